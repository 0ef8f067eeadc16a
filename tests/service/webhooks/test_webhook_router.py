"""Registering webhooks over HTTP: who may, which addresses, and what is seen of the messages."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
import uvicorn
from fastapi import FastAPI

from service.accounts.roles import Scope
from service.accounts.service import make_key
from service.api import problems
from service.api.figures import Figures
from service.api.gate import Gate
from service.api.here import Here
from service.db.engine import Database
from service.settings import Settings
from service.storage.disk import file_store
from service.webhooks.router import router
from service.webhooks.sender import Sender
from tests.service.webhooks.hook_receiver import Receiver

PATIENCE = 240.0
OUTSIDE = "https://1.1.1.1/hook"
"""Looked up, which takes no network, and never sent to."""


class Site:
    """The API with webhooks alone, on a port of its own, and a key of each sort."""

    def __init__(self, address: str, settings: Settings, database: Database) -> None:
        self.settings, self.database = settings, database
        keys = {"site": [Scope.SITE], "other": [Scope.SITE], "review": [Scope.REVIEW]}
        with database.write() as session:
            self._clients = {
                client: httpx2.Client(
                    base_url=f"{address}/api/v1",
                    headers={
                        "Authorization": f"Bearer {make_key(session, client, scopes, 'test')}"
                    },
                    timeout=PATIENCE,
                )
                for client, scopes in (keys | {"operator": [Scope.OPERATE]}).items()
            }

    def __getitem__(self, client: str) -> httpx2.Client:
        return self._clients[client]

    def close(self) -> None:
        """Close every connection."""
        for client in self._clients.values():
            client.close()


@pytest.fixture
def site(database: Database, tmp_path: Path) -> Iterator[Site]:
    settings = Settings.model_validate({"data": tmp_path, "webhook_seconds": 30})
    app = FastAPI()
    app.include_router(router)
    app.add_middleware(Gate)
    problems.install(app)
    app.state.here = Here(settings, database, file_store(settings), None, Figures())
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            found = Site(f"http://127.0.0.1:{listener.getsockname()[1]}", settings, database)
            yield found
            found.close()
        finally:
            server.should_exit = True
            thread.join(PATIENCE)


def test_a_site_registers_an_address_and_sees_the_secret_once(site: Site) -> None:
    made = site["site"].post("/webhooks", json={"url": OUTSIDE})
    assert made.status_code == 201
    body = made.json()
    assert body.pop("secret").startswith("whsec_")
    assert (body["client"], body["url"], body["active"]) == ("site", OUTSIDE, True)
    assert made.headers["Location"] == f"/api/v1/webhooks/{body['id']}"
    assert site["site"].get(f"/webhooks/{body['id']}").json() == body
    assert site["site"].get("/webhooks").json() == {"items": [body], "next": None}


def test_an_address_is_registered_once_until_it_is_switched_off(site: Site) -> None:
    first = site["site"].post("/webhooks", json={"url": OUTSIDE}).json()
    again = site["site"].post("/webhooks", json={"url": OUTSIDE})
    assert (again.status_code, again.json()["code"]) == (409, "conflict")
    assert site["other"].post("/webhooks", json={"url": OUTSIDE}).status_code == 201
    for _ in range(2):
        assert site["site"].delete(f"/webhooks/{first['id']}").status_code == 204
    assert site["site"].get(f"/webhooks/{first['id']}").json()["active"] is False
    second = site["site"].post("/webhooks", json={"url": OUTSIDE})
    assert second.status_code == 201
    assert second.json()["secret"] != first["secret"]


def test_a_client_has_a_bounded_number_of_addresses(site: Site) -> None:
    for number in range(10):
        url = f"{OUTSIDE}/{number}"
        assert site["site"].post("/webhooks", json={"url": url}).status_code == 201
    assert site["site"].post("/webhooks", json={"url": OUTSIDE}).status_code == 409


def test_a_site_cannot_register_what_leads_inside_or_nowhere(site: Site) -> None:
    for url in ("http://127.0.0.1:1/", "http://localhost/", "http://[::1]/", "ftp://1.1.1.1/", ""):
        refused = site["site"].post("/webhooks", json={"url": url})
        assert refused.status_code == 422
        assert refused.headers["Content-Type"] == "application/problem+json"
    assert site["site"].get("/webhooks").json()["items"] == []


def test_an_operator_registers_inner_addresses_for_any_client(site: Site) -> None:
    asked = {"url": "http://127.0.0.1:1/", "client": "site"}
    made = site["operator"].post("/webhooks", json=asked)
    assert (made.status_code, made.json()["client"]) == (201, "site")
    assert len(site["site"].get("/webhooks").json()["items"]) == 1


def test_nobody_else_s_endpoints_are_seen_or_touched(site: Site) -> None:
    mine = site["site"].post("/webhooks", json={"url": OUTSIDE}).json()["id"]
    asked = {"url": OUTSIDE, "client": "site"}
    assert site["other"].post("/webhooks", json=asked).status_code == 403
    assert site["other"].get("/webhooks").json()["items"] == []
    for method, path in (("GET", ""), ("DELETE", ""), ("POST", "/test"), ("GET", "/deliveries")):
        assert site["other"].request(method, f"/webhooks/{mine}{path}").status_code == 404
        assert site["review"].request(method, f"/webhooks/{mine}{path}").status_code == 403
        anybody = httpx2.request(method, f"{site['other'].base_url}webhooks/{mine}{path}")
        assert anybody.status_code == 401
    assert site["operator"].get(f"/webhooks/{mine}").json()["active"] is True


def test_test_messages_arrive_and_are_listed_newest_first(site: Site, receiver: Receiver) -> None:
    asked = {"url": receiver.url(), "client": "site"}
    made = site["operator"].post("/webhooks", json=asked).json()
    place = f"/webhooks/{made['id']}"
    sent = [site["site"].post(f"{place}/test") for _ in range(3)]
    assert {answer.status_code for answer in sent} == {202}
    assert {answer.json()["state"] for answer in sent} == {"waiting"}
    receiver.planned = [204, 204, 500]
    sender = Sender(site.database, site.settings)
    assert sender.send_due() == 3
    sender.close()
    assert {body["type"] for body in receiver.verified(made["secret"])} == {"webhook.test"}
    first = site["site"].get(f"{place}/deliveries?limit=2").json()
    rest = site["site"].get(first["next"].removeprefix("/api/v1")).json()
    listed = [*first["items"], *rest["items"]]
    assert [item["id"] for item in listed] == [a.json()["id"] for a in reversed(sent)]
    assert rest["next"] is None
    assert sorted((i["state"], i["attempts"], i["last_status"]) for i in listed) == [
        ("delivered", 1, 204),
        ("delivered", 1, 204),
        ("waiting", 1, 500),
    ]


def test_an_endpoint_that_is_switched_off_takes_no_test(site: Site) -> None:
    made = site["site"].post("/webhooks", json={"url": OUTSIDE}).json()["id"]
    site["site"].delete(f"/webhooks/{made}")
    assert site["site"].post(f"/webhooks/{made}/test").status_code == 409


def test_a_site_registers_inner_addresses_where_the_settings_allow_it(
    site: Site, receiver: Receiver
) -> None:
    site.settings.webhook_private_hosts = True
    made = site["site"].post("/webhooks", json={"url": receiver.url()})
    assert made.status_code == 201
