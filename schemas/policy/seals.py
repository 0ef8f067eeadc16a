"""Which seals a paper needs by kind, form and the stage that it has reached."""

from typing import Literal

from pydantic import Field, model_validator

from schemas.base import Model
from schemas.kinds import FORMS, Form, Kind
from schemas.policy.clauses import Clause

Stage = Literal["unit", "department"]
"""Where a paper stands: it comes from the unit, or has passed the supervising department."""


class SealRule(Model):
    """``count`` seals on this form at this stage."""

    kind: Kind
    form: Form | None = None
    stage: Stage | None = None
    count: int = Field(ge=0)
    clause: Clause

    @model_validator(mode="after")
    def _form_of_kind(self) -> "SealRule":
        if self.form is not None and self.form not in FORMS.get(self.kind, ()):
            raise ValueError(f"{self.kind.value} 没有 {self.form.value} 这种样式。")
        return self

    def fits(self, kind: Kind, form: Form | None, stage: Stage | None) -> bool:
        """Whether the rule speaks of this paper; what it leaves open fits all."""
        return self.kind is kind and self.form in {None, form} and self.stage in {None, stage}

    @property
    def closeness(self) -> int:
        """How much the rule says; the closest rule wins."""
        return (self.form is not None) + (self.stage is not None)
