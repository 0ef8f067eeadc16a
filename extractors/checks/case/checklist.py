"""Which papers the application needs by the policy's checklist, and which of them are there.

Whether a paper is good is said by its own report; here it counts once it is of the sort asked for
and not somebody else's. A paper that could not be read serves as what it was uploaded as, where
no other serves better: its report then says what to mend.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from extractors.checks.case import messages
from extractors.checks.case.findings import case_finding
from extractors.checks.case.papers import CasePaper
from extractors.checks.case.serving import Need, needs_of, serving
from schemas.case import CaseCode, CaseFinding, CaseInput, ChecklistEntry
from schemas.policy import ChecklistItem, Policy


class Checklist(NamedTuple):
    """The entries, what is missing, and the years whose appraisal is promised and may come."""

    entries: list[ChecklistEntry]
    findings: list[CaseFinding]
    promised_years: list[int]


def check_papers_needed(
    case: CaseInput, papers: Sequence[CasePaper], policy: Policy, today: date
) -> Checklist:
    """The checklist of the grade and route applied for; empty where no grade is named."""
    needs = _needs(case, policy.checklist)
    pairs = [(need, _entry(need, case, papers, today)) for need in needs]
    if case.application.route is None:
        pairs = _one_of_each(pairs)
    entries = [entry for _, entry in pairs]
    missing = [entry for entry in entries if entry.state == "missing"]
    coming = [need.year for need, entry in pairs if need.year and entry.state == "promised"]
    return Checklist(entries, [_finding(entry) for entry in missing], coming)


def _needs(case: CaseInput, checklist: Iterable[ChecklistItem]) -> list[Need]:
    grade, route = case.application.applied_grade, case.application.route
    asked = [
        item
        for item in checklist
        if grade in item.grades
        and (
            not item.routes or (item.one_of is not None if route is None else route in item.routes)
        )
    ]
    return list(needs_of(asked, grade))


def _entry(need: Need, case: CaseInput, papers: Sequence[CasePaper], today: date) -> ChecklistEntry:
    due = _due(need, case)
    found = serving(need, case, papers, due)
    lapsed = due is not None and found is None and today > due
    state = "present" if found else "promised" if due and not lapsed else "missing"
    return ChecklistEntry(
        item=need.name,
        label=need.label,
        clause=need.item.clause,
        state=state,
        document=found,
        due=due,
        lapsed=lapsed,
    )


def _due(need: Need, case: CaseInput) -> date | None:
    """The last day of a promise that was given and that the policy allows (三(三))."""
    last = need.item.promised_until
    allowed = need.year is None or need.year in need.item.promise_years
    if last is None or not allowed or need.name not in case.promises:
        return None
    given = case.promises[need.name]
    return last if given is None else min(given, last)


def _one_of_each(pairs: list[tuple[Need, ChecklistEntry]]) -> list[tuple[Need, ChecklistEntry]]:
    """Of each group what is there, else one entry that asks for either."""
    kept: list[tuple[Need, ChecklistEntry]] = []
    for need, entry in pairs:
        group = [pair for pair in pairs if pair[0].item.one_of == need.item.one_of]
        is_there = any(other.state != "missing" for _, other in group)
        if need.item.one_of is None or (is_there and entry.state != "missing"):
            kept.append((need, entry))
        elif not is_there and group[0][0] is need:
            labels = "或".join(dict.fromkeys(other.label for _, other in group))
            kept.append((need, entry.model_copy(update={"label": labels})))
    return kept


def _finding(entry: ChecklistEntry) -> CaseFinding:
    if entry.lapsed and entry.due:
        return case_finding(
            CaseCode.CASE_PROMISE_LAPSED,
            messages.promise_lapsed(entry.label, entry.due),
            subject=entry.item,
            clause=messages.LAPSED_CLAUSE,
        )
    return case_finding(
        CaseCode.CASE_MISSING_PAPER,
        messages.missing_paper(entry.label),
        subject=entry.item,
        clause=entry.clause,
    )
