"""Affine matrices as OFD and PDF write them: x' = a x + c y + e, y' = b x + d y + f."""

from typing import NamedTuple, Self


def said(*values: float) -> str:
    """Numbers as PDF writes them: never with an exponent (ISO 32000-1, 7.3.3)."""
    return " ".join(f"{value:.6f}".rstrip("0").rstrip(".") for value in values)


class Matrix(NamedTuple):
    """Six numbers; ``before`` composes, ``point`` applies."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def before(self, outer: Self) -> "Matrix":
        """This matrix, then ``outer``."""
        return Matrix(
            self.a * outer.a + self.b * outer.c,
            self.a * outer.b + self.b * outer.d,
            self.c * outer.a + self.d * outer.c,
            self.c * outer.b + self.d * outer.d,
            self.e * outer.a + self.f * outer.c + outer.e,
            self.e * outer.b + self.f * outer.d + outer.f,
        )

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point goes."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def box(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """The upright rectangle around where a rectangle goes."""
        xs, ys = zip(*(self.point(x, y) for x in (x0, x1) for y in (y0, y1)), strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def pdf(self) -> str:
        """The six numbers as a content stream writes them."""
        return said(*self)
