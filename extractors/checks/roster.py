"""The declaration under a roster: how many it states, its sentence, its signatures."""

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.view import View
from schemas.findings import FindingCode
from schemas.kinds import Form

DECLARING_FORMS = frozenset({Form.PASSED_LIST, Form.ONSITE_LIST})
"""The forms with a declaration and signatures (contract, section 2); name lists have neither."""

SIGNERS = ("handler", "unit_head")


def check_roster(view: View, ledger: Ledger) -> None:
    """The checks of one ``passed_list`` or ``onsite_list``."""
    if view.form not in DECLARING_FORMS:
        return
    _check_count(view, ledger)
    _check_statement(view, ledger)
    _check_signatures(view, ledger)


def _check_count(view: View, ledger: Ledger) -> None:
    """Compare 「等 X 名」 with the rows; X counts all of them, the named person too [I].

    Where the numbering reaches X but rows are fewer, rows were lost in reading: no finding.
    """
    stated, rows = view.sure("stated_count"), len(view.rows)
    if stated is None or rows == 0:
        ledger.abstain(FindingCode.ROSTER_COUNT, messages.NOT_READ)
    elif stated.value == rows:
        ledger.clear(FindingCode.ROSTER_COUNT)
    elif _last_number(view) == stated.value and rows < int(str(stated.value)):
        ledger.abstain(FindingCode.ROSTER_COUNT, messages.ROWS_UNSURE)
    else:
        text = messages.roster_count(int(str(stated.value)), rows)
        ledger.find_at(FindingCode.ROSTER_COUNT, text, stated)


def _last_number(view: View) -> int:
    numbers = [row["seq"].value for _, row in view.rows if "seq" in row]
    return max((number for number in numbers if isinstance(number, int)), default=0)


def _check_statement(view: View, ledger: Ledger) -> None:
    present = view.sure("statement_present")
    if present is None:
        ledger.abstain(FindingCode.ROSTER_STATEMENT, messages.NOT_READ)
    elif present.value:
        ledger.clear(FindingCode.ROSTER_STATEMENT)
    else:
        ledger.find_at(FindingCode.ROSTER_STATEMENT, messages.ROSTER_STATEMENT, present)


def _check_signatures(view: View, ledger: Ledger) -> None:
    signed = view.sure("signatures")
    if signed is None or not isinstance(signed.value, list):
        ledger.abstain(FindingCode.ROSTER_SIGNATURE, messages.NOT_READ)
        return
    missing = [who for who in SIGNERS if who not in signed.value]
    if not missing:
        ledger.clear(FindingCode.ROSTER_SIGNATURE)
        return
    text = messages.roster_signature(missing)
    ledger.find_at(FindingCode.ROSTER_SIGNATURE, text, signed)
