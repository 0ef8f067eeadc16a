"""The zip around an OFD file: parts by their names, never unpacked to disk, never beyond limits."""

import posixpath
import zipfile
from io import BytesIO
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from extractors.intake import refusals
from schemas.limits import Limits

_ENTRY = b"PK\x01\x02"
_MAX_ENTRIES = 5000
"""A document of 60 pages has some hundred parts."""

_MAX_XML = 20_000_000
"""Bytes of one description; a page of dense print takes some hundred thousand."""

_EXPANSION = 4
"""All parts together may unpack to this many times the largest file that is accepted."""

_REPEATS = 40
"""What is unpacked in all, pages drawing the same fonts and pictures again, in the same measure."""

_LOCKED = 0x1


class Package:
    """The parts of one OFD file; names are compared without case, as producers mix it."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        if data.count(_ENTRY) > _MAX_ENTRIES:
            raise refusals.too_complex()
        self._zip = zipfile.ZipFile(BytesIO(data))
        self._largest = limits.max_bytes
        self._left = _REPEATS * limits.max_bytes
        self._parts = {_plain(info.filename).lower(): info for info in self._zip.infolist()}
        if sum(info.file_size for info in self._parts.values()) > _EXPANSION * limits.max_bytes:
            raise refusals.too_complex()

    def resolve(self, base: str, place: str | None) -> str | None:
        """The part that ``place``, written in part ``base``, names; None where there is none.

        Relative to ``base``, or to the root, which many producers mean; never outside the file.
        """
        place = (place or "").strip().replace("\\", "/")
        folder = "" if place.startswith("/") else posixpath.dirname(base)
        named = (posixpath.normpath(_plain(posixpath.join(root, place))) for root in (folder, ""))
        return next((name for name in named if name.lower() in self._parts), None)

    def read(self, name: str, most: int | None = None) -> bytes:
        """The bytes of a part.

        Raises:
            DocumentError: locked by a password, larger than ``most`` bytes once unpacked, or one of
                far too many that were unpacked.
            KeyError: there is no such part.
        """
        info = self._parts[name.lower()]
        most = min(most or self._largest, self._largest)
        if info.flag_bits & _LOCKED:
            raise refusals.encrypted("OFD")
        with self._zip.open(info) as stream:
            data = stream.read(most + 1)
        self._left -= len(data)
        if len(data) > most or self._left < 0:
            raise refusals.too_complex()
        return data

    def xml(self, name: str) -> Element:
        """The root of a part's description; document types and entities are refused."""
        root: Element = fromstring(self.read(name, _MAX_XML), forbid_dtd=True)
        return root

    def close(self) -> None:
        """Give back the file's bytes."""
        self._zip.close()


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").removeprefix("./")
