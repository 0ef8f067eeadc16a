"""A worker process: RQ listens in the main thread, the examiner waits beside it.

Redis may go away for as long as it likes: the worker comes back to it. It ends when it is told to,
or when no examiner can be started, which is then the supervisor's and the operator's business.
"""

import argparse
import logging
import os
import signal
import socket
import time
from collections.abc import Sequence
from types import FrameType
from uuid import uuid4

from redis.exceptions import RedisError

from schemas.errors import YanzhenError
from service.db.engine import Database
from service.jobs.doorbell import connect
from service.jobs.tables import Lane
from service.settings import Settings
from service.storage.disk import file_store
from workers import tasks
from workers.desk import Desk
from workers.examination import Place, examine_job
from workers.examiner.parent import ExaminerClosedError
from workers.listener import ANSWER_WITHIN, Listener
from workers.options import examiner_options
from workers.scratch import scratch

_LOG = logging.getLogger(__name__)
_LANES = {
    Lane.PAPERS: (Lane.PRECHECKS, Lane.PAPERS),  # a waiting person first
    Lane.PRECHECKS: (Lane.PRECHECKS,),
}
_FIRST_PAUSE, _LONGEST_PAUSE = 0.2, 2.0
_SLICE = 0.1
_NAME_LENGTH = 100


def run_worker(settings: Settings, lane: Lane, name: str | None = None) -> None:
    """Take papers until SIGTERM or SIGINT; must be called in the main thread.

    Raises:
        YanzhenError: no examiner can be started, or the policy file cannot be used.
    """
    database = Database.of(settings)
    try:
        with (
            scratch(settings.data) as folder,
            Desk(examiner_options(settings, folder)) as desk,
        ):
            place = Place(settings, database, file_store(settings), _full_name(lane, name))
            worker = Worker(place, desk, _LANES[lane])
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, worker.stop)
            worker.run()
    finally:
        database.close()


class Worker:
    """Examines what is rung for, in one thread."""

    def __init__(self, place: Place, desk: Desk, lanes: Sequence[Lane]) -> None:
        self._place, self._desk, self._lanes = place, desk, lanes
        self._broken: YanzhenError | None = None
        self._weight = logging.WARNING

    def run(self) -> None:
        """Listen until told to stop.

        Raises:
            YanzhenError: nothing can be examined here.
        """
        tasks.answer_with(self._examine)
        _LOG.info("%s listens", self._place.worker)
        pause = _FIRST_PAUSE
        while self._is_ready():
            began = time.monotonic()
            self._listen()
            pause = _FIRST_PAUSE if time.monotonic() - began > _LONGEST_PAUSE else 2 * pause
            self._rest(min(pause, _LONGEST_PAUSE))
        if self._broken:
            raise self._broken
        _LOG.info("%s stops", self._place.worker)

    def stop(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """Break off what is being read, give it back and end; safe in a signal handler."""
        self._desk.stop()

    def _listen(self) -> None:
        """Listen until told to stop or until the connection breaks."""
        connection = connect(self._place.settings, answer_within=ANSWER_WITHIN)
        try:
            # A name of its own for each: RQ refuses one that seems to be alive still.
            listener = Listener(self._lanes, uuid4().hex, connection, self._is_ready)
            self._weight = logging.WARNING
            listener.work(logging_level="WARNING")
        except RedisError as error:
            _LOG.log(self._weight, "Redis is away: %s", type(error).__name__)
            self._weight = logging.DEBUG  # once for each outage
        finally:
            connection.close()

    def _is_ready(self) -> bool:
        """Whether to go on, with an examiner that waits warm."""
        if self._desk.stopping or self._broken:
            return False
        try:
            self._desk.warm()
        except ExaminerClosedError:
            return False
        except YanzhenError as error:
            self._broken = error
            return False
        return True

    def _examine(self, job_id: str) -> None:
        try:
            examine_job(self._place, self._desk, job_id)
        except YanzhenError as error:
            self._broken = error

    def _rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not self._desk.stopping and time.monotonic() < end:
            time.sleep(_SLICE)


def _full_name(lane: Lane, name: str | None) -> str:
    return f"worker:{name or lane.value}@{socket.gethostname()}:{os.getpid()}"[-_NAME_LENGTH:]


def main() -> None:
    """Run a worker by the settings, as tests and ``python -m`` do."""
    parser = argparse.ArgumentParser(prog="workers.worker")
    parser.add_argument("--lane", choices=list(Lane), type=Lane, default=Lane.PAPERS)
    parser.add_argument("--name")
    options = parser.parse_args()
    settings = Settings.load()
    logging.basicConfig(level=settings.log_level)
    run_worker(settings, options.lane, options.name)


if __name__ == "__main__":
    main()
