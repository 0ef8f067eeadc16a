"""Made-up papers with made-up reports."""

from collections.abc import Mapping, Sequence

from schemas.facts import Facts
from schemas.findings import FindingCode
from schemas.kinds import Kind
from schemas.report import Check, CheckState, Finding, Report
from yanzhen.demo.verdicts import Judged
from yanzhen.samples.season import SeasonApplicant, SeasonPaper


def finding(code: FindingCode, message: str = "请核对。", field: str | None = None) -> Finding:
    """A finding."""
    return Finding.of(code, message, field=field)


def report(
    findings: Sequence[Finding] = (), checks: Mapping[FindingCode, CheckState] | None = None
) -> Report:
    """A report on a paper that could be read."""
    states = [Check(id=code.value, state=state) for code, state in (checks or {}).items()]
    facts = Facts(papers=[], pages=[])
    return Report.examined(facts, list(findings), states, id="1", file=None)


def judged(
    made: Report | None,
    *,
    expected: Sequence[FindingCode] = (),
    unseen: Sequence[FindingCode] = (),
    late: Sequence[Finding] = (),
    name: str | None = "王建国",
    message: str = "",
) -> Judged:
    """One paper of one applicant; a right one unless something is expected or unseen."""
    wrong = bool(expected or unseen)
    paper = SeasonPaper(
        id="S1-01-1",
        file="S1-01-1.jpg",
        kind=Kind.DIPLOMA,
        declared={},
        printed={},
        fault="made up" if wrong else None,
        expected=[code.value for code in expected],
        unseen=[code.value for code in unseen],
        note="样例有错" if wrong else "",
    )
    application = {"name": name} if name else {}
    applicant = SeasonApplicant(external_id="S1-01", application=application, documents=[paper])
    return Judged(applicant, paper, "id", made, list(late), message)
