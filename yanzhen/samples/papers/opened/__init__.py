"""Layouts that were once kept apart and are open since: whoever tunes readers may look at them.

Here lies the first generation, in ``second``, ``third`` and ``fourth`` those that took its place in turn.
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
    fourth,
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
    third,
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
    "fourth",
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
    "third",
]
