"""One service under a flood of small uploads, and what is left when it has drained."""

import threading
import time
from collections import Counter
from dataclasses import dataclass, field

import redis
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.audit.tables import Event
from service.db.engine import Database
from service.documents.tables import Document, DocumentState, StoredReport
from service.jobs.doorbell import connect
from service.jobs.tables import Job, JobState, Outbox
from service.settings import Settings
from tests.faults.flood import Flood, resident_mb
from tests.faults.ordeal import READY_WITHIN, prepared, wait_for_all
from yanzhen.serve.service_tree import children, environment
from yanzhen.serve.supervisor import Tree

_DRAINED_WITHIN = 60.0
_EARLY = 4
"""The API's memory is first taken when a quarter of the uploads is in."""

_GROWTH, _ROOM_MB = 1.5, 50.0
"""What the API's memory may become from early on: caches fill, nothing may pile up."""


@dataclass
class Flooded:
    """What became of it. ``memory``: of the API in megabytes, early and at the end."""

    answers: dict[int, set[str]] = field(default_factory=dict)
    broken_off: Counter[str] = field(default_factory=Counter)
    papers: Counter[str] = field(default_factory=Counter)
    jobs: Counter[str] = field(default_factory=Counter)
    reports: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    outbox: int = -1
    in_redis: list[str] = field(default_factory=list)
    memory: tuple[float, float] = (0.0, 0.0)
    upload_seconds: float = 0.0
    seconds: float = 0.0

    def faults(self, uploads: int) -> list[str]:
        """What went wrong, in words; an upload sent again must be the same paper."""
        ids = [next(iter(found)) for found in self.answers.values() if len(found) == 1]
        once = dict.fromkeys(ids, 1)
        early, late = self.memory
        found = {
            "an upload has no paper of its own": len(once) != uploads,
            "papers are not examined": self.papers != {DocumentState.EXAMINED: uploads},
            "jobs are not done": self.jobs != {JobState.DONE: uploads},
            "reports are missing or too many": self.reports != once,
            "events are missing or too many": self.told != once,
            "the outbox is not empty": self.outbox != 0,
            "the queue is not empty": bool(self.in_redis),
            "the API's memory grows": not 0 < late < _GROWTH * early + _ROOM_MB,
        }
        return [words for words, is_so in found.items() if is_so]


def flood(settings: Settings, uploads: int) -> Flooded:
    """Run one service, upload, wait until it has drained, and count."""
    key = prepared(settings)
    pour = Flood(settings, key, uploads)
    with Tree(children(settings), settings.data, log_files=True) as tree:
        tree.wait_ready(READY_WITHIN)
        early = _Memory(tree, uploads // _EARLY)
        began = time.monotonic()
        pour.pour(early.at)
        wait_for_all(settings, uploads)
        seconds = time.monotonic() - began
        outcome = _drained(settings)
        outcome.memory = (early.megabytes, resident_mb(_api(tree)))
    outcome.answers, outcome.broken_off = pour.answers, pour.broken_off
    outcome.upload_seconds, outcome.seconds = pour.seconds, seconds
    return outcome


class _Memory:
    """Takes the API's memory once, at one of the uploads."""

    def __init__(self, tree: Tree, upload: int) -> None:
        self._tree, self._upload = tree, upload
        self._lock = threading.Lock()
        self.megabytes = 0.0

    def at(self, number: int) -> None:
        """Hear that an upload is in."""
        with self._lock:
            if number == self._upload:
                self.megabytes = resident_mb(_api(self._tree))


def _api(tree: Tree) -> int:
    return next(one.pid for one in tree.status() if one.name == "api" and one.pid)


def _drained(settings: Settings) -> Flooded:
    """Counts, taken when the last rings are settled or have had time enough to be."""
    beside = settings.model_validate(
        settings.model_dump() | {"redis_url": environment(settings)["YANZHEN_REDIS_URL"]}
    )
    database, connection = Database.of(settings), connect(beside)
    deadline = time.monotonic() + _DRAINED_WITHIN
    while True:
        with database.read() as session:
            outcome = _counted(session)
        outcome.in_redis = _rings(connection)
        if not (outcome.outbox or outcome.in_redis) or time.monotonic() > deadline:
            break
        time.sleep(0.2)
    connection.close()
    database.close()
    return outcome


def _rings(connection: redis.Redis) -> list[str]:
    """What RQ keeps of rings: jobs, and queues, which Redis drops when they are empty."""
    found = [*connection.scan_iter("rq:job:*"), *connection.scan_iter("rq:queue:*")]
    return sorted(key.decode() for key in found)


def _counted(session: Session) -> Flooded:
    tag = "worker:document:examined"
    return Flooded(
        papers=Counter(session.scalars(select(Document.state))),
        jobs=Counter(session.scalars(select(Job.state))),
        reports=Counter(session.scalars(select(StoredReport.document_id))),
        told=Counter(session.scalars(select(Event.document_id).where(Event.tag == tag))),
        outbox=session.scalar(select(func.count()).select_from(Outbox)) or 0,
    )
