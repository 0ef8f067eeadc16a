"""Which workers listen at the doorbell, by what they themselves leave there."""

from dataclasses import dataclass
from datetime import UTC, datetime

from rq import Worker
from rq.serializers import JSONSerializer
from rq.worker import BaseWorker, WorkerStatus

from service.jobs.doorbell import connect
from service.settings import Settings

_WITHIN = 1.0


@dataclass(frozen=True)
class Listener:
    """One worker. ``seen_at``: its last sign of life; one that has given none goes by itself."""

    lanes: list[str]
    host: str
    pid: int
    busy: bool
    seen_at: datetime | None


def listening(settings: Settings) -> list[Listener]:
    """Every worker that lives, the host's in order.

    Raises:
        RedisError: the queue's server is away.
        SettingsError: none is named.
    """
    with connect(settings, _WITHIN) as connection:
        found = [
            _listener(one) for one in Worker.all(connection=connection, serializer=JSONSerializer)
        ]
    return sorted(found, key=lambda one: (one.host, one.pid))


def _listener(worker: BaseWorker) -> Listener:
    beat = worker.last_heartbeat
    return Listener(
        lanes=sorted(worker.queue_names()),
        host=str(worker.hostname or ""),
        pid=int(worker.pid or 0),
        busy=worker.get_state() == WorkerStatus.BUSY,
        seen_at=beat.replace(tzinfo=UTC) if beat and beat.tzinfo is None else beat,
    )
