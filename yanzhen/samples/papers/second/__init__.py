"""The second generation of kept-apart layouts: nobody who writes or tunes a reader opens these."""

from yanzhen.samples.papers.second import (
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
