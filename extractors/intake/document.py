"""What intake hands on: an opened file whose pages are decoded one by one."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from extractors.frames import UntrustedPage
from extractors.intake.sniff import MediaType


class Document(ABC):
    """An opened file. Use it in a ``with`` block; ``pages`` may be walked again.

    ``page_count`` is known from the headers; a page is decoded when it is asked for.
    """

    def __init__(self, media_type: MediaType, page_count: int) -> None:
        self.media_type: str = media_type.value
        self.page_count = page_count

    def pages(self) -> Iterator[UntrustedPage]:
        """The pages in order, decoded lazily and not kept.

        Raises:
            DocumentError: a page cannot be decoded whole.
        """
        for index in range(self.page_count):
            yield self._page(index)

    @abstractmethod
    def _page(self, index: int) -> UntrustedPage:
        """Decode page ``index`` (from 0); raises DocumentError."""

    @abstractmethod
    def close(self) -> None:
        """Give back what the decoder holds."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
