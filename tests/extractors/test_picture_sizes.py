"""Pictures are shrunk to fit, never stretched, and keep what they show."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.frames import Frame
from extractors.pages.pixels import within
from extractors.pictures import hand_out, pack, unpacked
from schemas.facts import Quality
from schemas.pictures import PictureSort


def test_a_picture_that_fits_is_left_alone() -> None:
    image = np.zeros((30, 20), np.uint8)
    assert within(image, 30)[0] is image


@settings(max_examples=40, deadline=None)
@given(height=st.integers(1, 900), width=st.integers(1, 900), side=st.integers(1, 300))
def test_a_larger_one_just_fits(height: int, width: int, side: int) -> None:
    shown, _ = within(np.full((height, width, 3), 77, np.uint8), side)
    assert max(shown.shape[:2]) == min(side, max(height, width))
    assert min(shown.shape[:2]) >= 1
    assert set(np.unique(shown)) == {77}


@pytest.mark.parametrize("side", [100, 130, 290])
def test_what_it_shows_stays_in_its_place(side: int) -> None:
    image = np.full((1000, 700), 255, np.uint8)
    image[200:400, 350:600] = 0
    shown, scale = within(image, side)
    rows, columns = np.nonzero(shown < 128)
    assert scale == side / 1000
    edges = (rows.min(), rows.max() + 1, columns.min(), columns.max() + 1)
    assert edges == pytest.approx([n * scale for n in (200, 400, 350, 600)], abs=1.0)


def test_what_is_packed_and_fits_is_not_encoded_again() -> None:
    image = np.full((900, 600, 3), 200, np.uint8)
    quality = Quality(sharpness=1, glare=0, contrast=1)
    frame = Frame(1, image, np.full((900, 600), 210, np.uint8), "scan", 0, quality)
    packed, given_ = pack(frame), dict[PictureSort, bytes]()
    hand_out(frame, 1, packed, lambda _, sort, jpeg: given_.update({sort: jpeg}))
    assert set(given_) == set(PictureSort)
    assert given_[PictureSort.LIFTED] is packed.reading
    assert unpacked(packed.reading).shape == (900, 600)
    assert int(unpacked(packed.grey)[0, 0]) == pytest.approx(200, abs=2)


def test_two_layers_that_are_alike_are_packed_once() -> None:
    quality = Quality(sharpness=1, glare=0, contrast=1)
    grey = np.full((90, 60), 200, np.uint8)
    frame = Frame(1, np.full((90, 60, 3), 200, np.uint8), grey, "scan", 0, quality)
    packed = pack(frame)
    assert packed.grey is packed.reading
