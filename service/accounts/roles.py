"""Who can hold a right: roles of staff, scopes of keys, and the applicant.

Administration (operator), security (security_admin) and audit (auditor) are duties apart: nobody
has two of them, nor one beside a reviewing role (GB/T 22239).
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What a member of staff is at one organisation."""

    UNIT_REVIEWER = "unit_reviewer"
    DEPARTMENT_REVIEWER = "department_reviewer"
    OFFICE_REVIEWER = "office_reviewer"
    DECISION_MAKER = "decision_maker"
    AUDITOR = "auditor"
    OPERATOR = "operator"
    SECURITY_ADMIN = "security_admin"


class Scope(StrEnum):
    """What a key may do.

    ``site``: its own client's applications and papers, with the ``ApplicantReport`` only.
    ``review``: everybody's papers with the whole report, originals and events; bound to an
    organisation, only those of its subtree.
    ``operate``: keys, organisations, webhooks, metrics, failed papers.
    """

    SITE = "site"
    REVIEW = "review"
    OPERATE = "operate"


class Applicant(StrEnum):
    """The one applicant of an application, by a session bound to it."""

    APPLICANT = "applicant"


APPLICANT: Final = Applicant.APPLICANT
REVIEWERS: Final = (Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.OFFICE_REVIEWER)
DUTIES: Final = frozenset({Role.AUDITOR, Role.OPERATOR, Role.SECURITY_ADMIN})

NAMES: Final[Mapping[str, str]] = {
    Role.UNIT_REVIEWER: "单位审核员",
    Role.DEPARTMENT_REVIEWER: "主管部门审核员",
    Role.OFFICE_REVIEWER: "工考管理机构审核员",
    Role.DECISION_MAKER: "处理决定人",
    Role.AUDITOR: "审计员",
    Role.OPERATOR: "系统管理员",
    Role.SECURITY_ADMIN: "安全管理员",
    Scope.SITE: "密钥 site",
    Scope.REVIEW: "密钥 review",
    Scope.OPERATE: "密钥 operate",
    APPLICANT: "申报人",
}
"""What each is called on screen."""
