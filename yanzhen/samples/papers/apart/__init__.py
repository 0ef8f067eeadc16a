"""The kept-apart layouts, second generation: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.papers.apart import (
    admin_form,
    appointment,
    appointment_letters,
    appraisal,
    appraisal_more,
    certificate_national,
    diploma,
    honour,
    id_card,
    other,
    patent,
    pictures,
    roster,
    skill_certificate,
)

__all__ = [
    "admin_form",
    "appointment",
    "appointment_letters",
    "appraisal",
    "appraisal_more",
    "certificate_national",
    "diploma",
    "honour",
    "id_card",
    "other",
    "patent",
    "pictures",
    "roster",
    "skill_certificate",
]
