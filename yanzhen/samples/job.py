"""One printing job: the facts of a paper, its style, and the record of what was printed where."""

import re
from dataclasses import dataclass, field
from random import Random
from typing import Any, NamedTuple

from schemas.facts import FieldValue
from schemas.kinds import FIELDS, Form, Kind
from yanzhen.samples import dates
from yanzhen.samples.names import SAYS_ITS_SORT
from yanzhen.samples.numbers import Day
from yanzhen.samples.ops import Canvas
from yanzhen.samples.people import Person
from yanzhen.samples.truth import Place, TrueCode, TrueSeal

GRADE_WORDS: dict[str, dict[int, str]] = {
    "number": {5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"},
    "word": {5: "初级工", 4: "中级工", 3: "高级工", 2: "技师", 1: "高级技师"},
    "both": {5: "五级/初级工", 4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"},
    "bracket": {5: "五级（初级工）", 4: "四级（中级工）", 3: "三级（高级工）", 2: "二级（技师）",
                1: "一级（高级技师）"},
    "reverse": {5: "初级工（五级）", 4: "中级工（四级）", 3: "高级工（三级）", 2: "技师（二级）",
                1: "高级技师（一级）"},
    "skill": {5: "初级技能", 4: "中级技能", 3: "高级技能", 2: "技师", 1: "高级技师"},
    "post": {5: "技术工五级", 4: "技术工四级", 3: "技术工三级", 2: "技术工二级", 1: "技术工一级"},
}  # fmt: skip
WORDS = {"male": "男", "female": "女", "long_term": "长期", "invention": "发明专利",
         "utility_model": "实用新型专利", "design": "外观设计专利", "excellent": "优秀",
         "qualified": "合格", "basically_qualified": "基本合格", "unqualified": "不合格",
         "undetermined": "不确定等次", "junior_high": "初中", "senior_high": "普通高中",
         "technical_school": "技工", "secondary_vocational": "中等职业教育", "junior_college": "专科",
         "bachelor": "本科"}  # fmt: skip
VERDICTS_OF_ORGANS = {"excellent": "优秀", "qualified": "称职", "basically_qualified": "基本称职",
                      "unqualified": "不称职", "undetermined": "不确定等次"}  # fmt: skip
"""How organs, unlike institutions, call the verdicts of an appraisal."""


class Style(NamedTuple):
    """The faces of one paper, by use, and the name under which the truth lists them."""

    name: str
    body: str
    title: str
    value: str
    hand: str


@dataclass
class Seals:
    """How seals come out on this job: which of them are left away, and their ink."""

    skip: frozenset[int] = frozenset()
    ink: str = "red"
    placed: int = 0


@dataclass
class Job:
    """State of one paper being printed. ``facts`` are raw values; what is drawn becomes truth.

    ``blank``: only the form is printed, no value and no seal.
    """

    kind: Kind
    form: Form | None
    facts: dict[str, Any]
    person: Person
    style: Style
    rng: Random
    date_style: str
    grade_style: str
    seals: Seals = field(default_factory=Seals)
    blank: bool = False
    canvases: list[Canvas] = field(default_factory=list)
    fields: dict[str, FieldValue] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    rows: list[dict[str, FieldValue]] = field(default_factory=list)
    row_places: list[dict[str, Place]] = field(default_factory=list)
    true_seals: list[TrueSeal] = field(default_factory=list)
    true_codes: list[TrueCode] = field(default_factory=list)

    def shown(self, name: str, style: str | None = None) -> tuple[FieldValue, str]:
        """Normalised value and printed text of a fact."""
        return self.format(self.facts[name], name, style)

    def format(self, value: Any, name: str, style: str | None = None) -> tuple[FieldValue, str]:
        """Normalised value and printed text of any value, as this job prints such things."""
        if isinstance(value, Day):
            return dates.printed(value, self._date_style(style))
        if name == "grade":
            return value, GRADE_WORDS[style or self.grade_style][value]
        if isinstance(value, list):
            return value, (style or "；").join(value)
        if name == "verdict" and style == "organ":
            return value, VERDICTS_OF_ORGANS[value]
        if name == "patent_number" and style == "zl":
            return value, f"ZL {value[2:6]} {value[6]} {value[7:]}"
        return value, WORDS.get(value, str(value)) if isinstance(value, str) else str(value)

    def _date_style(self, style: str | None) -> str:
        if style == "month":
            return dates.month_twin(self.date_style)
        if style == "sentence":  # running prose says 年 and 月, never 1971.08
            return "m_cn" if self.date_style.startswith("cn") else "m_plain"
        if style == "numeral":
            return self.date_style if self.date_style in dates.NUMERAL_STYLES else "plain"
        return style or self.date_style

    def prints(self, name: str) -> bool:
        """Whether drawing this fact is a field of the kind's truth."""
        return name in FIELDS[self.kind]

    def settle(self) -> None:
        """Drop the values that no reader may give: dates that no calendar has. Their texts stay.

        A diploma that prints no level states it by a school's name that says its sort.
        """
        for name in [n for n in self.fields if _impossible(self.facts.get(n))]:
            del self.fields[name]
        school = self.texts.get("school", "") if self.kind is Kind.DIPLOMA else ""
        if "education_level" not in self.fields and re.search(SAYS_ITS_SORT, school):
            self.fields["education_level"] = self.facts["education_level"]
            self.texts["education_level"] = school
            self.places["education_level"] = self.places["school"]


def _impossible(value: Any) -> bool:
    lengths = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not isinstance(value, Day):
        return False
    return not 1 <= value.month <= 12 or not 1 <= value.day <= lengths[value.month - 1]
