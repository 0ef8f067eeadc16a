"""What people read in place of the machine: set into the facts before anything is judged."""

from collections.abc import Iterable

from extractors.values import parse_value
from schemas.case import Correction
from schemas.facts import Facts, FieldValue, KindGuess, Paper, ReadField
from schemas.kinds import Form, Kind

_WHOLE = (0.0, 0.0, 1.0, 1.0)
_OF_PAPER = frozenset({"kind", "form"})


def corrected(facts: Facts, corrections: Iterable[Correction]) -> Facts:
    """The facts with every correction in place of the machine's reading, at full confidence.

    Of several corrections of one value the last counts. One of a paper that the file does not
    hold, or a kind or form that there is none of, changes nothing.
    """
    for correction in corrections:
        if correction.field in _OF_PAPER:
            facts = _with_kind(facts, correction)
        else:
            facts = _with_value(facts, correction)
    return facts


def _with_kind(facts: Facts, correction: Correction) -> Facts:
    papers = [
        _renamed(paper, correction) if paper.index == correction.paper else paper
        for paper in facts.papers
    ]
    return facts.model_copy(update={"papers": papers})


def _renamed(paper: Paper, correction: Correction) -> Paper:
    value, guess = str(correction.value), paper.kind
    if correction.field == "kind" and value in set(Kind):
        guess = KindGuess(value=Kind(value), form=guess.form, confidence=1.0)
    elif correction.field == "form" and value in set(Form):
        guess = KindGuess(value=guess.value, form=Form(value), confidence=1.0)
    return paper.model_copy(update={"kind": guess})


def _with_value(facts: Facts, correction: Correction) -> Facts:
    paper = next((p for p in facts.papers if p.index == correction.paper), None)
    if paper is None:
        return facts
    same = [f for f in facts.fields if (f.paper, f.name) == (correction.paper, correction.field)]
    best = max(same, key=lambda field: field.confidence, default=None)
    rest = [field for field in facts.fields if field not in same]
    return facts.model_copy(update={"fields": [*rest, _read(correction, paper, best)]})


def _read(correction: Correction, paper: Paper, machine: ReadField | None) -> ReadField:
    value = _value(correction)
    page = machine.page if machine else next(iter(paper.pages), 1)
    return ReadField(
        paper=correction.paper,
        name=correction.field,
        value=value,
        text=machine.text if machine else str(correction.value),
        confidence=1.0,
        page=correction.page or page,
        box=correction.box or (machine.box if machine else _WHOLE),
    )


def _value(correction: Correction) -> FieldValue:
    """In the contract's writing, whatever way the person wrote it."""
    parsed = parse_value(correction.field, correction.value)
    return correction.value if parsed is None else parsed
