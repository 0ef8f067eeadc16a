"""What was said of a paper: its own declaration, and where that is silent the application's.

The application's name, gender, birth date and number stand in (contract, section 2). A value that
only stands in may be contradicted by the paper, but need not be printed on it.
"""

from dataclasses import dataclass

from extractors.checks.sought import stands_on
from extractors.checks.view import View
from extractors.values import normalise, parse_value
from schemas.declared import Declared
from schemas.facts import FieldValue
from schemas.kinds import FIELDS, SHAREABLE_KINDS, Kind

IDENTITY = frozenset({"name", "id_number", "birth_date", "gender"})
"""What says who a person is: one finding on the person replaces the mismatches of these."""

_OF_NO_PERSON = frozenset({Kind.ROSTER, Kind.ADMIN_FORM, Kind.OTHER})
"""Kinds whose papers are not the applicant's own: nothing stands in on them."""

_OBSERVED = frozenset({"statement_present", "signatures"})
"""Judged by the roster's own checks, whatever was declared."""

Values = dict[str, FieldValue]


@dataclass(frozen=True)
class Said:
    """Values to compare with one paper: the paper's ``own`` and those that only stand in.

    ``listed``: the name needs no comparing, since this paper lists many and it is among them.
    """

    own: Values
    standing_in: Values
    listed: bool = False

    @property
    def all(self) -> Values:
        """Both together."""
        return self.own | self.standing_in


def said_of(
    view: View, declared: Declared | None, standing_in: Declared | None, *, person_only: bool
) -> Said:
    """What was said of one paper. ``person_only``: leave out all but who the person is."""
    own = _values(view, declared or Declared())
    both = _values(view, with_person(declared, standing_in, view.kind) or Declared())
    listed = "name" in both and _is_shared(view, both["name"])
    wanted = (IDENTITY if person_only else both.keys()) - ({"name"} if listed else set())
    values = {name: value for name, value in both.items() if name in wanted}
    return Said(
        own={name: value for name, value in values.items() if name in own},
        standing_in={name: value for name, value in values.items() if name not in own},
        listed=listed,
    )


def with_person(
    declared: Declared | None, standing_in: Declared | None, kind: Kind | None
) -> Declared | None:
    """The declaration of a paper of this kind, with what stands in where it is silent."""
    if standing_in is None or kind in _OF_NO_PERSON:
        return declared
    said = declared or Declared()
    more = {name: standing_in.value(name) for name in IDENTITY if said.value(name) is None}
    return said.model_copy(update={name: value for name, value in more.items() if value})


def best_fit(
    papers: list[View], declared: Declared, standing_in: Declared | None, uploaded: Kind | None
) -> View | None:
    """The paper that the declaration goes with: most agreeing, fewest contradicting values."""

    def fit(view: View) -> int:
        values = said_of(view, declared, standing_in, person_only=False).all
        answers = [view.agrees(name, value) for name, value in values.items()]
        rows = bool(declared.rows) and view.kind is Kind.ROSTER
        agreed = 3 * answers.count(True) - answers.count(False)
        return agreed + 2 * (view.kind is uploaded) + 2 * rows

    return max(papers, key=fit, default=None)


def _values(view: View, declared: Declared) -> Values:
    """Declared values of the fields that the paper's kind prints, parsed as printed ones are.

    What no parser takes (an identity number with a digit too few) stays as text: it was declared.
    """
    names = [*FIELDS[view.kind], *(["name"] if view.kind is Kind.PATENT else [])]
    values: Values = {}
    for name in names:
        raw = declared.value(name)
        if raw is None or name in _OBSERVED:
            continue
        value = parse_value(name, raw)
        if value is None and isinstance(raw, str):
            value = normalise(raw)
        if value not in (None, "", []):
            values[name] = value
    return values


def _is_shared(view: View, name: FieldValue) -> bool:
    """A paper that lists many people names the applicant somewhere, whoever was read first."""
    return view.kind in SHAREABLE_KINDS and stands_on(view.lines, "name", name)
