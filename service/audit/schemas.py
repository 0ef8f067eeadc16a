"""What the API shows of events."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict


class EventView(BaseModel):
    """One thing that happened."""

    model_config = ConfigDict(from_attributes=True)

    number: int
    at: datetime
    tag: str
    actor: str
    document_id: str | None
    reason: str | None
    facts: dict[str, Any] | None
    old: dict[str, Any] | None
    new: dict[str, Any] | None
