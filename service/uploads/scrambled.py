"""A file whose bytes lie encrypted at their offsets (AES-256-CTR), to be read or continued."""

import io
import os
from typing import TYPE_CHECKING, BinaryIO

from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

_BLOCK = 16


def open_scrambled(file: BinaryIO, key: bytes) -> BinaryIO:
    """The plain view of an encrypted file, from where that stands; ``key`` is for it alone."""
    scrambled: io.BufferedIOBase
    if file.readable():
        scrambled = io.BufferedReader(_Scrambled(file, key))
    else:
        scrambled = io.BufferedWriter(_Scrambled(file, key))
    return scrambled


class _Scrambled(io.RawIOBase):
    """Reading and writing move one keystream along; seeking begins another."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        super().__init__()
        self._file, self._key = file, key
        self._stream = self._from(file.tell())

    def readable(self) -> bool:
        """Whether the file below it is."""
        return self._file.readable()

    def writable(self) -> bool:
        """Whether the file below it is."""
        return self._file.writable()

    def seekable(self) -> bool:
        """It is."""
        return True

    def fileno(self) -> int:
        """Of the file below it, to be flushed to the disk."""
        return self._file.fileno()

    def tell(self) -> int:
        """The offset, the same below it."""
        return self._file.tell()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go on elsewhere."""
        place = self._file.seek(offset, whence)
        self._stream = self._from(place)
        return place

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """What lies there, in the clear."""
        place = memoryview(buffer)
        found = self._stream.update(self._file.read(len(place)))
        place[: len(found)] = found
        return len(found)

    def write(self, content: "ReadableBuffer") -> int:
        """Encrypt and write."""
        data = bytes(content)
        self._file.write(self._stream.update(data))
        self._file.flush()
        return len(data)

    def close(self) -> None:
        """Close the file below it as well."""
        if not self.closed:
            super().close()
            self._file.close()

    def _from(self, offset: int) -> CipherContext:
        """The keystream from there; no other file has its key, so it may begin at 0."""
        block, rest = divmod(offset, _BLOCK)
        cipher = Cipher(AES(self._key), CTR(block.to_bytes(_BLOCK, "big")))
        stream = cipher.encryptor()
        stream.update(bytes(rest))
        return stream
