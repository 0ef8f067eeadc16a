"""How appraisals word their grades: organs' words, brackets with a mark, a column's mark."""

from collections.abc import Sequence

from yanzhen.samples.flow import MM
from yanzhen.samples.job import WORDS
from yanzhen.samples.papers.opened.third.marks import ORGAN_WORDS
from yanzhen.samples.sheet import Look, Sheet

GRADES = ("excellent", "qualified", "basically_qualified", "unqualified", "undetermined")
SUMMARY_LINES = (
    "一年来，本人坚持服从组织安排，按时上下班，没有违纪现象。",
    "完成了全年的设备检修、值班和后勤保障工作。",
    "参加单位组织的业务培训两次，考试成绩合格。",
)


def organ_word(sheet: Sheet) -> str:
    """The verdict as organs of government call it."""
    return ORGAN_WORDS[sheet.job.facts["verdict"]]


def bracketed(sheet: Sheet, x: float, y: float, look: Look, step: float) -> None:
    """All grades below each other, each before brackets; the true one's hold a mark."""
    for option in GRADES:
        on = option == sheet.job.facts["verdict"] and not sheet.job.blank
        _, right = sheet.put(x, y, WORDS[option] + ("（ √ ）" if on else "（　　）"), look)
        if on:
            _noted(sheet, option, (x, y, right), look)
        y += step


def columned(sheet: Sheet, x: float, y: float, widths: Sequence[float], look: Look) -> float:
    """A strip of cells with the grades, and below each a cell that is empty or holds a mark."""
    high = 10.0
    for option, width in zip(GRADES, widths, strict=True):
        sheet.cell(x, y, width, high, WORDS[option], look)
        sheet.rect(x, y + high, x + width, y + 2 * high)
        if option == sheet.job.facts["verdict"] and not sheet.job.blank:
            middle = y + 1.5 * high
            left, right = sheet.put(x + width / 2, middle, "√", Look(size=16, face="micro"), "c")
            half = look.size * MM * 0.6
            sheet.note("verdict", option, (left, middle - half, right, middle + half))
            sheet.job.texts["verdict"] = WORDS[option]
        x += width
    return y + 2 * high


def _noted(sheet: Sheet, option: str, at: tuple[float, float, float], look: Look) -> None:
    left, y, right = at
    half = look.size * MM * 0.6
    sheet.note("verdict", option, (left, y - half, right, y + half))
    sheet.job.texts["verdict"] = WORDS[option]


def own_words(sheet: Sheet) -> str:
    """A short summary by the person."""
    return "".join(sheet.job.rng.sample(SUMMARY_LINES, 2))
