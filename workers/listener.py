"""RQ's worker as we use it: in our own process, deaf to commands, gone within a second."""

from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any

from redis import Redis
from redis.exceptions import RedisError
from rq import Queue, SimpleWorker
from rq.exceptions import DequeueTimeout, StopRequested
from rq.job import Job
from rq.serializers import JSONSerializer
from rq.timeouts import TimerDeathPenalty
from rq.worker import WorkerStatus

from service.jobs.doorbell import queue
from service.jobs.tables import Lane

ANSWER_WITHIN = 5.0
"""Longest that the server may take, in seconds: more than one blocking look for a ring."""
_LISTEN = 1
_WORKER_TTL = 60


class Listener(SimpleWorker):
    """Takes rings until told to stop. The database is the truth: RQ's own book-keeping may lag.

    Signals are left to the process, and no ring is ever interrupted between its taking and its
    job: ``ask_to_stop`` is heeded within a second.
    """

    death_penalty_class = TimerDeathPenalty  # no alarm signal: rings have no time limit

    def __init__(
        self, lanes: Sequence[Lane], name: str, connection: Redis, before: Callable[[], bool]
    ) -> None:
        """``before`` is called before each look for a ring; False ends the listening."""
        super().__init__(
            [queue(connection, lane) for lane in lanes],
            name=name,
            connection=connection,
            worker_ttl=_WORKER_TTL,
            log_job_description=False,
            serializer=JSONSerializer,
        )
        self._before = before

    @property
    def dequeue_timeout(self) -> int:
        """Seconds of one blocking look."""
        return _LISTEN

    @property
    def connection_timeout(self) -> int:
        """Least seconds that an answer is waited for."""
        return int(ANSWER_WITHIN)

    def dequeue_job_and_maintain_ttl(
        self, timeout: int | None, max_idle_time: int | None = None
    ) -> tuple[Job, Queue] | None:
        """The next ring; None once we shall stop.

        Raises:
            StopRequested: the server is away; RQ would wait here, deaf to everything.
        """
        del timeout, max_idle_time
        try:
            self.set_state(WorkerStatus.IDLE)
            while self._before():
                self.heartbeat()
                if self.should_run_maintenance_tasks:
                    self.run_maintenance_tasks()  # type: ignore[no-untyped-call]
                if found := self._look():
                    return found
        except RedisError as error:
            raise StopRequested from error
        return None

    def _look(self) -> tuple[Job, Queue] | None:
        try:
            found = self.queue_class.dequeue_any(
                self.queues,
                _LISTEN,
                connection=self.connection,
                serializer=self.serializer,
                death_penalty_class=self.death_penalty_class,
            )
        except DequeueTimeout:
            return None
        if found:
            # The lane just served comes last next time: neither can starve the other.
            self.queues.sort(key=lambda queue: queue.name == found[1].name)
            found[0].redis_server_version = self.get_redis_server_version()  # type: ignore[no-untyped-call]
        return found

    def subscribe(self) -> None:
        """Take no commands over Redis."""

    def unsubscribe(self) -> None:
        """Nothing to leave."""

    def _install_signal_handlers(self) -> None:
        """Signals are the process's own business."""

    def request_stop(self, signum: int, frame: FrameType | None) -> Any:
        """Never called by a signal; RQ's own stopping would talk to Redis from within one."""
        raise NotImplementedError
