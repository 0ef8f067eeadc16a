"""Errors of the reading half: files that cannot be taken in, and what their owner can do."""

from typing import ClassVar

from schemas.errors import YanzhenError
from schemas.findings import FindingCode


class DocumentError(YanzhenError):
    """A file that cannot be examined. ``finding`` is the code its report carries.

    ``str()`` is the Chinese message for the person who uploaded the file.
    """

    code: ClassVar[str] = FindingCode.DOCUMENT_UNREADABLE.value
    finding: ClassVar[FindingCode] = FindingCode.DOCUMENT_UNREADABLE


class UnreadableDocumentError(DocumentError):
    """The file is empty, cut off or damaged, or a page of it is."""


class EncryptedDocumentError(DocumentError):
    """The file opens only with a password."""

    code = FindingCode.DOCUMENT_ENCRYPTED.value
    finding = FindingCode.DOCUMENT_ENCRYPTED


class OversizedDocumentError(DocumentError):
    """The file has more bytes, pages or pixels than the limits allow."""

    code = FindingCode.DOCUMENT_TOO_LARGE.value
    finding = FindingCode.DOCUMENT_TOO_LARGE


class UnsupportedDocumentError(DocumentError):
    """The file is of a format that is not read."""

    code = FindingCode.DOCUMENT_UNSUPPORTED.value
    finding = FindingCode.DOCUMENT_UNSUPPORTED
