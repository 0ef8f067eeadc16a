"""The worst cases of the tuned split with pictures, so that the next person sees what to mend."""

import base64
import io
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from PIL import Image

from schemas.pictures import PictureSort
from yanzhen.bench import count
from yanzhen.bench.marks import FileMark, Spot, ValueMark, Verdict
from yanzhen.bench.plan import Result
from yanzhen.samples.truth import Split

CASES = 20
"""How many files the page shows."""

VALUES = 12
"""How many values of one file: a roster that lies on its side fails by the hundred."""

_MARGIN = 1.2
"""Of the value's height, around it: its label and its neighbours explain most mistakes."""

_ORDER = (Verdict.WRONG, Verdict.EXTRA, Verdict.MISSING)


class Views(dict[int, bytes]):
    """Receives the pictures of one examination and keeps each upright frame's view, a JPEG."""

    def __call__(self, number: int, sort: PictureSort, jpeg: bytes) -> None:
        """Keep the view."""
        if sort is PictureSort.VIEW:
            self[number] = jpeg


class Case(NamedTuple):
    """One file that was not read rightly, and its upright frames."""

    mark: FileMark
    views: Views

    @property
    def failing(self) -> list[ValueMark]:
        """Wrong values before superfluous and missing ones, the surest first."""
        failing = [v for v in self.mark.values if v.verdict is not Verdict.RIGHT]
        return sorted(failing, key=lambda v: (_ORDER.index(v.verdict), -(v.confidence or 0)))

    @property
    def badness(self) -> tuple[bool, float, int]:
        """A wrong kind loses all; else what was wrong though given as sure misleads most."""
        wrong_kind = not all(kind.right for kind in self.mark.kinds)
        surest = max((v.confidence or 0.0 for v in self.failing), default=0.0)
        return wrong_kind, round(surest, 2), len(self.failing)


class Worst:
    """Keeps the worst cases seen so far, and writes them as one page."""

    def __init__(self) -> None:
        self.cases: list[Case] = []

    def add(self, mark: FileMark, views: Views) -> None:
        """Take one file in, where something of it that can be read was not."""
        case = Case(mark, views)
        if mark.unreadable or case.badness == (False, 0.0, 0):
            return
        self.cases = sorted([*self.cases, case], key=lambda c: c.badness, reverse=True)[:CASES]

    def write(self, folder: Path, results: Mapping[Split, Result]) -> Path:
        """Write ``worst.html``, which needs nothing beside it; of ``results`` it shows counts.

        Raises:
            OSError: the folder cannot be written to.
        """
        folder.mkdir(parents=True, exist_ok=True)
        counts = {split: count.fields(result.files) for split, result in results.items()}
        page = _template().render(
            cases=[_shown(case) for case in self.cases],
            names=sorted(set().union(*counts.values())),
            counts=counts,
        )
        place = folder / "worst.html"
        place.write_text(page, "utf-8")
        return place


def _shown(case: Case) -> dict[str, Any]:
    failing = case.failing
    return {
        "mark": case.mark,
        "kinds": [kind for kind in case.mark.kinds if not kind.right],
        "values": [(value, _crop(case.views, value.spot)) for value in failing[:VALUES]],
        "more": len(failing[VALUES:]),
        "pages": [_address(_thumb(view)) for view in list(case.views.values())[:2]],
    }


def _crop(views: Views, spot: Spot | None) -> str | None:
    """The value's surroundings on the scan, as an address that holds the picture itself."""
    if spot is None or spot.page not in views:
        return None
    image = Image.open(io.BytesIO(views[spot.page]))
    x0, y0, x1, y1 = (v * (image.width, image.height)[i % 2] for i, v in enumerate(spot.box))
    pad = _MARGIN * max(8.0, y1 - y0)
    return _address(image.crop(_whole(image, x0 - 3 * pad, y0 - pad, x1 + 3 * pad, y1 + pad)))


def _whole(image: Image.Image, *box: float) -> tuple[int, int, int, int]:
    """A box of whole pixels within the picture, at least one pixel wide and high."""
    x0, y0 = (
        max(0, min(round(box[0]), image.width - 1)),
        max(0, min(round(box[1]), image.height - 1)),
    )
    x1, y1 = min(image.width, round(box[2])), min(image.height, round(box[3]))
    return x0, y0, max(x0 + 1, x1), max(y0 + 1, y1)


def _thumb(jpeg: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(jpeg))
    image.thumbnail((420, 420))
    return image


def _address(image: Image.Image) -> str:
    packed = io.BytesIO()
    image.convert("RGB").save(packed, "JPEG", quality=80)
    return "data:image/jpeg;base64," + base64.b64encode(packed.getvalue()).decode("ascii")


@cache
def _template() -> Any:
    environment = Environment(
        loader=PackageLoader("yanzhen.bench", "."), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    return environment.get_template("worst.html.j2")
