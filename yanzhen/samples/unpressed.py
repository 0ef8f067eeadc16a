"""A drawn paper as the sheets that a perfect engine would read, without printing or capturing it."""

import numpy as np

from extractors.frames import Frame, Line, PixelBox
from extractors.layout.lay_out import lay_out
from extractors.layout.sheet import Sheet
from schemas.facts import Quality
from yanzhen.samples import fonts
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Canvas, Rect, Text, render
from yanzhen.samples.ops import Line as Stroke

_DPI = 110
_SURE = 0.99


def sheets_of(job: Job) -> list[Sheet]:
    """The pages of a drawn paper, laid out."""
    return [lay_out(_frame(canvas, page), page) for page, canvas in enumerate(job.canvases, 1)]


def _frame(canvas: Canvas, page: int) -> Frame:
    drawn = [op for op in canvas.ops if isinstance(op, Stroke | Rect)]
    image = np.asarray(render(Canvas(canvas.width, canvas.height, ops=list(drawn)), _DPI), np.uint8)
    lines = [_line(op) for op in canvas.ops if isinstance(op, Text) and op.text.strip()]
    return Frame(
        file_page=page,
        image=image,
        reading=np.minimum(np.minimum(image[..., 0], image[..., 1]), image[..., 2]),
        source="scan",
        rotation=0,
        quality=Quality(sharpness=1, glare=0, contrast=1),
        lines=tuple(lines),
    )


def _line(op: Text) -> Line:
    """A text with its characters' edges; blanks leave their room and no character."""
    scale, em = _DPI / 25.4, op.points * fonts.MM_PER_POINT
    pen, chars, edges = op.x, [], []
    for char in op.text:
        wide = fonts.width(char, op.face, op.points)
        if not char.isspace():
            chars.append(char)
            edges.append((pen * scale, (pen + wide) * scale))
        pen += wide
    box = PixelBox(
        edges[0][0], (op.y - 0.85 * em) * scale, edges[-1][1], (op.y + 0.12 * em) * scale
    )
    return Line("".join(chars), box, _SURE, (_SURE,) * len(chars), tuple(edges))
