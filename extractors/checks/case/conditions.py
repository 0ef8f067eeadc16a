"""Findings on the conditions of the notice that keep an application from being eligible."""

from extractors.checks.case.findings import case_finding
from schemas.case import CaseCode, CaseFinding
from schemas.evidence import EligibilityResult, RuleResult

_BY_A_PERSON = "confirmed"
"""The input of a condition that only a person can say."""


def condition_findings(result: EligibilityResult) -> list[CaseFinding]:
    """One finding for each condition that decides the answer, none where it is *eligible*.

    Of conditions that stand beside each other (a certificate, or years of work) those that do not
    decide are left to ``rules``: a way that is not taken is nobody's fault.
    """
    deciding, known = set(result.reasons), {rule.reason for rule in result.rules}
    found = [_of_no_rule(reason) for reason in result.reasons if reason not in known]
    found += [
        _finding(rule)
        for rule in result.rules
        if rule.answer in {"not_met", "review"} and rule.reason in deciding
    ]
    return list({finding.key: finding for finding in found}.values())


def reason_of(finding: CaseFinding) -> str:
    """What a finding says, with the clause that it rests on."""
    clause = f"（{finding.clause}）。" if finding.clause else "。"
    return finding.message.rstrip("。") + clause


def _of_no_rule(reason: str) -> CaseFinding:
    """What keeps every condition from being judged, as an application without a grade."""
    return case_finding(CaseCode.ELIGIBILITY_REVIEW, reason, subject=None, values=reason)


def _finding(rule: RuleResult) -> CaseFinding:
    return case_finding(
        _code(rule),
        rule.reason or rule.clause,
        subject=rule.id,
        clause=rule.clause,
        documents=rule.proven_by,
        values=rule.inputs,
    )


def _code(rule: RuleResult) -> CaseCode:
    """*Unproven* where no paper speaks to it; a person's word is no paper's to prove."""
    if rule.answer == "not_met":
        return CaseCode.ELIGIBILITY_NOT_MET
    is_unproven = not rule.proven_by and _BY_A_PERSON not in rule.inputs
    return CaseCode.ELIGIBILITY_UNPROVEN if is_unproven else CaseCode.ELIGIBILITY_REVIEW
