"""Which way a page stands, and turning it back."""

import numpy as np
import pytest

from extractors.pages.orient import ROTATIONS, OrientationModel, turn_upright
from schemas.facts import Rotation
from tests.extractors.pages.drawn_pages import pixels, stamped, text_page


@pytest.mark.parametrize("rotation", ROTATIONS)
def test_label_means_degrees_clockwise(rotation: Rotation) -> None:
    upright = pixels(stamped(text_page()))
    delivered = np.ascontiguousarray(np.rot90(upright, -(rotation // 90)))
    model = OrientationModel()
    assert model.guess(delivered) == rotation
    assert model.scores(delivered).sum() == pytest.approx(1.0)
    assert np.array_equal(turn_upright(delivered, rotation), upright)


def test_a_grey_strip_gets_an_answer() -> None:
    assert OrientationModel().guess(np.full((40, 900), 255, np.uint8)) in ROTATIONS
