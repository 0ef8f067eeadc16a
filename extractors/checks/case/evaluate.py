"""The door: one application with all its papers to one CaseReport, deterministic and pure."""

from collections.abc import Sequence
from datetime import date

from extractors.checks.case import messages
from extractors.checks.case.checklist import check_papers_needed
from extractors.checks.case.conditions import condition_findings, reason_of
from extractors.checks.case.evidence import evidence_of
from extractors.checks.case.facts import check_facts
from extractors.checks.case.findings import late_findings, open_of, undismissed
from extractors.checks.case.papers import CasePaper, identity_of, papers_of
from extractors.checks.eligibility import evaluate
from schemas.case import (
    CaseCode,
    CaseDocument,
    CaseEligibility,
    CaseFinding,
    CaseInput,
    CaseReport,
    PaperState,
    case_outcome,
)
from schemas.evidence import EligibilityResult
from schemas.findings import Severity
from schemas.policy import Policy


def evaluate_case(case: CaseInput, policy: Policy, today: date) -> CaseReport:
    """The whole answer to an application (contract, section 6).

    Args:
        case: what is declared, the papers as read, and what people corrected and decided.
        policy: the notice's rules.
        today: the day of the evaluation in Asia/Shanghai.
    """
    papers = papers_of(case, policy)
    states = [_state(document, papers, case) for document in case.ordered()]
    checklist = check_papers_needed(case, papers, policy, today)
    name = identity_of(case, papers).get("name")
    applicant = None if name is None else str(name)
    evidence = evidence_of(case, papers, applicant, checklist.promised_years)
    result = evaluate(evidence, policy, today)
    rows, mismatches = check_facts(case.application, papers)
    conditions = condition_findings(result)
    found = [*conditions, *checklist.findings, *mismatches, *_late(case)]
    findings = undismissed(found, case.decisions)
    return CaseReport(
        id=case.application.external_id,
        policy=policy.id,
        today=today,
        eligibility=_eligibility(
            result, conditions, findings, in_doubt=_in_doubt(states, findings)
        ),
        documents=states,
        checklist=checklist.entries,
        facts=rows,
        rules=result.rules,
        findings=findings,
        outcome=case_outcome(states, findings),
    )


def _state(document: CaseDocument, papers: Sequence[CasePaper], case: CaseInput) -> PaperState:
    own = [paper for paper in papers if paper.id == document.id]
    first = next((paper for paper in own if paper.kind), None)
    return PaperState(
        id=document.id,
        kind=first.kind if first else document.kind,
        form=first.view.form if first else None,
        file=document.file,
        report_outcome=document.report.outcome if document.report else None,
        open=open_of(document, case.decisions),
        proves_nothing=_proves_nothing(document, own),
        item=document.item,
        replaced=document.replaced,
        as_it_is=document.as_it_is,
    )


def _proves_nothing(document: CaseDocument, own: Sequence[CasePaper]) -> str | None:
    if document.replaced:
        return messages.REPLACED
    if own:
        reasons = [paper.stranger for paper in own]
        return reasons[0] if all(reasons) else None
    return messages.REJECTED if document.report else messages.NOT_READ


def _late(case: CaseInput) -> list[CaseFinding]:
    return [found for document in case.ordered() for found in late_findings(document)]


def _eligibility(
    result: EligibilityResult,
    conditions: Sequence[CaseFinding],
    findings: Sequence[CaseFinding],
    *,
    in_doubt: bool,
) -> CaseEligibility:
    """The rules' answer; a lapsed promise fails it, and papers in doubt send it to people."""
    answer, reasons = result.answer, [reason_of(found) for found in conditions]
    lapsed = [found.message for found in findings if found.code is CaseCode.CASE_PROMISE_LAPSED]
    if lapsed:
        answer, reasons = "not_eligible", [*lapsed, *reasons]
    elif answer == "eligible" and in_doubt:
        answer, reasons = "review", [messages.IN_DOUBT]
    return CaseEligibility(
        grade=result.grade, occupation=result.occupation, answer=answer, reasons=reasons
    )


def _in_doubt(states: Sequence[PaperState], findings: Sequence[CaseFinding]) -> bool:
    """Whether a paper is suspected, or a person upheld what is wrong with it or with the case."""
    of_papers = [(found.severity, found.decision) for state in states for found in state.open]
    of_case = [(found.severity, found.decision) for found in findings]
    return any(
        severity is Severity.SUSPECT or decision == "upheld"
        for severity, decision in (*of_papers, *of_case)
    )
