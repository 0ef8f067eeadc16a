"""Why a page without a visible seal may still bear one."""

from collections.abc import Sequence

from extractors.frames import Image
from extractors.pages.quality import colourless
from extractors.seals.mark import SealMark


def may_hide_seal(image: Image, marks: Sequence[SealMark]) -> str | None:
    """The reason, in Chinese, why a seal cannot be ruled out here; None where one would be seen."""
    if marks:
        return None
    if colourless(image):
        return "扫描件没有颜色，无法确认是否盖章"
    return None
