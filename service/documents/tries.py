"""A paper's tries: a later one takes the place of another."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from service.audit.store import record
from service.cases.frozen import refuse_replacement
from service.documents.tables import Document
from service.errors import ConflictError, NotFoundError


def take_place(session: Session, paper_id: str, former_id: str | None, actor: str) -> None:
    """Let a paper count in a former one's place; one that had been replaced counts again.

    Raises:
        NotFoundError: the application has no such former paper.
        ConflictError: another has taken its place meanwhile.
        FrozenError: its case is under review, or settled.
    """
    paper = session.get_one(Document, paper_id)
    former = _former(session, paper, former_id)
    if paper.replaced_by is None and (former is None or former.replaced_by == paper_id):
        return
    refuse_replacement(session, paper.application_id or "")
    paper.replaced_by = None
    if former is None:
        return
    if former.replaced_by not in {None, paper_id}:
        raise ConflictError("这份材料已被另一份替换，请刷新后再试。")
    former.replaced_by = paper_id
    record(
        session,
        "api:document:replaced",
        actor,
        application_id=former.application_id,
        document_id=former.id,
        facts={"by": paper_id},
    )


def tries_of(paper_id: str, papers: Iterable[Document]) -> int:
    """How often the applicant has tried: this paper, and all whose place it has taken."""
    known = list(papers)
    former = [paper.id for paper in known if paper.replaced_by == paper_id]
    return 1 + sum(tries_of(one, known) for one in former)


def _former(session: Session, paper: Document, former_id: str | None) -> Document | None:
    """The paper to be replaced; a file sent in its own place replaces nothing."""
    if former_id in {None, paper.id}:
        return None
    former = session.get(Document, former_id)
    if former is None or former.application_id != paper.application_id:
        raise NotFoundError("没有要替换的这份材料。")
    return former
