"""The grammar of titles: what a paper is about, and what sort of paper it calls itself.

A title is any beginning (the office, the year), a matter (工人技术等级), perhaps more words, a head
(证书, 审批表) and perhaps a note in brackets. Each kind has its matters and heads; the whole line
must be a title, so that a sentence which merely mentions 考核 or 证书 is none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from extractors.kinds.other_titles import DECIDING_WEIGHT, OTHER_WEIGHT, insists, names_other
from schemas.kinds import Kind

_NOTE = r"(?:[(《<\[].{0,20}|第?[0-9一二三]*[页联份号]|[正副]本|样[本张])?"
_WORD = r"[^,。;:!?]"
_FORM = r"表|卡片?|登记册"
_LETTER = (
    r"(?:通知[书单]?|[核审]批[单书]|核准[单书]|决定书?|文件|批复|批件|函|意见|公示|公告|名单|报告"
    r"|说明|证明书?|介绍信|书)"
)


@dataclass(frozen=True)
class Title:
    """How titles of a kind are built. ``weight``: how loudly such a title speaks for the kind."""

    kind: Kind
    matter: str
    head: str
    weight: float
    never: str = "(?!)"
    before: int = 28
    between: int = 14

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        lead, more = rf"{_WORD}{{0,{self.before}}}", rf"{_WORD}{{0,{self.between}}}?"
        return re.compile(rf"{lead}(?:{self.matter}){more}(?:{self.head}){_NOTE}")

    def names(self, line: str) -> bool:
        """Whether a line is such a title."""
        return bool(self._regex.fullmatch(line)) and not re.search(self.never, line)


_CERTIFICATE = r"证书?|证明书?|证件"
_NO_SKILL = (
    r"毕业|荣誉|竞赛|大赛|比赛|专利|学历|学位|准考|申请|审批|遗失|丢失|补办|名册|名单|"
    r"专业技术|职称|普通话|计算机等级|身份证|登记|优秀|先进|承诺|能手|标兵|奖|关于|管理|培训|从业|执业|同志|安全|特种|驾驶证"
)
TITLES: tuple[Title, ...] = (
    Title(
        Kind.SKILL_CERTIFICATE,
        r"工勤|工人|技术工|(?:技能|技术|岗位|职业)等级|等级(?:岗位|资格)|职业(?:资格|技能)|岗位等级"
        r"|(?:高级)?技师|[高中初]级(?:技术|技能|工)",
        _CERTIFICATE, 6, never=_NO_SKILL,
    ),
    Title(
        Kind.SKILL_CERTIFICATE,
        r"(?:职业|技能|技术|岗位|工勤).{0,6}(?:资格|等级).{0,2}证书?",
        r"(?:信息|查询|核验|验证|网上查询|电子).{0,6}(?:单|表|结果|信息|页面?)?", 5,
    ),
    Title(
        Kind.SKILL_CERTIFICATE, r"持证(?:人员?)?",
        r"(?:信息|情况)?.{0,4}(?:登记|核验|查询|信息)(?:表|卡|单|结果)", 5,
        never=r"汇总|名册|一览|明细", between=4,
    ),
    Title(
        Kind.SKILL_CERTIFICATE, r"(?:工人|工勤|技术|技能).{0,8}(?:考核|考试|鉴定|评价|认定)合格",
        r"通知[单书]|证明书?|证书?", 5, never=r"竞赛|大赛|安全|特种|关于",
    ),
    Title(
        Kind.SKILL_CERTIFICATE, r"证书", r"(?:信息)?(?:核验|查询|验证)(?:单|表|结果|报告)", 2,
        never=_NO_SKILL, before=0, between=0,
    ),
    Title(Kind.SKILL_CERTIFICATE, r"等级|岗位|资格", r"证书?", 4, never=_NO_SKILL),
    Title(Kind.SKILL_CERTIFICATE, r"合格|^", r"证书", 2, never=_NO_SKILL, before=0, between=0),
    Title(
        Kind.DIPLOMA, r"毕业|毕\(?结\)?业|学历|[肄结]业", rf"{_CERTIFICATE}|文凭", 6,
        never=r"遗失|丢失|申请|关于|承诺|培训|审批|名单|名册|学位",
    ),
    Title(
        Kind.DIPLOMA, r"(?:学历|毕业生?)(?:证书?|证明|教育)?(?:信息)?",
        r"(?:电子注册)?(?:备案表|认证书|(?:认证|验证|核验|查询)报告|(?:查询|核验)结果"
        r"|核验[单表]|信息表?|注册表)", 6,
        never=r"遗失|申请|关于",
    ),
    Title(
        Kind.APPOINTMENT,
        r"转正|定级|见习期满|试用期满|[续解]?聘[任用请]|任用|录用|转岗|转换|岗位(?:\(工种\))?(?:变动|变更|调整|等级)"
        r"|工种(?:变动|变更|调整)|工资|薪级|机构改革|划转|转隶|改制|安置|竞聘|受聘|任职",
        rf"{_FORM}|{_LETTER}|合同书?|协议书?", 6,
        never=(
            r"招聘|工资(?:条|单|明细|发放)|开展|做好|组织|召开|举办|培训|考核(?:登记|通知)|申请书|承诺|名册|"
            r"证书|收入|证明材料|社保|解聘"
        ),
    ),
    Title(
        Kind.APPOINTMENT, r"关于.{0,8}(?:[续解]?聘[任用请]|录用|转正|定级|转岗)", rf"的{_LETTER}",
        6,
        never=r"招聘|开展|做好|组织|召开|举办|培训|解聘|办法|条例|精神", between=34,
    ),
    Title(Kind.APPOINTMENT, r"(?:岗位)?聘", r"书|任书|用书", 6, never=r"招聘|应聘", between=2),
    Title(Kind.APPOINTMENT, r"劳动|上岗|岗位|用工", r"合同书?|协议书?", 6, between=4),
    Title(
        Kind.APPRAISAL,
        r"(?:年度|平时|工作人员|职工|工勤|公务员|人员|年).{0,12}考[核评]|考[核评](?:登记|审批)表",
        rf"{_FORM}|鉴定书?|通知书|证明|结果", 6,
        never=r"关于|开展|做好|名册|名单|汇总|一览|证书|成绩|培训|等级考核|技能考核|办法|方案|会",
    ),
    Title(
        Kind.HONOUR,
        r"荣誉|光荣|获奖|奖励|表彰|嘉奖|立功|竞赛|大赛|比赛|优秀|先进|模范|能手|标兵|奖章",
        r"证书?|证明|奖状|奖牌", 6, never=r"关于|申请|推荐|审批|登记|办法|通知",
    ),
    Title(Kind.HONOUR, r"奖", r"状|章|牌|杯", 6, never=r"关于|办法", between=0),
    Title(Kind.PATENT, r"发明|实用新型|外观设计|专利", r"专?利?证书?|专利登记簿副本", 7,
          never=r"通知|受理|缴费|申请|关于|荣誉|奖"),
    Title(
        Kind.ADMIN_FORM,
        r"(?:报名|网报|申报|报考|系统|平台|考务|工考|考核|信息).{0,12}(?:管理人?员|联[络系][人员]|经办人员?)",
        _FORM, 7, never=r"名册|花名册|名单",
    ),
    Title(
        Kind.ROSTER,
        r"(?:申报|报名|报考|推荐|审查|审核|考核|参评|应考|参考|符合条件|晋升).{0,14}(?:人员|职工|人选|名单|花名)?",
        r"(?:人员)?(?:名册表?|花名册|名单|汇总表|一览表|明细表|清册|名册)", 8,
        never=r"季度|公示|通知|管理(?:人)?员|会议|签到|值班|物品|工资|慰问|通报|成绩",
    ),
    Title(Kind.ID_CARD, r"居民|临时居民", r"身份证", 5, never=r"户口|居住|关于"),
)  # fmt: skip
"""What names each kind by its title, the surest first."""


def titled(kind: Kind, lines: Sequence[str]) -> float:
    """The weight of the loudest title of a kind among these lines; 0 without any."""
    if kind is Kind.OTHER:
        plain = OTHER_WEIGHT if any(map(names_other, lines)) else 0.0
        return DECIDING_WEIGHT if any(map(insists, lines)) else plain
    own = [title for title in TITLES if title.kind is kind]
    found = (title.weight for title in own for line in lines if title.names(line))
    return max(found, default=0.0)
