"""The files of one paper, sealed under its file key before they reach the store."""

from base64 import b64decode
from collections.abc import Iterator
from typing import BinaryIO

from service.storage.base import FileStore
from service.vault.streams import check, sealing, unsealing


class SealedFiles:
    """A ``FileStore`` whose files are encrypted in the one below it, bound to their keys.

    Without the file key, which lies among the paper's sealed values, nothing can be read: once the
    person's data key is destroyed, what copies there are of the files is noise.
    """

    def __init__(self, files: FileStore, file_key: str) -> None:
        self._files, self._file_key = files, b64decode(file_key)

    def put(self, key: str, source: BinaryIO) -> None:
        """Keep a file, encrypted as it is read."""
        self._files.put(key, sealing(source, self._file_key, key))

    def open(self, key: str) -> BinaryIO:
        """Open a file for reading from its start to its end.

        Raises:
            FileNotFoundError: there is none.
            BrokenFileError: from reading, where it is damaged, changed or not whole.
        """
        return unsealing(self._files.open(key), self._file_key, key)

    def check(self, key: str) -> None:
        """Read a file through, for whoever must not begin with one that is broken.

        Raises:
            FileNotFoundError: there is none.
            BrokenFileError: it is damaged, changed or not whole.
        """
        with self._files.open(key) as source:
            check(source, self._file_key, key)

    def delete(self, prefix: str) -> None:
        """Delete a file, or every file below ``prefix``."""
        self._files.delete(prefix)

    def folders(self, prefix: str, older_than: float) -> Iterator[str]:
        """Names directly below ``prefix`` that nothing was put into for ``older_than`` seconds."""
        return self._files.folders(prefix, older_than)
