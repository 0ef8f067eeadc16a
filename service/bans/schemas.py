"""What the API takes and shows of bans."""

from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from service.api.validation import CleanText, written_text
from service.bans.exchange import STATE_WORDS, ImportedLine, Outcome
from service.bans.standing import Answer, Standing
from service.bans.tables import Ban, BanSource, BanState
from service.vault.masks import mask_id, mask_name


class LookUp(BaseModel):
    """Whom to look up, for a day or for the window of a year; by default for today."""

    model_config = ConfigDict(extra="forbid")

    id_number: Annotated[
        CleanText, Field(min_length=15, max_length=40, examples=["41080219750615001X"])
    ]
    year: Annotated[int, Field(ge=2000, le=2100, examples=[2027])] | None = None
    day: date | None = None

    @model_validator(mode="after")
    def _one_at_most(self) -> "LookUp":
        if self.year is not None and self.day is not None:
            raise ValueError("year 和 day 只能填写一项。")
        return self


class StandingView(BaseModel):
    """The answer. Whose registers it comes from learns ``decision_number`` and ``served`` too.

    ``until``: the last barred day; null where it is not known before the service.
    """

    answer: Answer
    message: str = Field(examples=["没有生效中的限制，可以申报。"])
    until: date | None
    decision_number: str | None = None
    served: bool | None = None

    @classmethod
    def of(cls, found: Standing, *, whole: bool) -> "StandingView":
        """For who may read the register, or no more than a site needs to know."""
        ban = found.ban if whole else None
        return cls(
            answer=found.answer,
            message=found.words if whole else found.brief,
            until=found.until,
            decision_number=ban.decision_number if ban else None,
            served=ban.served_on is not None if ban else None,
        )


class BanEntry(BaseModel):
    """A ban in a list, the person masked."""

    id: str
    state: BanState
    words: str = Field(examples=["已决定，未送达"])
    source: BanSource
    name: str | None = Field(examples=["王*国"])
    id_number: str | None = Field(examples=["410802********001X"])
    decision_number: str | None
    violation_on: date | None
    decided_on: date | None
    served_on: date | None
    starts_on: date
    ends_on: date | None
    falsification_id: str | None
    application_id: str | None
    created_at: datetime

    @classmethod
    def of(cls, ban: Ban) -> "BanEntry":
        """What the database holds."""
        masked = {
            "words": STATE_WORDS[ban.state],
            "name": mask_name(ban.name) if ban.name else None,
            "id_number": mask_id(ban.id_number) if ban.id_number else None,
        }
        names = BanEntry.model_fields.keys() - masked.keys()
        return cls(**masked, **{name: getattr(ban, name) for name in names})


class BanView(BanEntry):
    """A ban as a whole. ``in_place_of``: the one that it corrects."""

    reason: str | None
    in_place_of: str | None
    updated_at: datetime

    @classmethod
    def whole(cls, ban: Ban) -> "BanView":
        """What the database holds, the person in clear."""
        more = {
            "name": ban.name,
            "id_number": ban.id_number,
            "reason": ban.reason,
            "in_place_of": ban.in_place_of,
            "updated_at": ban.updated_at,
        }
        return cls(**BanEntry.of(ban).model_dump() | more)


class Why(BaseModel):
    """Why an imported ban goes on or not: who decided so, and for what reason."""

    model_config = ConfigDict(extra="forbid")

    reason: Annotated[str, Field(min_length=1, max_length=2000), AfterValidator(written_text)] = (
        Field(examples=["焦作市人民政府复议决定中止执行。"])
    )


class ImportedLineView(BaseModel):
    """What became of one line; ``line``: its row in the file."""

    line: int
    outcome: Outcome
    message: str
    ban_id: str | None


class ImportView(BaseModel):
    """What became of a list."""

    dry_run: bool
    added: int
    known: int
    refused: int
    lines: list[ImportedLineView]

    @classmethod
    def of(cls, told: list[ImportedLine], *, dry_run: bool) -> "ImportView":
        """Counted, and line by line."""
        counts = {kind.value: sum(one.outcome is kind for one in told) for kind in Outcome}
        lines = [
            ImportedLineView(
                line=one.number, outcome=one.outcome, message=one.message, ban_id=one.ban_id
            )
            for one in told
        ]
        return cls(dry_run=dry_run, lines=lines, **counts)
