"""Unfinished uploads on disk: a folder each, whose data file's length is the offset reached.

Neither is readable for who gets hold of the disk or a copy of it: the plan is sealed under a key
derived from the installation's master keys, and what has come is encrypted with AES-256-CTR under a
key of its own in the plan, byte by byte where it lies, so that an upload can go on anywhere. That
hides the content but not its length, and proves nothing: who may write to the disk can change bits
unseen. The paper that an upload becomes is sealed with proof.
"""

import fcntl
import os
import shutil
import time
from base64 import b64decode
from collections.abc import Collection, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from pydantic import BaseModel, Field

from service.api.refusals import RefusalError
from service.documents.uploads import new_file_key
from service.errors import NotFoundError
from service.uploads.scrambled import open_scrambled
from service.vault.aead import open_json, seal_json
from service.vault.errors import BrokenSealError

_INFO, _DATA, _LOCK, _OF = "plan", "data", "lock", "of-"


class BusyError(RefusalError):
    """Another request is writing to the same upload."""

    code = "locked"
    status = 423


class Plan(BaseModel):
    """What an upload is to become.

    ``paper_id`` and ``file_key`` are fixed from its start, so that taking it in twice is taking it
    in once. ``key`` encrypts what has come; ``document`` is the paper that it has become.
    """

    id: str
    client: str
    application_id: str
    paper_id: str
    file_key: str
    kind: str | None
    declared: dict[str, Any] | None
    item: str | None = None
    replaces: str | None = None
    file_name: str
    length: int
    expires_at: float
    key: str = Field(default_factory=new_file_key)
    document: str | None = None


class Parts:
    """All unfinished uploads below one folder, which nobody but the owner may enter."""

    def __init__(self, root: Path, key: bytes) -> None:
        self._root, self._key = root, key
        root.mkdir(mode=0o700, parents=True, exist_ok=True)

    def create(self, plan: Plan) -> None:
        """Begin an upload."""
        folder = self._root / plan.id
        folder.mkdir(mode=0o700)
        (folder / _LOCK).touch()
        (folder / _DATA).touch()
        (folder / f"{_OF}{plan.application_id}").touch()
        self._write(plan)

    def get(self, upload_id: str, client: str) -> Plan | None:
        """One client's upload; None where there is none."""
        try:
            plan = self._read(upload_id)
        except FileNotFoundError:
            return None
        return plan if plan.client == client else None

    def count(self, application_id: str) -> int:
        """How many uploads for an application are not complete yet."""
        of = f"{_OF}{application_id}"
        folders = self._root.iterdir()
        return sum((f / of).exists() and (f / _DATA).exists() for f in folders)

    def offset(self, plan: Plan) -> int:
        """How much of it has come."""
        if plan.document is not None:
            return plan.length
        try:
            return (self._root / plan.id / _DATA).stat().st_size
        except FileNotFoundError:
            return plan.length  # it has become a paper since the plan was read

    @contextmanager
    def held(self, plan: Plan) -> Generator[None]:
        """Keep other requests, of other processes too, from this upload.

        Raises:
            BusyError: another has it.
            NotFoundError: it has just been deleted.
        """
        with self._lock_file(plan) as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise BusyError("这次上传正由另一请求写入，请稍后再试。") from None
            yield

    def open(self, plan: Plan, mode: str) -> BinaryIO:
        """What has come, to be read (``rb``) or continued (``ab``)."""
        opened: Any = (self._root / plan.id / _DATA).open(mode)
        return open_scrambled(opened, b64decode(plan.key))

    def become(self, plan: Plan, document: str) -> Plan:
        """Note which paper the upload has become; its bytes lie in the store now."""
        done = plan.model_copy(update={"document": document})
        self._write(done)
        (self._root / plan.id / _DATA).unlink(missing_ok=True)
        return done

    def delete(self, plan: Plan) -> None:
        """Forget an upload."""
        shutil.rmtree(self._root / plan.id, ignore_errors=True)

    def forget(self, applications: Collection[str]) -> None:
        """Forget the uploads for these applications."""
        for folder in self._root.iterdir():
            with suppress(FileNotFoundError, BrokenSealError):  # a plan that says nothing
                if self._read(folder.name).application_id in applications:
                    shutil.rmtree(folder, ignore_errors=True)

    def clear(self) -> int:
        """Forget every upload whose time is over.

        Returns:
            How many there were.
        """
        cleared = 0
        for folder in self._root.iterdir():
            if self._expires_at(folder) < time.time():
                shutil.rmtree(folder, ignore_errors=True)
                cleared += 1
        return cleared

    def _lock_file(self, plan: Plan) -> BinaryIO:
        try:
            return (self._root / plan.id / _LOCK).open("ab")
        except FileNotFoundError:
            raise NotFoundError("没有这次上传，或已过期删除。") from None

    def _write(self, plan: Plan) -> None:
        """Whole or not at all."""
        place = self._root / plan.id / _INFO
        part = place.with_suffix(".part")
        with part.open("wb") as target:
            target.write(seal_json(self._key, plan.model_dump(mode="json"), _place(plan.id)))
            target.flush()
            os.fsync(target.fileno())
        part.rename(place)

    def _read(self, upload_id: str) -> Plan:
        sealed = (self._root / upload_id / _INFO).read_bytes()
        return Plan.model_validate(open_json(self._key, sealed, _place(upload_id)))

    def _expires_at(self, folder: Path) -> float:
        """When a folder's time is over; one without a plan to be read goes in a day."""
        try:
            return self._read(folder.name).expires_at
        except (FileNotFoundError, BrokenSealError):
            return folder.stat().st_mtime + 86_400


def _place(upload_id: str) -> str:
    return f"uploads/{upload_id}"
