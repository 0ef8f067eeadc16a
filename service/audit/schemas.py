"""What the API shows of events, and of their being whole."""

from datetime import datetime
from typing import Any, Self

from pydantic import BaseModel, Field

from service.audit.checking.problems import Problem, Wrong
from service.audit.lines import AnchorLine
from service.audit.sealing import Values
from service.audit.service import Verdict
from service.audit.tables import Event


class EventView(BaseModel):
    """One thing that happened."""

    number: int
    at: datetime
    tag: str = Field(examples=["api:application:created"])
    actor: str
    document_id: str | None
    reason: str | None
    facts: dict[str, Any] | None
    old: dict[str, Any] | None
    new: dict[str, Any] | None
    erased: bool = Field(description="所涉个人信息已按规定删除，内容无法再查看。")

    @classmethod
    def of(cls, event: Event, values: Values) -> Self:
        """An event with what it says of a person, as far as that may be shown."""
        columns = {name: getattr(event, name, None) for name in cls.model_fields}
        return cls.model_validate(columns | vars(values))


class ChainedEventView(EventView):
    """One thing that happened, with its place in its chain; personal values are masked."""

    application_id: str | None
    chain: str = Field(examples=["application:01a20505-dfda-770c-8d0f-82e781bccd21", "system"])
    position: int
    previous: str = Field(description="同一条链上前一条记录的哈希。")
    hash: str


class AnchorView(BaseModel):
    """An anchor; its number and hash are worth keeping elsewhere."""

    number: int
    at: str = Field(examples=["2026-03-20T01:00:00.000000Z"])
    hash: str

    @classmethod
    def of(cls, anchor: AnchorLine) -> Self:
        """What the database holds."""
        return cls(number=anchor.number, at=anchor.at, hash=anchor.hash)


class ProblemView(BaseModel):
    """One thing that is wrong with the audit."""

    wrong: Wrong
    chain: str | None
    position: int | None
    until: int | None
    number: int | None
    tag: str | None
    anchor: int | None
    message: str = Field(examples=["记录被改动（链 system，第 3 条，编号 12，标签 keys:key:made）"])

    @classmethod
    def of(cls, problem: Problem) -> Self:
        """What was found."""
        return cls(**{**vars(problem), "message": problem.words()})


class VerdictView(BaseModel):
    """Whether the audit is whole."""

    whole: bool
    chains: int
    events: int
    newest_anchor: AnchorView | None
    problems: list[ProblemView] = Field(description="发现的问题，最多 200 项。")

    @classmethod
    def of(cls, verdict: Verdict) -> Self:
        """What was checked."""
        newest = verdict.checked.newest
        return cls(
            whole=not verdict.problems,
            chains=verdict.checked.chains,
            events=verdict.checked.events,
            newest_anchor=AnchorView.of(newest) if newest else None,
            problems=[ProblemView.of(problem) for problem in verdict.problems],
        )
