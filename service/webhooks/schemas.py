"""What the API takes and shows of webhooks."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from service.api.validation import CleanText
from service.webhooks.tables import LONGEST_URL, Delivery, Endpoint

DeliveryState = Literal["waiting", "delivered", "failed"]


class NewWebhook(BaseModel):
    """Where a client wants to be told. ``client``: for an operator's key; else the key's own."""

    model_config = ConfigDict(extra="forbid")

    url: Annotated[
        str,
        Field(
            min_length=1, max_length=LONGEST_URL, examples=["https://site.example/yanzhen/events"]
        ),
    ]
    client: Annotated[
        CleanText | None, Field(min_length=1, max_length=80, examples=["registration-site"])
    ] = None


class WebhookView(BaseModel):
    """An endpoint as it stands, without its secret."""

    id: str
    client: str
    url: str
    active: bool
    created_at: datetime
    disabled_at: datetime | None

    @classmethod
    def of(cls, endpoint: Endpoint) -> "WebhookView":
        """What the database holds."""
        return cls(
            id=endpoint.id,
            client=endpoint.client,
            url=endpoint.url,
            active=endpoint.disabled_at is None,
            created_at=endpoint.created_at,
            disabled_at=endpoint.disabled_at,
        )


class RegisteredWebhook(WebhookView):
    """A new endpoint with the secret that its messages are signed with, shown this once."""

    secret: str = Field(examples=["whsec_bm90IGEgc2VjcmV0LCBidXQgYW4gZXhhbXBsZSBvZiBvbmU="])

    @classmethod
    def with_secret(cls, endpoint: Endpoint) -> "RegisteredWebhook":
        """What the database holds, the secret too."""
        return cls(**WebhookView.of(endpoint).model_dump(), secret=endpoint.secret)


class DeliveryView(BaseModel):
    """One message: how often it was tried and how the last attempt ended.

    ``last_status`` is the receiver's answer; without one ``last_error`` says why: ``timeout``,
    ``unreachable: …``, ``not_public``, ``switched_off``.
    """

    id: str
    event: str = Field(examples=["document.examined"])
    document_id: str | None
    state: DeliveryState
    attempts: int
    last_status: int | None
    last_error: str | None
    created_at: datetime
    delivered_at: datetime | None
    failed_at: datetime | None

    @classmethod
    def of(cls, delivery: Delivery) -> "DeliveryView":
        """What the database holds."""
        names = cls.model_fields.keys() - {"state"}
        return cls(state=_state(delivery), **{name: getattr(delivery, name) for name in names})


def _state(delivery: Delivery) -> DeliveryState:
    if delivery.delivered_at is not None:
        return "delivered"
    return "waiting" if delivery.failed_at is None else "failed"
