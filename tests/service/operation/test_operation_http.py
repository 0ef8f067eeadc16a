"""How an installation runs, over HTTP: workers that live, papers that failed, the policy."""

from datetime import date
from uuid import uuid4

from pydantic import SecretStr

from service.jobs.doorbell import connect
from service.jobs.listeners import listening
from service.jobs.tables import Lane
from service.settings import Settings
from tests.service.api.api_site import ApiSite
from tests.service.api.conftest import shared, shared_database
from workers.listener import Listener

__all__ = ["shared", "shared_database"]


def test_a_worker_is_seen_while_it_lives(redis_url: str) -> None:
    settings = Settings(redis_url=SecretStr(redis_url))
    assert listening(settings) == []
    with connect(settings) as connection:
        worker = Listener([Lane.PAPERS], uuid4().hex, connection, lambda: True)
        worker.register_birth()  # type: ignore[no-untyped-call]
        [seen] = listening(settings)
        assert (seen.lanes, seen.busy) == (["papers"], False)
        assert seen.pid > 0
        assert seen.seen_at is not None
        assert seen.seen_at.tzinfo is not None
        worker.register_death()  # type: ignore[no-untyped-call]
    assert listening(settings) == []


def test_queues_are_told_and_a_missing_doorbell_is_no_error(shared: ApiSite) -> None:
    shared.paper(shared.application(), b"waits")
    told = shared.operator.get("/operation").json()
    papers = next(lane for lane in told["lanes"] if lane["lane"] == "papers")
    assert papers["jobs"]["waiting"] >= 1
    assert papers["oldest_waiting_seconds"] >= 0
    assert told["workers"] is None, "not known is never none"


def test_a_failed_paper_is_listed_and_retried_without_what_it_holds(shared: ApiSite) -> None:
    paper = shared.paper(shared.application("failed"), b"fails", declared='{"name": "王建国"}')
    shared.give_up(paper)
    [told] = [
        one for one in shared.operator.get("/failed-papers").json()["items"] if one["id"] == paper
    ]
    assert "超时" in told["message"]
    assert "王建国" not in str(told)
    again = shared.operator.post(f"/documents/{paper}/examinations")
    assert again.status_code == 202
    assert (again.json()["file_name"], again.json()["declared"]) == (None, None)


def test_the_policy_in_force_is_told_with_its_windows(shared: ApiSite) -> None:
    told = shared.operator.get("/policy").json()
    assert (told["id"], told["number"]) == ("jiaozuo-2026", "焦人社函〔2026〕7号")
    states = {window["name"]: window["state"] for window in told["windows"]}
    assert date.fromisoformat(told["today"]) == date(2026, 3, 20)
    assert (states["unit_names"], states["registration"], states["exam"]) == (
        "over",
        "open",
        "coming",
    )
