"""Which paper serves an item of the checklist."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from extractors.checks.case.papers import CasePaper
from extractors.values import parse_value
from schemas.case import CaseDocument, CaseInput
from schemas.policy import ChecklistItem

_FULLY, _IN_PART, _AS_UPLOADED = 3, 2, 1


class Need(NamedTuple):
    """One paper that is needed: of the grade ``held`` and the ``year``, where these matter."""

    item: ChecklistItem
    held: int | None
    year: int | None

    @property
    def name(self) -> str:
        """The item's word, with its year."""
        return f"{self.item.item}_{self.year}" if self.year else self.item.item

    @property
    def label(self) -> str:
        """What to call it."""
        return f"{self.year}{self.item.label}" if self.year else self.item.label


def needs_of(checklist: Iterable[ChecklistItem], grade: int | None) -> Iterator[Need]:
    """What these items of a checklist ask for, for whoever applies for this grade."""
    for item in checklist:
        lower = None if grade is None else grade + 1
        held = {"own": grade, "lower": lower, None: None}[item.held]
        years: Sequence[int | None] = item.years or [None]
        yield from (Need(item, held, year) for year in years)


def serving(
    need: Need, case: CaseInput, papers: Sequence[CasePaper], due: date | None
) -> str | None:
    """The id of the document that serves best; None where there is none.

    ``due``: of a promise; what came after it does not serve (三(四)).
    """
    ranked = [
        (_rank(need, document, [paper for paper in papers if paper.id == document.id]), document)
        for document in case.counting()
        if due is None or document.filed_on is None or document.filed_on <= due
    ]
    best = max(ranked, key=lambda pair: pair[0], default=None)
    return best[1].id if best and best[0] else None


def _rank(need: Need, document: CaseDocument, papers: Iterable[CasePaper]) -> int:
    """How well a document serves; 0 where it does not."""
    ranks = [_rank_of_paper(need, paper) for paper in papers]
    if ranks:
        return max(ranks)
    is_read = document.report is not None
    return 0 if is_read or not _uploaded_as(need, document) else _AS_UPLOADED


def _rank_of_paper(need: Need, paper: CasePaper) -> int:
    if paper.stranger:
        return 0
    if paper.kind is None:
        return _AS_UPLOADED if _uploaded_as(need, paper.document) else 0
    forms = need.item.forms
    if paper.kind is not need.item.kind or (forms and paper.view.form not in {None, *forms}):
        return 0
    if not (_fits(need.held, "grade", paper) and _fits(need.year, "year", paper)):
        return 0
    complete = all(paper.sure(name) for name in need.item.fields)
    return _FULLY if complete and (not forms or paper.view.form in forms) else _IN_PART


def _fits(wanted: int | None, name: str, paper: CasePaper) -> bool:
    """Whether the paper shows what is wanted; where it was not read, whether that is declared."""
    if wanted is None:
        return True
    read = paper.number(name)
    return wanted == (_declared(name, paper.document) if read is None else read)


def _uploaded_as(need: Need, document: CaseDocument) -> bool:
    """Whether a paper that was not read was handed in for this need, by its kind and declaration.

    Where the declaration is silent about a grade it may be the one needed; a year has to be named.
    """
    if document.kind is not need.item.kind:
        return False
    if document.item is not None:
        return document.item == need.name
    grade, year = (_declared(name, document) for name in ("grade", "year"))
    of_grade = need.held is None or grade in {None, need.held}
    return of_grade and (need.year is None or year == need.year)


def _declared(name: str, document: CaseDocument) -> int | None:
    said = document.declared.value(name) if document.declared else None
    value = parse_value(name, said)
    return value if isinstance(value, int) else None
