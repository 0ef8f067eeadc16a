"""Signing in, by those who only want to keep others from it."""

import httpx2
import pytest

from service.accounts.roles import Role
from service.staff import passwords
from tests.service.api.api_site import ApiSite
from tests.service.staff_given import account, staff

_SESSIONS = "/api/v1/sessions"


def test_a_login_that_no_database_can_hold_is_refused(api: ApiSite) -> None:
    asked = {"login": "a\x00b", "password": "x"}
    assert api.nobody.post(_SESSIONS, json=asked).status_code == 422


def test_who_signs_in_waits_in_a_short_line(shared: ApiSite) -> None:
    """Everybody else's requests need the threads in which they would wait."""
    taken = 0
    while passwords._IN_LINE.acquire(blocking=False):
        taken += 1
    try:
        refused = shared.nobody.post(_SESSIONS, json={"login": "wang", "password": "x"})
        assert (refused.status_code, refused.headers["Retry-After"]) == (429, "2")
    finally:
        passwords._IN_LINE.release(taken)
    again = shared.nobody.post(_SESSIONS, json={"login": "wang", "password": "x"})
    assert again.status_code == 401


def test_a_lock_holds_nobody_off_who_signed_in_there_before(shared: ApiSite) -> None:
    """Else five wrong passwords of anybody's keep the staff from their work."""
    _, password = account(shared.database, "wang.jg", [Role.OPERATOR], None)
    tries = shared.settings.sign_in_tries
    with (
        httpx2.Client(base_url=shared.address) as own,
        httpx2.Client(base_url=shared.address) as strange,
    ):

        def asked(browser: httpx2.Client, said: str) -> int:
            body = {"login": "wang.jg", "password": said}
            return browser.post(_SESSIONS, json=body).status_code

        assert asked(own, password) == 201
        assert [asked(strange, "wrong") for _ in range(tries)] == [401] * tries
        assert asked(strange, password) == 401
        assert asked(own, password) == 201
        assert [asked(strange, "wrong") for _ in range(tries)] == [401] * tries
        # Whoever guesses in that very browser is held off, too.
        assert [asked(own, "wrong") for _ in range(tries)] == [401] * tries
        assert asked(own, password) == 401


def test_a_browser_is_known_to_one_account_alone(shared: ApiSite) -> None:
    _, mine = account(shared.database, "li.xy", [Role.OPERATOR], None)
    _, other = account(shared.database, "zhao.yi", [Role.OPERATOR], None)
    with httpx2.Client(base_url=shared.address) as browser:
        assert browser.post(_SESSIONS, json={"login": "li.xy", "password": mine}).is_success
        for _ in range(shared.settings.sign_in_tries):
            browser.post(_SESSIONS, json={"login": "zhao.yi", "password": "wrong"})
        locked = browser.post(_SESSIONS, json={"login": "zhao.yi", "password": other})
        assert locked.status_code == 401


@pytest.mark.parametrize("said", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_moments_that_some_zone_does_not_know_are_refused(shared: ApiSite, said: str) -> None:
    login = f"auditor.{said[:4]}"
    with staff(shared, login, [Role.AUDITOR], None) as auditor:
        assert auditor.get("/events", params={"since": said}).status_code == 422
