"""Why a page may bear a seal that is not visible."""

from collections.abc import Sequence

import numpy as np

from extractors.frames import Image
from extractors.pages.pixels import grey_of, within
from extractors.pages.quality import colourless
from extractors.seals.faded import WITH_STAR, find_faded
from extractors.seals.find import DARKER, PALER, SIDE, grey_ink
from extractors.seals.mark import SealMark

BURNT_PAPER = 252
"""Paper as bright as this nearly everywhere has lost what is pale on it."""

MIDTONES = 0.03
"""A page on which fewer pixels than this share are pale, but not white, is a fax or a hard copy."""


def may_hide_seal(image: Image, marks: Sequence[SealMark]) -> str | None:
    """The reason, in Chinese, why a seal cannot be ruled out here; None where one would be seen.

    On a colourless page that shows a seal another one would show too, unless the copy is so hard
    that pale ink is lost. In colour only steel hides, and leaves a trace of its rim.
    """
    if not colourless(image):
        steel = not marks and _embossed(image)
        return "页面上似有钢印（无色压痕），无法确认印章" if steel else None
    if not marks:
        return "扫描件没有颜色，无法确认是否盖章"
    if _lost_paleness(image):
        return "复印或传真件对比过强，颜色浅的印章可能已经丢失，无法确认印章数量"
    return None


def _embossed(image: Image) -> bool:
    """Whether a colourless rim shows faintly, as the shadow of an embossed one does."""
    small, _ = within(image, SIDE)
    return any(find_faded(grey_ink(small, least), least=WITH_STAR) for least in (DARKER, PALER))


def _lost_paleness(image: Image) -> bool:
    """Whether the capture left black and white alone."""
    small, _ = within(grey_of(image), 1000)
    white = float((small >= BURNT_PAPER).mean())
    pale = float(((small >= 200) & (small < BURNT_PAPER)).mean())
    return white > 0.5 and pale < max(MIDTONES, 0.6 * float(np.mean(small < 128)))
