"""Why a page may bear a seal that is not visible."""

from collections.abc import Sequence

import numpy as np

from extractors.frames import Image
from extractors.pages.pixels import grey_of, within
from extractors.pages.quality import colourless
from extractors.seals.mark import SealMark

BURNT_PAPER = 252
"""Paper as bright as this nearly everywhere has lost what is pale on it."""

MIDTONES = 0.03
"""A page on which fewer pixels than this share are pale, but not white, is a fax or a hard copy."""


def may_hide_seal(image: Image, marks: Sequence[SealMark]) -> str | None:
    """The reason, in Chinese, why a seal cannot be ruled out here; None where one would be seen.

    On a colourless page that shows a seal another one would show too, unless the copy is so hard
    that pale ink is lost.
    """
    if not colourless(image):
        return None
    if not marks:
        return "扫描件没有颜色，无法确认是否盖章"
    if _lost_paleness(image):
        return "复印或传真件对比过强，颜色浅的印章可能已经丢失，无法确认印章数量"
    return None


def _lost_paleness(image: Image) -> bool:
    """Whether the capture left black and white alone."""
    small, _ = within(grey_of(image), 1000)
    white = float((small >= BURNT_PAPER).mean())
    pale = float(((small >= 200) & (small < BURNT_PAPER)).mean())
    return white > 0.5 and pale < max(MIDTONES, 0.6 * float(np.mean(small < 128)))
