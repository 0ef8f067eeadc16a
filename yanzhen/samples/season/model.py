"""What a season holds, as it is written beside its files (``season.json``)."""

from pathlib import Path
from typing import Any

from pydantic import BaseModel, Field

from schemas.facts import FieldValue
from schemas.kinds import Kind

_FILE = "season.json"
IDENTITY = ("name", "gender", "birth_date", "id_number")
"""What an application declares for all of its papers (contract, section 2)."""


class SeasonPaper(BaseModel):
    """One uploaded file and the truth about it.

    ``kind`` is what it is uploaded as. ``declared`` leaves out what the application declares.
    ``printed`` is what the paper shows, after any forgery; it is for judging and never uploaded.
    """

    id: str
    file: str = Field(description="Path, relative to the season's folder.")
    kind: Kind
    declared: dict[str, Any]
    printed: dict[str, FieldValue]
    fault: str | None = Field(default=None, description="What is wrong; None for a right paper.")
    expected: list[str] = Field(default=[], description="Codes that today's checks must find.")
    unseen: list[str] = Field(default=[], description="Codes that no check built so far can find.")
    note: str = Field(default="", description="What is wrong, for people.")


class SeasonApplicant(BaseModel):
    """One application, its keys those of contract section 6, and its papers in upload order."""

    external_id: str
    application: dict[str, Any]
    documents: list[SeasonPaper]

    def declared_for(self, paper: SeasonPaper) -> dict[str, Any]:
        """What is compared with ``paper``: its own values, else those of the application."""
        identity = {k: self.application[k] for k in IDENTITY if k in self.application}
        return identity | paper.declared


class Season(BaseModel):
    """One unit's season. ``unit_application`` carries the rosters; it comes last."""

    seed: int
    unit: str
    department: str
    applicants: list[SeasonApplicant]
    unit_application: SeasonApplicant

    @property
    def applications(self) -> list[SeasonApplicant]:
        """All applications in upload order."""
        return [*self.applicants, self.unit_application]

    @property
    def papers(self) -> list[SeasonPaper]:
        """All papers in upload order."""
        return [paper for one in self.applications for paper in one.documents]

    @classmethod
    def load(cls, folder: Path) -> "Season":
        """The season that was printed into ``folder``."""
        return cls.model_validate_json((folder / _FILE).read_text(encoding="utf-8"))

    def save(self, folder: Path) -> None:
        """Write ``season.json``."""
        (folder / _FILE).write_text(self.model_dump_json(indent=1) + "\n", encoding="utf-8")
