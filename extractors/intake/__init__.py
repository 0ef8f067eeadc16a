"""Bytes to untrusted pages: what a file is, whether it may be opened, and its decoded pages."""

from extractors.intake import refusals
from extractors.intake.document import Document
from extractors.intake.images import open_image
from extractors.intake.ofd import open_ofd
from extractors.intake.pdf import open_pdf
from extractors.intake.sniff import MediaType, sniff
from schemas.limits import Limits

__all__ = ["Document", "open_document"]


def open_document(data: bytes, limits: Limits) -> Document:
    """Open a file of any accepted format by its content.

    Bytes, pages and pixels are held against ``limits`` from the headers, before any decoding.

    Raises:
        DocumentError: the file cannot be taken in; ``finding`` says why.
    """
    if len(data) > limits.max_bytes:
        raise refusals.too_many_bytes(limits)
    media_type = sniff(data)
    if media_type is MediaType.PDF:
        return open_pdf(data, limits)
    if media_type is MediaType.OFD:
        return open_ofd(data, limits)
    return open_image(data, media_type, limits)
