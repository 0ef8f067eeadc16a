"""Which pages of a file make one paper."""

import re
from difflib import SequenceMatcher

from extractors.kinds.base import PaperText
from extractors.kinds.own_paper import is_same_form, is_whole, stands_alone
from extractors.kinds.recognise import Verdict, recognise
from extractors.kinds.roster_head import find_head
from extractors.kinds.roster_pages import begins_roster
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind

_SURE = 0.7
_COVER_TEXT = 70
"""A page with less print than this, and no person on it, is a cover."""

_ALIKE = 0.8
"""So much of two titles is the same where a character or two were misread."""

_OPENING = 60
"""Characters at a page's top: where a form goes on an opinion is asked for there."""

_HEAD = re.compile(r".{0,26}(?:表|通知[书单]?|决定|批复|合同书?|聘书|证明|证书?)")


def group_pages(sheets: list[Sheet]) -> list[tuple[Verdict, tuple[Sheet, ...]]]:
    """Pages to papers: a new paper begins at a title, or where the kind changes clearly.

    One begins, too, where a form comes once more or a person is named after a paper was closed.
    Covers go with the inner page behind them, pages of continuation with the paper before; of
    what lay side by side in one picture only the two sides of an identity card go together.
    """
    papers: list[tuple[Verdict, tuple[Sheet, ...]]] = []
    for sheet in sheets:
        verdict = recognise(PaperText((sheet,)))
        if papers and _continues(papers[-1], verdict, sheet):
            pages = (*papers[-1][1], sheet)
            papers[-1] = (recognise(PaperText(pages)), pages)
        else:
            papers.append((verdict, (sheet,)))
    return papers


def _continues(before: tuple[Verdict, tuple[Sheet, ...]], verdict: Verdict, sheet: Sheet) -> bool:
    former, pages = before
    text = sheet.flow.text
    if _side_by_side(pages[-1], sheet):
        sides = "姓名" in text, "姓名" in pages[-1].flow.text
        return former.kind is verdict.kind is Kind.ID_CARD and len(pages) == 1 and len({*sides}) > 1
    if not text:
        return True
    fits = verdict.kind in {former.kind, Kind.OTHER} or _is_nameless(former)
    if fits and _is_cover(pages) and not _is_said(former.kind, pages[-1], sheet):
        return True
    if former.kind is Kind.ROSTER and (verdict.kind is Kind.ROSTER or _lists(verdict, sheet)):
        return not begins_roster(pages, sheet)
    other = verdict.titled and verdict.kind is not former.kind
    back = not other and not _same_title(pages[0], sheet) and _is_back(former.kind, text)
    own = former.kind if _is_nameless(verdict) else verdict.kind
    if (verdict.titled and not back) or stands_alone(own, pages, sheet):
        return False
    return back or _is_nameless(verdict) or verdict.kind is former.kind


def _lists(verdict: Verdict, sheet: Sheet) -> bool:
    """Whether a page without a title has a list's head: a row or two are left for it."""
    untitled = not verdict.titled or verdict.kind is Kind.ID_CARD  # 身份证号 heads a column
    return untitled and bool(find_head(sheet))


def _same_title(first: Sheet, sheet: Sheet) -> bool:
    """Whether a page begins as the first one of the paper before it does: with the same title."""
    one, other = (page.blocks[0].text if page.blocks else "" for page in (first, sheet))
    alike = SequenceMatcher(None, one, other).ratio() >= _ALIKE
    return alike and all(map(_HEAD.fullmatch, (one, other)))


def _side_by_side(one: Sheet, other: Sheet) -> bool:
    """Whether two papers were cut out of one picture: only a card's two sides are one paper."""
    return one.file_page is not None and one.file_page == other.file_page


def _is_cover(pages: tuple[Sheet, ...]) -> bool:
    text = "".join(page.flow.text for page in pages)
    return len(text) < _COVER_TEXT and not re.search(r"姓名|性别|身份证号|同志", text)


def _is_said(kind: Kind, page: Sheet, sheet: Sheet) -> bool:
    """Whether a page with little print says all that its paper has to say."""
    return is_whole(kind, page) or is_same_form(page, sheet)


def _is_nameless(verdict: Verdict) -> bool:
    """Whether nothing says of which kind a page is: pressed gold on cloth is read in part."""
    return verdict.kind is Kind.OTHER and verdict.confidence < _SURE


def _is_back(kind: Kind, text: str) -> bool:
    """The other side of an identity card or the second page of a form."""
    if kind is Kind.ID_CARD:
        return bool(re.search(r"签发机关|有效期限", text)) and "姓名" not in text
    if "姓名" in text:
        return False
    if kind is Kind.APPOINTMENT:
        return "意见" in text[:_OPENING] and not _HEAD.match(text)
    return kind is Kind.APPRAISAL and "个人总结" not in text[:200]
