"""AES-256-GCM over small contents: a fresh random nonce each, the place bound as extra data."""

import json
import secrets
import zlib
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from service.vault.errors import BrokenSealError

_VERSION = b"\x01"
_NONCE = 12
"""Random nonces are safe for 2^32 messages under one key (NIST SP 800-38D); a person has dozens."""


def seal_bytes(key: bytes, content: bytes, place: str) -> bytes:
    """The version, a nonce and the ciphertext; it opens at this place alone."""
    nonce = secrets.token_bytes(_NONCE)
    return _VERSION + nonce + AESGCM(key).encrypt(nonce, content, place.encode())


def open_bytes(key: bytes, sealed: bytes, place: str) -> bytes:
    """What was sealed under this key for this place.

    Raises:
        BrokenSealError: it was sealed otherwise, or changed since.
    """
    nonce, ciphertext = sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
    if sealed[:1] != _VERSION or len(nonce) < _NONCE:
        raise BrokenSealError
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, place.encode())
    except InvalidTag:
        raise BrokenSealError from None


def seal_json(key: bytes, value: Any, place: str) -> bytes:
    """Any JSON value, sealed. It is compressed before, since nothing is compressible after."""
    said = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return seal_bytes(key, zlib.compress(said.encode(), 1), place)


def open_json(key: bytes, sealed: bytes, place: str) -> Any:
    """A sealed JSON value.

    Raises:
        BrokenSealError: it was sealed otherwise, or changed since.
    """
    return json.loads(zlib.decompress(open_bytes(key, sealed, place)))
