"""Whether what the kind needs can be read, and if not, why (``quality.*``).

A measure alone condemns little: a flat scan is never scolded while its values are read, and a page
whose print cannot be read never passes, even where no measure says why. Only print that is cut off,
a page largely burnt out, one that is dark all over and characters too small for anybody are said
whatever was made out.
"""

from collections.abc import Callable, Iterable

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.legibility import ENOUGH_PRINT, illegible_page, legibility
from extractors.checks.needed import incomplete, missing
from extractors.checks.view import View
from schemas.facts import Facts, Page
from schemas.findings import FindingCode
from schemas.kinds import Kind
from schemas.policy import QualityPolicy

_HAZY = 0.9
"""Print that scores less may be why something is lacking; crisp print scores 0.96 and more. [I]"""

_TINY = 420
"""Pixels: in a shorter picture without a readable line characters are too small, not soft. [I]"""

_INSIDE = 0.005
"""A corner of the sheet that lies further in than this share of the picture is seen. [I]"""

_BLANK = FindingCode.QUALITY_BLANK_PAGE
_CROPPED = FindingCode.QUALITY_CROPPED
_MEASURED = (
    FindingCode.QUALITY_BLURRED,
    FindingCode.QUALITY_LOW_RESOLUTION,
    FindingCode.QUALITY_GLARE,
    FindingCode.QUALITY_DARK,
    _CROPPED,
)


def check_blank(facts: Facts, ledger: Ledger) -> None:
    """An empty page is no fault where another page of the file holds something (a back side)."""
    ledger.clear(_BLANK)
    if not facts.pages or not all(page.quality.blank for page in facts.pages):
        return
    page = facts.pages[0]
    owner = next((p.index for p in facts.papers if page.number in p.pages), None)
    text = messages.QUALITY[_BLANK]
    ledger.find(_BLANK, text, paper=owner, page=page.number)


def is_hard_to_read(view: View) -> bool:
    """Whether a value that was not read may well stand on the paper all the same."""
    return is_illegible(view) or any(_faults(page, view.policy.quality) for page in view.pages)


def is_illegible(view: View) -> bool:
    """Whether the paper, or one of its pages, has print that could not be read, or none at all."""
    return illegible_page(view, view.policy.quality.sure) is not None


def is_no_paper(view: View) -> bool:
    """Whether all pages are crisp, well lit pictures without print: a face, a landscape."""
    limits = view.policy.quality
    crisp = all(
        not page.quality.blank and page.quality.char_height is None and not _faults(page, limits)
        for page in view.pages
    )
    return bool(view.pages) and crisp and legibility(view.lines)[0] < ENOUGH_PRINT


def check_quality(
    view: View, unread: Iterable[str], ledger: Ledger, uploaded: Kind | None = None
) -> None:
    """Say why the needed values could not be read. ``unread``: declared ones that were not.

    Where the kind could not be recognised, the one it was ``uploaded`` as says what is needed.
    """
    ledger.clear(*_MEASURED)
    if uploaded not in (None, Kind.OTHER, view.kind) and is_no_paper(view):
        return  # the wrong kind, and said so
    lacking = _is_vague(view) or bool(missing(view, uploaded)) or bool(list(unread))
    faults = _causes(view) if lacking else _by_page(view, _beyond_reading) or _outside(view)
    for code in (code for code in _MEASURED if code in faults):
        page = faults[code]
        ledger.find(code, _message(code, page), paper=view.index, page=page.number)


def _causes(view: View) -> dict[FindingCode, Page]:
    """Why something could not be read, each cause with the first page that shows it."""
    faults = _by_page(view, _faults) | _by_page(view, _beyond_reading)
    if faults:
        return faults
    page = _open_ended(view)
    if page:
        return {_CROPPED: page}
    page = illegible_page(view, _HAZY)
    return {FindingCode.QUALITY_BLURRED: page} if page else {}


def _outside(view: View) -> dict[FindingCode, Page]:
    """Whether what such papers hold besides was not found, and may lie outside of the picture."""
    page = _open_ended(view) if incomplete(view) else None
    return {_CROPPED: page} if page else {}


def _open_ended(view: View) -> Page | None:
    return next((page for page in view.pages if _may_be_cut(page)), None)


def _is_vague(view: View) -> bool:
    """Whether print was not read, or, where the kind needs nothing, is too blurred to be sure."""
    least = view.policy.quality.min_sharpness
    printed = [page.quality for page in view.pages if page.quality.char_height is not None]
    vague = view.kind is Kind.OTHER and any(quality.sharpness < least for quality in printed)
    return vague or is_illegible(view)


def _may_be_cut(page: Page) -> bool:
    """Whether a frame runs off and not all four corners of the sheet lie in the picture."""
    sides = [side for corner in page.quad or () for side in corner]
    return bool(page.quality.open_edges) and not (
        sides and min(sides) > _INSIDE and max(sides) < 1 - _INSIDE
    )


def _by_page(
    view: View, faults: Callable[[Page, QualityPolicy], list[FindingCode]]
) -> dict[FindingCode, Page]:
    limits = view.policy.quality
    return {code: page for page in reversed(view.pages) for code in faults(page, limits)}


def _faults(page: Page, limits: QualityPolicy) -> list[FindingCode]:
    quality = page.quality
    if quality.blank:
        return []
    height = quality.char_height
    tiny = height is None and max(page.width, page.height) < _TINY
    measured = {
        FindingCode.QUALITY_BLURRED: quality.sharpness < limits.min_sharpness,
        FindingCode.QUALITY_LOW_RESOLUTION: tiny
        or (height is not None and height < limits.min_char_height),
        FindingCode.QUALITY_GLARE: quality.glare > limits.max_glare,
        FindingCode.QUALITY_DARK: quality.darkness > limits.max_darkness,
        _CROPPED: bool(quality.cut_edges),
    }
    return [code for code, out in measured.items() if out]


def _beyond_reading(page: Page, limits: QualityPolicy) -> list[FindingCode]:
    """What nobody can check against the original, however much of it was made out.

    Print that runs off the picture is lost; so is what a large reflection covers.
    """
    quality = page.quality
    height = quality.char_height
    measured = {
        FindingCode.QUALITY_LOW_RESOLUTION: height is not None and height < limits.lost_char_height,
        FindingCode.QUALITY_GLARE: quality.glare > limits.lost_to_glare,
        FindingCode.QUALITY_DARK: not quality.blank and quality.darkness > limits.lost_to_darkness,
        _CROPPED: bool(quality.cut_edges),
    }
    return [code for code, out in measured.items() if out]


def _message(code: FindingCode, page: Page) -> str:
    if code is _CROPPED:
        return messages.cropped(page.quality.cut_edges or page.quality.open_edges)
    return messages.QUALITY[code]
