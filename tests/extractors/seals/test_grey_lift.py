"""A grey seal is thinned out over print that is darker, and stays where none is."""

import cv2
import numpy as np

from extractors.frames import Image, PixelBox
from extractors.seals import SealMark
from extractors.seals.grey_lift import lift_grey_seals

_MARK = SealMark(PixelBox(100, 100, 300, 300), "round", "grey", 0.8)


def _page(print_: int, seal: int) -> Image:
    page = np.full((400, 400), 250, np.uint8)
    cv2.circle(page, (200, 200), 97, seal, 6)
    cv2.circle(page, (200, 200), 40, seal, -1)
    page[230:240, 50:350] = print_
    return page


def test_a_seal_that_is_paler_than_the_print_is_thinned_out() -> None:
    lifted = lift_grey_seals(_page(40, 150), [_MARK])
    assert lifted[170, 200] > 210
    assert lifted[235, 200] == lifted[235, 60] == 40


def test_a_seal_as_dark_as_the_print_stays_as_it_is() -> None:
    page = _page(40, 50)
    assert lift_grey_seals(page, [_MARK]) is page


def test_beyond_a_seal_pale_print_stays() -> None:
    page = _page(40, 150)
    page[330:340, 50:350] = 150
    assert lift_grey_seals(page, [_MARK])[335, 200] == 150
