"""Facts to a report: for a file just read, and again from the stored facts."""

import datetime as dt

from extractors.checks.paper import check_paper
from extractors.checks.reuse import fingerprints_of
from extractors.checks.risk import risk_of
from extractors.stopwatch import Stopwatch
from schemas.declared import Declared
from schemas.examination import Examination
from schemas.facts import Facts
from schemas.kinds import Kind
from schemas.policy import Policy
from schemas.report import Check, FileInfo, Finding, Report, outcome_of


def examine_facts(
    facts: Facts,
    *,
    id: str | None,  # noqa: A002 - the report's own word
    file: FileInfo,
    declared: Declared | None,
    kind: Kind | None,
    policy: Policy,
    today: dt.date,
    standing_in: Declared | None = None,
    watch: Stopwatch | None = None,
) -> Examination:
    """The report and the fingerprints of a file by what was read from it.

    Args:
        facts: all that was read from the file.
        id: the caller's name for this file.
        file: the file as it was handed in.
        declared: what the applicant says it holds.
        kind: what it was uploaded as; None where nobody said.
        policy: the notice's figures.
        today: the day of the examination in Asia/Shanghai.
        standing_in: the application's name, gender, birth date and number, which stand in for
            what ``declared`` leaves out.
        watch: what the reading has cost; without it the report holds the checks' own cost.
    """
    watch = watch or Stopwatch()
    with watch.stage("checks"):
        findings, checks = check_paper(
            facts, declared, policy, today, kind, standing_in=standing_in
        )
        prints = fingerprints_of(
            file.sha256, facts, declared, kind, sure=policy.quality.sure, standing_in=standing_in
        )
    report = Report.examined(
        facts,
        findings,
        checks,
        id=id,
        file=file,
        risk=risk_of(checks, findings, policy),
        seconds=watch.report(),
    )
    return Examination(report=report, fingerprints=prints, facts=facts)


def complete(
    report: Report, more_findings: list[Finding], more_checks: list[Check], policy: Policy
) -> Report:
    """A finished report with later findings added, its checks, outcome and risk brought up to date.

    A check of the same id is replaced. A rejected report stays as it is.
    """
    if report.status == "rejected":
        return report
    findings = [*report.findings, *more_findings]
    newer = {check.id: check for check in more_checks}
    checks = [newer.pop(check.id, check) for check in report.checks] + list(newer.values())
    changed = {
        "findings": findings,
        "checks": checks,
        "outcome": outcome_of(findings),
        "risk": risk_of(checks, findings, policy),
    }
    return report.model_copy(update=changed)
