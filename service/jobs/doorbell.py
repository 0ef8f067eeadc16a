"""RQ as the doorbell: it carries the ids of jobs and nothing that could be lost with it.

Every ring is an RQ job of its own, so that rings for one job never overwrite each other; which job
it is for stands in its id as well, so that a glance at the queue's list says who is rung for.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any
from uuid import uuid4

from redis import Redis
from rq import Queue
from rq.serializers import JSONSerializer

from service.jobs.tables import Lane
from service.settings import Settings, SettingsError

EXAMINE = "workers.tasks.examine"
"""The function that a worker calls, by name: the service imports no worker."""

_CONNECT_SECONDS = 2.0
_ANSWER_SECONDS = 5.0
_FAILED_KEPT = 60
_NO_LIMIT = -1
"""RQ's word for a job without a time limit; the examiner has its own, and the lease ends."""
_BETWEEN = "_"
"""In RQ's ids, between the job's id and what makes the ring unique."""


def connect(settings: Settings, answer_within: float = _ANSWER_SECONDS) -> Redis:
    """A client that gives up after seconds, not minutes.

    Raises:
        SettingsError: no server is named; a tree of processes names its own.
    """
    if settings.redis_url is None:
        raise SettingsError("没有 Redis 地址，请设置 YANZHEN_REDIS_URL。")
    return Redis.from_url(
        settings.redis_url.get_secret_value(),
        socket_connect_timeout=_CONNECT_SECONDS,
        socket_timeout=answer_within,
    )


def queue(connection: Redis, lane: Lane) -> Queue:
    """The queue of a lane."""
    return Queue(lane.value, connection=connection, serializer=JSONSerializer)


class Doorbell:
    """Rings for jobs. Connects when first used, and again after an outage."""

    def __init__(self, settings: Settings) -> None:
        self._connection = connect(settings)
        self._queues: Mapping[Lane, Queue] = MappingProxyType(
            {lane: queue(self._connection, lane) for lane in Lane}
        )

    def ring(self, lane: Lane, job_ids: Sequence[str]) -> None:
        """Ring for jobs of one lane, in this order.

        Raises:
            RedisError: the server is away; some may have been rung for.
        """
        if job_ids:
            self._queues[lane].enqueue_many([_ring(job_id) for job_id in job_ids])

    def hanging(self, lane: Lane) -> set[str]:
        """Jobs whose ring no worker has taken yet.

        Raises:
            RedisError: the server is away.
        """
        return _jobs_of(self._queues[lane].get_job_ids())

    def close(self) -> None:
        """Close the connections."""
        self._connection.close()


def _ring(job_id: str) -> Any:
    return Queue.prepare_data(
        EXAMINE,
        args=(job_id,),
        timeout=_NO_LIMIT,
        result_ttl=0,
        failure_ttl=_FAILED_KEPT,
        job_id=f"{job_id}{_BETWEEN}{uuid4().hex[:12]}",
    )


def _jobs_of(rings: Iterable[str]) -> set[str]:
    return {ring.partition(_BETWEEN)[0] for ring in rings}
