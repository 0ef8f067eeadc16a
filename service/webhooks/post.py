"""One attempt at one message: signed, posted, and bounded in time as a whole."""

import asyncio
import json
import ssl
from dataclasses import dataclass
from typing import Any

import httpx2
from standardwebhooks import Webhook

from service.clock import SystemClock
from service.webhooks.urls import public_address

_WORDS = 200


@dataclass(frozen=True)
class Message:
    """What goes where. ``public_only``: never into an inner network, whatever the name means."""

    id: str
    url: str
    secret: str
    body: dict[str, Any]
    public_only: bool


@dataclass(frozen=True)
class Outcome:
    """The receiver's status, or why there is none; never anything of its answer's text."""

    status: int | None = None
    error: str | None = None

    @property
    def delivered(self) -> bool:
        """Whether the receiver has it."""
        return self.status is not None and httpx2.codes.is_success(self.status)

    @property
    def gone(self) -> bool:
        """Whether the receiver wants to be told nothing more."""
        return self.status == httpx2.codes.GONE


def post(message: Message, seconds: float, trust: ssl.SSLContext) -> Outcome:
    """Send a message once; nothing but the status of the answer is read."""
    try:
        return asyncio.run(_within(message, seconds, trust))
    except TimeoutError:
        return Outcome(error="timeout")
    except httpx2.ConnectError as error:
        return Outcome(error=f"unreachable: {error}"[:_WORDS])
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
        return Outcome(error=f"unreachable: {type(error).__name__}")


async def _within(message: Message, seconds: float, trust: ssl.SSLContext) -> Outcome:
    async with asyncio.timeout(seconds):
        return await _post(message, trust)


async def _post(message: Message, trust: ssl.SSLContext) -> Outcome:
    url, extensions = httpx2.URL(message.url), {}
    content = json.dumps(message.body, ensure_ascii=False, separators=(",", ":"))
    headers = {"Host": url.netloc.decode("ascii"), **_headers(message, content)}
    if message.public_only:
        name = url.raw_host.decode("ascii")
        # To the very address that was found public; the name stays in Host and in TLS.
        address = await asyncio.to_thread(public_address, message.url)
        if address is None:
            return Outcome(error="not_public")
        url, extensions = url.copy_with(host=address), {"sni_hostname": name}
    # The time is bounded as a whole, since one bound for each read could be renewed for ever.
    client = httpx2.AsyncClient(verify=trust, trust_env=False, timeout=None)
    async with (
        client,
        client.stream(
            "POST", url, content=content.encode(), headers=headers, extensions=extensions
        ) as answer,
    ):
        return Outcome(status=answer.status_code)


def _headers(message: Message, content: str) -> dict[str, str]:
    """What Standard Webhooks asks for; the id is the same at every attempt."""
    # The receiver holds it against its own clock, which no rehearsal moves.
    now = SystemClock().now()
    return {
        "Content-Type": "application/json",
        "User-Agent": "yanzhen",
        "webhook-id": message.id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(message.secret).sign(message.id, now, content),
    }
