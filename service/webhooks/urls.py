"""Where a webhook may go: addresses that are well formed, and for a site's own key public ones."""

import socket
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

import httpx2

from service.errors import ServiceError
from service.webhooks.tables import LONGEST_URL

_PORTS = {"http": 80, "https": 443}
_LAST_PORT = 65535
_INNER = (
    IPv6Network("64:ff9b::/96"),
    IPv6Network("64:ff9b:1::/48"),
    IPv6Network("::/96"),
    IPv6Network("fec0::/10"),
)
"""Addresses that stand for IPv4 addresses, inner ones too, and the former site-local ones."""


class WebhookUrlError(ServiceError):
    """An address that no webhook is sent to."""

    code = "webhook.url"
    status = 422


def checked(url: str) -> str:
    """The address in its normal form.

    Raises:
        WebhookUrlError: it is no address that a webhook could be sent to.
    """
    try:
        parsed = httpx2.URL(url)
    except httpx2.InvalidURL as error:
        raise WebhookUrlError("网址格式不正确，请检查后重新填写。") from error
    if parsed.scheme not in _PORTS or not parsed.host:
        raise WebhookUrlError("网址须以 http:// 或 https:// 开头，并写明主机名。")
    if parsed.port is not None and not 0 < parsed.port <= _LAST_PORT:
        raise WebhookUrlError("网址中的端口不正确。")
    if parsed.userinfo:
        raise WebhookUrlError("网址中不要带用户名和密码；通知已有签名，无需另设口令。")
    if parsed.fragment or "#" in url:
        raise WebhookUrlError("网址中不要带 # 及其后的部分。")
    if len(str(parsed)) > LONGEST_URL:
        raise WebhookUrlError(f"网址过长，最多 {LONGEST_URL} 个字符。")
    return str(parsed)


def check_public(url: str) -> None:
    """Look up the host of an address.

    Raises:
        WebhookUrlError: it is unknown, or leads into an inner network.
    """
    try:
        found = public_address(url)
    except OSError as error:
        raise WebhookUrlError("查不到网址中的主机名，请检查后重新填写。") from error
    if found is None:
        raise WebhookUrlError("该网址指向内部网络，不能登记；确有需要时请联系系统管理员。")


def public_address(url: str) -> str | None:
    """The host's first address; None where any of its addresses is not public.

    Whoever connects to the address that is returned, and not to the name, cannot be led elsewhere
    by a name that means something else a moment later.

    Raises:
        OSError: the host is unknown.
    """
    parsed = httpx2.URL(url)
    port = parsed.port or _PORTS[parsed.scheme]
    try:
        found = socket.getaddrinfo(parsed.host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:
        raise OSError("no host name") from error
    addresses = [ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    return str(addresses[0]) if all_public(addresses) else None


def all_public(addresses: Iterable[IPv4Address | IPv6Address]) -> bool:
    """Whether all of these lie in the public internet."""
    return all(_is_public(address) for address in addresses)


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return _is_public(address.ipv4_mapped)
        if address.sixtofour or address.teredo or any(address in net for net in _INNER):
            return False
    return address.is_global and not address.is_multicast
