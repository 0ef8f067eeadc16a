"""An applicant's tries at a paper: a better one takes its place, or it is sent on, marked."""

from typing import Any

from schemas.findings import FindingCode
from schemas.kinds import Form, Kind
from tests.extractors.checks.facts_builder import facts
from tests.service.cases.cases_world import World


def _handed_in(world: World, case: str, content: bytes, **form: Any) -> Any:
    address = f"/applications/{case}/documents"
    return world.ask("site", "POST", address, files={"file": ("a.jpg", content)}, data=form)


def _read(world: World, paper: str, kind: Kind, form: Form | None = None, **changes: Any) -> None:
    world.api.examine(paper, facts(kind, form, changes))


def _codes(world: World, case: str) -> set[str]:
    """What stands open against the papers of a case."""
    found = world.ask("office", "GET", f"/applications/{case}/case").json()
    return {finding["code"] for paper in found["documents"] for finding in paper["open"]}


def test_a_better_try_mends_what_stood_against_the_first(here: World) -> None:
    case = here.draft()
    first = _handed_in(here, case, b"1", kind="skill_certificate", item="lower_certificate").json()
    _read(here, first["id"], Kind.DIPLOMA)
    assert FindingCode.DOCUMENT_WRONG_KIND in _codes(here, case)
    again = {"kind": "skill_certificate", "item": "lower_certificate", "replaces": first["id"]}
    second = _handed_in(here, case, b"2", **again).json()
    _read(here, second["id"], Kind.SKILL_CERTIFICATE, Form.POST_GRADE, grade=4)
    assert FindingCode.DOCUMENT_WRONG_KIND not in _codes(here, case)
    former = here.ask("site", "GET", f"/documents/{first['id']}").json()
    assert (former["replaced_by"], former["item"]) == (second["id"], "lower_certificate")
    assert _handed_in(here, case, b"2", **again).json()["id"] == second["id"]
    assert "api:document:replaced" in here.tags(case)
    _handed_in(here, case, b"1", **(again | {"replaces": second["id"]}))
    former = here.ask("site", "GET", f"/documents/{first['id']}").json()
    assert former["replaced_by"] is None, "who changes their mind has the first one count again"


def test_a_suspicion_outlives_the_paper_that_it_stands_against(here: World) -> None:
    number = {"certificate_number": "豫工考2019001234"}
    other = here.draft(name="李秀英", id_number="410811198012310029", gender="female")
    here.paper(other, Kind.SKILL_CERTIFICATE, Form.POST_GRADE, **number)
    case = here.draft()
    first = _handed_in(here, case, b"3", kind="skill_certificate").json()["id"]
    _read(here, first, Kind.SKILL_CERTIFICATE, Form.POST_GRADE, grade=4, **number)
    second = _handed_in(here, case, b"4", kind="skill_certificate", replaces=first).json()["id"]
    _read(here, second, Kind.SKILL_CERTIFICATE, Form.POST_GRADE, grade=4)
    assert FindingCode.REUSE_SAME_NUMBER in _codes(here, case)


def test_only_a_paper_of_the_own_draft_or_return_is_replaced(here: World) -> None:
    case, other = here.draft(), here.draft()
    theirs = _handed_in(here, other, b"5", kind="id_card").json()["id"]
    assert _handed_in(here, case, b"6", kind="id_card", replaces=theirs).status_code == 404
    mine = _handed_in(here, case, b"7", kind="id_card").json()["id"]
    here.done("site", "submit", case, as_it_is=True)
    refused = _handed_in(here, case, b"8", kind="id_card", replaces=mine)
    assert (refused.status_code, refused.json()["code"]) == (409, "case.frozen")
    assert _handed_in(here, case, b"9", kind="id_card", item="№").status_code == 422


def test_what_is_sent_on_as_it_is_is_marked_for_reviewers(here: World) -> None:
    case = here.draft()
    paper = _handed_in(here, case, b"10", kind="skill_certificate").json()["id"]
    address = f"/documents/{paper}/as-it-is"
    assert here.ask("site", "POST", address).status_code == 409, "it has not been read yet"
    _read(here, paper, Kind.DIPLOMA)
    assert here.ask("site", "POST", address).json()["as_it_is"] is True
    assert here.ask("site", "POST", address).is_success
    assert here.tags(case).count("api:document:sent_on") == 1
    [shown] = here.ask("office", "GET", f"/applications/{case}/case").json()["documents"]
    assert (shown["as_it_is"], shown["replaced"]) == (True, False)
