"""Thresholds a grade (二.2): years, education, counts."""

from pydantic import Field, model_validator

from schemas.base import Model
from schemas.policy.clauses import Clause

EDUCATION_LEVELS = frozenset(
    {
        "junior_high",
        "senior_high",
        "technical_school",
        "secondary_vocational",
        "junior_college",
        "bachelor",
    }
)


class _WithEducation(Model):
    education: list[str] = Field(min_length=1)

    @model_validator(mode="after")
    def _known(self) -> "_WithEducation":
        unknown = sorted(set(self.education) - EDUCATION_LEVELS)
        if unknown:
            raise ValueError(f"不认识的学历层次：{'、'.join(unknown)}。")
        return self


class GradeFive(Model):
    """二.2.1: confirmed by the cut-off, and fewer than ``tenure_below`` years."""

    clause: Clause
    tenure_below: int = Field(gt=0)


class CertificateOrTenure(Model):
    """二.2.2, 二.2.3: the lower grade held ``held_years``, or ``tenure`` years of work."""

    clause: Clause
    held_years: int = Field(gt=0)
    tenure: int = Field(gt=0)


class GradeTwo(_WithEducation):
    """二.2.4: the lower grade, and education, relaxed to ``relaxed_to`` from the ages on."""

    clause: Clause
    held_years: int = Field(gt=0)
    relaxed_to: str
    relaxed_age_male: int = Field(gt=0)
    relaxed_age_female: int = Field(gt=0)


class GradeOne(_WithEducation):
    """二.2.5: tenure, grade 2 held, education, and the appraisals of the years named."""

    clause: Clause
    tenure: int = Field(gt=0)
    held_years: int = Field(gt=0)
    appraisal_years: list[int] = Field(min_length=1)
    excellent_years: int = Field(ge=0)
    qualified: list[str] = Field(min_length=1)
