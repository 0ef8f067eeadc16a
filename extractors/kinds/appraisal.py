"""年度考核登记表: a ruled form of one or two pages."""

from extractors.kinds import take
from extractors.kinds.appraisal_dates import appraised_year, unit_date
from extractors.kinds.appraisal_verdict import verdict, voice
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.choices import with_chosen_gender
from extractors.kinds.foot import ORGANISATION, foot_organisation
from extractors.kinds.persons import NAME_CHARS, opening_name, person
from extractors.kinds.sections import Sections
from extractors.kinds.take import HAN
from schemas.kinds import Kind

_SPECS = (
    Spec(
        "name",
        take.name,
        (r"(?:职工|员工|本人|被考[核评](?:人|者)|考核对象)?(?:\()?姓名(?:\))?", r"被考[核评](?:人员?|者)"),
        (
            rf"(?:确定|评定|认定|鉴于|兹证明|关于)[:,]?(?P<v>{NAME_CHARS}{{2,24}}?)(?:同志|\d{{4}}年)",
        ),
        prose_take=person,
    ),
    Spec("gender", take.gender, (r"性别",), (r"[,、](?P<v>[男女])[,、]",)),
    Spec(
        "birth_date",
        take.date,
        (r"出生(?:年月日?|日期|时间)?", r"生日"),
        (r"(?P<v>[0-9〇○零一二三四五六七八九十]{4}年[^,。]{2,9})(?:出生|生)(?=[,。])",),
    ),
    Spec(
        "unit",
        take.organisation(
            rf"^{ORGANISATION}|^[{HAN}()]{{4,30}}", forbidden=r"^\(?(?:意见|盖章|公章|职务|负责人|领导)"
        ),
        (
            r"(?:所在|工作|任职|现)?单位(?:名称|全称)?(?:\(?(?:盖章|公章|章)\)?)?(?:及(?:职务|部门|岗位|科室)(?:\(岗位\))?)?(?:\(?(?:盖章|公章|章)\)?)?",
            r"(?:填报|考核|呈报|用人|申报)单位(?:\(?盖?章\)?)?",
            r"单位(?:、|及|和|/)?(?:岗位|职务|部门|科室)",
        ),
    ),
)
_STOPS = (
    r"主管领导.{0,8}", r"单位(?:考核)?意见", r"考核(?:委员会|小组)?意见", r"本人意见",
    r"未确定等次.{0,10}", r"单位负责人.{0,6}意见", r"(?:现任|担任)?职务(?:职级)?", r"从事(?:或分管)?工作",
    r"(?:工作|所在|现)?岗位(?:名称)?", r"(?:所在|所属|内设)?部门", r"(?:所在|所属)?(?:科室|处室|班组|车间)",
    r"考[核评](?:人|者|时间|年度|期间|时段|周期|组长)", r"评价人", r"等[次级]", r"年度", r"工种", r"年龄",
    r"填[表报](?:日期|时间|人)", r"身份证号码?", r"(?:岗位|技术)等级",
)  # fmt: skip


class Appraisal:
    """年度考核登记表."""

    kind = Kind.APPRAISAL
    cues = (
        Cue(r".{0,30}年度考核(?:登记|审批)?表.{0,8}", 7, title=True),
        Cue(r".{0,24}考核登记表.{0,8}", 6, title=True),
        Cue(
            r".{0,30}(?:年度?|工作人员|职工|工勤).{0,12}考[核评].{0,8}"
            r"(?:表|卡|鉴定书?|通知书|证明|情况|结果)(?:\(.{0,10}\))?",
            5,
            title=True,
        ),
        Cue(r"年度考核", 1.5),
        Cue(r"被考[核评]人|考[核评](?:结果|结论|档次|等级)", 1.5),
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
        fields = with_chosen_gender(paper, read_specs(paper, _SPECS, _STOPS))
        year = appraised_year(paper, sections)
        known = int(str(year.value)) if year else None
        dated = unit_date(paper, sections)
        for name, found in (
            ("name", fields.get("name") or opening_name(paper)),
            ("year", year),
            ("verdict", verdict(paper, sections, known)),
            ("unit_opinion_date", dated),
            ("unit", fields.get("unit") or foot_organisation(paper, dated)),
        ):
            if found:
                fields[name] = found
        return KindReading(None, fields)
