"""What the API takes and shows of applications (contract, section 6)."""

import unicodedata
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from service.api.validation import Clean, clean_json
from service.applications.tables import Application
from service.vault.masks import mask_id

Route = Literal["certificate", "tenure", "transfer", "reform", "honour"]
PostType = Literal["worker", "technical", "management"]
_MOST_KEYS = 100
_LONGEST_NUMBER = 30

COLUMNS = (
    "name",
    "id_number",
    "gender",
    "birth_date",
    "unit",
    "post_type",
    "applied_grade",
    "applied_occupation",
    "route",
    "work_start_date",
    "confirmation_date",
)
"""What an application declares, each with a column of its own."""


def _tidy_number(value: str) -> str:
    """As it is sought: half-width, without blanks, X as a capital letter."""
    tidy = unicodedata.normalize("NFKC", value).strip().upper()
    if len(tidy) > _LONGEST_NUMBER:  # one sign may become many
        raise ValueError(f"最多 {_LONGEST_NUMBER} 个字。")
    return tidy


ExternalId = Annotated[str, Field(min_length=1, max_length=200, examples=["2026-00017"]), Clean]
Name = Annotated[str, Field(max_length=100, examples=["王建国"]), Clean]
Number = Annotated[
    str,
    Field(max_length=_LONGEST_NUMBER, examples=["410802198001010018"]),
    Clean,
    AfterValidator(_tidy_number),
]
Unit = Annotated[str, Field(max_length=200, examples=["焦作市第一中学"]), Clean]
Occupation = Annotated[str, Field(max_length=100, examples=["汽车驾驶员"]), Clean]
Short = Annotated[str, Field(max_length=20), Clean]
Confirmations = Annotated[dict[str, bool], Field(max_length=_MOST_KEYS)]


class Declaration(BaseModel):
    """The values of an application. Keys without a column are kept in ``more``."""

    model_config = ConfigDict(extra="allow")

    name: Name | None = None
    id_number: Number | None = None
    gender: Annotated[str, Field(max_length=10, examples=["male"]), Clean] | None = None
    birth_date: Short | None = Field(default=None, examples=["1980-01-01"])
    unit: Unit | None = None
    post_type: PostType | None = None
    applied_grade: Annotated[int, Field(ge=1, le=5)] | None = None
    applied_occupation: Occupation | None = None
    route: Route | None = None
    work_start_date: Short | None = None
    confirmation_date: Short | None = None

    @model_validator(mode="before")
    @classmethod
    def _clean(cls, data: Any) -> Any:
        if isinstance(data, dict):
            clean_json(data)
            if len(data) > _MOST_KEYS:
                raise ValueError("内容过多。")
        return data

    def given(self) -> dict[str, Any]:
        """The columns that were spoken of."""
        return {name: getattr(self, name) for name in COLUMNS if name in self.model_fields_set}

    def with_extra(self, more: dict[str, Any]) -> dict[str, Any]:
        """``more`` with what this request says beside the columns; null takes a key away."""
        said = more | dict(self.model_extra or {})
        return {key: value for key, value in said.items() if value is not None}


def _without_columns(more: dict[str, Any]) -> dict[str, Any]:
    """What has a column is checked there, and stands nowhere else."""
    named = [name for name in more if name in COLUMNS or name == "external_id"]
    if named:
        raise ValueError(f"{'、'.join(named)} 请直接填写，不要放在 more 中。")
    return more


More = Annotated[dict[str, Any], AfterValidator(_without_columns)]


class NewApplication(Declaration):
    """An application as a registration site knows it."""

    external_id: ExternalId
    more: More = {}
    confirmations: Confirmations = {}


class ApplicationChange(Declaration):
    """What changes; what is not named stays, and null takes a value away."""

    external_id: ExternalId | None = None
    more: More = {}
    confirmations: Annotated[dict[str, bool | None], Field(max_length=_MOST_KEYS)] = {}


class ApplicationSearch(BaseModel):
    """Whom or what is sought: a whole name, external id, unit, ID number, or its last four."""

    model_config = ConfigDict(extra="forbid")

    q: Annotated[str, Field(min_length=1, max_length=200, examples=["410802198001010018"]), Clean]


class ApplicationView(BaseModel):
    """An application as it stands. ``documents``: where its papers are listed.

    Once the person's data was erased, what was personal is null, and ``erased`` says so.
    """

    id: str
    version: int
    created_at: datetime
    updated_at: datetime
    external_id: str
    organisation_id: str | None
    name: str | None
    id_number: str | None
    gender: str | None
    birth_date: str | None
    unit: str | None
    post_type: str | None
    applied_grade: int | None
    applied_occupation: str | None
    route: str | None
    work_start_date: str | None
    confirmation_date: str | None
    more: dict[str, Any]
    confirmations: dict[str, bool]
    documents: str
    erased: bool = Field(description="申报人的数据已按规定删除。")

    @classmethod
    def of(cls, application: Application, *, masked: bool = False) -> "ApplicationView":
        """What the database holds; ``masked``: the ID number as lists show it."""
        erased = application.is_erased
        names = cls.model_fields.keys() - {"documents", "erased", "more"}
        view = cls(
            documents=f"/api/v1/documents?application_id={application.id}",
            erased=erased,
            more={} if erased else application.more,
            **{name: getattr(application, name) for name in names},
        )
        if masked and view.id_number:
            view.id_number = mask_id(view.id_number)
        return view
