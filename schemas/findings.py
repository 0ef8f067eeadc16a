"""Finding codes, their severities and their axes (contract, section 4; design decision 4)."""

from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs, lightest first."""

    INFO = "info"
    FIX = "fix"
    REVIEW = "review"
    SUSPECT = "suspect"

    @property
    def rank(self) -> int:
        """Place in the order info < fix < review < suspect."""
        return list(Severity).index(self)


class Outcome(StrEnum):
    """The answer for one paper: its heaviest finding."""

    PASS = "pass"  # noqa: S105
    FIX = "fix"
    REVIEW = "review"
    SUSPECT = "suspect"


class Axis(StrEnum):
    """The three questions that are never mixed (design decision 4)."""

    READABLE = "readable"
    FITTING = "fitting"
    FORGERY = "forgery"


class FindingCode(StrEnum):
    """Every finding that a paper's report can hold. Stable: callers branch on these."""

    QUALITY_BLURRED = "quality.blurred"
    QUALITY_LOW_RESOLUTION = "quality.low_resolution"
    QUALITY_GLARE = "quality.glare"
    QUALITY_DARK = "quality.dark"
    QUALITY_CROPPED = "quality.cropped"
    QUALITY_BLANK_PAGE = "quality.blank_page"
    DOCUMENT_UNREADABLE = "document.unreadable"
    DOCUMENT_ENCRYPTED = "document.encrypted"
    DOCUMENT_TOO_LARGE = "document.too_large"
    DOCUMENT_UNSUPPORTED = "document.unsupported"
    DOCUMENT_WRONG_KIND = "document.wrong_kind"
    DECLARED_MISMATCH = "declared.mismatch"
    DECLARED_NOT_FOUND = "declared.not_found"
    DECLARED_OTHER_PERSON = "declared.other_person"
    SEAL_MISSING = "seal.missing"
    SEAL_COUNT = "seal.count"
    SEAL_WRONG_AUTHORITY = "seal.wrong_authority"
    SEAL_PASTED = "seal.pasted"
    VALIDITY_ID_NUMBER = "validity.id_number"
    VALIDITY_IMPOSSIBLE_DATE = "validity.impossible_date"
    VALIDITY_FUTURE_DATE = "validity.future_date"
    VALIDITY_DATE_ORDER = "validity.date_order"
    VALIDITY_BIRTH_DATE = "validity.birth_date"
    VALIDITY_GENDER = "validity.gender"
    VALIDITY_CERTIFICATE_NUMBER = "validity.certificate_number"
    VALIDITY_PATENT_NUMBER = "validity.patent_number"
    VALIDITY_QR_CODE = "validity.qr_code"
    TAMPER_EDITED_REGION = "tamper.edited_region"
    TAMPER_COPY_MOVE = "tamper.copy_move"
    TAMPER_PDF_EDITED = "tamper.pdf_edited"
    TAMPER_HIDDEN_TEXT = "tamper.hidden_text"
    TAMPER_EDITING_SOFTWARE = "tamper.editing_software"
    REUSE_SAME_FILE = "reuse.same_file"
    REUSE_NEAR_DUPLICATE = "reuse.near_duplicate"
    REUSE_SAME_NUMBER = "reuse.same_number"
    REUSE_SAME_SEAL = "reuse.same_seal"
    ROSTER_COUNT = "roster.count"
    ROSTER_STATEMENT = "roster.statement"
    ROSTER_SIGNATURE = "roster.signature"
    ROSTER_UNLISTED_PERSON = "roster.unlisted_person"
    ROSTER_MISSING_PERSON = "roster.missing_person"
    ROSTER_ROW_MISMATCH = "roster.row_mismatch"

    @property
    def axis(self) -> Axis:
        """Which of the three questions this finding answers."""
        if self is FindingCode.SEAL_PASTED or self.startswith(("tamper.", "reuse.")):
            return Axis.FORGERY
        if self is FindingCode.DOCUMENT_WRONG_KIND:
            return Axis.FITTING
        if self.startswith(("quality.", "document.")):
            return Axis.READABLE
        return Axis.FITTING

    @property
    def severity(self) -> Severity:
        """The fixed weight of this code."""
        if self is FindingCode.TAMPER_EDITING_SOFTWARE:
            return Severity.INFO
        if self.axis is Axis.FORGERY:
            return Severity.SUSPECT
        if self.startswith(("quality.", "document.")) or self in _MENDED_BY_APPLICANT:
            return Severity.FIX
        return Severity.REVIEW


_MENDED_BY_APPLICANT = frozenset(
    {
        FindingCode.SEAL_MISSING,
        FindingCode.SEAL_COUNT,
        FindingCode.ROSTER_COUNT,
        FindingCode.ROSTER_STATEMENT,
        FindingCode.ROSTER_SIGNATURE,
    }
)
