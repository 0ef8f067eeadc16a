"""Health, figures and the description of the API."""

from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from service.api.app import create_app
from service.db.engine import Database
from service.settings import Settings
from tests.service.api.api_site import ApiSite, serving

REQUEST = (
    'yanzhen_http_request_seconds_count{method="GET",'
    'route="/api/v1/documents/{document_id}",status="200"} 1.0'
)


def test_the_process_lives(shared: ApiSite) -> None:
    assert shared.nobody.get("/health").json() == {"status": "ok"}


def test_without_redis_papers_are_still_taken_in(shared: ApiSite) -> None:
    answer = shared.nobody.get("/health/ready")
    assert answer.status_code == 200
    assert answer.json() == {
        "status": "degraded",
        "database": "ok",
        "migrations": "ok",
        "storage": "ok",
        "redis": "degraded",
    }


def test_with_everything_it_is_ready(
    shared_database: Database, tmp_path: Path, redis_url: str
) -> None:
    with serving(shared_database, tmp_path, redis_url=redis_url) as api:
        assert api.nobody.get("/health/ready").json()["status"] == "ok"


def test_without_its_folder_it_is_not_ready(shared_database: Database, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with serving(shared_database, data) as api:
        for path in sorted(data.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        data.rmdir()
        answer = api.nobody.get("/health/ready")
    assert answer.status_code == 503
    assert (answer.json()["status"], answer.json()["storage"]) == ("down", "down")
    assert str(tmp_path) not in answer.text


def test_figures_tell_of_requests_and_queues(api: ApiSite) -> None:
    paper = api.paper(api.application())
    api.paper(api.application("2"))
    api.site.get(f"/documents/{paper}")
    api.examine(paper)
    operator = {"Authorization": f"Bearer {api.keys['operator']}"}
    answer = api.nobody.get("/metrics", headers=operator)
    assert answer.headers["content-type"].startswith("text/plain")
    for line in (
        REQUEST,
        'yanzhen_jobs{lane="papers",state="waiting"} 1.0',
        'yanzhen_jobs{lane="papers",state="done"} 1.0',
        'yanzhen_papers{state="examined"} 1.0',
        'yanzhen_papers{state="queued"} 1.0',
        "yanzhen_outbox 2.0",
    ):
        assert line in answer.text.splitlines()
    assert 'yanzhen_oldest_waiting_seconds{lane="papers"}' in answer.text
    assert paper not in answer.text
    refused = api.nobody.get("/metrics", headers={"Authorization": f"Bearer {api.keys['site']}"})
    assert refused.status_code == 403


@pytest.fixture(scope="module")
def description(shared: ApiSite) -> dict[str, Any]:
    headers = {"Authorization": f"Bearer {shared.keys['site']}"}
    found: dict[str, Any] = shared.nobody.get("/openapi.json", headers=headers).json()
    return found


def operations(description: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    paths = description["paths"].items()
    return [(f"{m} {path}", found) for path, methods in paths for m, found in methods.items()]


def test_the_description_is_openapi_3_1(description: dict[str, Any]) -> None:
    assert description["openapi"].startswith("3.1.")
    assert description["components"]["securitySchemes"]["key"]["scheme"] == "bearer"
    assert description["security"] == [{"key": []}]


def test_every_operation_is_described(description: dict[str, Any]) -> None:
    for name, found in operations(description):
        assert found["summary"], name
        assert found["tags"], name
        if "/health" in name:
            assert found["security"] == []
            continue
        for status in ("401", "403"):
            assert "application/problem+json" in found["responses"][status]["content"], name
        assert "HTTPValidationError" not in str(found), name


def test_every_reference_leads_somewhere(description: dict[str, Any]) -> None:
    known = description["components"]["schemas"]

    def walk(part: Any) -> None:
        if isinstance(part, dict):
            if "$ref" in part:
                assert part["$ref"].rsplit("/", 1)[-1] in known
            for inner in part.values():
                walk(inner)
        elif isinstance(part, list):
            for inner in part:
                walk(inner)

    walk(description)
    assert {"Problem", "Report", "ApplicantReport", "DocumentView"} <= known.keys()
    assert known["NewApplication"]["properties"]["external_id"]["examples"]


def test_no_page_loads_from_elsewhere(shared: ApiSite) -> None:
    headers = {"Authorization": f"Bearer {shared.keys['site']}"}
    for path in ("/docs", "/redoc"):
        assert shared.nobody.get(path, headers=headers).status_code == 404


def test_a_policy_that_cannot_be_used_shows_at_the_start(tmp_path: Path) -> None:
    wrong = tmp_path / "policy.toml"
    wrong.write_text("nothing", "utf-8")
    app = create_app(Settings.model_validate({"data": tmp_path, "policy": wrong}))
    with pytest.raises(Exception, match="policy"), TestClient(app):
        pass
