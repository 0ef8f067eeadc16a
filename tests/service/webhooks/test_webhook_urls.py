"""Which addresses may be registered, and which lead into an inner network."""

from ipaddress import ip_address

import pytest

from service.webhooks.urls import WebhookUrlError, all_public, check_public, checked, public_address


@pytest.mark.parametrize(
    ("given", "normal"),
    [
        ("https://Site.Example/hook?x=1", "https://site.example/hook?x=1"),
        ("http://10.0.0.5:8000/hook", "http://10.0.0.5:8000/hook"),
        ("http://[::1]/", "http://[::1]/"),
        ("https://例子.中国/通知", "https://xn--fsqu00a.xn--fiqs8s/%E9%80%9A%E7%9F%A5"),
    ],
)
def test_an_address_is_brought_into_its_normal_form(given: str, normal: str) -> None:
    assert checked(given) == normal


@pytest.mark.parametrize(
    "given",
    [
        "",
        "site.example/hook",
        "ftp://site.example/",
        "file:///etc/passwd",
        "http:///hook",
        "https://user:word@site.example/",
        "https://user@site.example/",
        "https://site.example/#part",
        "https://site.example:0/",
        "https://site.example:70000/",
        "https://site.example/\n",
        "https://site.example/" + "a" * 2000,
    ],
)
def test_what_is_no_such_address_is_refused(given: str) -> None:
    with pytest.raises(WebhookUrlError) as refused:
        checked(given)
    assert (refused.value.status, refused.value.code) == (422, "webhook.url")


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104 - an address to be refused
        "224.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fd00::1",
        "ff0e::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
    ],
)
def test_addresses_of_inner_networks_are_not_public(address: str) -> None:
    assert not all_public([ip_address("1.1.1.1"), ip_address(address)])


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1"])
def test_other_addresses_are_public(address: str) -> None:
    assert all_public([ip_address(address)])


def test_a_host_is_looked_up() -> None:
    assert public_address("http://localhost/") is None
    assert public_address("http://1.1.1.1:81/") == "1.1.1.1"
    with pytest.raises(WebhookUrlError, match="内部网络"):
        check_public("http://localhost:8080/hook")
    with pytest.raises(WebhookUrlError, match="查不到"):
        check_public("http://no-such-host.invalid/hook")
    with pytest.raises(WebhookUrlError, match="查不到"):
        check_public(f"http://{'a' * 64}.example/")
