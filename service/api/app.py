"""The FastAPI application, put together."""

import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib.metadata import version

from fastapi import FastAPI

from schemas.policy import Notices
from service.accounts.router import router as accounts
from service.api import health, metrics, problems
from service.api.body_limit import BodyLimit
from service.api.figures import Figures
from service.api.gate import Gate
from service.api.here import Here
from service.api.openapi import describe
from service.api.outermost import Outermost
from service.applicants.router import router as applicants
from service.applications.router import router as applications
from service.audit.router import router as audit
from service.bans.router import router as bans
from service.cases.desk_router import router as case_desk
from service.cases.moves_router import router as case_moves
from service.cases.overview_router import router as case_overview
from service.cases.papers_router import router as case_papers
from service.cases.router import router as cases
from service.db.engine import Database
from service.db.migrate import check_version
from service.documents.router import router as documents
from service.falsification.results_router import router as falsification_results
from service.falsification.router import router as falsifications
from service.falsification.steps_router import router as falsification_steps
from service.jobs.relay import Relay
from service.operation.router import router as operation
from service.organisations.router import router as organisations
from service.prechecks.router import router as prechecks
from service.rosters.returns_router import router as roster_returns
from service.rosters.router import router as rosters
from service.settings import Settings
from service.staff.router import router as staff
from service.staff.sessions_router import router as staff_sessions
from service.storage.disk import file_store
from service.uploads.router import router as uploads
from service.vault.opening import check_keys
from service.web.applicant_router import router as applicant_pages
from service.web.audit_router import router as audit_pages
from service.web.bans_router import router as ban_pages
from service.web.desk_router import router as desk_pages
from service.web.falsification_router import router as falsification_pages
from service.web.figures_router import router as figures_pages
from service.web.operator_router import router as operator_pages
from service.web.rosters_router import router as roster_pages
from service.web.router import router as pages
from service.webhooks.router import router as webhooks

_ROUTERS = (
    health.router,
    metrics.router,
    applications,
    documents,
    uploads,
    prechecks,
    falsifications,
    falsification_steps,
    falsification_results,
    bans,
    rosters,
    roster_returns,
    cases,
    case_moves,
    case_papers,
    case_desk,
    case_overview,
    audit,
    accounts,
    staff,
    staff_sessions,
    applicants,
    applicant_pages,
    organisations,
    operation,
    operator_pages,
    webhooks,
    pages,
    desk_pages,
    falsification_pages,
    ban_pages,
    roster_pages,
    figures_pages,
    audit_pages,
)

Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def create_app(settings: Settings, *, database: Database | None = None) -> FastAPI:
    """The application on an installation's settings.

    Args:
        settings: where everything lies. Without ``redis_url`` nothing is rung for from here.
        database: one that is open already and stays so; without it the settings' own.
    """
    figures = Figures()
    app = FastAPI(
        title="验真",
        version=version("yanzhen"),
        lifespan=_lifespan(settings, database, figures),
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        redirect_slashes=False,
    )
    for router in _ROUTERS:
        app.include_router(router)
    problems.install(app)
    # The last one added stands outermost.
    app.add_middleware(BodyLimit, max_bytes=settings.max_bytes)
    app.add_middleware(Gate)
    app.add_middleware(Outermost, observe=figures.observe)
    app.openapi = lambda: describe(app)  # type: ignore[method-assign]
    return app


def app_from_settings() -> FastAPI:
    """For ``uvicorn --factory service.api.app:app_from_settings``."""
    return create_app(Settings.load())


def _lifespan(settings: Settings, given: Database | None, figures: Figures) -> Lifespan:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        # Its lines hold queries, which may hold names; ours do not.
        logging.getLogger("uvicorn.access").disabled = True
        Notices.load(settings.policy)  # a policy that cannot be used shows now, not with a paper
        database = given or Database.of(settings)
        check_version(database)
        check_keys(database)
        relay = Relay(database, settings) if settings.redis_url else None
        figures.registry.register(metrics.Stands(database))
        app.state.pulse = health.Pulse(settings, database)
        app.state.here = Here(settings, database, file_store(settings), relay, figures)
        if relay:
            relay.start()
        try:
            yield
        finally:
            if relay:
                relay.stop()
            if given is None:
                database.close()

    return lifespan
