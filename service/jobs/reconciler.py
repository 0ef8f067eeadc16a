"""The reconciler: what a dead worker or a wiped Redis has left behind comes back to a worker."""

from service.clock import now
from service.db.engine import Database
from service.jobs import store
from service.jobs.doorbell import Doorbell
from service.jobs.service import Retries, overdue, recover
from service.jobs.tables import Lane
from service.settings import Settings


class Reconciler:
    """Looks over leases and rings. Any number may do so on one database."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database = database
        self._doorbell = Doorbell(settings)
        self._retries = Retries.of(settings)
        self._ring_again = settings.ring_again_seconds

    def recover(self) -> int:
        """Take jobs from workers whose lease is over.

        Returns:
            How many there were.
        """
        with self._database.write() as session:
            return recover(session, self._retries)

    def ring_again(self) -> int:
        """Ring for due jobs that nobody came for, unless their ring still hangs in the queue.

        Without that look a long queue would be rung for again and again, and only grow.

        Returns:
            How many rings there were.

        Raises:
            RedisError: Redis is away.
        """
        with self._database.read() as session:
            jobs = [(Lane(job.lane), job.id) for job in overdue(session, self._ring_again)]
        rung = sum(self._ring(lane, [job_id for at, job_id in jobs if at == lane]) for lane in Lane)
        if jobs:
            with self._database.write() as session:
                store.mark_rung(session, [job_id for _, job_id in jobs], now(session))
        return rung

    def _ring(self, lane: Lane, job_ids: list[str]) -> int:
        hanging = self._doorbell.hanging(lane) if job_ids else set()
        missing = [job_id for job_id in job_ids if job_id not in hanging]
        self._doorbell.ring(lane, missing)
        return len(missing)

    def close(self) -> None:
        """Close the connections."""
        self._doorbell.close()
