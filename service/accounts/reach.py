"""What objects a caller sees, as a condition for the stores' queries.

A right says what may be done; the reach says with whose objects. An object out of reach is
answered as one that is not there.
"""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, ColumnExpressionArgument, false, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from service.applications.tables import Application
from service.documents.tables import Document
from service.organisations.tables import Organisation


class _Sort(StrEnum):
    EVERYTHING = "everything"
    CLIENT = "client"
    SUBTREE = "subtree"
    APPLICATION = "application"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Reach:
    """A bound on what is seen. ``owner``: whose pre-checks it sees.

    Made by the class methods; ``path`` is an organisation's, ``is_root`` says that it is an office
    under no other, which also sees what is assigned to no organisation yet.
    """

    sort: _Sort
    owner: str = ""
    path: str = ""
    is_root: bool = False
    application_id: str = ""

    @classmethod
    def everything(cls, owner: str) -> "Reach":
        """All objects of the installation."""
        return cls(_Sort.EVERYTHING, owner)

    @classmethod
    def of_client(cls, client: str) -> "Reach":
        """What came through one client."""
        return cls(_Sort.CLIENT, client)

    @classmethod
    def subtree(cls, owner: str, organisation: Organisation) -> "Reach":
        """What belongs to an organisation and all below it."""
        return cls(_Sort.SUBTREE, owner, organisation.path, organisation.is_root)

    @classmethod
    def of_application(cls, owner: str, application_id: str) -> "Reach":
        """One application and what hangs on it."""
        return cls(_Sort.APPLICATION, owner, application_id=application_id)

    @classmethod
    def nothing(cls, owner: str) -> "Reach":
        """No application at all."""
        return cls(_Sort.NOTHING, owner)

    @property
    def is_everything(self) -> bool:
        """Whether nothing is hidden."""
        return self.sort is _Sort.EVERYTHING

    def applications(self) -> ColumnElement[bool]:
        """The condition on ``Application``."""
        if self.sort is _Sort.EVERYTHING:
            return true()
        if self.sort is _Sort.CLIENT:
            return Application.client == self.owner
        if self.sort is _Sort.APPLICATION:
            return Application.id == self.application_id
        if self.sort is _Sort.SUBTREE:
            return self._within(Application.organisation_id)
        return false()

    def through(
        self, application_id: ColumnExpressionArgument[str] | InstrumentedAttribute[str | None]
    ) -> ColumnElement[bool]:
        """The condition on a table that refers to applications by this column."""
        seen = select(Application.id).where(self.applications())
        column: ColumnElement[str] = application_id  # type: ignore[assignment]
        return column.is_not(None) if self.is_everything else column.in_(seen)

    def documents(self) -> ColumnElement[bool]:
        """The condition on ``Document``, papers of applications and pre-checks alike."""
        if self.sort is _Sort.EVERYTHING:
            return true()
        if self.sort is _Sort.CLIENT:  # a paper's client is its application's
            return Document.client == self.owner
        precheck = Document.application_id.is_(None) & (Document.client == self.owner)
        return or_(precheck, self.through(Document.application_id))

    def organisations(self) -> ColumnElement[bool]:
        """The condition on ``Organisation``."""
        if self.sort is _Sort.EVERYTHING:
            return true()
        if self.sort is _Sort.SUBTREE:
            return Organisation.path.startswith(self.path, autoescape=True)
        return false()

    def _within(self, organisation_id: InstrumentedAttribute[str | None]) -> ColumnElement[bool]:
        inside = organisation_id.in_(select(Organisation.id).where(self.organisations()))
        return or_(inside, organisation_id.is_(None)) if self.is_root else inside
