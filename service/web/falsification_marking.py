"""Pages on which evidence is marked: scans, findings to choose from, regions drawn by hand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from schemas.findings import Axis
from service.accounts.callers import Caller
from service.applications.tables import Application
from service.cases import findings
from service.cases.access import found as case_found
from service.cases.findings import Judged
from service.cases.tables import Verdict
from service.documents.results import Notice
from service.errors import NotFoundError
from service.falsification import store
from service.falsification.router import found
from service.falsification.steps import Stand, State, Step, open_steps
from service.vault.masks import mask_id
from service.web.case_papers import Paper
from service.web.falsification_scans import scans_of
from service.web.finding_words import FINDING

_OTHER_PAPER = re.compile(r"材料 [0-9a-f-]{36} ?")


@dataclass(frozen=True)
class Choice:
    """A finding that may be evidence. ``says``: what it shows; ``chosen``: to begin with."""

    judged: Judged
    title: str
    paper: str
    says: str
    chosen: bool


@dataclass(frozen=True)
class Marking:
    """What is marked, on whose papers. ``case_id``: of a case that more is added to.

    ``standing``: an undecided case that is there already, beside which none is opened.
    """

    application: Application
    id_number: str | None
    papers: Sequence[Paper]
    choices: Sequence[Choice]
    case_id: str | None
    version: int | None
    standing: str | None
    today: date


def opening_of(session: Session, case_id: str, caller: Caller, notice: Notice) -> Marking:
    """The page on which a case is opened against an application.

    Raises:
        NotFoundError: there is none within reach.
    """
    application, _ = case_found(session, case_id, caller)
    standing = store.open_case_of(session, application.id)
    return _marking(session, application, notice, standing=standing.id if standing else None)


def more_of(session: Session, case_id: str, caller: Caller, notice: Notice) -> Marking:
    """The page on which evidence is added, before the notice only.

    Raises:
        NotFoundError: there is no such case within reach, or its notice is made.
    """
    case = found(session, case_id, caller)
    if Step.EVIDENCE not in open_steps(Stand(State(case.state))):
        raise NotFoundError("本案已制作事先告知书或者已经办结，不能再补充证据。")
    application = session.get_one(Application, case.application_id)
    return _marking(session, application, notice, case_id=case.id, version=case.version)


def _marking(
    session: Session,
    application: Application,
    notice: Notice,
    *,
    case_id: str | None = None,
    version: int | None = None,
    standing: str | None = None,
) -> Marking:
    papers = scans_of(session, application.id)
    labels = {paper.id: paper.label for paper in papers}
    judged = findings.of_case(session, application, notice)
    taken = {p.finding for p in store.evidence_of(session, case_id)} if case_id else set()
    return Marking(
        application=application,
        id_number=mask_id(application.id_number) if application.id_number else None,
        papers=papers,
        choices=[
            Choice(one, FINDING[one.finding.code], labels[paper], _says(one), chosen)
            for one in sorted(judged, key=_signs_first)
            if (paper := one.finding.document_id or "") in labels and one.finding.key not in taken
            for chosen in [_is_sign(one) and one.verdict is not Verdict.DISMISSED and not case_id]
        ],
        case_id=case_id,
        version=version,
        standing=standing,
        today=notice.today,
    )


def _says(one: Judged) -> str:
    """The finding's words for a notice to the person: another's paper is named by no id."""
    return _OTHER_PAPER.sub("另一份材料", one.finding.message)


def _is_sign(one: Judged) -> bool:
    return one.finding.axis is Axis.FORGERY


def _signs_first(one: Judged) -> tuple[bool, bool, int]:
    return one.verdict is Verdict.DISMISSED, not _is_sign(one), -one.finding.severity.rank
