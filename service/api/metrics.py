"""Figures for Prometheus: requests as they come, queues and papers as the database has them."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from prometheus_client import generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Installation, needs
from service.api.routing import router as router_of
from service.db.engine import Database
from service.documents import store as documents
from service.documents.tables import DocumentState
from service.jobs import store as jobs
from service.jobs.tables import JobState, Lane

router = router_of("运行", prefix="")


class Stands(Collector):
    """Where jobs and papers stand, asked of the database when Prometheus asks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Every figure; states without anything are 0."""
        now = self._database.clock.now()
        with self._database.read() as session:
            by_lane = jobs.count_by_state(session)
            papers = documents.count_by_state(session)
            due = {lane: jobs.oldest_waiting(session, lane) for lane in Lane}
            told = jobs.outbox_depth(session)
        counts: dict[tuple[str, ...], float] = {
            (lane, state): by_lane.get((lane, state), 0) for lane in Lane for state in JobState
        }
        yield _gauge("yanzhen_jobs", "Jobs.", ["lane", "state"], counts)
        waits: dict[tuple[str, ...], float] = {
            (lane,): (now - since).total_seconds() if since else 0 for lane, since in due.items()
        }
        yield _gauge(
            "yanzhen_oldest_waiting_seconds", "Longest wait of a due job.", ["lane"], waits
        )
        stands: dict[tuple[str, ...], float] = {
            (state,): papers.get(state, 0) for state in DocumentState
        }
        yield _gauge("yanzhen_papers", "Papers.", ["state"], stands)
        yield _gauge("yanzhen_outbox", "Rows waiting to be told.", [], {(): told})


@router.get(
    "/metrics",
    summary="运行指标（Prometheus）",
    response_class=Response,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)
def metrics(here: Installation, caller: Annotated[Caller, needs(Right.METRICS_READ)]) -> Response:
    """Everything counted, in Prometheus's text form."""
    del caller
    page = generate_latest(here.figures.registry)
    return Response(page, media_type=CONTENT_TYPE_LATEST)


def _gauge(
    name: str, about: str, labels: list[str], values: Mapping[tuple[str, ...], float]
) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, about, labels=labels)
    for said, value in values.items():
        family.add_metric(list(said), value)
    return family
