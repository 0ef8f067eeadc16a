"""Findings on the conditions of the notice that keep an application from being eligible."""

from collections.abc import Mapping

from extractors.checks.case.findings import case_finding
from schemas.case import CaseCode, CaseFinding
from schemas.evidence import EligibilityResult, Route, RuleResult

_BY_A_PERSON = "confirmed"
"""The input of a condition that only a person can say."""

_OTHER_WAYS: Mapping[str, Route | None] = {
    "honour.": None,
    "promotion.": "honour",
    "transfer.": "transfer",
}
"""Conditions of ways around the usual one, and the route by which an application takes such a way.

Who does not take it lacks nothing: to have no honour or to keep the trade is no fault.
"""


def condition_findings(result: EligibilityResult, route: Route | None) -> list[CaseFinding]:
    """One finding for each condition that decides the answer, none where it is *eligible*.

    Of conditions that stand beside each other (a certificate, or years of work) those that do not
    decide are left to ``rules``: a way that is not taken is nobody's fault.
    """
    deciding = set(result.reasons)
    found = [
        _finding(rule)
        for rule in result.rules
        if rule.answer in {"not_met", "review"}
        and rule.reason in deciding
        and _is_taken(rule, route)
    ]
    return list({finding.key: finding for finding in found}.values())


def _is_taken(rule: RuleResult, route: Route | None) -> bool:
    """Whether papers were handed in for this way, or the application names it, or all need it."""
    ways = [way for prefix, way in _OTHER_WAYS.items() if rule.id.startswith(prefix)]
    return bool(rule.proven_by) or not ways or (route is not None and route in ways)


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
