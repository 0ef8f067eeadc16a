"""What a case is judged from: the application, its papers, and what people said about them.

``CaseFile`` is CASE.json (contract, section 6); ``CaseInput`` is the same with every paper read.
"""

from datetime import date

from pydantic import BaseModel, ConfigDict, Field, model_validator

from schemas.base import Box, Model
from schemas.case_findings import Decision
from schemas.declared import Declared
from schemas.evidence import PostType, Route
from schemas.facts import Facts, FieldValue
from schemas.kinds import Kind
from schemas.report import Finding, Report

IDENTITY = ("name", "gender", "birth_date", "id_number")
"""What an application declares for all of its papers (contract, section 2)."""


class CaseApplication(BaseModel):
    """What one person declares as a whole; keys beyond those of the contract are kept."""

    model_config = ConfigDict(frozen=True, extra="allow")

    external_id: str | None = None
    name: str | None = None
    id_number: str | None = None
    gender: str | None = None
    birth_date: str | None = None
    unit: str | None = None
    post_type: PostType | None = None
    applied_grade: int | None = Field(default=None, ge=1, le=5)
    applied_occupation: str | None = None
    route: Route | None = None
    work_start_date: str | None = None
    confirmation_date: str | None = None

    @property
    def standing_in(self) -> Declared:
        """What stands in for a paper's own declaration where that is silent."""
        known = {name: getattr(self, name) for name in IDENTITY}
        return Declared(**{name: value for name, value in known.items() if value})


class CaseFileDocument(BaseModel):
    """One paper of a CASE.json; unknown keys are ignored, as in a manifest."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str | None = Field(default=None, description="The caller's name; by default the file's.")
    file: str = Field(min_length=1, description="Path, relative to the case's folder.")
    kind: Kind | None = Field(default=None, description="What it was uploaded as.")
    declared: Declared | None = Field(default=None, description="What the paper should hold.")

    @property
    def name(self) -> str:
        """What the case calls this paper."""
        return self.id or self.file


class CaseFile(BaseModel):
    """CASE.json. ``promises``: checklist items to be handed in later (容缺后补, 三(三))."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    application: CaseApplication
    documents: list[CaseFileDocument] = []
    confirmations: dict[str, bool] = {}
    promises: list[str] = []

    @model_validator(mode="after")
    def _ids_differ(self) -> "CaseFile":
        names = [document.name for document in self.documents]
        if len(set(names)) < len(names):
            raise ValueError("documents 中有重复的 id。")
        return self


class Correction(Model):
    """A value as a person read it, in place of the machine's; ``kind`` and ``form`` too.

    ``page`` and ``box`` say where, if the machine had read nothing there.
    """

    document: str
    paper: int = 0
    field: str
    value: FieldValue
    page: int | None = None
    box: Box | None = None


class CaseDocument(Model):
    """One paper as it stands. ``facts`` and ``report`` are None until it has been read.

    ``kind``: what it was uploaded as. ``late``: ``reuse.*`` found later than its own report.
    ``filed_on``: the day on which it was handed in; None where that is not kept. ``item``: the word
    of the checklist that it was handed in for. ``replaced``: a later one was handed in for it.
    ``as_it_is``: its applicant knows what stands against it and has sent it on.
    """

    id: str
    kind: Kind | None = None
    file: str | None = None
    declared: Declared | None = None
    facts: Facts | None = None
    report: Report | None = None
    late: list[Finding] = []
    filed_on: date | None = None
    item: str | None = None
    replaced: bool = False
    as_it_is: bool = False


class CaseInput(Model):
    """All that a case is judged from.

    ``promises``: each promised item's last day; None is the notice's own. ``decisions``: by the
    findings' keys. ``confirmations``: by clause, what only a person can say.
    """

    application: CaseApplication
    documents: list[CaseDocument] = []
    confirmations: dict[str, bool] = {}
    promises: dict[str, date | None] = {}
    corrections: list[Correction] = []
    decisions: dict[str, Decision] = {}

    def ordered(self) -> list[CaseDocument]:
        """The papers by id, so that no answer depends on the order in which they came."""
        return sorted(self.documents, key=lambda document: document.id)

    def counting(self) -> list[CaseDocument]:
        """Those that were not replaced, in the same order: only they prove anything."""
        return [document for document in self.ordered() if not document.replaced]
