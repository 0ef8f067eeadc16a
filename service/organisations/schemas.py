"""What the API takes and shows of organisations."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from service.api.routing import ID
from service.api.validation import Clean
from service.organisations.store import key_of
from service.organisations.tables import Kind, Organisation

_LONGEST_NAME, _LONGEST_CODE = 200, 40


def _found_by(longest: int) -> AfterValidator:
    """What is looked up by its half-width form, in which one sign may become many."""

    def checked(value: str) -> str:
        if not 0 < len(key_of(value)) <= longest:
            raise ValueError(f"不能为空白，最多 {longest} 个字。")
        return value

    return AfterValidator(checked)


Name = Annotated[
    str,
    Field(min_length=1, max_length=_LONGEST_NAME, examples=["焦作市第一中学"]),
    Clean,
    _found_by(_LONGEST_NAME),
]
Code = Annotated[
    str,
    Field(min_length=1, max_length=_LONGEST_CODE, examples=["410800-0012"]),
    Clean,
    _found_by(_LONGEST_CODE),
]
OrganisationId = Annotated[str, Field(pattern=ID)]


class OrganisationView(BaseModel):
    """An organisation as it stands."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    kind: Kind
    name: str
    code: str | None
    parent_id: str | None
    independent_personnel: bool
    created_at: datetime
    closed_at: datetime | None

    @classmethod
    def of(cls, organisation: Organisation) -> "OrganisationView":
        """What the database holds."""
        return cls.model_validate(organisation)


class OrganisationChange(BaseModel):
    """What changes; what is not named stays."""

    model_config = ConfigDict(extra="forbid")

    name: Name | None = None
    code: Code | None = None
    parent_id: OrganisationId | None = None
    independent_personnel: bool | None = None


class LineState(StrEnum):
    """What became of a line of an imported list."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    RENAMED = "renamed"
    CHANGED = "changed"
    REFUSED = "refused"


class LineView(BaseModel):
    """One line of an imported list. ``line``: its row in the file, from 1."""

    line: int
    name: str
    state: LineState
    reason: str | None = None
    organisation_id: str | None = None


class ImportView(BaseModel):
    """An import, line by line. ``applied``: whether anything was written; all lines or none.

    ``assigned``: how many applications it has found their organisation for.
    """

    applied: bool
    counts: dict[LineState, int]
    assigned: int
    lines: list[LineView]


class Assignment(BaseModel):
    """To which organisation an application belongs; null: to none, left to the root office."""

    model_config = ConfigDict(extra="forbid")

    organisation_id: OrganisationId | None
