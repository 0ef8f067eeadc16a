"""The master keys: one file, outside the database, that every process of an installation reads.

Whoever has the database and the files but not this file can read nothing personal; whoever loses
it, the same. It holds versioned master keys, which wrap data keys (one of them is ``current`` and
wraps new ones), the key of the look-up indexes, and a secret that other keys are derived from.
"""

import base64
import binascii
import hashlib
import json
import os
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ConfigDict, ValidationError

from service.ids import new_id
from service.vault.errors import MasterKeysError

LENGTH = 32
"""Bytes of every key: AES-256, HMAC-SHA256."""
_FOR_OTHERS = 0o077


class _File(BaseModel):
    """The file's JSON; every key in base64. ``check``: digest of the rest, against damage."""

    model_config = ConfigDict(extra="forbid")

    version: int
    current: str
    keys: dict[str, str]
    index_key: str
    signing_secret: str
    check: str


@dataclass(frozen=True)
class MasterKeys:
    """All keys of one installation that lie outside its database."""

    current: str
    keys: Mapping[str, bytes] = field(repr=False)
    index_key: bytes = field(repr=False)
    signing_secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """Fresh keys, kept nowhere yet."""
        key_id = new_id()
        index_key, signing_secret = (secrets.token_bytes(LENGTH) for _ in range(2))
        return cls(key_id, {key_id: secrets.token_bytes(LENGTH)}, index_key, signing_secret)

    @classmethod
    def load(cls, path: Path) -> Self:
        """The keys of a file.

        Raises:
            MasterKeysError: there is none, others may read it, or it is damaged.
        """
        data = _read(path)
        try:
            found = _File.model_validate_json(data)
            keys = {key_id: _decoded(key) for key_id, key in found.keys.items()}
            read = cls(
                found.current, keys, _decoded(found.index_key), _decoded(found.signing_secret)
            )
        except (ValidationError, ValueError, binascii.Error):
            raise _damaged(path) from None
        if found.version != 1 or found.current not in keys or found.check != read.check():
            raise _damaged(path)
        return read

    def write(self, path: Path) -> bool:
        """Put the keys into a new file, whole or not at all, readable by its owner alone.

        Returns:
            False where a file lies there already, which then stays.
        """
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".master-keys-")  # O_EXCL, 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(self._content() | {"check": self.check()}, file, indent=2)
                file.flush()
                os.fsync(file.fileno())
            os.link(name, path)  # unlike a rename, it never takes another file's place
        except FileExistsError:
            return False
        finally:
            Path(name).unlink()
        _flush_folder(path.parent)
        return True

    def derive(self, label: str) -> bytes:
        """A key of 32 bytes for one purpose, always the same (HKDF-SHA256, RFC 5869)."""
        info = f"yanzhen/{label}".encode()
        return HKDF(SHA256(), LENGTH, salt=None, info=info).derive(self.signing_secret)

    def check(self) -> str:
        """A digest of the whole, which tells a damaged file from a good one."""
        said = json.dumps(self._content(), sort_keys=True)
        return hashlib.sha256(said.encode()).hexdigest()

    def _content(self) -> dict[str, Any]:
        return {
            "version": 1,
            "current": self.current,
            "keys": {key_id: _encoded(key) for key_id, key in self.keys.items()},
            "index_key": _encoded(self.index_key),
            "signing_secret": _encoded(self.signing_secret),
        }


def _read(path: Path) -> bytes:
    """The bytes of a file that is its owner's alone; asked of the very file that is opened."""
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode & 0o777
            if mode & _FOR_OTHERS:
                raise MasterKeysError(
                    f"主密钥文件 {path} 的权限过宽（{mode:04o}），其他用户可以读取。"
                    f"请先执行 chmod 600 {path}。"
                )
            return file.read()
    except OSError as error:
        raise MasterKeysError(
            f"主密钥文件 {path} 无法读取（{error.strerror}），加密的数据无法打开。"
            "请从备份恢复该文件，或用 YANZHEN_MASTER_KEYS 指明它的位置；"
            "不要另建新文件，新的密钥打不开已有的数据。"
        ) from error


def _damaged(path: Path) -> MasterKeysError:
    return MasterKeysError(f"主密钥文件 {path} 已损坏或被改动，无法使用。请从备份恢复该文件。")


def _encoded(key: bytes) -> str:
    return base64.b64encode(key).decode()


def _decoded(text: str) -> bytes:
    key = base64.b64decode(text, validate=True)
    if len(key) != LENGTH:
        raise ValueError("not the length of a key")
    return key


def _flush_folder(folder: Path) -> None:
    """A new name survives a power cut only once its folder is flushed."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
