"""Findings on a whole case: their codes, their shape, and the keys that decisions cling to."""

import hashlib
import json
from enum import StrEnum
from typing import Literal

from schemas.base import Fraction, Model
from schemas.facts import FieldValue
from schemas.findings import Axis, FindingCode, Severity
from schemas.report import Finding

Decision = Literal["upheld", "dismissed"]
"""What a person decided on a finding: it is right, or it is nothing."""


class CaseCode(StrEnum):
    """Findings that only a CaseReport can hold (contract, section 4). Stable."""

    ELIGIBILITY_NOT_MET = "eligibility.not_met"
    ELIGIBILITY_UNPROVEN = "eligibility.unproven"
    ELIGIBILITY_REVIEW = "eligibility.review"
    CASE_MISSING_PAPER = "case.missing_paper"
    CASE_PROMISE_LAPSED = "case.promise_lapsed"
    CASE_NAME_MISMATCH = "case.name_mismatch"
    CASE_ID_NUMBER_MISMATCH = "case.id_number_mismatch"
    CASE_BIRTH_DATE_MISMATCH = "case.birth_date_mismatch"
    CASE_GENDER_MISMATCH = "case.gender_mismatch"
    CASE_OCCUPATION_MISMATCH = "case.occupation_mismatch"
    CASE_WORK_START_MISMATCH = "case.work_start_mismatch"
    CASE_CONFIRMATION_MISMATCH = "case.confirmation_mismatch"
    CASE_CERTIFICATE_ORDER = "case.certificate_order"
    CASE_APPRAISAL_MISMATCH = "case.appraisal_mismatch"

    @property
    def axis(self) -> Axis:
        """Whether the papers fit: never whether one is forged."""
        return Axis.FITTING

    @property
    def severity(self) -> Severity:
        """A missing paper is the applicant's to add; the rest is for people to look at."""
        return Severity.FIX if self is CaseCode.CASE_MISSING_PAPER else Severity.REVIEW


class CaseFinding(Model):
    """One thing about the case as a whole, or a ``reuse.*`` found later than a paper's report.

    ``key``: what a decision on it is kept under. ``subject``: the rule, the checklist's item or
    the datum that it is about. ``documents``: the papers concerned, sorted by id. ``decision``:
    ``upheld`` where a person confirmed it; a dismissed finding is left out.
    """

    key: str
    code: CaseCode | FindingCode
    severity: Severity
    subject: str | None = None
    clause: str | None = None
    declared: FieldValue | None = None
    documents: list[str] = []
    message: str
    confidence: Fraction = 1.0
    decision: Literal["upheld"] | None = None


def finding_key(document_id: str, finding: Finding) -> str:
    """Under what a decision on a paper's finding is kept: the same when it is judged again.

    The same code at the same place with the same values is the same finding, whatever words or
    confidence it comes with; another declared value makes another one, which nobody decided on.
    Of values only 16 bits of a digest enter, so that a key that outlives its case tells nothing
    of them. ``reuse.*`` is told apart by its message, which names the other paper.
    """
    where = None if finding.field else (finding.page, finding.box)
    place = [document_id, finding.code.value, finding.paper, finding.field, finding.row, where]
    other = finding.message if finding.code.startswith("reuse.") else None
    return _key(place, [finding.declared, finding.found, other])


def case_key(code: CaseCode, subject: str | None, documents: list[str], values: object) -> str:
    """The key of a finding on the case: its code, what it is about, its papers and their values."""
    return _key([code.value, subject, sorted(documents)], values)


def _key(place: object, values: object) -> str:
    first = _digest(place)[:20]
    return first + _digest([first, values])[:4]


def _digest(content: object) -> str:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()
