"""Webhooks over HTTP: where a client is told, and what has become of each message."""

from typing import Annotated

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Installation, needs
from service.api.refusals import ForbiddenError
from service.api.retries import once_more
from service.api.routing import PREFIX, Id, problems
from service.api.routing import router as router_of
from service.errors import NotFoundError
from service.webhooks import service, store
from service.webhooks.schemas import DeliveryView, NewWebhook, RegisteredWebhook, WebhookView
from service.webhooks.tables import Endpoint
from service.webhooks.urls import check_public, checked

router = router_of("通知")


Registrar = Annotated[Caller, needs(Right.WEBHOOKS_MANAGE)]
"""A site for itself, an operator for everybody."""


@router.post("/webhooks", status_code=201, summary="登记通知网址", responses=problems(409))
def create(
    new: NewWebhook, here: Installation, caller: Registrar, response: Response
) -> RegisteredWebhook:
    """An endpoint; its secret is in this answer and in no other.

    An operator's key may name any address, inner ones too, and should do so for receivers of its
    own house alone. A site's key may name public addresses only, unless the settings allow others.
    """
    client = _client(new, caller)
    url, public_only = checked(new.url), not caller.oversees
    if public_only and not here.settings.webhook_private_hosts:
        check_public(url)
    endpoint = once_more(
        lambda: here.write(
            lambda session: service.register(
                session, client, url, public_only=public_only, actor=caller.actor
            )
        )
    )
    response.headers["Location"] = f"{PREFIX}/webhooks/{endpoint.id}"
    return RegisteredWebhook.with_secret(endpoint)


@router.get("/webhooks", summary="已登记的通知网址")
def listed(
    request: Request,
    here: Installation,
    caller: Registrar,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[WebhookView]:
    """Endpoints, newest first, those switched off too."""
    with here.database.read() as session:
        found = store.listed(session, _sees_only(caller), decode(cursor), limit + 1)
        return page(request, found, limit, WebhookView.of, lambda row: row.id)


@router.get("/webhooks/{webhook_id}", summary="一个通知网址")
def get(webhook_id: Id, here: Installation, caller: Registrar) -> WebhookView:
    """One endpoint."""
    with here.database.read() as session:
        return WebhookView.of(_found(session, webhook_id, caller))


@router.delete("/webhooks/{webhook_id}", status_code=204, summary="停用通知网址")
def switch_off(webhook_id: Id, here: Installation, caller: Registrar) -> None:
    """Tell an endpoint nothing more, not even what waits already; its messages stay listed."""

    def change(session: Session) -> None:
        endpoint = _found(session, webhook_id, caller)
        service.switch_off(session, endpoint, "api:webhook:switched_off", caller.actor)

    here.write(change)


@router.post(
    "/webhooks/{webhook_id}/test",
    status_code=202,
    summary="发送测试通知",
    responses=problems(409),
)
def test(webhook_id: Id, here: Installation, caller: Registrar) -> DeliveryView:
    """Have a message sent that says nothing but that messages arrive."""
    delivery = here.write(
        lambda session: service.send_test(session, _found(session, webhook_id, caller))
    )
    return DeliveryView.of(delivery)


@router.get("/webhooks/{webhook_id}/deliveries", summary="通知的发送情况")
def deliveries(
    request: Request,
    webhook_id: Id,
    here: Installation,
    caller: Registrar,
    *,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[DeliveryView]:
    """The messages to one endpoint, newest first."""
    with here.database.read() as session:
        endpoint = _found(session, webhook_id, caller)
        found = store.deliveries_of(session, endpoint.id, decode(cursor), limit + 1)
        return page(request, found, limit, DeliveryView.of, lambda row: row.id)


def _client(new: NewWebhook, caller: Caller) -> str:
    if new.client not in {None, caller.client} and not caller.oversees:
        raise ForbiddenError("此密钥只能登记自己的通知网址。")
    return new.client or caller.site()


def _sees_only(caller: Caller) -> str | None:
    """An operator sees everybody's endpoints."""
    return None if caller.oversees else caller.owner


def _found(session: Session, webhook_id: str, caller: Caller) -> Endpoint:
    endpoint = store.get(session, webhook_id, _sees_only(caller))
    if endpoint is None:
        raise NotFoundError("没有这个通知网址，或此密钥无权查看。")
    return endpoint
