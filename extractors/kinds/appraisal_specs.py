"""The labels of appraisals, and what stands behind them."""

from extractors.kinds import take
from extractors.kinds.base import Spec
from extractors.kinds.foot import MARK, NO_UNIT, unit_of_department, whole_unit
from extractors.kinds.persons import NAME_CHARS, person
from extractors.kinds.take import HAN

_GOES_ON = (
    r"领导|负责|各项|规章|组织|党|班子|意见|审|考核|鉴定|评|同意|批准|研究|[对在于及和与/、]"
    r"|\((?!全称|规范|盖|公章|章)|岗位|职务|部门"
)
"""What goes on after 单位 where it labels no unit alone."""


SPECS = (
    Spec(
        "name",
        take.name,
        (
            r"(?:职工|员工|人员|工人|本人|被考[核评](?:人员?|者)|考核对象)?(?:\()?姓名(?:\))?",
            r"被考[核评](?:人员?|者)",
            r"被[告通]知人",
            r"考[核评]对象",
            r"持[卡证]人",
            r"职工(?=:)",
            r"确认人",
            r"(?:反馈|告知|通知|被考核)对象",
        ),
        (
            rf"(?:确定|评定|认定|鉴于|兹证明|关于|经审核,?)[:,]?(?P<v>{NAME_CHARS}{{2,24}}?)同志",
            rf"[:。,](?P<v>{NAME_CHARS}{{2,10}}?)[,、](?:性别)?[男女][,、]",
        ),
        prose_take=person,
    ),
    Spec("gender", take.gender, (r"性别(?:\(男[/、]女\))?",), (r"[,、(](?P<v>[男女])[,、)]",)),
    Spec(
        "birth_date",
        take.date,
        (r"出生(?:年月日?|日期|时间)?", r"生日", r"生于", r"何[年时](?:何?月)?(?:出|所)?生"),
        (r"(?P<v>[0-9〇○零一二三四五六七八九十]{4}年[^,。]{2,9})(?:出生|生)(?=[,。)])",),
    ),
    Spec(
        "unit",
        whole_unit,
        (
            rf"(?<!有关)(?<!各)(?:(?:人事关系|现)?所在|现?工作|现?任职|现|所属)?单位(?:名称|全称)?{MARK}(?!{_GOES_ON})",
            rf"(?:填报|考核|呈报|用人|申报)单位{MARK}(?!{_GOES_ON})",
        ),
    ),
    Spec(
        "unit",
        unit_of_department,
        (
            rf"(?:所在|工作|任职|现)?单位(?:名称|全称)?{MARK}(?:、|及|和|/|与)?\(?(?:现任|所任)?(?:岗位|职务|职称|部门|科室|内设机构)(?:\(岗位\))?\)?{MARK}",
        ),
    ),
    Spec(
        "unit",
        take.organisation(rf"^[{HAN}]{{2,10}}[省市县区][{HAN}()]{{3,24}}", forbidden=NO_UNIT),
        (r"(?:工作|所在|所属)?部门", r"厂[站矿]", r"(?:所在|工作)?(?:学校|医院)"),
    ),
)
STOPS = (
    r"(?:主管|上级|举办)(?:单位|部门)",
    r"(?:上|前)一?年度?考核(?:等次|档次|结果)",
    r"主管领导.{0,8}", r"单位(?:考核)?意见", r"考核(?:委员会|小组)?意见", r"本人意见",
    r"未确定等次.{0,10}", r"单位负责人.{0,6}意见", r"(?:现任|担任)?职务(?:职级)?",
    r"从事(?:或分管)?工作", r"(?:工作|所在|现)?岗位(?:名称)?", r"(?:所在|所属|内设)?部门",
    r"(?:所在|所属)?(?:科室|处室|班组|车间)", r"考[核评](?:人|者|时间|年度|期间|时段|周期|组长)",
    r"评价人", r"等[次级]", r"年度", r"工种", r"年龄", r"填[表报](?:日期|时间|人)",
    r"身份证号码?", r"(?:岗位|技术)等级",
)  # fmt: skip
