"""What the applicant says one paper holds (contract, section 2)."""

from typing import Any

from pydantic import BaseModel, ConfigDict


class Declared(BaseModel):
    """Declared values by field name, as the caller wrote them.

    Values are parsed by the same parsers as printed ones when they are compared; keys that the
    paper's kind does not print are ignored, so extra keys are kept rather than refused.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    rows: list[dict[str, Any]] | None = None

    def value(self, name: str) -> Any | None:
        """The declared value of a field, or None where it is absent, null or blank."""
        found = (self.model_extra or {}).get(name)
        return None if isinstance(found, str) and not found.strip() else found
