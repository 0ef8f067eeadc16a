"""One paper's values, read or only declared, as the things that they prove."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from extractors.values import comparable
from schemas.evidence import Appointment, Appraisal, Certificate, Education, Honour, Patent
from schemas.facts import FieldValue
from schemas.kinds import Form, Kind

Thing = Appointment | Appraisal | Certificate | Education | Honour | Patent

NEEDED: dict[Kind, tuple[str, ...]] = {
    Kind.ID_CARD: ("id_number",),
    Kind.SKILL_CERTIFICATE: ("grade", "issue_date", "occupation"),
    Kind.DIPLOMA: ("education_level",),
    Kind.APPRAISAL: ("year", "verdict"),
    Kind.APPOINTMENT: ("effective_date",),
    Kind.HONOUR: ("honour", "issue_date"),
    Kind.PATENT: ("patent_kind", "inventors", "grant_date"),
}
"""What the rules ask of a kind; a paper that lacks one of these does not yield it."""


class Told(NamedTuple):
    """Values by field. ``document`` is None where they are only declared.

    ``doubtful``: fields that cannot be relied on. ``filed_on``: the day on which the paper came.
    ``applicant``: the applicant's name, to be found among a patent's inventors.
    """

    values: dict[str, FieldValue]
    document: str | None = None
    form: Form | None = None
    doubtful: tuple[str, ...] = ()
    filed_on: str | None = None
    applicant: str | None = None

    def text(self, name: str) -> str | None:
        """A value as text."""
        value = self.values.get(name)
        return None if value is None else str(value)

    def number(self, name: str) -> int | None:
        """A value that is a number (grade, year)."""
        value = self.values.get(name)
        return value if isinstance(value, int) else None


def thing_of(kind: Kind, told: Told) -> Thing | None:
    """What a paper of this kind proves; None for kinds that prove no thing of their own."""
    make = _MAKERS.get(kind)
    return make(told) if make else None


def _certificate(told: Told) -> Certificate:
    """The form tells 工勤 certificates from 职业资格 and 职业技能 ones (domain, section 2)."""
    return Certificate(
        document=told.document,
        doubtful=list(told.doubtful),
        grade=told.number("grade"),
        occupation=told.text("occupation"),
        issue_date=told.text("issue_date"),
        form=told.form,
    )


def _education(told: Told) -> Education:
    return Education(
        document=told.document,
        doubtful=list(told.doubtful),
        level=told.text("education_level"),
        date=told.text("graduation_date"),
    )


def _appraisal(told: Told) -> Appraisal:
    return Appraisal(
        document=told.document,
        doubtful=list(told.doubtful),
        year=told.number("year"),
        verdict=told.text("verdict"),
        filed_on=told.filed_on,
    )


def _appointment(told: Told) -> Appointment | None:
    """A proof of transfer appoints nobody."""
    if told.form is Form.TRANSFER_PROOF:
        return None
    return Appointment(
        document=told.document,
        doubtful=list(told.doubtful),
        form=told.form,
        unit=told.text("unit"),
        occupation=told.text("occupation"),
        grade=told.number("grade"),
        effective_date=told.text("effective_date"),
    )


def _honour(told: Told) -> Honour:
    return Honour(
        document=told.document,
        doubtful=list(told.doubtful),
        honour=told.text("honour"),
        award_rank=told.text("award_rank"),
        issuer=told.text("issuer"),
        date=told.text("issue_date"),
    )


def _patent(told: Told) -> Patent:
    listed = told.values.get("inventors")
    names = [comparable(name) for name in listed] if isinstance(listed, list) else []
    own = comparable(told.applicant or "")
    return Patent(
        document=told.document,
        doubtful=list(told.doubtful),
        kind=told.text("patent_kind"),
        number=told.text("patent_number"),
        grant_date=told.text("grant_date"),
        rank=names.index(own) + 1 if own in names else None,
    )


_MAKERS: Mapping[Kind, Callable[[Told], Thing | None]] = {
    Kind.SKILL_CERTIFICATE: _certificate,
    Kind.DIPLOMA: _education,
    Kind.APPRAISAL: _appraisal,
    Kind.APPOINTMENT: _appointment,
    Kind.HONOUR: _honour,
    Kind.PATENT: _patent,
}
