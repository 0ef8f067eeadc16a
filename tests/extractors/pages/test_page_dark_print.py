"""Where no colour tells a seal from the print, the darker ink alone is a second picture."""

import numpy as np

from extractors.pages.dark_print import darkest


def test_a_grey_seal_goes_and_the_print_below_it_stays() -> None:
    grey = np.full((400, 400), 235, np.uint8)
    grey[100:300, 100:300] = 170
    grey[190:210, 50:350] = 30
    layer = darkest(grey)
    assert layer[150, 150] == layer[20, 20] == 255
    assert layer[200, 200] == layer[200, 60] < 30
