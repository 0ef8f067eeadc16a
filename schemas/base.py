"""The base of every shared model, and the geometry types used throughout."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Fraction = Annotated[float, Field(ge=0.0, le=1.0)]
"""A share of a width or height, or a probability: 0.0 to 1.0."""

Box = tuple[Fraction, Fraction, Fraction, Fraction]
"""``x0, y0, x1, y1`` in fractions of the upright frame, origin top left."""

Point = tuple[float, float]
"""``x, y`` in fractions of the picture as delivered."""

Quad = tuple[Point, Point, Point, Point]
"""A frame's corners, from the content's top left, clockwise."""


class Model(BaseModel):
    """A value object: immutable, and strict about the keys that it knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")
