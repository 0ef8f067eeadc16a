"""What several layouts draw with: underlined sentences, statements in words of their own."""

from collections.abc import Sequence

from yanzhen.samples.flow import MM, Piece
from yanzhen.samples.job import Job
from yanzhen.samples.sheet import Look, Sheet

_NAMED_SCHOOLS = ("技工学校", "技师学院")


def lined(sheet: Sheet, x: float, y: float, w: float, template: str, look: Look,
          lead: float = 2.0) -> float:  # fmt: skip
    """A paragraph whose values stand on lines, as in a form that was filled; returns the ``y`` below."""
    pieces = [Piece("　　"), *sheet.pieces(template)]
    for line in sheet.flow.wrap(pieces, w, look):
        pen, below = x, y + look.size * MM * 0.68
        for piece in line:
            end = sheet.draw(pen, y, piece, look)
            if piece.field is not None:
                sheet.line((pen - 1, below), (end + 1, below), 0.2)
            pen = end
        y += look.size * MM * lead
    return y


def stated(sheet: Sheet, name: str, at: tuple[float, float], text: str, look: Look,
           align: str = "l") -> None:  # fmt: skip
    """A line that says the fact ``name`` in words of its own; the whole line is its place."""
    left, right = sheet.put(*at, text, look, align)
    half = look.size * MM * 0.6
    sheet.note(name, sheet.job.facts[name], (left, at[1] - half, right, at[1] + half))
    sheet.job.texts.setdefault(name, text)


def level_by_school(job: Job) -> None:
    """A school whose name says its sort states the level by it, where nothing else does."""
    named = any(word in str(job.facts["school"]) for word in _NAMED_SCHOOLS)
    if named and "school" in job.places and "education_level" not in job.fields:
        job.fields["education_level"] = job.facts["education_level"]
        job.places["education_level"] = job.places["school"]
        job.texts["education_level"] = job.texts["school"]


def facing(sheet: Sheet, x: float, y: float, step: float, rows: Sequence[tuple[str, str]],
           look: Look, grey: Look | None = None) -> float:  # fmt: skip
    """Labels that end at ``x`` and values that begin after it; returns the ``y`` below."""
    for label, template in rows:
        sheet.put(x, y, label, grey or look, "r")
        sheet.put(x + 3, y, template, look)
        y += step
    return y
