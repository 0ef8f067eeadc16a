"""Which seals are still to be seen after a capture of one bit a pixel: pale ink turns to paper."""

from collections.abc import Iterator, Sequence

import numpy as np
from PIL import Image

from yanzhen.samples.captures import Captured
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Canvas, Picture

_INKED = 100  # of 255: what belongs to the impression
_SEEN = 0.12  # of the impression's pixels must be black
_SAMPLES = 3000


def drop_lost_seals(jobs: Sequence[Job], taken: Sequence[Captured]) -> None:
    """Take the seals out of the truth that the capture made vanish."""
    pages = iter(taken)
    for job in jobs:
        kept = [seen for canvas in job.canvases for seen in _seen(canvas, next(pages))]
        job.true_seals = [s for s, seen in zip(job.true_seals, kept, strict=True) if seen]


def _seen(canvas: Canvas, captured: Captured) -> Iterator[bool]:
    """For each impression of a page, in the order in which they were pressed."""
    for op in canvas.ops:
        if isinstance(op, Picture) and op.ink:
            yield captured.image.mode != "1" or _share(op, canvas, captured) >= _SEEN


def _share(seal: Picture, canvas: Canvas, captured: Captured) -> float:
    """How much of the impression is black in the picture."""
    alpha = np.asarray(seal.image.getchannel("A"))
    rows, columns = np.nonzero(alpha > _INKED)
    if not len(rows):
        return 0.0
    some = slice(None, None, max(1, len(rows) // _SAMPLES))
    x = (seal.x + columns[some] / alpha.shape[1] * seal.w) / canvas.width
    y = (seal.y + rows[some] / alpha.shape[0] * seal.h) / canvas.height
    return _black(captured.image, captured.to_delivered(np.stack([x, y], axis=1)))


def _black(image: Image.Image, points: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> float:
    bits = np.asarray(image.convert("L"))
    high, wide = bits.shape
    x, y = (points * (wide, high)).astype(int).T
    inside = (x >= 0) & (y >= 0) & (x < wide) & (y < high)
    return float((bits[y[inside], x[inside]] == 0).mean()) if inside.any() else 0.0
