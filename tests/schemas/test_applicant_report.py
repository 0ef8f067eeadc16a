"""What applicants see: the first two axes, with the outcome recomputed."""

from schemas.findings import FindingCode, Outcome
from schemas.report import Check, FileInfo, Finding, Report

_FIX = Finding.of(FindingCode.SEAL_MISSING, "请补盖公章后重新上传。")
_SUSPECT = Finding.of(FindingCode.REUSE_SAME_FILE, "与另一份材料相同。")


def test_the_third_axis_is_hidden_from_applicants() -> None:
    report = Report(
        id="case-1",
        status="examined",
        file=FileInfo(name="scan.jpg", sha256="0" * 64, bytes=1),
        findings=[_SUSPECT, _FIX],
        checks=[Check(id="reuse.same_file", state="found")],
        outcome=Outcome.SUSPECT,
        risk=0.7,
        seconds={"total": 1.0},
    )
    shown = report.for_applicant()
    assert [finding.code for finding in shown.findings] == [FindingCode.SEAL_MISSING]
    assert shown.outcome is Outcome.FIX
    assert not {"risk", "checks", "seconds", "line"} & set(shown.model_dump())
