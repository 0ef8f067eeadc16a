"""The papers of a case on its page: their pages to look at, and their signs of falsification."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from extractors.checks.messages import KIND_LABELS
from schemas.case import CaseReport, PaperState
from schemas.facts import Page
from schemas.kinds import Kind
from schemas.report import CheckState, Report
from service.cases.findings import Judged
from service.documents import store as documents
from service.web.finding_words import FINDING
from service.web.signals import SIGNALS, Signal

_AHEAD = 3
"""So many papers' first pages are fetched ahead: the first one or the first with a finding."""
_ORDER: Sequence[CheckState] = ("found", "abstained", "not_run", "clear")


@dataclass(frozen=True)
class Paper:
    """One paper. ``pages``: none before it is read. ``marked``: something stands against it."""

    id: str
    label: str
    file: str | None
    pages: Sequence[Page]
    marked: bool
    note: str | None
    kind: Kind | None = None


@dataclass(frozen=True)
class SignalLine:
    """One check of the third axis on one paper, and what was decided on what it found."""

    paper: Paper
    title: str
    state: CheckState
    reason: str | None
    signal: Signal
    judged: Sequence[Judged]


def papers_of(report: CaseReport, reports: Mapping[str, Report]) -> list[Paper]:
    """The papers in the order of the case, numbered where there are several of a kind.

    Those that were replaced come last, and say so.
    """
    seen: dict[str, int] = {}
    many = _counts(report.documents)
    found = []
    for state in sorted(report.documents, key=lambda state: state.replaced):
        name = KIND_LABELS[state.kind] if state.kind else "未识别的材料"
        seen[name] = seen.get(name, 0) + 1
        label = f"{name} {seen[name]}" if many[name] > 1 else name
        label += "（已被替换）" if state.replaced else ""
        read = reports.get(state.id)
        pages = read.pages if read else []
        note = state.proves_nothing or (None if read else "材料尚未读取完毕")
        if state.as_it_is and note is None:
            note = "申报人知悉问题，按现状提交"
        found.append(Paper(state.id, label, state.file, pages, bool(state.open), note, state.kind))
    return found


def first_pages(session: Session, case_id: str) -> list[str]:
    """Where the pictures of a case's first pages lie, for the papers that it begins with."""
    papers = [paper for paper in documents.of_application(session, case_id) if paper.pictures]
    return [f"/api/v1/documents/{paper.id}/pages/1?sort=view" for paper in papers[:_AHEAD]]


def signals_of(
    papers: Iterable[Paper], reports: Mapping[str, Report], judged: Iterable[Judged]
) -> list[SignalLine]:
    """Every check of the third axis on every paper, what was found first."""
    by_place: dict[tuple[str | None, str], list[Judged]] = {}
    for one in judged:
        by_place.setdefault((one.finding.document_id, one.finding.code), []).append(one)
    found = [
        SignalLine(
            paper,
            FINDING[check.id],
            "found" if by_place.get((paper.id, check.id)) else check.state,
            check.reason,
            SIGNALS[check.id],
            by_place.get((paper.id, check.id), []),
        )
        for paper in papers
        for check in (reports[paper.id].checks if paper.id in reports else [])
        if check.id in SIGNALS
    ]
    return sorted(found, key=lambda line: _ORDER.index(line.state))


def _counts(papers: Iterable[PaperState]) -> dict[str, int]:
    found: dict[str, int] = {}
    for paper in papers:
        name = KIND_LABELS[paper.kind] if paper.kind else "未识别的材料"
        found[name] = found.get(name, 0) + 1
    return found
