"""Kinds of evidence, their forms and the fields that each of them prints (contract, section 2)."""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of paper this is."""

    SKILL_CERTIFICATE = "skill_certificate"
    DIPLOMA = "diploma"
    APPRAISAL = "appraisal"
    ROSTER = "roster"
    HONOUR = "honour"
    PATENT = "patent"
    APPOINTMENT = "appointment"
    ID_CARD = "id_card"
    ADMIN_FORM = "admin_form"
    OTHER = "other"


class Form(StrEnum):
    """The variant of a kind, where a kind has variants."""

    POST_GRADE = "post_grade"
    WORKER_GRADE = "worker_grade"
    VOCATIONAL_QUALIFICATION = "vocational_qualification"
    SKILL_LEVEL = "skill_level"
    PASSED_LIST = "passed_list"
    ONSITE_LIST = "onsite_list"
    NAME_LIST = "name_list"
    CONFIRMATION = "confirmation"
    APPOINTMENT = "appointment"
    CONTRACT = "contract"
    SALARY_APPROVAL = "salary_approval"
    TRANSFER_PROOF = "transfer_proof"
    COMMITMENT = "commitment"


FORMS: dict[Kind, tuple[Form, ...]] = {
    Kind.SKILL_CERTIFICATE: (
        Form.POST_GRADE,
        Form.WORKER_GRADE,
        Form.VOCATIONAL_QUALIFICATION,
        Form.SKILL_LEVEL,
    ),
    Kind.ROSTER: (Form.PASSED_LIST, Form.ONSITE_LIST, Form.NAME_LIST),
    Kind.APPOINTMENT: (
        Form.CONFIRMATION,
        Form.APPOINTMENT,
        Form.CONTRACT,
        Form.SALARY_APPROVAL,
        Form.TRANSFER_PROOF,
    ),
    Kind.OTHER: (Form.COMMITMENT,),
}

FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.SKILL_CERTIFICATE: (
        "name",
        "gender",
        "birth_date",
        "id_number",
        "occupation",
        "grade",
        "certificate_number",
        "issue_date",
        "issuer",
    ),
    Kind.DIPLOMA: (
        "name",
        "gender",
        "birth_date",
        "id_number",
        "school",
        "education_level",
        "major",
        "graduation_date",
        "certificate_number",
    ),
    Kind.APPRAISAL: (
        "name",
        "gender",
        "birth_date",
        "unit",
        "year",
        "verdict",
        "unit_opinion_date",
    ),
    Kind.ROSTER: (
        "unit",
        "year",
        "stated_count",
        "statement_present",
        "signatures",
        "form_date",
    ),
    Kind.HONOUR: ("name", "honour", "award_rank", "issuer", "issue_date"),
    Kind.PATENT: ("patent_kind", "patent_number", "title", "inventors", "grant_date"),
    Kind.APPOINTMENT: (
        "name",
        "unit",
        "occupation",
        "grade",
        "effective_date",
        "work_start_date",
    ),
    Kind.ID_CARD: ("name", "gender", "birth_date", "id_number", "valid_until"),
    Kind.ADMIN_FORM: (
        "unit",
        "name",
        "gender",
        "department",
        "post",
        "office_phone",
        "mobile",
    ),
    Kind.OTHER: (),
}

ROW_FIELDS = ("seq", "name", "gender", "id_number", "unit", "occupation", "grade")
"""The columns of a roster's row."""

IDENTITY_FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.SKILL_CERTIFICATE: ("name", "id_number"),
    Kind.DIPLOMA: ("name", "id_number"),
    Kind.APPRAISAL: ("name",),
    Kind.HONOUR: ("name",),
    Kind.APPOINTMENT: ("name",),
    Kind.ID_CARD: ("name", "id_number"),
    Kind.ADMIN_FORM: ("name",),
}
"""The fields marked ``*`` in the contract: those that say whose paper it is."""

SHAREABLE_KINDS = frozenset({Kind.PATENT, Kind.APPOINTMENT, Kind.HONOUR, Kind.ROSTER, Kind.OTHER})
"""Papers that several persons may lawfully hand in (contract, section 4, *Reuse*)."""

DATE_FIELDS = frozenset(
    {
        "birth_date",
        "issue_date",
        "graduation_date",
        "unit_opinion_date",
        "form_date",
        "grant_date",
        "effective_date",
        "work_start_date",
        "valid_until",
    }
)
