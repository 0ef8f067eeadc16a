"""Signing in: who may, how often one may err, how long it holds, what a browser must send."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import select

from service.accounts.roles import Role
from service.audit.tables import Event
from service.db.engine import Database
from service.organisations.tables import Kind, Organisation
from service.staff import passwords
from service.staff.tables import Account
from tests.service.api.api_site import ApiSite, serving
from tests.service.clocks import MovableClock
from tests.service.staff_given import account, organisation, signed_in, staff

DAY = date(2026, 3, 20)
NEW = "correct horse battery"


CLOCK = MovableClock(DAY)


@pytest.fixture(autouse=True)
def moved() -> MovableClock:
    CLOCK.set(DAY)
    return CLOCK


@pytest.fixture(scope="module")
def site(shared_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ApiSite]:
    shared_database.clock = CLOCK
    with serving(shared_database, tmp_path_factory.mktemp("data"), sign_in_tries=3) as found:
        yield found


def sign_in(site: ApiSite, login: str, password: str) -> httpx2.Response:
    with httpx2.Client(base_url=site.address, timeout=240) as fresh:
        return fresh.post("/api/v1/sessions", json={"login": login, "password": password})


def tags(database: Database) -> list[str]:
    with database.read() as session:
        found = session.scalars(select(Event.tag).order_by(Event.number))
        return [tag for tag in found if tag.startswith("staff:")]


def test_the_initial_password_opens_nothing_but_its_change(site: ApiSite) -> None:
    _, initial = account(site.database, "auditor.0", [Role.AUDITOR], None, settled=False)
    first = signed_in(site, "Auditor.0", initial)  # logins are told apart by letters alone
    refused = first.get("/applications/01a20505-dfda-770c-8d0f-82e781bccd21/events")
    assert (refused.status_code, refused.json()["code"]) == (403, "password.change_first")
    assert first.get("/sessions/current").json()["account"]["must_change_password"] is True
    for weak in ("short", "auditor.0", "password1234", initial):
        wrong = first.put("/sessions/current/password", json={"old": initial, "new": weak})
        assert (wrong.status_code, wrong.json()["code"]) == (422, "password.weak"), weak
    assert first.put("/sessions/current/password", json={"old": initial, "new": NEW}).is_success
    assert first.get("/sessions/current").status_code == 401  # every session has ended
    assert sign_in(site, "auditor.0", initial).status_code == 401
    again = signed_in(site, "auditor.0", NEW)
    events = again.get("/applications/01a20505-dfda-770c-8d0f-82e781bccd21/events")
    assert events.status_code == 404
    for client in (first, again):
        client.close()


def test_wrong_passwords_lock_for_a_while_and_say_nothing(
    site: ApiSite, moved: MovableClock
) -> None:
    _, password = account(site.database, "operator.1", [Role.OPERATOR], None)
    bodies = {sign_in(site, "operator.1", "wrong").json()["detail"] for _ in range(3)}
    locked, unknown = (
        sign_in(site, "operator.1", password),
        sign_in(site, "nobody", password),
    )
    bodies |= {locked.json()["detail"], unknown.json()["detail"]}
    assert {locked.status_code, unknown.status_code} == {401}
    assert len(bodies) == 1
    assert "staff:account:locked" in tags(site.database)
    moved.set(DAY, hour=10)
    assert sign_in(site, "operator.1", password).status_code == 201


def test_guesses_made_at_once_are_all_counted(database: Database, tmp_path: Path) -> None:
    with serving(database, tmp_path / "data", sign_in_tries=3) as site:
        guess_at_once(site)


def guess_at_once(site: ApiSite) -> None:
    account(site.database, "operator.2", [Role.OPERATOR], None)
    with ThreadPoolExecutor(6) as pool:
        answers = list(
            pool.map(lambda _: sign_in(site, "operator.2", "wrong").status_code, range(6))
        )
    assert answers == [401] * 6
    assert tags(site.database).count("staff:account:locked") == 1


def test_an_unknown_login_costs_the_same_work(
    site: ApiSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    verified = []
    real = passwords.matches

    def counted(password: str, kept: str | None) -> bool:
        verified.append(kept)
        return real(password, kept)

    monkeypatch.setattr(passwords, "matches", counted)
    account(site.database, "operator.3", [Role.OPERATOR], None)
    for login in ("operator.3", "nobody"):
        assert sign_in(site, login, "wrong").status_code == 401
    assert [kept is None for kept in verified] == [False, True]


def test_a_session_ends_unused_and_at_the_longest(site: ApiSite, moved: MovableClock) -> None:
    client = staff(site, "operator.4", [Role.OPERATOR], None)
    moved.set(DAY, hour=10)  # an hour without a request
    assert client.get("/sessions/current").status_code == 401
    client.close()
    with serving(site.database, site.settings.data, session_idle_minutes=90) as patient:
        _, password = account(site.database, "auditor.4", [Role.AUDITOR], None)
        busy = signed_in(patient, "auditor.4", password)
        for hour in range(11, 20):
            moved.set(DAY, hour=hour)
            assert busy.get("/sessions/current").status_code == 200, hour
        moved.set(DAY, hour=20)  # ten hours after the sign-in
        assert busy.get("/sessions/current").status_code == 401
        busy.close()


def test_own_sessions_are_listed_and_ended_but_nobody_elses(site: ApiSite) -> None:
    _, password = account(site.database, "operator.5", [Role.OPERATOR], None)
    one, two = (
        signed_in(site, "operator.5", password),
        signed_in(site, "operator.5", password),
    )
    other = staff(site, "auditor.5", [Role.AUDITOR], None)
    mine = {row["current"]: row["id"] for row in one.get("/sessions").json()}
    assert other.delete(f"/sessions/{mine[True]}").status_code == 404
    assert one.delete(f"/sessions/{mine[False]}").status_code == 204
    assert two.get("/sessions").status_code == 401
    assert one.delete("/sessions/current").status_code == 204
    assert one.get("/sessions").status_code == 401
    for client in (one, two, other):
        client.close()


def test_a_cookie_reads_and_changes_only_with_the_pages_word(site: ApiSite) -> None:
    _, password = account(site.database, "operator.6", [Role.OPERATOR], None)
    with httpx2.Client(base_url=f"{site.address}/api/v1", timeout=240) as browser:
        answer = browser.post("/sessions", json={"login": "operator.6", "password": password})
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert "secure" not in cookie  # the address is not https
        word = browser.get("/sessions/current").json()["csrf_token"]
        assert word == answer.json()["csrf_token"]
        body: dict[str, Any] = {"client": "x", "url": "https://site.example/a"}
        for wrong in ({}, {"X-CSRF-Token": "no"}):
            refused = browser.post("/webhooks", json=body, headers=wrong)
            assert (refused.status_code, refused.json()["code"]) == (403, "csrf")
        made = browser.post("/webhooks", json=body, headers={"X-CSRF-Token": word})
        assert made.status_code == 201
        assert browser.delete("/sessions/current", headers={"X-CSRF-Token": word}).is_success
        assert browser.get("/sessions/current").status_code == 401


def test_over_https_the_cookie_never_travels_in_the_clear(
    shared_database: Database, tmp_path: Path
) -> None:
    with serving(shared_database, tmp_path / "data", public_url="https://yanzhen.example") as site:
        _, password = account(shared_database, "operator.7", [Role.OPERATOR], None)
        assert "secure" in sign_in(site, "operator.7", password).headers["set-cookie"].lower()


def test_who_belongs_to_a_closed_organisation_is_out(site: ApiSite, moved: MovableClock) -> None:
    office = organisation(site.database, Kind.OFFICE, "市工考办")
    client = staff(site, "reviewer.8", [Role.OFFICE_REVIEWER], office)
    assert client.get("/applications").status_code == 200
    with site.database.write() as session:
        session.get_one(Organisation, office).closed_at = moved.now()
    assert client.get("/applications").status_code == 401
    client.close()


def test_no_password_lies_in_the_database(site: ApiSite) -> None:
    made, password = account(site.database, "operator.9", [Role.OPERATOR], None)
    with site.database.read() as session:
        kept = session.get_one(Account, made).password_hash
    assert kept.startswith("$argon2id$")
    assert password not in kept
