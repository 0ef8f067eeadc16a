"""Where a case stands, what moves it, and who acts (三(三) to 三(五) of the notice)."""

from enum import StrEnum


class CaseState(StrEnum):
    """Where a case stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    UNIT_REVIEW = "unit_review"
    DEPARTMENT_REVIEW = "department_review"
    OFFICE_REVIEW = "office_review"
    ONSITE_DUE = "onsite_due"
    ONSITE_CONFIRMED = "onsite_confirmed"
    RETURNED = "returned"
    APPROVED = "approved"
    REFUSED = "refused"
    DISQUALIFIED = "disqualified"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What moves a case."""

    SUBMIT = "submit"
    RESUBMIT = "resubmit"
    WITHDRAW = "withdraw"
    BEGIN = "begin"
    FORWARD = "forward"
    REQUIRE_ONSITE = "require_onsite"
    CONFIRM_ONSITE = "confirm_onsite"
    APPROVE = "approve"
    RETURN = "return"
    EXTEND = "extend"
    REFUSE = "refuse"
    LAPSE = "lapse"
    DISQUALIFY = "disqualify"
    REINSTATE = "reinstate"


class Who(StrEnum):
    """Who takes an action. A level's reviewer acts within the subtree of an own organisation."""

    APPLICANT = "applicant"
    UNIT = "unit"
    DEPARTMENT = "department"
    OFFICE = "office"
    PROCEDURE = "procedure"
    CLOCK = "clock"


LEVELS = (Who.UNIT, Who.DEPARTMENT, Who.OFFICE)
"""The three levels of review, lowest first (三(三), 三(四))."""

LEVEL_OF = {
    CaseState.UNIT_REVIEW: Who.UNIT,
    CaseState.DEPARTMENT_REVIEW: Who.DEPARTMENT,
    CaseState.OFFICE_REVIEW: Who.OFFICE,
    CaseState.ONSITE_DUE: Who.OFFICE,
    CaseState.ONSITE_CONFIRMED: Who.OFFICE,
}
"""Whose desk a case lies on while it is under review."""

ENDS = frozenset({CaseState.REFUSED, CaseState.DISQUALIFIED, CaseState.WITHDRAWN})
"""Left by no action of a person; only the falsification procedure reaches into them."""

SETTLED = ENDS | {CaseState.APPROVED}
"""Nothing is left to review. An approved case still fails by a promise not kept (三(四))."""
