"""What nobody may bring about: by odd requests, by late changes, by trying out what is told."""

import json

import pytest
from pydantic import ValidationError
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from schemas.case import CaseReport
from service.accounts.callers import Caller
from service.accounts.reach import Reach
from service.accounts.roles import Role
from service.applications.tables import Application
from service.cases import store
from service.cases.evaluation import evaluate
from service.cases.promises import lapse
from service.documents.results import Notice
from service.falsification.schemas import Certificate, Opening, Region
from service.falsification.service import open_case
from service.organisations.schemas import OrganisationChange
from tests.service.cases.cases_world import SCHOOL, World

ANOTHER = "410811198012310029"


def test_what_has_a_column_stands_nowhere_else(here: World) -> None:
    hidden = {"external_id": "hidden", "more": {"applied_grade": "三级"}}
    assert here.api.site.post("/applications", json=hidden).status_code == 422
    case = here.draft()
    address = f"/applications/{case}"
    changed = here.ask("site", "PATCH", address, json={"more": {"external_id": "other"}})
    assert changed.status_code == 422


def test_one_bad_case_keeps_the_housekeeper_from_no_other(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = here.submitted(), here.submitted()

    def judged(
        session: Session, application: Application, notice: Notice, *, decided: bool = True
    ) -> CaseReport:
        if application.id == bad:
            raise ValueError("a value that no rule can read")
        return evaluate(session, application, notice, decided=decided)

    monkeypatch.setattr("service.cases.refresh.evaluate", judged)
    here.clock.set(here.clock.today().replace(day=21))
    here.keep_house()
    with here.database.read() as session:
        judged_on = [row.judged_on for case in (good, bad) if (row := store.get(session, case))]
    today = here.clock.today()
    assert judged_on[0] == today != judged_on[1]


def test_the_same_case_twice_with_and_without_version(here: World) -> None:
    case = here.submitted()
    asked = {"cases": [{"case_id": case, "version": 1}, {"case_id": case}]}
    answer = here.ask("school", "POST", "/cases/confirmations", json=asked)
    assert answer.status_code == 200
    assert len(answer.json()) == 2


def test_an_id_number_is_not_changed_once_handed_in_whatever_goes_on(here: World) -> None:
    """So that nobody learns of a falsification case by trying."""
    case = here.submitted()
    number = {"id_number": ANOTHER}
    refused = here.ask("site", "PATCH", f"/applications/{case}", json=number)
    assert (refused.status_code, refused.json()["code"]) == (409, "application.number_kept")
    draft = here.ask("site", "PATCH", f"/applications/{here.draft()}", json=number)
    assert draft.status_code == 200


@pytest.mark.parametrize("asked", ["end=9999-12-31", "start=0001-01-01"])
def test_days_that_nobody_can_count_from_are_refused(here: World, asked: str) -> None:
    assert here.ask("office", "GET", f"/circular?{asked}").status_code == 422
    here.submitted()
    wanted = {"organisation_id": SCHOOL, "form": "name_list", "registered_on": "9999-12-31"}
    assert here.ask("office", "POST", "/rosters", json=wanted).status_code == 422


def test_what_was_sent_up_is_not_worked_on_from_below(here: World) -> None:
    case = here.clean()
    here.done("site", "submit", case)
    (paper, _) = here.ask("office", "GET", f"/documents?application_id={case}").json()["items"]
    here.at_office(case)
    value = {"field": "name", "value": "王建国", "reason": "看错"}
    for method, address, body in (
        ("PUT", f"/cases/{case}/lock", None),
        ("PUT", f"/cases/{case}/assignee", {"account_id": None}),
        ("PUT", f"/cases/{case}/postponement", {"until": None}),
        ("PUT", f"/cases/{case}/findings/{'0' * 64}", {"verdict": "dismissed", "reason": "无"}),
        ("POST", f"/documents/{paper['id']}/corrections", value),
    ):
        for who in ("school", "department"):
            assert here.ask(who, method, address, json=body).status_code == 403, address
    assert here.ask("office", "PUT", f"/cases/{case}/lock").status_code == 200


def test_a_return_names_no_other_s_paper(here: World) -> None:
    case, other = here.at_office(here.submitted()), here.clean()
    (paper, _) = here.ask("office", "GET", f"/documents?application_id={other}").json()["items"]
    reasons = [{"words": "请补充。", "document_id": paper["id"]}]
    assert here.go("office", "return", case, reasons=reasons).status_code == 422


def test_a_falsification_case_is_not_opened_while_an_approval_is_under_way(both: World) -> None:
    case = both.at_office(both.submitted())
    if both.database.is_sqlite:  # one writes at a time
        return
    asked = Opening(
        application_id=case,
        opinion="疑似改动。",
        evidence=[Region(document_id=case, explanation="疑似改动。")],
    )
    caller = Caller("staff:x", frozenset({Role.OFFICE_REVIEWER}), Reach.everything("x"), None, "x")
    with both.database.write() as approving:
        assert store.get_locked(approving, case) is not None
        with both.database.write() as opening:
            opening.execute(text("SET LOCAL lock_timeout = '100ms'"))
            with pytest.raises(OperationalError):
                open_case(opening, asked, caller, both.notice())
            opening.rollback()


def test_a_promise_does_not_lapse_while_an_upload_is_under_way(both: World) -> None:
    case = both.submitted()
    if both.database.is_sqlite:  # one writes at a time
        return
    with both.database.write() as uploading:
        uploading.get_one(Application, case, with_for_update={"read": True})
        with both.database.write() as lapsing:
            lapsing.execute(text("SET LOCAL lock_timeout = '100ms'"))
            with pytest.raises(OperationalError):
                lapse(lapsing, case, both.notice(), "housekeeper")
            lapsing.rollback()


@pytest.mark.parametrize("name", ["王\u202e国建", "王\u200b建国", "王\ufeff建国", "王\x85建国"])
def test_names_hold_nothing_that_cannot_be_seen(here: World, name: str) -> None:
    refused = here.api.site.post("/applications", json={"external_id": "u", "name": name})
    assert refused.status_code == 422
    turned = {"external_id": "u", "more": {"remarks": "a\u202eb"}}
    assert here.api.site.post("/applications", json=turned).status_code == 422


def test_an_applicant_has_no_more_pre_checks_for_another_name_each_time(here: World) -> None:
    case = here.draft()
    token = here.ask("site", "POST", f"/applications/{case}/sessions").json()["token"]
    applicant = here.api.client(token)

    def asked(number: int) -> int:
        file = {"file": ("证书.jpg", b"a paper %d" % number)}
        said = {"declared": json.dumps({"name": f"王建国{number}"})}
        return applicant.post("/prechecks", files=file, data=said).status_code

    most = here.api.settings.prechecks_an_hour
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(here.api.settings, "prechecks_an_hour", 2)
        assert [asked(number) for number in range(3)] == [202, 202, 429]
    assert here.api.settings.prechecks_an_hour == most


def test_lists_that_come_back_may_be_as_large_as_papers(here: World) -> None:
    large = {"file": ("名册.pdf", bytes(1_500_000))}
    address = f"/rosters/{SCHOOL}/returns"
    assert here.clients["office"].post(address, files=large).status_code == 404
    here.submitted()
    roster = here.ask(
        "office", "POST", "/rosters", json={"organisation_id": SCHOOL, "form": "name_list"}
    )
    address = f"/rosters/{roster.json()['id']}/returns"
    assert here.clients["office"].post(address, files=large).status_code == 202


def test_nothing_is_taken_that_its_column_cannot_hold() -> None:
    with pytest.raises(ValidationError):
        Certificate(occupation="工" * 101)
    for wide in ({"name": "㍿" * 60}, {"code": "㍿" * 20}, {"name": "　"}):
        with pytest.raises(ValidationError):
            OrganisationChange.model_validate(wide)
