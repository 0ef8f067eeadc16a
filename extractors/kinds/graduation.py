"""When somebody graduated: the day of the diploma, unless the studies ended long before."""

import re

from extractors.kinds import take
from extractors.kinds.base import PaperText, Spec
from extractors.kinds.foot import foot_date
from extractors.kinds.label_words import FOREIGN_LABELS
from extractors.kinds.labels import LabelBook
from extractors.kinds.take import Taken
from extractors.values.dates import find_dates

MONTH = r"[0-9O〇○零一二三四五六七八九十元廿卅]{2,4}年[0-9〇○零一二三四五六七八九十廿元]{1,3}月"
DAY = r"(?:[0-9〇○零一二三四五六七八九十廿卅]{1,3}日)?"
FIGURES = r"(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?"

_ISSUED = (r"(?:发证|签发|颁发|填发)(?:日期|时间)",)
LABELLED = (
    Spec(
        "graduation_date",
        take.last_date,
        (
            r"(?:准予|正式|离校)?毕\(?结?\)?业(?:时间|日期|年月)",
            r"何时毕业",
            r"毕业(?=:|[0-9〇○零一二]{4}[年./-])",
        ),
    ),
    Spec("graduation_date", take.last_date, _ISSUED),
)
_ENDS = (
    rf"(?P<v>{MONTH}{DAY}|{FIGURES})(?:正式|准予|获准|按期)?(?:毕业(?!时间|日期|年|证|文|院|学|生|[:0-9〇○零一二])|期满|修业期满|学习期满)",
    rf"(?:入|进)(?:本|我)?[校学院][,、](?P<v>{MONTH}{DAY})(?:在|就读)",
    rf"(?:至|到|—|-)(?P<v>{MONTH}{DAY}|{FIGURES})",
)
"""…毕业 or 学习期满, or the end of a period (至…); between two dates 毕业 names the second."""

_ISSUE_LABEL = re.compile(rf"(?:{_ISSUED[0]}):?$")
_OTHERS = (
    r"入学(?:时间|日期|年月)",
    r"何时入学",
    r"(?:补办|补发|换发|核验|核对|核查|打印|出具|查询|更新|认证)(?:日期|时间|年月)",
)
"""Labels of dates on which nobody graduates."""

_LETTER = re.compile(
    r"特此(?:证明|说明|函复)|函复|复函|来函|查我校|[在查]我校学籍|(?:学历|学籍|毕业)(?:情况)?的?(?:证明(?!书)|说明)"
)
"""A school's letter of today about a former pupil: its own date is nobody's graduation."""

_LATEST_ISSUE = 14
"""Months after the end of the studies within which a diploma is issued; later ones are copies."""


def graduation(paper: PaperText, fields: dict[str, Taken]) -> Taken | None:
    """The date at the foot, unless the studies ended long before: a copy was issued later."""
    used = [fields[n] for n in ("birth_date", "graduation_date") if n in fields] + _other_dates(
        paper
    )
    signed, ended = foot_date(paper, used), _end_of_studies(paper)
    if signed and ended:
        late = _months(signed) - _months(ended)
        return signed if -1 <= late <= _LATEST_ISSUE else ended
    return ended or (None if is_letter(paper) else signed)


def is_letter(paper: PaperText) -> bool:
    """Whether a school only tells of somebody's studies, perhaps long after them."""
    return _LETTER.search(paper.text) is not None


def _other_dates(paper: PaperText) -> list[Taken]:
    """The dates that labels give for the beginning of the studies, a copy or a look."""
    book = LabelBook((*_OTHERS, *FOREIGN_LABELS))
    places = (v for label in book.find(paper.sheets, _OTHERS) for v in book.values(label))
    return [taken for piece in places if (taken := take.date(piece))]


def finer(found: Taken, known: Taken, paper: PaperText) -> bool:
    """Whether a date says the day where the known one stops at the same month.

    Not where its label says that it is another date: 毕业时间 1995年7月, 发证时间 1995年7月8日.
    """
    longer = len(str(found.value)) == len("2009-07-05") > len(str(known.value))
    if not (longer and str(found.value).startswith(f"{known.value}-")):
        return False
    flow = paper.flow
    before = flow.text[: flow.glyphs.index(found.piece.glyphs[0])]
    return not (known.announced and _ISSUE_LABEL.search(before))


def _end_of_studies(paper: PaperText) -> Taken | None:
    for pattern in _ENDS:
        for piece in paper.search(pattern):
            dates = find_dates(piece.text)
            if dates:
                return Taken(dates[0].date.iso(), piece)
    return None


def _months(taken: Taken) -> int:
    year, month = str(taken.value).split("-")[:2]
    return int(year) * 12 + int(month)
