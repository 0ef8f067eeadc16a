"""Telling a registration site that something happened: written with the change, sent later."""

from sqlalchemy.orm import Session

from service.applications.tables import Application
from service.clock import utc_now
from service.documents.tables import Document
from service.ids import new_id
from service.jobs.tables import Outbox, Topic
from service.webhooks import store
from service.webhooks.tables import Delivery


def announce(session: Session, document: Document, event: str) -> None:
    """Write a message to each endpoint of the paper's client, and ask the relay to send it.

    A pre-check's caller waits for its answer and is told nothing. The message says what happened
    to which paper and nothing personal: who wants the report asks for it with a key.
    """
    if document.application_id is None:
        return
    application = session.get_one(Application, document.application_id)
    now = utc_now()
    body = {
        "type": event,
        "timestamp": now.isoformat(),
        "data": {
            "document_id": document.id,
            "application_id": application.id,
            "external_id": application.external_id,
            "document": f"/api/v1/documents/{document.id}",
        },
    }
    for endpoint in store.endpoints_of(session, document.client):
        message = Delivery(
            id=new_id(),
            endpoint_id=endpoint.id,
            document_id=document.id,
            event=event,
            body=body,
            created_at=now,
        )
        session.add(message)
        session.add(Outbox(topic=Topic.WEBHOOK, ref=message.id, available_at=now))
