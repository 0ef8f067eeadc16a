"""How surely the print of a paper and of its pages was read."""

from extractors.checks.view import View
from schemas.facts import Page, TextLine

ENOUGH_PRINT = 20
"""Characters on a page that make it a page of its own to judge. [I]"""


def illegible_page(view: View, least: float) -> Page | None:
    """The page whose print, weighed by length, was read with less confidence than this.

    A page with hardly any print beside readable ones (a back side showing through) is none.
    """
    inked = [page for page in view.pages if not page.quality.blank]
    if not inked:
        return None
    for page in inked:
        own = [line for line in view.lines if line.page == page.number]
        length, score = legibility(own)
        if length >= ENOUGH_PRINT and score < least:
            return page
    return inked[0] if legibility(view.lines)[1] < least else None


def legibility(lines: list[TextLine]) -> tuple[int, float]:
    """How many characters, and their mean confidence (0 where there are none)."""
    length = sum(len(line.text) for line in lines)
    total = sum(line.confidence * len(line.text) for line in lines)
    return length, total / length if length else 0.0
