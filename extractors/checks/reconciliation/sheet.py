"""The roster papers of a file as one: a scan may hold its sheets as several papers."""

from typing import TypeVar

from extractors.checks.view import View
from schemas.facts import Facts, ReadField, Seal
from schemas.kinds import Kind
from schemas.policy import Policy

Item = TypeVar("Item", ReadField, Seal)


def roster_view(facts: Facts, policy: Policy) -> View | None:
    """A view of all roster papers of a file together; None where it holds none."""
    own = [paper for paper in facts.papers if paper.kind.value is Kind.ROSTER]
    if not own:
        return None
    first = next((paper for paper in own if paper.kind.form), own[0])
    numbers, index = {paper.index for paper in own}, first.index
    merged = first.model_copy(update={"pages": sorted(n for p in own for n in p.pages)})
    together = facts.model_copy(
        update={
            "papers": [merged],
            "fields": [_moved(f, index) if f.paper in numbers else f for f in facts.fields],
            "seals": [_moved(s, index) if s.paper in numbers else s for s in facts.seals],
            "rows_paper": [index if n in numbers else n for n in facts.rows_paper],
        }
    )
    return View(together, merged, policy)


def _moved(item: Item, index: int) -> Item:
    return item.model_copy(update={"paper": index})
