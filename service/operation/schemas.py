"""What the API shows of the running of an installation."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from schemas.kinds import Kind
from service.documents.tables import DocumentState
from service.jobs.tables import JobState, Lane


class LaneView(BaseModel):
    """One queue. ``oldest_waiting_seconds``: the longest wait of a due job; null without any."""

    lane: Lane
    jobs: dict[JobState, int] = Field(examples=[{"waiting": 3, "claimed": 1}])
    oldest_waiting_seconds: float | None


class WorkerView(BaseModel):
    """One worker that listens. ``seen_at``: its last sign of life."""

    model_config = ConfigDict(from_attributes=True)

    lanes: list[str] = Field(examples=[["papers"]])
    host: str = Field(examples=["worker-1"])
    pid: int
    busy: bool
    seen_at: datetime | None


class ReadingView(BaseModel):
    """A paper that is being read at this moment, by whom, and how far it has come."""

    document_id: str
    lane: Lane
    worker: str | None = Field(examples=["papers-1"])
    stage: str | None = Field(examples=["ocr"])
    page: int | None
    pages: int | None
    lease_until: datetime | None


class OperationView(BaseModel):
    """How the work stands. ``workers``: null where the queue's server could not be asked."""

    lanes: list[LaneView]
    papers: dict[DocumentState, int] = Field(examples=[{"examined": 120, "needs_person": 1}])
    outbox: int = Field(description="等待发出的通知。")
    reading: list[ReadingView]
    workers: list[WorkerView] | None


class FailedPaper(BaseModel):
    """A paper that no machine could finish, without anything that it holds."""

    id: str
    application_id: str
    external_id: str
    kind: Kind | None
    bytes: int
    pages: int | None
    attempts: int = Field(description="已开始读取的次数。")
    message: str | None = Field(description="给人看的说明。")
    created_at: datetime
    failed_at: datetime | None


class WindowView(BaseModel):
    """A span of the notice's schedule; ``state``: before, within or after it today."""

    name: str = Field(examples=["registration"])
    words: str = Field(examples=["网上注册报名"])
    start: date
    end: date
    clause: str | None = Field(examples=["四(二)"])
    state: Literal["coming", "open", "over"]


class PolicyView(BaseModel):
    """The policy by which papers and cases are judged today.

    ``sha256`` is kept with every result. ``source``: the file's or folder's name; null: the shipped
    policy. ``known``: every notice at hand, by year.
    """

    id: str = Field(examples=["jiaozuo-2026"])
    title: str = Field(examples=["焦作市2026年机关事业单位工勤技能岗位等级考核"])
    number: str = Field(examples=["焦人社函〔2026〕7号"])
    version: int
    issued: date
    year: int = Field(examples=[2026])
    sha256: str
    source: str | None = Field(examples=["jiaozuo-2026.toml"])
    today: date
    windows: list[WindowView]
    known: dict[int, str] = Field(examples=[{2026: "jiaozuo-2026"}])
