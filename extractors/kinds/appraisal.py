"""年度考核登记表: a ruled form of one or two pages."""

import re

from extractors.kinds.appraisal_dates import (
    appraised_year,
    is_proof,
    told_date,
    unit_date,
    year_alone,
)
from extractors.kinds.appraisal_specs import SPECS, STOPS
from extractors.kinds.appraisal_verdict import verdict
from extractors.kinds.appraisal_voices import voice
from extractors.kinds.appraisal_years import of_several_years
from extractors.kinds.base import CHAT, Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.foot import (
    foot_date,
    foot_organisation,
    whole_unit,
)
from extractors.kinds.persons import addressee, opening_name
from extractors.kinds.sections import Sections
from extractors.kinds.sex_choices import with_chosen_gender
from extractors.kinds.spoken_person import gender_beside, spoken_person
from extractors.kinds.stubs import without_stubs
from extractors.kinds.take import Taken
from schemas.kinds import Kind

_YEAR = Spec("year", year_alone, (r"(?:考[核评]|所属)?年[度份]",))
_IN_TITLE = r"[^,。:;]"
_STAFF = r"(?:职工|员工|工勤|工人|人员|干部|个人|教职|教师)"
_PAPERS = r"(?:表|卡片?|书|单|证明|证|登记|情况|手册|档案)(?:\(.{0,10}\))?"
_EXAMS = r".{0,30}(?:等级|升级|晋级|职业|理论|操作|资格|试用|转正|培训|聘期|申报)"
"""What is examined otherwise than by the year."""

_OF_A_YEAR = frozenset({"year", "verdict"})
"""What a paper that sums up several years says of none alone; signed it is once."""

_PROVES = (
    r"^(?:.{0,24}(?:证明|说明)|.{0,30}(?:来函收悉|兹证明|经查)).{0,200}?(?:[12]\d{3}|[一二][〇零○O0九].{2})年度"
    r"(?:(?!技能|技术|等级|鉴定|职业|培训)[^。]){0,24}考[核评][^。]{0,24}(?:优秀|合格|称职)"
)
"""A proof of how somebody was appraised, whatever its title calls it."""


class Appraisal:
    """年度考核登记表."""

    kind = Kind.APPRAISAL
    cues = (
        Cue(
            rf"(?!{_EXAMS}){_IN_TITLE}{{0,30}}年[度终]?{_IN_TITLE}{{0,16}}考[核评]{_IN_TITLE}{{0,12}}{_PAPERS}",
            7,
            title=True,
        ),
        Cue(
            rf"(?!{_EXAMS}){_IN_TITLE}{{0,30}}{_STAFF}{_IN_TITLE}{{0,16}}考[核评]{_IN_TITLE}{{0,12}}{_PAPERS}",
            6,
            title=True,
        ),
        Cue(
            rf"(?:个人)?考[核评](?:登记|档案|鉴定|情况|审批|结果|等次|通知|告知|反馈)+{_PAPERS}",
            6,
            title=True,
        ),
        Cue(
            r".{0,4}关于.{0,16}(?:确定|公布|核定|评定).{0,30}考核(?:等次|结果|档次).{0,4}的?(?:通知|批复|决定|证明)",
            2.5,
            title=True,
        ),
        Cue(
            r"(?:你|您)(?:同志)?[^。]{0,24}考核[^。]{0,16}(?:为|是):?(?:优秀|合格|称职|基本|不)",
            2.5,
        ),
        Cue(r"关于(?:做好|开展|印发|组织|进一步|加强|报送).{0,40}考核", -5),
        Cue(
            r"(?:兹证明|同志|职工).{0,40}考核.{0,12}(?:为|定为|是|结论|结果|等次):?(?:优秀|合格|称职|基本|不)",
            2,
        ),
        Cue(_PROVES, 6),
        Cue(r"年度考核(?:结果|等次|结论)(?:确定)?(?:为|是):?(?:优秀|合格|称职|基本|不)", 2),
        Cue(
            r"考核(?:登记)?表[^。]{0,40}(?:意见|结论|等次|档次|结果)[^。]{0,16}(?:优秀|合格|称职)",
            2,
        ),
        Cue(
            r"[^:,。]{0,40}(?:方案|办法|细则|规定|计划|安排|制度|标准|简报|公示|会议记录|纪要|票|申报表|申请表)",
            -9,
            title=True,
        ),
        Cue(CHAT, -3),
        Cue(r"现予以?公示|公示期|公示如下|名同志", -4),
        Cue(rf"[^,。:;]{{0,16}}年[度终](?:评定|鉴定|评议|总评|考绩){_PAPERS}", 5, title=True),
        Cue(r"考核(?:结论|鉴定|结果)", 2, title=True),
        Cue(r"年度考核", 1),
        Cue(r"被考[核评]人", 1.5),
        Cue(r"考[核评](?:结果|结论|档次|等级)", 1),
        Cue(r"确定.{0,24}考核.{0,8}(?:等次|档次|为)", 2),
        Cue(r"德.?能.?勤.?绩|自我(?:评价|鉴定|总结)|民主测评|群众评议", 2),
        Cue(r"优秀.{0,4}(?:合格|称职).{0,4}基本(?:合格|称职)", 1.5),
        Cue(r"个人总结|本年度.{0,6}总结|述职", 2),
        Cue(r"主管领导(?:评语|意见)|评语和考核等次建议|等次建议|考核等次", 2.5),
        Cue(r"(?:考核委员会|考核小组)", 1),
        Cue(r"未确定等次|不参加考核情况说明", 1.5),
        Cue(r"本人意见", 1),
        Cue(r"政治面貌|任现职时间", 0.5),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read an appraisal form."""
        sections = Sections(paper, voice)
        fields = with_chosen_gender(paper, read_specs(paper, (*SPECS, _YEAR), STOPS))
        year = appraised_year(paper, sections)
        known = int(str(year.value)) if year else None
        own = without_stubs(paper)
        dated = (
            (told_date(paper) if is_proof(paper, sections) else None)
            or unit_date(own, Sections(own, voice), known)
            or unit_date(paper, sections, known)
        )
        for name, found in (
            ("name", fields.get("name") or _named(paper)),
            ("year", year or fields.get("year")),
            ("verdict", verdict(paper, sections, known)),
            ("unit_opinion_date", dated),
            ("unit", fields.get("unit") or _addressed(paper) or _signed(paper, dated)),
        ):
            if found:
                fields[name] = found
        if "gender" not in fields and "name" in fields:
            sex = gender_beside(paper, fields["name"])
            fields |= {"gender": sex} if sex else {}
        return _of_one_year(paper, fields)


def _of_one_year(paper: PaperText, fields: dict[str, Taken]) -> KindReading:
    """The reading; without year and verdict where a paper tells those of several years."""
    if not of_several_years(paper):
        return KindReading(None, fields)
    own = {name: taken for name, taken in fields.items() if name not in _OF_A_YEAR}
    return KindReading(None, own, withheld=_OF_A_YEAR)


def _signed(paper: PaperText, dated: Taken | None) -> Taken | None:
    """The body that signs beside the unit's date, else at the foot."""
    return foot_organisation(paper, dated) or foot_organisation(paper, foot_date(paper))


def _named(paper: PaperText) -> Taken | None:
    """Whom a letter or a proof is about, by its sentences or by its address."""
    return opening_name(paper) or addressee(paper) or spoken_person(paper)


def _addressed(paper: PaperText) -> Taken | None:
    """The unit that a letter about its worker is addressed to (你单位)."""
    rows = [row for s in paper.sheets for b in s.blocks for row in b.rows if row.text[-1] == ":"]
    if not re.search(r"[你贵]单位", paper.text):
        return None
    return next((unit for row in rows if (unit := whole_unit(row.cut(0, -1)))), None)
