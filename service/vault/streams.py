"""Files sealed piece by piece: AES-256-GCM over 64 KiB each, in a chain that shows every break.

A sealed file is a header (``YZF1``, 16 bytes of salt, 7 of nonce) and its pieces, each with a tag
of 16 bytes behind it. A piece's nonce is the header's 7 bytes, its number and whether it is the
last (the STREAM construction): pieces left out, put in another order, put behind the end or taken
from another file do not open. The key of the pieces is derived from the file's key, the salt and
the name under which the file lies, so that two files cannot change places either.

Reading yields only what has proved whole, piece by piece; the end shows only at the end. Whoever
must not hand out the beginning of a broken file reads it through first (``check``).
"""

import io
import secrets
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from service.vault.errors import BrokenFileError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PIECE = 64 * 1024
"""Bytes of content in every piece but the last."""
_MAGIC, _SALT, _NONCE, _TAG = b"YZF1", 16, 7, 16
_HEADER = len(_MAGIC) + _SALT + _NONCE
_KEY = 32


def new_key() -> bytes:
    """A key for one file, or for all files of one paper."""
    return secrets.token_bytes(_KEY)


def sealing(source: BinaryIO, key: bytes, name: str) -> BinaryIO:
    """A file that reads as the sealed form of ``source``, from where that stands."""
    return io.BufferedReader(_Pieces(_sealed(source, key, name)), PIECE)


def unsealing(source: BinaryIO, key: bytes, name: str) -> BinaryIO:
    """A file that reads as what was sealed; closing it closes ``source``.

    Reading raises ``BrokenFileError`` where the file is not what was sealed under this name.
    """
    return io.BufferedReader(_Pieces(_unsealed(source, key, name), source), PIECE)


def check(source: BinaryIO, key: bytes, name: str) -> int:
    """Read a sealed file through; returns the length of its content in bytes.

    Raises:
        BrokenFileError: it is not, or not all of, what was sealed under this name.
    """
    return sum(len(piece) for piece in _unsealed(source, key, name))


class _Pieces(io.RawIOBase):
    """Pieces of bytes as a file to read."""

    def __init__(self, pieces: Iterator[bytes], source: BinaryIO | None = None) -> None:
        super().__init__()
        self._pieces, self._source, self._rest = pieces, source, memoryview(b"")

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """As much as there is of the present piece."""
        place = memoryview(buffer)
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        count = min(len(place), len(self._rest))
        place[:count], self._rest = self._rest[:count], self._rest[count:]
        return count

    def close(self) -> None:
        """Close what it reads from as well."""
        if self._source is not None:
            self._source.close()
        super().close()


def _sealed(source: BinaryIO, key: bytes, name: str) -> Iterator[bytes]:
    header = _MAGIC + secrets.token_bytes(_SALT + _NONCE)
    yield header
    cipher = _cipher(key, header, name)
    for number, piece, last in _numbered(source, PIECE):
        yield cipher.encrypt(_nonce(header, number, last=last), piece, header)


def _unsealed(source: BinaryIO, key: bytes, name: str) -> Iterator[bytes]:
    header = _read(source, _HEADER)
    if len(header) != _HEADER or not header.startswith(_MAGIC):
        raise BrokenFileError
    cipher = _cipher(key, header, name)
    try:
        for number, piece, last in _numbered(source, PIECE + _TAG):
            yield cipher.decrypt(_nonce(header, number, last=last), piece, header)
    except InvalidTag:
        raise BrokenFileError from None


def _numbered(source: BinaryIO, size: int) -> Iterator[tuple[int, bytes, bool]]:
    """The source's pieces with their numbers; an empty source is one empty piece, the last."""
    number, piece = 0, _read(source, size)
    while True:
        following = _read(source, size) if len(piece) == size else b""
        yield number, piece, not following
        if not following:
            return
        number, piece = number + 1, following


def _read(source: BinaryIO, size: int) -> bytes:
    """So many bytes, fewer at the end alone; a file may give less than it is asked for."""
    parts, missing = [], size
    while missing and (part := source.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def _cipher(key: bytes, header: bytes, name: str) -> AESGCM:
    salt = header[len(_MAGIC) : len(_MAGIC) + _SALT]
    derived = HKDF(SHA256(), _KEY, salt=salt, info=f"yanzhen file/{name}".encode())
    return AESGCM(derived.derive(key))


def _nonce(header: bytes, number: int, *, last: bool) -> bytes:
    return header[-_NONCE:] + number.to_bytes(4, "big") + bytes([last])
