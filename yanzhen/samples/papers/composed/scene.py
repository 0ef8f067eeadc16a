"""A paper while it is composed: the room that is left, where its pen stands, how it sets things."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, TypeVar

from yanzhen.samples.flow import MM
from yanzhen.samples.job import Job
from yanzhen.samples.sheet import Look, Sheet

T = TypeVar("T")


@dataclass
class Scene:
    """A column of a page, filled from ``y`` downwards. ``air`` widens every pause.

    All that shapes the paper is drawn from ``rng``, so that the same seed composes it again.
    """

    sheet: Sheet
    rng: Random
    x: float
    y: float
    w: float
    size: float = 12.0
    values: Look = field(default_factory=Look)
    air: float = 0.0

    @property
    def job(self) -> Job:
        """The job that is printed."""
        return self.sheet.job

    @property
    def facts(self) -> dict[str, Any]:
        """What the paper says."""
        return self.job.facts

    def chance(self, share: float) -> bool:
        """Luck."""
        return self.rng.random() < share

    def pick(self, options: Sequence[T]) -> T:
        """One of these."""
        return self.rng.choice(options)

    def look(self, factor: float = 1.0, **changes: Any) -> Look:
        """How this paper sets its text, larger or smaller."""
        return self.values._replace(size=self.size * factor, **changes)

    def printed(self, factor: float = 1.0, **changes: Any) -> Look:
        """The same for text whose values no pen fills in: titles, signing bodies."""
        plain = {"value_face": "value", "value_colour": None, "value_press": None} | changes
        return self.look(factor, **plain)

    def width(self, template: str, look: Look) -> float:
        """How wide a template's one line is, in mm."""
        return sum(self.sheet.flow.width(p, look) for p in self.sheet.pieces(template))

    def pause(self, ems: float = 1.0) -> None:
        """Leave room."""
        self.y += ems * self.size * MM + self.air

    def line(self, template: str, look: Look, align: str = "l", lead: float = 1.7) -> float:
        """One line, shrunk where the column is too narrow; returns its middle's height."""
        wide = self.width(template, look)
        if wide > self.w:
            look = look._replace(size=look.size * self.w / wide, spread=0.0)
        high = look.size * MM * lead
        at = {"l": self.x, "c": self.x + self.w / 2, "r": self.x + self.w}[align]
        middle = self.y + high / 2
        self.sheet.put(at, middle, template, look, align)
        self.y += high
        return middle

    def text(
        self, template: str, look: Look | None = None, lead: float = 1.8, indent: float = 2
    ) -> None:
        """A paragraph."""
        look = look or self.look()
        first = self.y + look.size * MM * lead / 2
        below = self.sheet.prose(self.x, first, self.w, template, look, lead, indent)
        self.y += below - first

    def part(self, x: float, w: float) -> "Scene":
        """A column of this page beside others, begun at the same height."""
        return replace(self, x=x, w=w)
