"""What the papers prove of the person: gender, birth, start of work, confirmation."""

from collections.abc import Iterable, Sequence

from extractors.checks.case.papers import CasePaper
from extractors.checks.case.sayings import Saying, by_paper, contradict, declared, told_by_number
from extractors.values import parse_date
from schemas.case import CaseApplication
from schemas.evidence import Datum
from schemas.kinds import Form, Kind

_FIRST_EMPLOYMENT = (Form.CONFIRMATION, Form.SALARY_APPROVAL, Form.CONTRACT, Form.APPOINTMENT)
"""Which employment paper says best when work began: the earlier it is made, the better."""


def person_datum(name: str, application: CaseApplication, own: Iterable[CasePaper]) -> Datum:
    """Gender or birth date: the identity card outranks other papers, its number what it prints."""
    ranked = sorted(own, key=lambda paper: paper.kind is not Kind.ID_CARD)
    by_number = [saying for paper in ranked if (saying := told_by_number(paper, name))]
    printed = [saying for paper in ranked if (saying := by_paper(paper, name))]
    cards = [s for s in (*by_number, *printed) if s.paper and s.paper.kind is Kind.ID_CARD]
    rest = [s for s in (*by_number, *printed) if s not in cards]
    return _datum(name, application, [*cards, *rest])


def work_start(application: CaseApplication, own: Iterable[CasePaper]) -> Datum:
    """When the person began to work, by the papers of employment."""
    said = [s for p in own if p.kind is Kind.APPOINTMENT and (s := by_paper(p, "work_start_date"))]
    return _datum("work_start_date", application, _best_first(said))


def confirmation(application: CaseApplication, own: Iterable[CasePaper]) -> Datum:
    """When the person was confirmed: by a 转正定级表 alone."""
    said = [
        saying
        for paper in own
        if paper.kind is Kind.APPOINTMENT and paper.view.form is Form.CONFIRMATION
        if (saying := by_paper(paper, "effective_date"))
    ]
    return _datum("confirmation_date", application, _best_first(said))


def _best_first(said: Iterable[Saying]) -> list[Saying]:
    """The better form, then the finer date, then the later one, which claims less."""
    latest_first = sorted(said, key=lambda saying: str(saying.value), reverse=True)
    return sorted(latest_first, key=lambda saying: (_rank(saying), -len(str(saying.value))))


def _rank(saying: Saying) -> int:
    form = saying.paper.view.form if saying.paper else None
    return _FIRST_EMPLOYMENT.index(form) if form in _FIRST_EMPLOYMENT else len(_FIRST_EMPLOYMENT)


def _datum(name: str, application: CaseApplication, said: Sequence[Saying]) -> Datum:
    known = [saying for saying in said if saying.counts and _is_possible(saying)]
    claim = declared(name, getattr(application, name))
    first = known[0] if known else None
    agreeing = [s for s in known if first and not contradict(s, first)]
    others = [str(s.value) for s in known if s not in agreeing]
    return Datum(
        declared=str(claim.value) if claim else None,
        proven=str(first.value) if first else None,
        documents=list(dict.fromkeys(s.paper.id for s in agreeing if s.paper)),
        conflicting=sorted(set(others)),
    )


def _is_possible(saying: Saying) -> bool:
    date = None if saying.field == "gender" else parse_date(str(saying.value))
    return saying.field == "gender" or (date is not None and date.is_possible)
