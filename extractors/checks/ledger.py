"""The book that the checks write into: findings, and what became of every check.

A check is *not run* until it says otherwise, so nothing is *clear* by omission (design, 4).
"""

from typing import Any

from extractors.checks import messages
from schemas.facts import ReadField
from schemas.findings import FindingCode
from schemas.report import Check, CheckState, Finding

_RANK: dict[CheckState, int] = {"not_run": 0, "clear": 1, "abstained": 2, "found": 3}

_NOT_BUILT = frozenset(
    {
        FindingCode.TAMPER_EDITED_REGION,
        FindingCode.TAMPER_COPY_MOVE,
        FindingCode.TAMPER_PDF_EDITED,
        FindingCode.TAMPER_HIDDEN_TEXT,
        FindingCode.TAMPER_EDITING_SOFTWARE,
        FindingCode.SEAL_PASTED,
        FindingCode.SEAL_WRONG_AUTHORITY,
        FindingCode.REUSE_NEAR_DUPLICATE,
        FindingCode.REUSE_SAME_SEAL,
    }
)
_NEEDS_BATCH = frozenset({FindingCode.REUSE_SAME_FILE, FindingCode.REUSE_SAME_NUMBER})
_BY_INTAKE = frozenset(
    {
        FindingCode.DOCUMENT_UNREADABLE,
        FindingCode.DOCUMENT_ENCRYPTED,
        FindingCode.DOCUMENT_TOO_LARGE,
        FindingCode.DOCUMENT_UNSUPPORTED,
    }
)
"""Settled before any fact exists: a file with facts has passed them."""


class Ledger:
    """Findings in the order they were made, and one state for each code of the contract."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._checks = {code.value: _initial(code) for code in FindingCode}

    def find(self, code: FindingCode, message: str, **details: Any) -> None:
        """Record a finding; ``details`` are fields of ``Finding``."""
        self.findings.append(Finding.of(code, message, **details))
        self._set(code, "found", None)

    def find_at(self, code: FindingCode, message: str, field: ReadField, **details: Any) -> None:
        """Record a finding about a value that was read, with its place and confidence."""
        place = {
            "paper": field.paper,
            "field": field.name,
            "found": field.value,
            "page": field.page,
            "box": field.box,
            "confidence": field.confidence,
        }
        self.find(code, message, **(place | details))

    def clear(self, *codes: FindingCode) -> None:
        """The checks ran; what they looked at is in order."""
        for code in codes:
            self._set(code, "clear", None)

    def abstain(self, code: FindingCode, reason: str) -> None:
        """The check could not judge; that outweighs *clear* on another paper of the file."""
        self._set(code, "abstained", reason)

    def skip(self, code: str, reason: str) -> None:
        """Say why a check did not run, unless it did."""
        check = Check(id=code, state="not_run", reason=reason)
        if self._checks.get(code, check).state == "not_run":
            self._checks[code] = check

    def checks(self) -> list[Check]:
        """One entry for each code, in the contract's order, then other steps that did not run."""
        return list(self._checks.values())

    def _set(self, code: FindingCode, state: CheckState, reason: str | None) -> None:
        if _RANK[state] > _RANK[self._checks[code.value].state]:
            self._checks[code.value] = Check(id=code.value, state=state, reason=reason)


def _initial(code: FindingCode) -> Check:
    if code in _BY_INTAKE:
        return Check(id=code.value, state="clear")
    reason = messages.NOT_APPLICABLE
    if code in _NOT_BUILT:
        reason = messages.NOT_BUILT
    elif code in _NEEDS_BATCH:
        reason = messages.NO_BATCH
    return Check(id=code.value, state="not_run", reason=reason)
