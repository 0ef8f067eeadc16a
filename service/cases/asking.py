"""What the routers of cases share: one case as a caller asks for it, shown as it then stands."""

from collections.abc import Callable
from typing import Annotated, TypeVar

from fastapi import Depends
from sqlalchemy.orm import Session
from starlette.responses import Response

from service.accounts.callers import Caller
from service.api.here import Here, Installation
from service.api.routing import Id
from service.api.versions import IfMatch, tell_version, version_of
from service.cases.access import By, found
from service.cases.schemas import ApplicantCaseView, CaseView
from service.cases.views import case_view
from service.documents.results import Notice

Result = TypeVar("Result")
Shown = CaseView | ApplicantCaseView


def notice_of(here: Here) -> Notice:
    """The notice in force, today."""
    return Notice.of(here.settings, here.clock)


class Desk:
    """One case on somebody's desk: its id, the version that was read, where the answer goes."""

    def __init__(
        self, case_id: Id, here: Installation, response: Response, if_match: IfMatch = None
    ) -> None:
        self.case_id, self.here = case_id, here
        self._response, self._version = response, version_of(if_match)

    def show(self, caller: Caller) -> Shown:
        """The case as this caller may see it; its ETag is its version."""
        with self.here.database.read() as session:
            return self._shown(session, caller)

    def change(self, caller: Caller, change: Callable[[Session, str, By], object]) -> Shown:
        """Change the case in one transaction and show it as it then stands."""
        by = self._by(caller)

        def act(session: Session) -> Shown:
            change(session, self.case_id, by)
            session.flush()
            return self._shown(session, caller)

        return self.here.write(act)

    def write(self, caller: Caller, change: Callable[[Session, str, By], Result]) -> Result:
        """Write something about the case in one transaction."""
        by = self._by(caller)
        return self.here.write(lambda session: change(session, self.case_id, by))

    def _by(self, caller: Caller) -> By:
        return By(caller, self._version, notice_of(self.here))

    def _shown(self, session: Session, caller: Caller) -> Shown:
        application, case = found(session, self.case_id, caller)
        tell_version(self._response, case.version)
        return case_view(session, application, case, caller, self.here.clock.today())


OneCase = Annotated[Desk, Depends()]
"""The case that a route names."""
