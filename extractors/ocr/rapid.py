"""RapidOCR (PP-OCRv6 small) on OpenVINO where it is installed, on ONNX Runtime otherwise.

Both the models and the runtime come inside wheels; nothing is fetched at run time.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.util import find_spec
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, Line, PixelBox
from extractors.ocr.threads import session_threads

DETECTION_SIDE = 1280
"""Longest side of the picture that the detector sees: finer costs time, coarser loses lines."""

SHORTEST_SLOT = 160
"""Width in pixels, at 48 high, of the narrowest batch; short cells waste less than at 320."""

MAX_ASPECT = 45.0
"""Lines longer than this (width over height) are no text but rulings or borders."""


class RapidEngine:
    """RapidOCR with the settings that won on stamped Chinese pages."""

    def __init__(self, backend: str | None = None) -> None:
        self.backend = backend or ("openvino" if find_spec("openvino") else "onnxruntime")
        self.name = f"rapidocr-{self.backend}"

    def read(self, image: Image) -> list[Line]:
        """Find and read every line of a picture (BGR or grey), top to bottom."""
        colour = _as_bgr(image)
        quads = [q for q in self._detect(colour) if _plausible(q)]
        crops = [_cut_out(colour, quad) for quad in quads]
        read = self.read_lines(crops)
        return [_placed(line, quad) for line, quad in zip(read, quads, strict=True) if line.text]

    def read_lines(self, crops: Sequence[Image]) -> list[Line]:
        """Read pictures that hold one line of text each; a line's box is its whole crop."""
        if not crops:
            return []
        pictures = [_as_bgr(crop) for crop in crops]
        result = self._engine.recognize_txt(pictures)
        found = zip(pictures, result.txts, result.scores, result.word_results, strict=True)
        return [_line(*one) for one in found]

    def _detect(self, image: Image) -> list[npt.NDArray[np.float32]]:
        found = self._engine(image, use_det=True, use_cls=False, use_rec=False)
        return [] if found.boxes is None else [np.float32(quad) for quad in found.boxes]

    @cached_property
    def _engine(self) -> Any:
        from rapidocr import EngineType, RapidOCR  # noqa: PLC0415 - the models take a second

        kind = EngineType(self.backend)
        threads = session_threads()
        return RapidOCR(
            params={
                "Global.log_level": "error",
                "Global.use_cls": False,
                "Global.max_side_len": 4000,
                "Global.return_word_box": True,
                "Det.engine_type": kind,
                "Det.limit_type": "max",
                "Det.limit_side_len": DETECTION_SIDE,
                "Rec.engine_type": kind,
                "Rec.rec_img_shape": [3, 48, SHORTEST_SLOT],
                "EngineConfig.openvino.inference_num_threads": threads,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": threads,
            }
        )


def _as_bgr(image: Image) -> Image:
    return cv2.cvtColor(image, cv2.COLOR_GRAY2BGR) if image.ndim == 2 else image


def _plausible(quad: npt.NDArray[np.float32]) -> bool:
    width, height = _size(quad)
    return min(width, height) >= 4 and max(width, height) <= MAX_ASPECT * min(width, height)


def _size(quad: npt.NDArray[np.float32]) -> tuple[float, float]:
    width = max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[3] - quad[2]))
    height = max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2]))
    return float(width), float(height)


def _cut_out(image: Image, quad: npt.NDArray[np.float32]) -> Image:
    """The quadrilateral as an upright picture; a tall one is turned to lie, as for reading down."""
    width, height = (max(1, round(side)) for side in _size(quad))
    corners = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    matrix = cv2.getPerspectiveTransform(quad, corners)
    crop = cv2.warpPerspective(
        image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    upright = np.rot90(crop) if height >= 1.5 * width else crop
    return np.ascontiguousarray(upright, dtype=np.uint8)


def _line(crop: Image, text: str, score: float, words: Any) -> Line:
    height, width = crop.shape[:2]
    box = PixelBox(0, 0, width, height)
    scores = tuple(float(s) for s in words.confs)
    kept = [i for i, char in enumerate(text) if not char.isspace()]
    if not kept or len(scores) != len(text):
        return Line("", box, 0.0)
    columns = [column for word in words.word_cols for column in word]
    return Line(
        text="".join(text[i] for i in kept),
        box=box,
        score=float(score),
        chars=tuple(scores[i] for i in kept),
        edges=tuple(_edges(columns, words.line_txt_len, width)),
    )


def _edges(
    columns: Sequence[int], steps: float, width: float
) -> Iterator[tuple[float, float]]:
    """Each character's x0 and x1: half-way to its neighbours, at most a typical step wide."""
    step = width / max(steps, 1.0)
    centres = [(column + 0.5) * step for column in columns]
    gaps = [b - a for a, b in zip(centres, centres[1:], strict=False)]
    half = (float(np.median(gaps)) if gaps else width) / 2
    for centre in centres:
        yield max(0.0, centre - half), min(width, centre + half)


def _placed(line: Line, quad: npt.NDArray[np.float32]) -> Line:
    """A line read from a crop, moved to its quadrilateral in the page."""
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    box = PixelBox(float(x0), float(y0), float(x1), float(y1))
    scale = box.width / max(line.box.width, 1.0)
    edges = tuple((box.x0 + a * scale, box.x0 + b * scale) for a, b in line.edges)
    return Line(line.text, box, line.score, line.chars, edges)
