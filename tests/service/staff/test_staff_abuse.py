"""Signing in, by those who only want to keep others from it."""

from service.staff import passwords
from tests.service.api.api_site import ApiSite

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
