"""The table of organisations."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Id, OneOf


class Kind(StrEnum):
    """What an organisation is; each sort reviews at a level of its own."""

    OFFICE = "office"
    DEPARTMENT = "department"
    UNIT = "unit"


KIND_NAMES: Mapping[Kind, str] = {
    Kind.OFFICE: "工考管理机构",
    Kind.DEPARTMENT: "主管部门",
    Kind.UNIT: "单位",
}
"""What each is called on screen."""


class Organisation(Base):
    """A unit, a supervising department, or an assessment office of a city or county.

    ``path`` holds the ids from the root to itself, ``/id/id/``, so that a subtree is a prefix.
    ``name_key`` is the name as it is looked up: half-width, without blanks.
    """

    __tablename__ = "organisations"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    kind: Mapped[Kind] = mapped_column(OneOf(Kind))
    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(String(200), index=True)
    code: Mapped[str | None] = mapped_column(String(40), unique=True)
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    path: Mapped[str] = mapped_column(String(400), index=True)
    independent_personnel: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

    @property
    def is_root(self) -> bool:
        """Whether it is an office that stands under no other."""
        return self.parent_id is None and self.kind is Kind.OFFICE
