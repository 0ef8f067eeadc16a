"""How an installation runs: asked of the database, and of the workers themselves."""

from collections.abc import Mapping
from datetime import date

from redis.exceptions import RedisError
from sqlalchemy.orm import Session

from schemas.kinds import Kind
from schemas.policy import Span
from service import clock
from service.applications.tables import Application
from service.documents import store as documents
from service.documents.results import Notice
from service.documents.schemas import message_of
from service.documents.tables import Document, DocumentState
from service.jobs import store as jobs
from service.jobs.listeners import listening
from service.jobs.tables import Job, JobState, Lane
from service.operation.schemas import (
    FailedPaper,
    LaneView,
    OperationView,
    PolicyView,
    ReadingView,
    WindowView,
    WorkerView,
)
from service.settings import Settings, SettingsError

_WINDOWS: Mapping[str, str] = {
    "unit_names": "核对单位名称",
    "registration": "网上注册报名",
    "department_review": "单位和主管部门审核",
    "office_review": "资格审查、现场审查确认",
    "deferred_appraisals": "容缺后补年度考核",
    "exam": "考试",
}
Failed = tuple[Document, Application]


def operation(session: Session, settings: Settings) -> OperationView:
    """Queues, papers, who reads what, and who listens."""
    counts = jobs.count_by_state(session)
    return OperationView(
        lanes=[_lane(session, lane, counts) for lane in Lane],
        papers={DocumentState(k): n for k, n in documents.count_by_state(session).items()},
        outbox=jobs.outbox_depth(session),
        reading=[_reading(job) for job in jobs.claimed(session)],
        workers=_workers(settings),
    )


def failed_paper(found: Failed, job: Job | None) -> FailedPaper:
    """A paper that needs a person, for whoever may have it tried again."""
    document, application = found
    return FailedPaper(
        id=document.id,
        application_id=application.id,
        external_id=application.external_id,
        kind=Kind(document.kind) if document.kind else None,
        bytes=document.bytes,
        pages=job.pages if job else None,
        attempts=job.claims if job else 0,
        message=message_of(document),
        created_at=document.created_at,
        failed_at=job.finished_at if job else None,
    )


def policy_in_force(notice: Notice, settings: Settings) -> PolicyView:
    """The policy that counts today, with its schedule."""
    policy = notice.policy
    spans = {name: getattr(policy.windows, name) for name in _WINDOWS}
    return PolicyView(
        id=policy.id,
        title=policy.title,
        number=policy.number,
        version=policy.version,
        issued=policy.issued,
        year=policy.year,
        sha256=notice.sha256,
        source=settings.policy.name if settings.policy else None,
        today=notice.today,
        windows=[_window(name, span, notice.today) for name, span in spans.items()],
        known={one.year: one.id for one in notice.notices.policies},
    )


def _lane(session: Session, lane: Lane, counts: Mapping[tuple[str, str], int]) -> LaneView:
    since = jobs.oldest_waiting(session, lane)
    return LaneView(
        lane=lane,
        jobs={state: counts.get((lane, state), 0) for state in JobState},
        oldest_waiting_seconds=(clock.now(session) - since).total_seconds() if since else None,
    )


def _reading(job: Job) -> ReadingView:
    return ReadingView(
        document_id=job.document_id,
        lane=job.lane,
        worker=job.claimed_by,
        stage=job.stage,
        page=job.page,
        pages=job.pages,
        lease_until=job.lease_until,
    )


def _workers(settings: Settings) -> list[WorkerView] | None:
    try:
        return [WorkerView.model_validate(one) for one in listening(settings)]
    except (RedisError, SettingsError):
        return None


def _window(name: str, span: Span, today: date) -> WindowView:
    state = "coming" if today < span.start else "over" if today > span.end else "open"
    return WindowView.model_validate(
        {
            "name": name,
            "words": _WINDOWS[name],
            "start": span.start,
            "end": span.end,
            "clause": span.clause,
            "state": state,
        }
    )
