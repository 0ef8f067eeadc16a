"""What nobody may bring about: by odd requests, by late changes, by trying out what is told."""

import pytest
from sqlalchemy.orm import Session

from schemas.case import CaseReport
from service.applications.tables import Application
from service.cases import store
from service.cases.evaluation import evaluate
from service.documents.results import Notice
from tests.service.cases.cases_world import World

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
