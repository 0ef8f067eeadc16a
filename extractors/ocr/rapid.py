"""RapidOCR (PP-OCRv6 small) on OpenVINO where it is installed, on ONNX Runtime otherwise.

Both the models and the runtime come inside wheels; nothing is fetched at run time.
"""

import math
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.util import find_spec
from itertools import pairwise
from typing import Any

import cv2
import numpy as np

from extractors.frames import Image, Line, PixelBox
from extractors.ocr.bent_lines import judged_by_outline
from extractors.ocr.detector_input import looked_up
from extractors.ocr.engine import LineQuad
from extractors.ocr.simplified import simplified
from extractors.ocr.threads import session_threads

DETECTION_CANVAS = (1280, 960)
"""Long and short side in pixels of the picture that the detector sees: finer costs time, coarser
loses lines. One size, upright or lying, because the runtime keeps memory for every size it met."""

LINE_HEIGHT = 48
"""Height in pixels at which the recogniser reads."""

SLOT_STEP = 32
"""Lines are padded to a multiple of this width: the runtime keeps memory for every width it met."""

SHORTEST_SLOT = 96
"""Width in pixels to which the shortest lines are padded."""

MAX_ASPECT = 90.0
"""Lines longer than this (width over height) are no text but rulings or borders."""


class RapidEngine:
    """RapidOCR with the settings that won on stamped Chinese pages."""

    def __init__(self, backend: str | None = None) -> None:
        self.backend = backend or ("openvino" if find_spec("openvino") else "onnxruntime")
        self.name = f"rapidocr-{self.backend}"

    def read(self, image: Image) -> list[Line]:
        """Find and read every line of a picture (BGR or grey), top to bottom."""
        return [line for line in self.read_at(image, self.find(image)) if line.text]

    def find(self, image: Image) -> list[LineQuad]:
        """Where lines of text are in a picture (BGR or grey), top to bottom."""
        return [quad for quad in self._detect(image) if _plausible(quad)]

    def read_at(self, image: Image, quads: Sequence[LineQuad]) -> list[Line]:
        """Read the lines at these places, each one's first corner its text's top left."""
        read = self.read_lines([_cut_out(image, quad) for quad in quads])
        return [_placed(line, quad) for line, quad in zip(read, quads, strict=True)]

    def read_lines(self, crops: Sequence[Image]) -> list[Line]:
        """Read pictures that hold one line of text each; a line's box is its whole crop.

        One line at a time: a batch costs as much CPU, pads short lines to its longest, and makes
        a line's reading depend on its neighbours.
        """
        return [self._read_line(_as_bgr(crop)) for crop in crops]

    def _read_line(self, crop: Image) -> Line:
        padded = _padded(crop)
        result = self._engine.recognize_txt([padded])
        words = result.word_results[0]
        step = padded.shape[1] / max(words.line_txt_len, 1.0)
        return _line(crop, result.txts[0], result.scores[0], words, step)

    def _detect(self, image: Image) -> list[LineQuad]:
        canvas, scale = _on_canvas(image)
        found = self._engine(_as_bgr(canvas), use_det=True, use_cls=False, use_rec=False)
        return [] if found.boxes is None else [_quad(q) / scale for q in found.boxes]

    @cached_property
    def _engine(self) -> Any:
        from rapidocr import EngineType, RapidOCR  # noqa: PLC0415 - the models take a second

        kind = EngineType(self.backend)
        threads = session_threads()
        engine = RapidOCR(
            params={
                "Global.log_level": "error",
                "Global.use_cls": False,
                "Global.max_side_len": 4000,
                "Global.return_word_box": True,
                "Det.engine_type": kind,
                "Det.limit_type": "max",
                "Det.limit_side_len": max(DETECTION_CANVAS),
                "Rec.engine_type": kind,
                "Rec.rec_img_shape": [3, LINE_HEIGHT, SHORTEST_SLOT],
                "EngineConfig.openvino.inference_num_threads": threads,
                # OpenVINO binds itself to the first core, and so would every examiner beside it.
                "EngineConfig.openvino.enable_cpu_pinning": False,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": threads,
            }
        )
        detector = engine._load_det_model()  # noqa: SLF001 - it has no option for either
        judged_by_outline(detector.postprocess_op)
        looked_up(detector)
        return engine


def _on_canvas(image: Image) -> tuple[Image, float]:
    """The picture scaled into the detector's canvas, on white, and the scale."""
    height, width = image.shape[:2]
    long, short = DETECTION_CANVAS
    high, wide = (long, short) if height >= width else (short, long)
    scale = min(high / height, wide / width)
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    sized = cv2.resize(image, None, fx=scale, fy=scale, interpolation=method)
    sized = sized[:high, :wide]
    canvas = np.full((high, wide, *sized.shape[2:]), 255, np.uint8)
    canvas[: sized.shape[0], : sized.shape[1]] = sized
    return canvas, scale


def _padded(crop: Image) -> Image:
    """The crop with its right edge drawn out to a width that the runtime has met before."""
    height, width = crop.shape[:2]
    steps = max(SHORTEST_SLOT / SLOT_STEP, LINE_HEIGHT * width / height / SLOT_STEP)
    wanted = math.ceil(math.ceil(steps) * SLOT_STEP * height / LINE_HEIGHT)
    more = max(0, wanted - width)
    return np.asarray(cv2.copyMakeBorder(crop, 0, 0, 0, more, cv2.BORDER_REPLICATE), np.uint8)


def _quad(corners: Any) -> LineQuad:
    return np.asarray(corners, np.float32)


def _as_bgr(image: Image) -> Image:
    if image.ndim == 3:
        return image
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_GRAY2BGR), np.uint8)


def _plausible(quad: LineQuad) -> bool:
    width, height = _size(quad)
    return min(width, height) >= 4 and max(width, height) <= MAX_ASPECT * min(width, height)


def _size(quad: LineQuad) -> tuple[float, float]:
    width = max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[3] - quad[2]))
    height = max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2]))
    return float(width), float(height)


def _cut_out(image: Image, quad: LineQuad) -> Image:
    """The quadrilateral as an upright picture; a tall one is turned to lie, as for reading down."""
    width, height = (max(1, round(side)) for side in _size(quad))
    corners = _quad([[0, 0], [width, 0], [width, height], [0, height]])
    matrix = cv2.getPerspectiveTransform(quad, corners)
    crop = cv2.warpPerspective(
        image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    upright = np.rot90(crop) if height >= 1.5 * width else crop
    return np.ascontiguousarray(upright, dtype=np.uint8)


def _line(crop: Image, text: str, score: float, words: Any, step: float) -> Line:
    """One reading as a line. ``step``: pixels of the crop a column of the recogniser's output."""
    height, width = crop.shape[:2]
    box = PixelBox(0, 0, width, height)
    scores = tuple(float(s) for s in words.confs)
    kept = [i for i, char in enumerate(text) if not char.isspace()]
    if not kept or len(scores) != len(text):
        return Line("", box, 0.0)
    columns = [column for word in words.word_cols for column in word]
    return Line(
        text=simplified("".join(text[i] for i in kept)),
        box=box,
        score=float(score),
        chars=tuple(scores[i] for i in kept),
        edges=tuple(_edges(columns, step, width)),
    )


def _edges(columns: Sequence[int], step: float, width: float) -> Iterator[tuple[float, float]]:
    """Each character's x0 and x1: half-way to its neighbours, at most a typical pitch wide."""
    centres = [(column + 0.5) * step for column in columns]
    gaps = [b - a for a, b in pairwise(centres)]
    half = (float(np.median(gaps)) if gaps else width) / 2
    for centre in centres:
        yield max(0.0, centre - half), min(width, centre + half)


def _placed(line: Line, quad: LineQuad) -> Line:
    """A line read from a crop, moved to its quadrilateral in the page."""
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    box = PixelBox(float(x0), float(y0), float(x1), float(y1))
    scale = box.width / max(line.box.width, 1.0)
    edges = tuple((box.x0 + a * scale, box.x0 + b * scale) for a, b in line.edges)
    return Line(line.text, box, line.score, line.chars, edges)
