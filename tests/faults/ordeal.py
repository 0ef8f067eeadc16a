"""Papers uploaded while parts of the service are killed: none lost, none twice, none stuck."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import httpx2
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from service.accounts.roles import Scope
from service.accounts.service import make_key
from service.audit.tables import Event
from service.db.engine import Database
from service.db.migrate import migrate
from service.documents.tables import Document, StoredReport
from service.settings import Settings
from tests.faults import traces
from tests.faults.killing import Killer
from yanzhen.serve.free_port import free_port
from yanzhen.serve.service_tree import children
from yanzhen.serve.supervisor import Tree

CLIENT = "faults"
ENDS = {"examined", "needs_person"}
STUCK_AFTER = 120.0
"""Seconds without any paper coming to its end that mean that the rest is stuck."""
READY_WITHIN = 300.0
"""Seconds for a whole tree to start."""
_PATIENCE = 30.0
_AGAIN = 0.3


class Kills(Protocol):
    """Kills one thing after another."""

    kills: Counter[str]

    def kill_one(self) -> bool:
        """Kill one; False where there was none to kill."""
        ...


@dataclass(frozen=True)
class Ordeal:
    """What is to be endured. ``pause``: mean seconds between two kills; ``killer``: of what."""

    files: Sequence[Path]
    kills: int
    seed: int
    pause: float
    settings: Settings
    killer: Callable[[Tree], Kills] | None = None


@dataclass
class Outcome:
    """How it ended; ``states`` counts papers by state."""

    accepted: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)
    seconds: float = 0.0


def endure(ordeal: Ordeal) -> Outcome:
    """Run one service through it all and count what became of every paper."""
    settings = ordeal.settings
    key = prepared(settings)
    traces.listen(settings, CLIENT)
    started = time.monotonic()
    with Tree(children(settings), settings.data, log_files=True) as tree:
        tree.wait_ready(READY_WITHIN)
        killer = ordeal.killer(tree) if ordeal.killer else _killer_of_parts(tree, ordeal)
        with _killing(killer, ordeal):
            accepted = _upload_all(settings, key, ordeal.files)
        wait_for_all(settings, len(accepted))
        tree.wait_ready(READY_WITHIN)  # what the last one killed has left, the next one clears
    outcome = _counted(settings, accepted)
    outcome.kills, outcome.seconds = killer.kills, time.monotonic() - started
    return outcome


def _killer_of_parts(tree: Tree, ordeal: Ordeal) -> Kills:
    return Killer(tree, ordeal.settings.data, ordeal.seed)


def settings_for(folder: Path, **more: Any) -> Settings:
    """The embedded defaults below one folder, on a free port."""
    return Settings.load().model_copy(update={"data": folder / "data", "port": free_port()} | more)


def prepared(settings: Settings) -> str:
    """Make the database and a site's key."""
    database = Database.of(settings)
    migrate(database)
    with database.write() as session:
        key = make_key(session, CLIENT, [Scope.SITE], "test")
    database.close()
    return key


@contextmanager
def _killing(killer: Kills, ordeal: Ordeal) -> Iterator[None]:
    """Kill on another thread until the number is reached; the block ends once it is."""
    dice = random.Random(ordeal.seed)  # noqa: S311 - a rehearsal, no secret

    def run() -> None:
        while killer.kills.total() < ordeal.kills:
            time.sleep(dice.expovariate(1 / ordeal.pause))
            killer.kill_one()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    yield
    thread.join()


def _upload_all(settings: Settings, key: str, files: Sequence[Path]) -> list[str]:
    """Hand every file in as a registration site does: again and again until it is taken."""
    address = f"http://{settings.host}:{settings.port}/api/v1"
    headers = {"Authorization": f"Bearer {key}"}
    with httpx2.Client(base_url=address, headers=headers, timeout=_PATIENCE) as client:
        made = {"external_id": "faults", "name": "张三"}
        application = _insist(lambda: client.post("/applications", json=made))["id"]
        path = f"/applications/{application}/documents"
        return [
            str(_insist(lambda f=file: client.post(path, files=_form(f)))["id"]) for file in files
        ]


def _form(file: Path) -> dict[str, tuple[str, bytes]]:
    return {"file": (file.name, file.read_bytes())}


def _insist(call: Any) -> dict[str, Any]:
    while True:
        try:
            answer = call()
            if answer.is_success:
                found: dict[str, Any] = answer.json()
                return found
            if answer.status_code < 500:
                raise AssertionError(answer.text)
        except httpx2.TransportError:
            pass
        time.sleep(_AGAIN)


def wait_for_all(settings: Settings, accepted: int) -> None:
    """Until every paper has come to its end, or none has for so long that the rest is stuck."""
    database = Database.of(settings)
    still_open = open_before = accepted + 1
    since = time.monotonic()
    while True:
        with suppress(SQLAlchemyError), database.read() as session:  # it may just have been killed
            query = select(func.count()).where(Document.state.not_in(ENDS))
            still_open = session.scalar(query) or 0
        if still_open < open_before:
            open_before, since = still_open, time.monotonic()
        if still_open == 0 or time.monotonic() - since > STUCK_AFTER:
            break
        time.sleep(_AGAIN)
    database.close()


def _counted(settings: Settings, accepted: Sequence[str]) -> Outcome:
    database = Database.of(settings)
    with database.read() as session:
        states = dict(session.execute(select(Document.id, Document.state)).all())
        reports = Counter(session.scalars(select(StoredReport.document_id)))
        told = Counter(
            session.scalars(
                select(Event.document_id).where(Event.tag == "worker:document:examined")
            )
        )
        messages = traces.messages(session)
    misplaced = traces.misplaced(settings, database)
    database.close()
    unreported = [
        d for d in accepted if states.get(d) == "examined" and not (reports[d] and messages[d])
    ]
    given = Counter(accepted)
    return Outcome(
        accepted=len(accepted),
        states=Counter(states.values()),
        lost=[d for d in accepted if d not in states] + unreported,
        twice=[d for d in states if max(reports[d], told[d], messages[d], given[d]) > 1],
        stuck=[d for d, state in states.items() if state not in ENDS],
        misplaced=misplaced,
    )
