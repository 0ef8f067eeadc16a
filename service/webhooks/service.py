"""Telling a registration site that something happened: written with the change, sent later."""

import secrets
from base64 import b64encode
from typing import Any

from sqlalchemy.orm import Session

from service import clock
from service.applications.tables import Application
from service.audit.store import record
from service.documents.tables import Document
from service.errors import ConflictError
from service.ids import new_id
from service.jobs.tables import Outbox, Topic
from service.vault.vault import vault_of
from service.webhooks import store
from service.webhooks.tables import Delivery, Endpoint

TEST = "webhook.test"
"""The event of a message that says nothing but that messages arrive."""
_MOST = 10
"""Active endpoints of one client: each of its papers writes a message to every one."""


def announce(session: Session, document: Document, event: str) -> None:
    """Write a message to each endpoint of the paper's client, and ask for it to be sent.

    A pre-check's caller waits for its answer and is told nothing. The message says what happened
    to which paper and nothing personal: who wants the report asks for it with a key.
    """
    if document.application_id is None:
        return
    application = session.get_one(Application, document.application_id)
    data = _about(application) | {
        "document_id": document.id,
        "document": f"/api/v1/documents/{document.id}",
    }
    for endpoint in store.endpoints_of(session, document.client):
        _write(session, endpoint, event, data, document.id)


def announce_application(
    session: Session, application: Application, event: str, more: dict[str, Any] | None = None
) -> None:
    """Write a message about an application to each endpoint of its client.

    ``more``: addresses and states beside its ids, nothing personal.
    """
    address = {"application": f"/api/v1/applications/{application.id}"}
    data = _about(application) | address | (more or {})
    for endpoint in store.endpoints_of(session, application.client):
        _write(session, endpoint, event, data)


def register(session: Session, client: str, url: str, *, public_only: bool, actor: str) -> Endpoint:
    """A new endpoint; its secret is shown once, though it is kept to sign with.

    Raises:
        ConflictError: the client is told there already, or at too many addresses.
    """
    active = store.endpoints_of(session, client)
    if any(endpoint.url == url for endpoint in active):
        raise ConflictError("该网址已登记；如需更换签名密钥，请先停用原有登记。")
    if len(active) >= _MOST:
        raise ConflictError(f"最多登记 {_MOST} 个网址，请先停用不用的。")
    endpoint = Endpoint(
        id=new_id(),
        data_key_id=vault_of(session).system_key(session),
        client=client,
        url=url,
        secret=f"whsec_{b64encode(secrets.token_bytes(32)).decode()}",
        public_only=public_only,
        created_at=clock.now(session),
    )
    session.add(endpoint)
    session.flush()
    facts = {"endpoint": endpoint.id, "client": client}
    record(session, "api:webhook:registered", actor, facts=facts)
    return endpoint


def switch_off(session: Session, endpoint: Endpoint, tag: str, actor: str) -> None:
    """Tell this endpoint nothing more; a second time changes nothing."""
    if endpoint.disabled_at is None:
        endpoint.disabled_at = clock.now(session)
        facts = {"endpoint": endpoint.id, "client": endpoint.client}
        record(session, tag, actor, facts=facts)


def send_test(session: Session, endpoint: Endpoint) -> Delivery:
    """Write a test message.

    Raises:
        ConflictError: the endpoint is switched off.
    """
    if endpoint.disabled_at is not None:
        raise ConflictError("该网址已停用，请重新登记。")
    data = {"webhook_id": endpoint.id}
    return _write(session, endpoint, TEST, data)


def _about(application: Application) -> dict[str, Any]:
    return {"application_id": application.id, "external_id": application.external_id}


def _write(
    session: Session,
    endpoint: Endpoint,
    event: str,
    data: dict[str, Any],
    document_id: str | None = None,
) -> Delivery:
    now = clock.now(session)
    message = Delivery(
        id=new_id(),
        endpoint_id=endpoint.id,
        document_id=document_id,
        event=event,
        body={"type": event, "timestamp": now.isoformat(), "data": data},
        created_at=now,
        attempts=0,
    )
    session.add(message)
    session.add(Outbox(topic=Topic.WEBHOOK, ref=message.id, available_at=now))
    return message
