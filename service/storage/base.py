"""What a place for files must do."""

from collections.abc import Iterator
from typing import BinaryIO, Protocol


class FileStore(Protocol):
    """Files by key: parts of ``[a-z0-9._-]`` joined by ``/``. A key is written once."""

    def put(self, key: str, source: BinaryIO) -> None:
        """Keep a file; once this returns, it survives a power cut."""
        ...

    def open(self, key: str) -> BinaryIO:
        """Open a file for reading; raises FileNotFoundError."""
        ...

    def delete(self, prefix: str) -> None:
        """Delete a file, or every file below ``prefix``; nothing there is no error."""
        ...

    def folders(self, prefix: str, older_than: float) -> Iterator[str]:
        """Names directly below ``prefix`` that nothing was put into for ``older_than`` seconds."""
        ...
