"""What the API takes and shows of lists."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from schemas.findings import Outcome
from schemas.reconciliation import Answer, Reconciliation
from service.api.routing import ID, PREFIX
from service.api.validation import Day, Written
from service.documents.tables import DocumentState
from service.rosters.forms import ListForm
from service.rosters.tables import Decision, Roster, RosterReturn, RosterRow, RosterState, Stage
from service.vault.masks import mask_id

EARLIEST, LATEST = 2000, 2100


class NewRoster(BaseModel):
    """Which list to produce, for whom. ``year``: the season, else that of the notice in force.

    ``registered_on``: when the unit's registration was complete; the two working days of 三(五)1
    count from it, else from the last day of registration.
    """

    model_config = ConfigDict(extra="forbid")

    organisation_id: Annotated[
        str, Field(pattern=ID, examples=["0199b4d4-0000-7000-8000-000000000000"])
    ]
    form: ListForm = Field(examples=["passed_list"])
    year: Annotated[int, Field(ge=EARLIEST, le=LATEST, examples=[2026])] | None = None
    registered_on: Day | None = None


class RosterView(BaseModel):
    """A list as it was produced. ``file``: where it is fetched as PDF, xlsx or CSV."""

    id: str
    number: str = Field(examples=["2026-P-0001"])
    organisation_id: str
    unit: str
    form: ListForm
    year: int
    state: RosterState
    count: int
    digest: str
    due_on: date | None = Field(description="申报人员名单的报送期限；其他名册为 null。")
    created_at: datetime
    created_by: str
    file: str

    @classmethod
    def of(cls, roster: Roster) -> "RosterView":
        """What the database holds."""
        names = cls.model_fields.keys() - {"file"}
        values = {name: getattr(roster, name) for name in names}
        return cls(file=f"{PREFIX}/rosters/{roster.id}/file", **values)


class RosterLine(BaseModel):
    """One row as it stood; the ID number is masked, the file shows it whole."""

    position: int
    application_id: str
    name: str | None
    id_number: str | None = Field(examples=["410802********0010"])
    occupation: str | None
    grade: int | None

    @classmethod
    def of(cls, row: RosterRow) -> "RosterLine":
        """What the database holds; an erased person has no values."""
        values = row.values or {}
        number = values.get("id_number")
        return cls(
            position=row.position,
            application_id=row.application_id,
            name=values.get("name"),
            id_number=mask_id(str(number)) if number else None,
            occupation=values.get("occupation"),
            grade=values.get("grade"),
        )


class RosterWhole(RosterView):
    """A list with its rows."""

    rows: list[RosterLine]

    @classmethod
    def with_rows(cls, roster: Roster, rows: list[RosterLine]) -> "RosterWhole":
        """What the database holds."""
        return cls(**RosterView.of(roster).model_dump(), rows=rows)


class ReturnView(BaseModel):
    """A list that came back. ``answer`` is what its decision rested on."""

    id: str
    roster_id: str
    document_id: str
    stage: Stage
    received_at: datetime
    received_by: str
    is_late: bool
    has_table: bool
    scan_state: DocumentState
    outcome: Outcome | None = Field(description="扫描件报告的结论；尚无报告时为 null。")
    answer: Answer | None
    decision: Decision | None
    reason: str | None
    decided_at: datetime | None
    decided_by: str | None

    @classmethod
    def of(
        cls, returned: RosterReturn, state: DocumentState, outcome: Outcome | None
    ) -> "ReturnView":
        """What the database holds."""
        names = cls.model_fields.keys() - {"has_table", "scan_state", "outcome"}
        values = {name: getattr(returned, name) for name in names}
        has_table = returned.electronic is not None
        return cls(has_table=has_table, scan_state=state, outcome=outcome, **values)


class ReturnWhole(ReturnView):
    """A list that came back, with its reconciliation; null until the scan is read."""

    reconciliation: Reconciliation | None


class Decided(BaseModel):
    """A reviewer's decision. A reason is needed unless a list that agrees is accepted."""

    model_config = ConfigDict(extra="forbid")

    decision: Decision
    reason: Annotated[
        Written | None,
        Field(max_length=2000, examples=["名册第3行姓名与申报不一致，请更正后重新盖章。"]),
    ] = None
