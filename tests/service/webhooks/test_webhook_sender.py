"""Messages over real HTTP: signed, once where all goes well, again where it does not."""

import ssl
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from service.applications.tables import Application
from service.audit.tables import Event
from service.clock import SystemClock
from service.db.engine import Database
from service.documents.tables import Document
from service.documents.uploads import Upload, accept
from service.jobs.tables import Outbox, Topic
from service.settings import Settings
from service.vault.vault import vault_of
from service.webhooks.outcome import PAUSES
from service.webhooks.post import Message, post
from service.webhooks.sender import Sender
from service.webhooks.service import announce, register, switch_off
from service.webhooks.tables import Delivery, Endpoint
from tests.service.webhooks.hook_receiver import Receiver

PATIENCE = 240.0


def until(holds: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


class Desk:
    """One client with a paper, and a sender for what it is told."""

    def __init__(self, database: Database, data: Path, **options: object) -> None:
        self.database = database
        self.settings = Settings.model_validate({"data": data, "webhook_seconds": 30, **options})
        self.sender = Sender(database, self.settings)
        with database.write() as session:
            key = vault_of(session).person_key(session, None)
            session.add(_application(key))
        upload = Upload("site", "a.jpg", "0" * 64, 1, None, {"name": "王建国"}, "app-1")
        self.paper, _ = accept(database, upload, "test")

    def register(self, url: str, *, public_only: bool = False, client: str = "site") -> Endpoint:
        """An endpoint of this client."""
        with self.database.write() as session:
            return register(session, client, url, public_only=public_only, actor="test")

    def announce(self, event: str = "document.examined") -> None:
        """Let something have happened to the paper."""
        with self.database.write() as session:
            announce(session, session.get_one(Document, self.paper), event)

    def send(self) -> int:
        """Send what is due and wait for every end."""
        begun = self.sender.send_due()
        until(lambda: not self.sender._count())
        return begun

    def hasten(self) -> None:
        """Let every message be due."""
        with self.database.write() as session:
            session.execute(update(Outbox).values(available_at=SystemClock().now()))

    def deliveries(self) -> list[Delivery]:
        """Every message, oldest first."""
        with self.database.read() as session:
            return list(session.scalars(select(Delivery).order_by(Delivery.id)))

    def waiting(self) -> list[Outbox]:
        """What is still to be sent."""
        with self.database.read() as session:
            return list(session.scalars(select(Outbox).where(Outbox.topic == Topic.WEBHOOK)))

    def events(self) -> list[str]:
        """What the events say of webhooks."""
        with self.database.read() as session:
            tags = session.scalars(select(Event.tag).order_by(Event.number))
            return [tag for tag in tags if ":webhook:" in tag]


def _application(data_key_id: str) -> Application:
    now = SystemClock().now()
    return Application(
        id="app-1",
        data_key_id=data_key_id,
        client="site",
        external_id="2026-0017",
        created_at=now,
        updated_at=now,
        name="王建国",
        more={},
        confirmations={},
    )


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Iterator[Desk]:
    found = Desk(database, tmp_path, public_url="https://yanzhen.example/")
    yield found
    found.sender.close()


def test_a_message_arrives_once_signed_and_says_nothing_personal(
    desk: Desk, receiver: Receiver
) -> None:
    endpoint = desk.register(receiver.url())
    desk.announce()
    assert (desk.send(), desk.send()) == (1, 0)
    (body,) = receiver.verified(endpoint.secret)
    (delivery,) = desk.deliveries()
    assert body["type"] == "document.examined"
    assert body["data"] == {
        "document_id": desk.paper,
        "application_id": "app-1",
        "external_id": "2026-0017",
        "document": f"https://yanzhen.example/api/v1/documents/{desk.paper}",
    }
    assert receiver.got[0][1]["webhook-id"] == delivery.id
    assert receiver.got[0][1]["Content-Type"] == "application/json"
    assert (delivery.attempts, delivery.last_status, delivery.last_error) == (1, 204, None)
    assert delivery.delivered_at
    assert not delivery.failed_at
    assert desk.waiting() == []


def test_every_active_endpoint_of_the_client_is_told_and_nobody_else(
    desk: Desk, receiver: Receiver
) -> None:
    desk.register(receiver.url("/one"))
    desk.register(receiver.url("/two"))
    desk.register(receiver.url("/other"), client="another site")
    off = desk.register(receiver.url("/off"))
    with desk.database.write() as session:
        switch_off(session, session.get_one(Endpoint, off.id), "api:webhook:switched_off", "test")
    desk.announce()
    assert desk.send() == 2
    assert sorted(receiver.paths()) == ["/one", "/two"]


def test_a_pre_check_is_announced_to_nobody(desk: Desk, receiver: Receiver) -> None:
    desk.register(receiver.url())
    upload = Upload(
        "site", "a.jpg", "1" * 64, 1, None, None, person="p", expires_at=SystemClock().now()
    )
    desk.paper, _ = accept(desk.database, upload, "test")
    desk.announce()
    assert desk.deliveries() == []


def test_a_failing_receiver_is_tried_again_later_under_the_same_id(
    desk: Desk, receiver: Receiver
) -> None:
    receiver.planned = [500, 302, 404]
    endpoint = desk.register(receiver.url())
    desk.announce()
    for number, status in enumerate([500, 302, 404]):
        earliest = SystemClock().now() + timedelta(seconds=PAUSES[number])
        assert (desk.send(), desk.send()) == (1, 0)  # and not before its time
        (delivery,), (row,) = desk.deliveries(), desk.waiting()
        assert (delivery.attempts, delivery.last_status) == (number + 1, status)
        assert (
            earliest <= row.available_at <= SystemClock().now() + timedelta(seconds=PAUSES[number])
        )
        desk.hasten()
    assert desk.send() == 1
    assert {headers["webhook-id"] for _, headers, _ in receiver.got} == {delivery.id}
    assert len(receiver.verified(endpoint.secret)) == 4
    assert receiver.paths() == ["/hook"] * 4  # the redirect was not followed
    assert desk.deliveries()[0].delivered_at
    assert desk.events() == ["api:webhook:registered"]


def test_after_the_last_pause_a_message_is_given_up_and_the_endpoint_is_not(
    desk: Desk, receiver: Receiver
) -> None:
    receiver.planned = [503] * 8
    desk.register(receiver.url())
    desk.announce()
    for _ in range(8):
        assert desk.send() == 1
        desk.hasten()
    assert (desk.send(), len(receiver.got), desk.waiting()) == (0, 8, [])
    (delivery,) = desk.deliveries()
    assert (delivery.attempts, delivery.last_status, delivery.delivered_at) == (8, 503, None)
    assert delivery.failed_at
    assert desk.events() == ["api:webhook:registered", "service:webhook:failed"]
    desk.announce()
    assert desk.send() == 1
    assert desk.deliveries()[1].delivered_at


def test_a_receiver_that_is_gone_is_told_nothing_more(desk: Desk, receiver: Receiver) -> None:
    receiver.planned = [410]
    desk.register(receiver.url())
    desk.announce()
    assert desk.send() == 1
    assert desk.deliveries()[0].failed_at
    assert desk.events()[1:] == ["service:webhook:failed", "service:webhook:gone"]
    desk.announce()
    assert (desk.send(), len(desk.deliveries()), len(receiver.got)) == (0, 1, 1)


def test_messages_written_before_the_endpoint_was_switched_off_are_not_sent(
    desk: Desk, receiver: Receiver
) -> None:
    endpoint = desk.register(receiver.url())
    desk.announce()
    with desk.database.write() as session:
        found = session.get_one(Endpoint, endpoint.id)
        switch_off(session, found, "api:webhook:switched_off", "test")
    desk.send()
    (delivery,) = desk.deliveries()
    assert (receiver.got, desk.waiting()) == ([], [])
    assert (delivery.last_error, delivery.last_status) == ("switched_off", None)
    assert delivery.failed_at


def test_a_receiver_that_hangs_is_left_and_tried_again(
    database: Database, tmp_path: Path, receiver: Receiver
) -> None:
    desk = Desk(database, tmp_path, webhook_seconds=0.5)
    desk.register(receiver.url("/slow"))
    desk.announce()
    assert desk.send() == 1
    (delivery,) = desk.deliveries()
    assert (delivery.attempts, delivery.last_error, delivery.failed_at) == (1, "timeout", None)
    assert len(desk.waiting()) == 1
    desk.sender.close()


def test_a_receiver_that_is_not_there_is_tried_again(desk: Desk) -> None:
    desk.register("http://127.0.0.1:1/hook")
    desk.register("http://no-such-host.invalid/hook")
    desk.announce()
    assert desk.send() == 2
    for delivery in desk.deliveries():
        assert str(delivery.last_error).startswith("unreachable")
        assert delivery.failed_at is None
    assert len(desk.waiting()) == 2


def test_a_slow_receiver_with_a_long_queue_does_not_hold_up_others(
    desk: Desk, receiver: Receiver
) -> None:
    desk.register(receiver.url("/slow"))
    for _ in range(40):
        desk.announce()
    desk.register(receiver.url("/quick"))
    desk.announce()
    until(lambda: desk.sender.send_due() == 0 and "/quick" in receiver.paths())
    assert receiver.paths().count("/slow") <= 4
    assert not receiver.gate.is_set()
    receiver.gate.set()
    until(lambda: desk.sender.send_due() == 0 and not desk.waiting())
    assert len({headers["webhook-id"] for _, headers, _ in receiver.got}) == 42
    assert len(receiver.got) == 42


def test_two_senders_send_a_message_once(desk: Desk, receiver: Receiver) -> None:
    other = Sender(desk.database, desk.settings)
    desk.register(receiver.url("/slow"))
    desk.announce()
    assert (desk.sender.send_due(), other.send_due()) == (1, 0)
    receiver.gate.set()
    other.close()
    until(lambda: desk.deliveries()[0].delivered_at)
    assert len(receiver.got) == 1


def test_a_message_whose_sender_died_comes_due_again(desk: Desk, receiver: Receiver) -> None:
    desk.register(receiver.url())
    desk.announce()
    assert len(desk.sender._take()) == 1  # and then it died
    other = Sender(desk.database, desk.settings)
    assert other.send_due() == 0
    (row,) = desk.waiting()
    assert row.available_at <= SystemClock().now() + timedelta(seconds=30 + 60)
    desk.hasten()
    assert other.send_due() == 1
    other.close()
    assert desk.deliveries()[0].delivered_at
    assert desk.deliveries()[0].attempts == 2


@pytest.mark.parametrize("allowed", [False, True])
def test_a_site_s_own_endpoint_leads_into_the_inner_network_only_where_that_is_allowed(
    database: Database, tmp_path: Path, receiver: Receiver, allowed: bool
) -> None:
    desk = Desk(database, tmp_path, webhook_private_hosts=allowed)
    desk.register(receiver.url(), public_only=True)
    desk.announce()
    assert desk.send() == 1
    assert len(receiver.got) == allowed
    (delivery,) = desk.deliveries()
    assert delivery.last_error == (None if allowed else "not_public")
    assert bool(delivery.delivered_at) == allowed
    desk.sender.close()


def test_a_checked_address_is_connected_to_under_its_name(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.webhooks.post.public_address", lambda _url: "127.0.0.1")
    url = f"http://no-such-host.invalid:{receiver.port}/hook"
    message = Message("m-1", url, f"whsec_{'a' * 32}", {"data": {}}, public_only=True)
    assert post(message, 30, ssl.create_default_context()).delivered
    assert receiver.got[0][1]["Host"] == f"no-such-host.invalid:{receiver.port}"
