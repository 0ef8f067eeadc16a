"""In whose name the headings of an appraisal speak, and how much that counts."""

import re

from extractors.kinds.sections import LABEL, STAMP

_VOICES = (
    ("former", r"上(?:一)?年|去年|往年|前[一二三]?年|近[两二三四五几]年|历年"),
    ("aside", r"备注|奖惩|奖励|说明|复核|申诉|平时考核|出勤|标准|存在问题"),
    ("result", r"(?:综合|总体|整体)(?:评价|评定|鉴定)|最终"),
    (STAMP, r"(?:单位|机关).{0,10}章\)?$"),
    ("leader", r"党(?:支部|小组)|支部|团[委支]"),
    ("unit", r"^(?:所在|本)?单位(?:年度)?考核(?:委员会|(?:领导)?小组)"),
    ("leader", r"建议|拟[定评]|初[评定]|推荐"),
    ("unit", r"^(?:所在)?单位(?:或|及|和|、|/)主管(?:部门|单位)|部门\(单位\)|单位\(部门\)"),
    ("unit", r"(?:确定|审定|核定|决定).{0,3}(?:等次|档次|等级|结果|意见)"),
    ("superior", r"上级|主管(?:部门|单位|机关|局)|人社|人力资源|人事(?:部门|局|科|处)"),
    ("superior", r"组织(?:人事)?部|审[核批]机关|备案|教育局|教体局|卫健委"),
    ("superior", r"^[县市省区].{1,8}[局委]意见"),
    ("unit", r"[站馆局校园院厂党]务?会|[厂场矿院校]部|中心(?:意见|定级|评[级定])"),
    ("unit", r"^(?:所在|本|用人)?(?:单位|机关)(?:主要|行政|党政)?(?:负责人|领导人?)"),
    ("unit", r"主要(?:负责人|领导)|法定代表人|领导班子|班子|党[委组支总]"),
    ("group", r"考[核评].{0,6}(?:委员会|小组|组)|^(?:小组|组长)|委员会|评定小组|领导小组"),
    ("self", r"本人|个人|自我|自评|述职|总结|小结|被考[核评]人"),
    ("self", r"职工(?:签|意见)|工作人员|履行|签收"),
    ("others", r"民主|群众|测评|评议|互评|投票|得票"),
    ("unit", r"^(?:局|处|院|校|站|厂|所|馆|场|园|中心)(?:主要)?领导"),
    ("leader", r"领导|考[核评]人|评价人|分管|直接|[科处股站队]长|^科"),
    ("leader", r"科室|部门|处室|班组|车间|股室"),
    ("result", r"本年|当年|今年"),
    (LABEL, r"填[表报写](?:日期|时间|人)|出生|年度$|情况$|经办"),
    (LABEL, r"(?:工作|入党|任职|备案|送达|打印|归档|存档|查询|更新|上传|制表|记录)(?:日期|时间)"),
    (STAMP, r".{4,}\(?(?:盖|公)?[章印]\)?$"),
    (STAMP, r"(?:盖章|签章|评定|评审|核定|审[核定批]|确定|考核|公示|发证)(?:日期|时间)"),
    ("unit", r"单位|机关|学校|医院|[局院校].{0,4}意见|公司|行政|负责人"),
    ("unit", r"审[核定批]意见|考核意见|考核组织|组织意见"),
    ("result", r"等次|档次|等级|结果|结论|评定|鉴定|总评|考核"),
    ("aside", r"(?:意见|评语|评价|点评|评鉴)$"),
)  # fmt: skip
"""In the order in which they are tried."""

RANKS = {"unit": 6.0, "superior": 5.0, "result": 4.5, STAMP: 4.0, "group": 3.0, "leader": 2.0,
         "self": 1.0}  # fmt: skip
NOBODY = 4.0
"""The rank of what stands under no heading, as in a letter."""

NOT_HEARD = frozenset({"former", "others", "aside"})
"""Voices whose verdicts are not the year's."""


_NOBODY = re.compile(
    r"^关于|^(?:情况)?(?:的)?说明$|^(?:[0-9〇○零一二三四五六七八九]{4}年?)?年度考核[^或及和]*(?:说明|证明)$"
    r"|^(?:年度)?考核(?:登记)?表[^或及和,。:]{0,8}(?:说明|证明)"
    r"|^(?:优秀|合格|称职|基本(?:合格|称职)|不合格|不称职|[不未]确定[等档]次$)"
)
"""Titles and printed choices: they head no section."""


def voice(heading: str) -> str | None:
    """In whose name a heading of an appraisal speaks."""
    if _NOBODY.search(heading):
        return None
    return next((name for name, words in _VOICES if re.search(words, heading)), None)
