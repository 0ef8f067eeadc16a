"""Born-digital pages show everything that was drawn, in its order."""

import numpy as np
import pymupdf

from yanzhen.samples.ops import Canvas, Text
from yanzhen.samples.pdf import to_pdf


def test_turned_text_lies_on_coloured_paper() -> None:
    ink = Text(20, 30, "签名", "wenkai", 20, (20, 24, 60), angle=4)
    canvas = Canvas(60, 60, (250, 246, 230), [ink])
    page = pymupdf.open(stream=to_pdf([canvas]))[0]
    grey = np.frombuffer(page.get_pixmap(dpi=100, colorspace="gray").samples, np.uint8)
    assert (grey < 120).mean() > 0.005
