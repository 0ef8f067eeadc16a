"""The layouts of every kind of paper. Importing this package registers them all."""

from yanzhen.samples.papers import (
    admin_form,
    appointment,
    appointment_apart,
    appointment_more,
    appraisal,
    diploma,
    diploma_more,
    honour,
    id_card,
    other,
    patent,
    roster,
    roster_more,
    skill_certificate,
    skill_certificate_more,
)
from yanzhen.samples.papers.registry import LAYOUTS, Layout, layouts_for

__all__ = [
    "LAYOUTS",
    "Layout",
    "admin_form",
    "appointment",
    "appointment_apart",
    "appointment_more",
    "appraisal",
    "diploma",
    "diploma_more",
    "honour",
    "id_card",
    "layouts_for",
    "other",
    "patent",
    "roster",
    "roster_more",
    "skill_certificate",
    "skill_certificate_more",
]
