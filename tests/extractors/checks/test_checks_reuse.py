"""reuse.*, risk and the completion of a report."""

from typing import Any

import pytest

from extractors.checks import MemoryIndex, complete, fingerprints_of, judge_reuse, risk_of
from extractors.checks.reuse import same_person
from schemas.declared import Declared
from schemas.facts import Facts
from schemas.findings import FindingCode as C
from schemas.findings import Outcome
from schemas.fingerprints import Fingerprints, Person
from schemas.kinds import Kind
from schemas.report import Check, FileInfo, Finding, Report
from tests.extractors.checks.facts_builder import MAN, POLICY, WOMAN, check, facts, line, read

HIS: dict[str, Any] = {"name": "王建国", "id_number": MAN}
HERS: dict[str, Any] = {"name": "李秀英", "id_number": WOMAN}


def _prints(found: Facts, declared: dict[str, Any] | None, sha: str = "a") -> Fingerprints:
    said = None if declared is None else Declared(**declared)
    return fingerprints_of(sha, found, said, None, sure=POLICY.quality.sure)


def _judge(first: Fingerprints, later: Fingerprints) -> tuple[list[Finding], dict[str, str]]:
    index = MemoryIndex()
    index.add("case-1", first)
    findings, checks = judge_reuse(later, index, "case-2")
    return findings, {entry.id: entry.state for entry in checks}


def test_the_same_file_under_another_person() -> None:
    findings, states = _judge(_prints(facts(), HIS), _prints(facts(), HERS))
    assert [f.code for f in findings] == [C.REUSE_SAME_FILE]
    assert "case-1" in findings[0].message
    assert states == {"reuse.same_file": "found", "reuse.same_number": "clear"}


def test_the_same_file_under_the_same_person_is_nothing() -> None:
    for declared in (HIS, {"name": "王建国"}, {"id_number": "410802750615001"}, None):
        findings, states = _judge(_prints(facts(), HIS), _prints(facts(), declared))
        assert findings == []
        assert states["reuse.same_file"] == "clear"


def test_the_same_number_in_another_file_of_another_person() -> None:
    hers = facts(changes={"name": "李秀英", "id_number": WOMAN})
    findings, states = _judge(_prints(facts(), HIS), _prints(hers, HERS, "b"))
    assert [(f.code, f.field) for f in findings] == [(C.REUSE_SAME_NUMBER, "certificate_number")]
    assert states == {"reuse.same_file": "clear", "reuse.same_number": "found"}


def test_numbers_are_compared_within_one_kind_and_only_if_telling() -> None:
    diploma = facts(Kind.DIPLOMA, changes={"certificate_number": "豫工考2019001234"})
    assert _judge(_prints(facts(), HIS), _prints(diploma, HERS, "b"))[0] == []
    short = facts(changes={"certificate_number": "0012"})
    findings, states = _judge(_prints(short, HIS), _prints(short, HERS, "b"))
    assert findings == []
    assert states["reuse.same_number"] == "abstained"


def test_uncertain_numbers_identify_nothing() -> None:
    unsure = facts(fields=[read("certificate_number", "豫工考2019001234", 0.4)])
    assert _prints(unsure, HIS).numbers == []


def test_without_a_known_person_the_check_abstains() -> None:
    nobody = facts(fields=[])
    findings, states = _judge(_prints(facts(), HIS), _prints(nobody, None))
    assert findings == []
    assert states == {"reuse.same_file": "abstained", "reuse.same_number": "abstained"}


def test_a_shared_patent_is_reuse_only_for_who_is_not_among_the_inventors() -> None:
    patent = facts(Kind.PATENT)
    assert _judge(_prints(patent, HIS), _prints(patent, HERS))[0] == []
    findings, _ = _judge(_prints(patent, HIS), _prints(patent, {"name": "赵铁柱"}))
    assert [f.code for f in findings] == [C.REUSE_SAME_FILE]


def test_a_shared_paper_that_prints_the_applicant_anywhere_is_shared() -> None:
    paper = facts(Kind.OTHER, lines=[line("表彰 王建国 李秀英 等同志")])
    assert _judge(_prints(paper, HIS), _prints(paper, HERS))[0] == []


def test_a_shared_paper_without_any_name_makes_the_check_abstain() -> None:
    paper = facts(Kind.APPOINTMENT, changes={"name": None})
    findings, states = _judge(_prints(paper, HIS), _prints(paper, HERS))
    assert findings == []
    assert states["reuse.same_file"] == "abstained"


def test_a_read_number_with_a_bad_check_makes_no_second_person() -> None:
    misread = facts(changes={"id_number": "410802197506150010"})
    assert _prints(misread, None).person == Person(name="王建国")


def test_rows_of_a_roster_are_names_read() -> None:
    assert _prints(facts(Kind.ROSTER), None).names == ["王建国", "李秀英"]


def test_a_file_is_not_judged_against_its_own_report() -> None:
    index = MemoryIndex()
    index.add("case-1", _prints(facts(), HIS))
    assert judge_reuse(_prints(facts(), HERS), index, "case-1")[0] == []


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        (Person(id_number=MAN, name="甲"), Person(id_number=MAN, name="乙"), True),
        (Person(id_number=MAN, name="甲"), Person(id_number=WOMAN, name="甲"), False),
        (Person(id_number=MAN, name="甲"), Person(name="甲"), True),
        (Person(id_number=MAN, name="甲"), Person(name="乙"), False),
        (Person(id_number=MAN), Person(name="乙"), None),
    ],
)
def test_who_is_the_same_person(one: Person, other: Person, answer: bool | None) -> None:
    assert same_person(one, other) is answer
    assert same_person(other, one) is answer


def _report(found: Facts) -> Report:
    findings, checks = check(found)
    file = FileInfo(name="a.jpg", sha256="a", bytes=1)
    return Report.examined(found, findings, list(checks.values()), id="case-2", file=file)


def test_a_report_is_completed_with_later_findings() -> None:
    report = _report(facts(seals=[]))
    assert risk_of(report.checks, report.findings, POLICY) is None
    assert report.outcome is Outcome.FIX
    reuse = Finding.of(C.REUSE_SAME_FILE, "…")
    checks = [
        Check(id="reuse.same_file", state="found"),
        Check(id="reuse.same_number", state="clear"),
        Check(id="reuse.other", state="clear"),
    ]
    done = complete(report, [reuse], checks, POLICY)
    assert done.outcome is Outcome.SUSPECT
    assert done.risk == pytest.approx(1 - 0.99 * 0.3)
    assert [f.code for f in done.findings] == [C.SEAL_MISSING, C.REUSE_SAME_FILE]
    states = {entry.id: entry.state for entry in done.checks}
    assert states["reuse.same_file"] == "found"
    assert len(states) == len(done.checks) == len(report.checks) + 1


def test_risk_is_the_base_rate_where_all_that_ran_is_clear() -> None:
    clear = [Check(id="reuse.same_file", state="clear")]
    assert risk_of(clear, [], POLICY) == POLICY.risk.base
    abstained = [Check(id="reuse.same_file", state="abstained")]
    assert risk_of(abstained, [], POLICY) is None


def test_the_first_two_axes_never_enter_the_risk() -> None:
    findings, _ = check(facts(seals=[], changes={"gender": "female"}), {"grade": 1})
    assert len(findings) == 3
    clear = [Check(id="reuse.same_file", state="clear")]
    assert risk_of(clear, findings, POLICY) == POLICY.risk.base


def test_a_rejected_report_stays_as_it_is() -> None:
    rejected = Report.rejected(Finding.of(C.DOCUMENT_UNREADABLE, "…"), id="case-3", file=None)
    assert complete(rejected, [Finding.of(C.REUSE_SAME_FILE, "…")], [], POLICY) is rejected


def test_an_unrecognised_paper_counts_as_what_it_was_uploaded_as() -> None:
    unread = facts(Kind.OTHER)
    as_uploaded = fingerprints_of("a", unread, None, Kind.DIPLOMA, sure=0.6)
    assert as_uploaded.kind is Kind.DIPLOMA
    assert fingerprints_of("a", facts(), None, Kind.OTHER, sure=0.6).kind is Kind.SKILL_CERTIFICATE
    assert fingerprints_of("a", unread, None, None, sure=0.6).kind is Kind.OTHER
