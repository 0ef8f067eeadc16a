"""Which frame of a report shows which true one, where a picture holds several papers."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from schemas.base import Quad
from schemas.facts import Page
from schemas.report import Report
from yanzhen.samples.truth import Truth


class Frames(NamedTuple):
    """``shown``: each true frame's page in the report; ``meant``: each page's true frame."""

    shown: dict[int, int]
    meant: dict[int, int]


def frames_of(truth: Truth, report: Report) -> Frames:
    """Frames of one page of the file are paired by where their corners lie, the nearest first."""
    shown: dict[int, int] = {}
    meant: dict[int, int] = {}
    for _, true, number in sorted(_distances(truth, report.pages)):
        meant.setdefault(number, true)
        if true not in shown and number not in shown.values():
            shown[true] = number
    return Frames(shown, meant)


def _distances(truth: Truth, pages: Iterable[Page]) -> Iterable[tuple[float, int, int]]:
    """Every true frame beside every page of the report that shows the same page of the file."""
    for page in pages:
        for true, frame in enumerate(truth.pages, start=1):
            if frame.file_page == page.file_page:
                yield math.dist(_middle(frame.quad), _middle(page.quad)), true, page.number


def _middle(quad: Quad | None) -> tuple[float, float]:
    """The middle of a frame in its picture; without corners it is the whole picture."""
    if quad is None:
        return 0.5, 0.5
    return sum(x for x, _ in quad) / 4, sum(y for _, y in quad) / 4
