"""Papers composed by chance: titles, labels, arrangements, sentences, feet, strangers, drawn anew each time.

Layouts that somebody drew are few, and readers get to know them. These have endless structures, as
offices do: one layout a kind, of which no two papers are alike.
"""

from yanzhen.samples.papers.composed import (
    admin_form,
    appointment,
    appraisal,
    diploma,
    honour,
    patent,
    roster,
    skill_certificate,
)

__all__ = [
    "admin_form",
    "appointment",
    "appraisal",
    "diploma",
    "honour",
    "patent",
    "roster",
    "skill_certificate",
]
