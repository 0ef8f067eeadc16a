"""Black-and-white captures are told from grey ones, and lose their specks before their strokes."""

import numpy as np

from extractors.pages.two_tone import is_two_tone, softened


def _page() -> np.ndarray:
    page = np.full((300, 300), 255, np.uint8)
    page[100:106, 40:260] = 0
    page[200, 150] = 0
    return page


def test_soft_edges_of_print_make_no_page_black_and_white() -> None:
    page = _page()
    assert is_two_tone(page)
    page[99:107, 40:260] = 120
    assert not is_two_tone(page)


def test_a_speck_pales_and_a_stroke_stays() -> None:
    soft = softened(_page())
    assert soft[200, 150] > 200
    assert soft[103, 150] < 20
