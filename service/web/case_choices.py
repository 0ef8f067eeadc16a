"""How a value is typed when a person corrects it: chosen among few, or written."""

import json
from collections.abc import Mapping, Sequence

from extractors.checks.messages import label, shown
from schemas.facts import FieldValue
from schemas.kinds import DATE_FIELDS
from service.web.case_values import Place

_AMONG: Mapping[str, Sequence[FieldValue]] = {
    "gender": ("male", "female"),
    "grade": (5, 4, 3, 2, 1),
    "verdict": (
        "excellent",
        "qualified",
        "basically_qualified",
        "unqualified",
        "undetermined",
    ),
    "education_level": (
        "junior_high",
        "senior_high",
        "technical_school",
        "secondary_vocational",
        "junior_college",
        "bachelor",
    ),
    "patent_kind": ("invention", "utility_model", "design"),
}
CHOICES: Mapping[str, Sequence[tuple[str, str]]] = {
    field: [(json.dumps(value), shown(field, value)) for value in values]
    for field, values in _AMONG.items()
}
"""Fields of few values: each as JSON and in words."""
DATES = sorted(DATE_FIELDS)


def places_of(
    gaps: Sequence[Place], labels: Mapping[str, str]
) -> list[tuple[str, list[tuple[Place, str]]]]:
    """Unread fields by paper, to choose from: the paper's label, each place and its label."""
    found: dict[str, list[tuple[Place, str]]] = {}
    for gap in gaps:
        found.setdefault(labels[gap.document_id], []).append((gap, label(gap.field)))
    return list(found.items())
