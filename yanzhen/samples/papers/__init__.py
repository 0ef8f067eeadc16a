"""The layouts of every kind of paper. Importing this package registers them all."""

from yanzhen.samples.papers import (
    admin_form,
    appointment,
    appointment_apart,
    appraisal,
    diploma,
    honour,
    id_card,
    other,
    patent,
    roster,
    skill_certificate,
)
from yanzhen.samples.papers.registry import LAYOUTS, Layout, layouts_for

__all__ = [
    "LAYOUTS",
    "Layout",
    "admin_form",
    "appointment",
    "appointment_apart",
    "appraisal",
    "diploma",
    "honour",
    "id_card",
    "layouts_for",
    "other",
    "patent",
    "roster",
    "skill_certificate",
]
