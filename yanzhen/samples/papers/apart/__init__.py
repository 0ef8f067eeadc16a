"""The kept-apart layouts: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.papers.apart import (
    admin_form,
    appointment,
    appraisal,
    covered,
    diploma,
    honour,
    id_card,
    other,
    patent,
    roster,
    skill_certificate,
)

__all__ = [
    "admin_form",
    "appointment",
    "appraisal",
    "covered",
    "diploma",
    "honour",
    "id_card",
    "other",
    "patent",
    "roster",
    "skill_certificate",
]
