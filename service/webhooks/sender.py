"""Sending due messages on a few threads, none of which a slow receiver can have for long.

A message is sent at least once: the outbox row is pushed ahead before the attempt and deleted
after it, so one whose sender died is sent again under the same ``webhook-id``. The order of
messages is not promised.
"""

import logging
import ssl
import traceback
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from threading import Lock
from typing import Any

from service.db.engine import Database
from service.settings import Settings
from service.webhooks import store
from service.webhooks.outcome import settle
from service.webhooks.post import Message, post
from service.webhooks.store import Due

_LOG = logging.getLogger(__name__)
_THREADS = 16
_OF_EACH = 4
"""Threads that one endpoint may have at a time."""
_TAKEN_BEYOND = 60.0
"""Seconds beyond the longest attempt after which a message counts as dropped by its sender."""


class Sender:
    """Sends what is due. ``send_due`` is for one thread; ``close`` ends it."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database, self._settings = database, settings
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="webhook")
        self._trust = ssl.create_default_context()
        self._under_way: dict[int, str] = {}
        """The endpoint of each row of the outbox that a thread has."""
        self._lock = Lock()

    def send_due(self) -> int:
        """Begin to send what is due, as far as threads are free; does not wait for the ends.

        Returns:
            How many messages were begun.
        """
        begun = self._take()
        for due in begun:
            self._threads.submit(self._send, due).add_done_callback(_tell_fault)
        return len(begun)

    def close(self) -> None:
        """Wait for the attempts under way, which are bounded in time."""
        self._threads.shutdown()

    def _take(self) -> list[Due]:
        under_way = self._count()
        free = _THREADS - under_way.total()
        if free <= 0:
            return []
        busy = [endpoint for endpoint, count in under_way.items() if count >= _OF_EACH]
        with self._database.read() as session:
            seen = store.due(session, busy, _OF_EACH, free)
        taken = self._push_ahead(seen, under_way) if seen else []
        with self._lock:
            self._under_way.update({due.number: due.endpoint_id for due in taken})
        return taken

    def _push_ahead(self, seen: Sequence[Due], under_way: Counter[str]) -> list[Due]:
        until = self._database.clock.now() + timedelta(
            seconds=self._settings.webhook_seconds + _TAKEN_BEYOND
        )
        taken = []
        with self._database.write() as session:
            for due in seen:
                if under_way[due.endpoint_id] < _OF_EACH and store.take(session, due, until):
                    under_way[due.endpoint_id] += 1
                    taken.append(due)
        return taken

    def _count(self) -> Counter[str]:
        """How many attempts each endpoint has under way."""
        with self._lock:
            return Counter(self._under_way.values())

    def _send(self, due: Due) -> None:
        try:
            message = self._message(due)
            seconds = self._settings.webhook_seconds
            outcome = post(message, seconds, self._trust) if message else None
            with self._database.write() as session:
                settle(session, due, outcome)
        finally:
            with self._lock:
                self._under_way.pop(due.number, None)

    def _message(self, due: Due) -> Message | None:
        """What to send; None where the endpoint was switched off meanwhile."""
        with self._database.read() as session:
            found = store.delivery(session, due.delivery_id)
        if found is None or found[1].disabled_at is not None:
            return None
        delivery, endpoint = found
        public_only = endpoint.public_only and not self._settings.webhook_private_hosts
        body = _with_address(delivery.body, self._settings.public_url)
        return Message(delivery.id, endpoint.url, endpoint.secret, body, public_only)


def _tell_fault(attempt: Future[None]) -> None:
    """A thread has nobody to tell but the log; its message comes due again by itself."""
    fault = attempt.exception()
    if fault is not None:
        places = "".join(traceback.format_tb(fault.__traceback__))  # its words may quote addresses
        _LOG.error("a webhook's attempt was broken off: %s\n%s", type(fault).__name__, places)


def _with_address(body: dict[str, Any], public_url: str | None) -> dict[str, Any]:
    """The body with its paper's address in full, where it is known under which callers reach us."""
    path = body["data"].get("document")
    if public_url is None or path is None:
        return body
    return {**body, "data": {**body["data"], "document": public_url.rstrip("/") + path}}
