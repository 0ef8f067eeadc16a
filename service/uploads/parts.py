"""Unfinished uploads on disk: a folder each, whose data file's length is the offset reached."""

import fcntl
import os
import shutil
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from pydantic import BaseModel

from service.api.refusals import RefusalError
from service.errors import NotFoundError

_INFO, _DATA, _LOCK = "info.json", "data", "lock"


class BusyError(RefusalError):
    """Another request is writing to the same upload."""

    code = "locked"
    status = 423


class Plan(BaseModel):
    """What an upload is to become.

    ``paper_id`` is fixed from its start, so that taking it in twice is taking it in once;
    ``document`` is the paper that it has become.
    """

    id: str
    client: str
    application_id: str
    paper_id: str
    kind: str | None
    declared: dict[str, Any] | None
    file_name: str
    length: int
    expires_at: float
    document: str | None = None


class Parts:
    """All unfinished uploads below one folder, which nobody but the owner may enter."""

    def __init__(self, root: Path) -> None:
        self._root = root
        root.mkdir(mode=0o700, parents=True, exist_ok=True)

    def create(self, plan: Plan) -> None:
        """Begin an upload."""
        folder = self._root / plan.id
        folder.mkdir(mode=0o700)
        (folder / _LOCK).touch()
        (folder / _DATA).touch()
        self._write(plan)

    def get(self, upload_id: str, client: str) -> Plan | None:
        """One client's upload; None where there is none."""
        try:
            plan = Plan.model_validate_json((self._root / upload_id / _INFO).read_bytes())
        except FileNotFoundError:
            return None
        return plan if plan.client == client else None

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
        file: BinaryIO = opened
        return file

    def become(self, plan: Plan, document: str) -> Plan:
        """Note which paper the upload has become; its bytes lie in the store now."""
        done = plan.model_copy(update={"document": document})
        self._write(done)
        (self._root / plan.id / _DATA).unlink(missing_ok=True)
        return done

    def delete(self, plan: Plan) -> None:
        """Forget an upload."""
        shutil.rmtree(self._root / plan.id, ignore_errors=True)

    def clear(self) -> int:
        """Forget every upload whose time is over.

        Returns:
            How many there were.
        """
        cleared = 0
        for folder in self._root.iterdir():
            if _expires_at(folder) < time.time():
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
        with part.open("w", encoding="utf-8") as target:
            target.write(plan.model_dump_json())
            target.flush()
            os.fsync(target.fileno())
        part.rename(place)


def _expires_at(folder: Path) -> float:
    """When a folder's time is over; one without a plan was left by a crash, and goes in a day."""
    try:
        return Plan.model_validate_json((folder / _INFO).read_bytes()).expires_at
    except FileNotFoundError:
        return folder.stat().st_mtime + 86_400
