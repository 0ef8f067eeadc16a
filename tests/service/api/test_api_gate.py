"""Nothing but health and the sign-in answers without a key; every error is a Chinese problem."""

import logging
import re

import httpx2
import pytest
from starlette.routing import BaseRoute

from service.accounts.service import revoke_key
from service.accounts.store import listed
from tests.service.api.api_site import ApiSite
from tests.service.described_app import described_app

UNKNOWN = "01a20505-dfda-770c-8d0f-82e781bccd21"
OPEN = {"/health", "/health/ready"}
SIGN_IN = ("POST", "/api/v1/sessions")
PERSON = "王建国 410802198001010018"
CHINESE = re.compile("[一-鿿]")


def routes() -> list[tuple[str, str]]:
    """Every method and address that the API describes, and the description's own."""
    found = described_app().openapi()["paths"]
    described = [(m.upper(), path) for path, methods in found.items() for m in methods]
    return [*described, ("GET", "/openapi.json"), ("GET", "/nothing/here")]


def is_problem(answer: httpx2.Response, status: int, code: str) -> None:
    body = answer.json()
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert body["type"] == f"urn:yanzhen:problem:{code}"
    assert (body["code"], body["status"]) == (code, status)
    assert CHINESE.search(body["title"])
    assert CHINESE.search(body["detail"])
    assert body["instance"] == answer.request.url.path


@pytest.mark.parametrize(("method", "path"), routes())
def test_nothing_answers_without_a_key(shared: ApiSite, method: str, path: str) -> None:
    address = re.sub(r"\{\w+\}", UNKNOWN, path)
    answer = shared.nobody.request(method, address)
    if path in OPEN:
        assert answer.status_code == 200
    elif (method, path) == SIGN_IN:
        is_problem(answer, 422, "invalid")  # it was let in, and asked who it is
    elif method == "HEAD":
        assert answer.status_code == 401
    else:
        is_problem(answer, 401, "unauthenticated")
        assert answer.headers["www-authenticate"].startswith("Bearer")


def test_every_route_is_described(shared: ApiSite) -> None:
    described = shared.nobody.get(
        "/openapi.json", headers={"Authorization": f"Bearer {shared.keys['site']}"}
    ).json()
    hidden = [r for r in described_app().routes if _is_hidden(r)]
    assert {getattr(r, "path", "") for r in hidden} == {"/openapi.json"}
    assert len(described["paths"]) > 20


def _is_hidden(route: BaseRoute) -> bool:
    return hasattr(route, "methods") and not getattr(route, "include_in_schema", True)


@pytest.mark.parametrize(
    "shown", ["", "Bearer", "Bearer x y", "Bearer yz_wrong", "Basic eXo6eXo=", "Bearer \xff"]
)
def test_a_wrong_key_is_none(shared: ApiSite, shown: str) -> None:
    headers = {b"Authorization": shown.encode("latin-1")}
    is_problem(shared.nobody.get("/api/v1/documents", headers=headers), 401, "unauthenticated")


def test_a_revoked_key_ends_at_once(api: ApiSite) -> None:
    assert api.site.get("/documents").status_code == 200
    with api.database.write() as session:
        for key in listed(session):
            if key.client == "site":
                revoke_key(session, key.id, "test")
    is_problem(api.site.get("/documents"), 401, "unauthenticated")


@pytest.mark.parametrize(
    ("client", "method", "path"),
    [
        ("site", "GET", "/keys"),
        ("office", "POST", "/keys"),
        ("site", "GET", f"/applications/{UNKNOWN}/events"),
        ("site", "GET", f"/documents/{UNKNOWN}/late-findings"),
        ("site", "POST", f"/documents/{UNKNOWN}/examinations"),
        ("operator", "GET", "/documents"),
        ("operator", "GET", f"/applications/{UNKNOWN}"),
        ("operator", "POST", "/prechecks"),
    ],
)
def test_a_key_without_the_scope_is_refused(
    shared: ApiSite, client: str, method: str, path: str
) -> None:
    answer = shared.clients[client].request(method, path, json={"client": "x", "scopes": ["site"]})
    is_problem(answer, 403, "forbidden")


def test_keys_are_made_shown_once_and_ended(api: ApiSite) -> None:
    made = api.operator.post("/keys", json={"client": "new-site", "scopes": ["site"]})
    secret = made.json()["key"]
    fresh = api.client(secret)
    assert fresh.get("/documents").status_code == 200
    listing = api.operator.get("/keys")
    assert secret not in listing.text
    (number,) = [key["id"] for key in listing.json() if key["client"] == "new-site"]
    for _ in range(2):
        assert api.operator.delete(f"/keys/{number}").status_code == 204
    is_problem(fresh.get("/documents"), 401, "unauthenticated")
    fresh.close()
    is_problem(api.operator.delete(f"/keys/{UNKNOWN}"), 404, "not_found")


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "not_found"),
        ("PUT", "/documents", 405, "method_not_allowed"),
        ("GET", "/documents/not-an-id", 404, "not_found"),
        ("GET", f"/documents/{UNKNOWN}", 404, "not_found"),
        ("GET", f"/documents/{UNKNOWN}/pages/0", 404, "not_found"),
        ("GET", "/documents/%00", 404, "not_found"),
        ("POST", f"/applications/{UNKNOWN}/documents", 404, "not_found"),
        ("POST", "/prechecks", 415, "unsupported_media_type"),
        ("POST", "/applications", 422, "invalid"),
        ("GET", "/documents?limit=1000", 422, "invalid"),
        ("GET", "/documents?limit=x", 422, "invalid"),
        ("GET", "/documents?cursor=%21", 422, "invalid"),
        ("GET", "/documents?finding=nothing.known", 422, "invalid"),
        ("GET", "/applications?q=%00", 422, "invalid"),
        ("GET", "/applications?q=%ff", 200, ""),
    ],
)
def test_every_error_is_a_problem(
    shared: ApiSite, method: str, path: str, status: int, code: str
) -> None:
    answer = shared.site.request(method, path)
    if status == 200:
        assert answer.status_code == 200
        return
    is_problem(answer, status, code)
    for error in answer.json().get("errors", []):
        assert CHINESE.search(error["detail"])


def test_what_is_wrong_is_pointed_at(shared: ApiSite) -> None:
    wrong = {"name": 5, "applied_grade": 9, "route": "walk", "confirmations": {"a": "perhaps"}}
    answer = shared.site.post("/applications", json=wrong | {"external_id": "x" * 201})
    errors = {error["pointer"]: error["detail"] for error in answer.json()["errors"]}
    assert errors.keys() == {
        "#/name",
        "#/applied_grade",
        "#/route",
        "#/confirmations/a",
        "#/external_id",
    }
    assert errors["#/applied_grade"] == "应不大于 5。"
    assert errors["#/external_id"] == "最多 200 个字。"


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'"text"',
        b'{"external_id": "a\\u0000b"}',
        b'{"external_id": "a", "more": {"x": "\\ud800"}}',
        b'{"external_id": "a", "x": NaN}',
        b'{"external_id": "a", "x": ' + b"[" * 50 + b"]" * 50 + b"}",
        b'{"external_id": "a", "x": ' + b"[" * 20_000 + b"]" * 20_000 + b"}",
        b'{"external_id": "a", "x": "' + b"y" * 600_000 + b'"}',
        b"\xff\xfe",
    ],
)
def test_json_that_cannot_be_kept_is_refused(shared: ApiSite, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    answer = shared.site.post("/applications", content=body, headers=headers)
    assert answer.status_code in {400, 422}
    is_problem(answer, answer.status_code, answer.json()["code"])


def test_an_unforeseen_error_hides_its_inside(
    shared: ApiSite, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fall(*_: object, **__: object) -> None:
        raise RuntimeError(PERSON)

    monkeypatch.setattr("service.applications.store.listed", fall)
    with caplog.at_level(logging.INFO):
        answer = shared.site.get("/applications?q=王建国")
    is_problem(answer, 500, "internal")
    assert "RuntimeError" not in answer.text
    assert answer.json()["error_id"] in caplog.text
    assert "RuntimeError" in caplog.text
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("httpx2")]
    assert ours
    for said in ours:
        assert "王建国" not in said
        assert "4108" not in said
        assert "%E7" not in said


@pytest.mark.parametrize("path", ["/health", "/openapi.json", "/api/v1/documents", "/nothing"])
def test_every_answer_has_the_headers_of_caution(shared: ApiSite, path: str) -> None:
    answer = shared.nobody.get(path, headers={"Authorization": f"Bearer {shared.keys['site']}"})
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"
