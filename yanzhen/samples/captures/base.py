"""What a capture is: the picture that an applicant uploads, and where the page went in it."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
import numpy.typing as npt
from PIL import Image

from schemas.base import Quad
from schemas.facts import Rotation, Source
from schemas.findings import FindingCode

Split = Literal["tune", "apart", "fit"]
Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Points = npt.NDArray[np.float64]

PAGE_DPI = 300
"""The resolution at which pages are printed before they are captured."""


class Surface(Protocol):
    """How a page that does not lie flat stands above its desk."""

    def lift(self, points: Points) -> Points:
        """N x 2 fractions of the page as N x 2 or N x 3 coordinates in space."""


@dataclass(frozen=True)
class Placement:
    """Where the page lies in the picture: first ``surface``, then ``matrix``, in fractions.

    ``matrix`` is 3 x 3 for flat points and 3 x 4 for those that the surface lifts into space.
    """

    matrix: Points
    surface: Surface | None = None

    def __call__(self, points: npt.ArrayLike) -> Points:
        """Move N x 2 ``points`` from fractions of the page to fractions of the picture."""
        xy = np.asarray(points, np.float64).reshape(-1, 2)
        lifted = xy if self.surface is None else self.surface.lift(xy)
        moved = np.column_stack([lifted, np.ones(len(xy))]) @ self.matrix.T
        return np.asarray(moved[:, :2] / moved[:, 2:], np.float64)

    def then(self, matrix: Points) -> "Placement":
        """This placement followed by another one, 3 x 3 in fractions."""
        return Placement(matrix @ self.matrix, self.surface)


@dataclass(frozen=True)
class Captured:
    """One page as delivered, and the truth about how it was captured.

    ``image`` is the picture as a viewer shows it; ``orientation`` is the EXIF tag (or PDF /Rotate)
    under which ``encode`` stores it turned. ``rotation``: by how many degrees clockwise the
    content stands turned in ``image``. ``quad``: the page's corners in fractions of ``image``
    from the content's top left, clockwise, for photos. ``grey``: the capture lost all colour.
    ``bad``: what the capture spoiled, None where the page stays readable.
    """

    image: Image.Image
    source: Source
    to_delivered: Placement
    rotation: Rotation = 0
    dpi: int | None = None
    quad: Quad | None = None
    grey: bool = False
    orientation: Literal[1, 3, 6, 8] = 1
    bad: FindingCode | None = None


@dataclass(frozen=True)
class CaptureSpec:
    """One way of capturing a page. ``apart``: never looked at while tuning.

    ``fit``: only the calibration of confidence is fitted on it. ``spread``: it takes pages with a fold.
    ``bits``: black and white only, pale ink may vanish.
    """

    name: str
    split: Split
    take: Callable[[Image.Image, random.Random], Captured]
    bad: FindingCode | None = None
    spread: bool = False
    bits: bool = False


TURNS: dict[Rotation, Points] = {
    0: np.eye(3),
    90: np.array([[0.0, -1, 1], [1, 0, 0], [0, 0, 1]]),
    180: np.array([[-1.0, 0, 1], [0, -1, 1], [0, 0, 1]]),
    270: np.array([[0.0, 1, 0], [-1, 0, 1], [0, 0, 1]]),
}
"""Clockwise turns of a picture, in fractions of it."""


def pixels_to_fractions(matrix: Points, page: tuple[int, int], picture: tuple[int, int]) -> Points:
    """A 3 x 3 ``matrix`` between pixels (sizes: width, height) as one between fractions."""
    scale = np.diag([1 / picture[0], 1 / picture[1], 1.0])
    return np.asarray(scale @ matrix @ np.diag([page[0], page[1], 1.0]), np.float64)


def corners(placement: Placement) -> Quad:
    """The page's corners in fractions of the picture, from the content's top left, clockwise."""
    a, b, c, d = placement([[0, 0], [1, 0], [1, 1], [0, 1]]).tolist()
    return (a[0], a[1]), (b[0], b[1]), (c[0], c[1]), (d[0], d[1])


def noise_of(rng: random.Random) -> np.random.Generator:
    """A fast generator of noise that ``rng`` decides."""
    return np.random.default_rng(rng.getrandbits(64))


def turned(captured: Captured, rotation: Rotation) -> Captured:
    """The same capture delivered turned clockwise by ``rotation`` more degrees."""
    steps: dict[Rotation, Image.Transpose] = {
        90: Image.Transpose.ROTATE_270,
        180: Image.Transpose.ROTATE_180,
        270: Image.Transpose.ROTATE_90,
    }
    if rotation == 0:
        return captured
    placement = captured.to_delivered.then(TURNS[rotation])
    total: dict[int, Rotation] = {0: 0, 90: 90, 180: 180, 270: 270}
    return Captured(
        image=captured.image.transpose(steps[rotation]),
        source=captured.source,
        to_delivered=placement,
        rotation=total[(captured.rotation + rotation) % 360],
        dpi=captured.dpi,
        quad=corners(placement) if captured.quad else None,
        grey=captured.grey,
        orientation=captured.orientation,
        bad=captured.bad,
    )
