"""What the service found, held against what is known to be wrong with each printed paper."""

from dataclasses import dataclass, field
from enum import StrEnum

from schemas.findings import Outcome
from schemas.report import Finding, Report
from yanzhen.samples.season import SeasonApplicant, SeasonPaper


class Verdict(StrEnum):
    """How the checks did on one paper."""

    CLEAR = "通过"
    FOUND = "已发现"
    MISSED = "漏报"
    FALSE_ALARM = "误报"
    NOT_CHECKED = "未检查"
    FAILED = "待人工"


@dataclass(frozen=True)
class Judged:
    """One paper: the truth, the report (None where a person is needed), later findings.

    ``message``: why a person is needed.
    """

    applicant: SeasonApplicant
    paper: SeasonPaper
    document_id: str
    report: Report | None
    late: list[Finding] = field(default_factory=list)
    message: str = ""

    @property
    def found(self) -> list[Finding]:
        """Every finding of the report."""
        return self.report.findings if self.report else []

    @property
    def verdict(self) -> Verdict:
        """Right papers should pass, wrong ones be found; what no check sees says *not checked*."""
        if self.report is None:
            return Verdict.FAILED
        if self.paper.expected:
            return Verdict.MISSED if self._missing() else Verdict.FOUND
        if self.paper.unseen:
            return self._of_forgery(self.report)
        passed = self.report.outcome is Outcome.PASS
        return Verdict.CLEAR if passed else Verdict.FALSE_ALARM

    def _missing(self) -> set[str]:
        return set(self.paper.expected) - {finding.code.value for finding in self.found}

    def _of_forgery(self, report: Report) -> Verdict:
        """*Not checked* only if the report itself says so of every check that could see it."""
        states = {check.id: check.state for check in report.checks}
        said = {states.get(code) for code in self.paper.unseen}
        if "found" in said:
            return Verdict.FOUND
        return Verdict.NOT_CHECKED if said <= {"not_run", "abstained"} else Verdict.MISSED
