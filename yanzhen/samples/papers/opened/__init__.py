"""Layouts that were once kept apart and are open since: whoever tunes readers may look at them.

Here lies the first generation, in ``second`` the one that took its place.
"""

from yanzhen.samples.papers.opened import (
    admin_form,
    appointment,
    appraisal,
    appraisal_ticks,
    certificate_sheets,
    covered,
    diploma,
    diploma_sheets,
    forms,
    honour,
    honour_cards,
    id_card,
    negatives,
    other,
    patent,
    roster,
    roster_rules,
    second,
    skill_certificate,
)

__all__ = [
    "admin_form",
    "appointment",
    "appraisal",
    "appraisal_ticks",
    "certificate_sheets",
    "covered",
    "diploma",
    "diploma_sheets",
    "forms",
    "honour",
    "honour_cards",
    "id_card",
    "negatives",
    "other",
    "patent",
    "roster",
    "roster_rules",
    "second",
    "skill_certificate",
]
