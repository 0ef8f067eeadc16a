"""All checks of one file, its papers each by its own kind."""

import datetime as dt

from extractors.checks import messages
from extractors.checks.codes import check_codes
from extractors.checks.declared import check_declared, unread
from extractors.checks.ledger import Ledger
from extractors.checks.quality import check_blank, check_quality
from extractors.checks.roster import check_roster
from extractors.checks.roster_rows import check_rows
from extractors.checks.said import best_fit, said_of
from extractors.checks.seals import check_seals
from extractors.checks.validity_dates import check_dates
from extractors.checks.validity_numbers import check_numbers
from extractors.checks.view import View, views
from extractors.checks.wrong_kind import check_kind
from schemas.declared import Declared
from schemas.facts import Facts
from schemas.findings import FindingCode
from schemas.kinds import Kind
from schemas.policy import Policy
from schemas.report import Check, Finding

_DECLARED = (
    FindingCode.DECLARED_MISMATCH,
    FindingCode.DECLARED_NOT_FOUND,
    FindingCode.DECLARED_OTHER_PERSON,
)
_DECLARED_ROWS = (
    FindingCode.ROSTER_UNLISTED_PERSON,
    FindingCode.ROSTER_MISSING_PERSON,
    FindingCode.ROSTER_ROW_MISMATCH,
)


def check_paper(
    facts: Facts,
    declared: Declared | None,
    policy: Policy,
    today: dt.date,
    kind: Kind | None = None,
    *,
    standing_in: Declared | None = None,
) -> tuple[list[Finding], list[Check]]:
    """All checks of one file, its papers each by its own kind.

    ``kind`` is what the file was uploaded as. The declaration goes with the paper it fits best;
    what stands in for it (the application's name, gender, birth date and number) with every one.
    Every code of the contract has exactly one entry in the checks.
    """
    ledger, papers = Ledger(), views(facts, policy)
    check_blank(facts, ledger)
    wrong = check_kind(papers, kind, ledger)
    chosen = best_fit(papers, declared, standing_in, kind) if declared else None
    for view in papers:
        its_own = declared if view is chosen else None
        # Under a wrong kind only the person is compared: the rest was said of another paper.
        said = said_of(view, its_own, standing_in, person_only=wrong)
        check_declared(view, said, ledger)
        _check_fitting(view, its_own, today, ledger)
        check_quality(view, unread(view, said.own), ledger, kind)
    if declared is None:
        has_rows = any(view.kind is Kind.ROSTER for view in papers)
        for code in (*_DECLARED, *(_DECLARED_ROWS if has_rows else ())):
            ledger.skip(code, messages.NO_DECLARED)
    for step, reason in facts.not_run.items():
        ledger.skip(step, reason)
    return ledger.findings, ledger.checks()


def _check_fitting(view: View, declared: Declared | None, today: dt.date, ledger: Ledger) -> None:
    if view.kind is Kind.ROSTER:
        check_roster(view, ledger)
        check_rows(view, declared or Declared(), ledger)
    check_seals(view, ledger)
    check_numbers(view, ledger)
    check_dates(view, today, ledger)
    check_codes(view, ledger)
