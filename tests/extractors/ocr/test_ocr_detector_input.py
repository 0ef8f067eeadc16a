"""The detector's looked-up input holds the very numbers that rapidocr works out."""

from types import SimpleNamespace

import numpy as np
from rapidocr.ch_ppocr_det.utils import DetPreProcess

from extractors.ocr.detector_input import looked_up


def test_looked_up_numbers_are_those_worked_out() -> None:
    own = DetPreProcess(1280, "max", mean=[0.4, 0.5, 0.6], std=[0.2, 0.3, 0.5])
    detector = SimpleNamespace(get_preprocess=lambda: own)
    looked_up(detector)
    image = np.random.default_rng(7).integers(0, 256, (96, 128, 3), np.uint8)
    found = detector.get_preprocess()(image)
    np.testing.assert_array_equal(found, own(image))
    assert found.dtype == np.float32
