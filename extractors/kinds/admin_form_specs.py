"""The words of administrators' forms: labels, sentences and numbers of each field."""

import re
from dataclasses import replace

from extractors.kinds import take
from extractors.kinds.base import Spec
from extractors.kinds.foot import MARK, ORGANISATION, whole_unit
from extractors.kinds.office_posts import HOLDS, OUR, ROOM
from extractors.kinds.persons import NAME_CHARS, person
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece, gaps, split_at

_WHO = (
    r"(?:(?:[现新]任?|变更后的?)?(?:报名|网报|系统|账号|单位|经办|[专兼]职|具体|本系统|指定)?"
    r"(?:管理|联[络系]|操作|经办|审核|负责|工作|信息|专管|责任|使用)"
    r"(?:人员|员|人(?!员))|管理者|被推荐人|人员|职工|本人)"
)
_OF_WHO = r"(?:(?:管理|审核|责任|使用|信息|经办|联络)(?:人员|员|人(?!员)))"
"""Before labels of what else is said of that person."""

_CONTACT = r"(?:联系|经办|负责|工作)(?:人员|员|人(?!员))"
"""Who may merely write for the office: another one, where a sentence names the administrator."""

_PAPER = (
    "基本|信息|情况|登记|备案|签|意见|委托|授权|推荐|申[请报]|变更|采集|报[备送]|开通|账|权限"
    "|[表书函单卡的]"
)
"""What goes on from such a word and names nobody: 管理员委托书."""

_AND = "[及和、/与]"
_NAMED = "(?:由|确定|授权|指定|安排|委托|推荐|明确)"
_SEX = "(?:[男女],?)?"
_AS = "(?:现?任?职务[:为]?|现任|任)?"
_OFFICE = rf"{OUR}{ROOM}的?(?:[{HAN}]{{0,6}}?{HOLDS})?"
"""Who names the administrator, and of which office and post, before the name."""

_HELD = (
    rf"(?:[,()]|同志|现任|职务[为:])(?:[男女],)?(?:[为是系]|现?任|在)?{OUR}"
    rf"(?P<%s>{ROOM})的?(?:担?任)?(?P<%s>{HOLDS})(?:职务|一职)?(?=[,。;()])"
)
"""Whose office and post are told behind the name: 王建国同志,男,现任我单位办公室副主任职务."""

_LANDLINE = r"(?<!\d)(?:\(?0\d{2,3}\)?[-—–一~·.]?)?\d{7,8}(?!\d)"
MOBILE = r"(?<!\d)1[3-9]\d{9}(?!\d)"
_SEVERAL = re.compile(rf"{ORGANISATION}[、,;]{ORGANISATION}")
_NOT_OURS = re.compile(r"工考|考核(?:办|委|中心)|考评中心|鉴定中心|盖章处?$|^(?:基本|个人)信息|^\(")
"""Whom such forms are sent to, and what is no body."""

_DEPARTMENT = take.text_like(
    rf"^[{HAN}()、0-9]{{2,24}}",
    forbidden=r"^\(?(?:盖章|公章)|[市县区省州].*(?:局|委员会|厅|医院|学校|中心|公司|政府)$",
)
"""An office in a body, which whole bodies are not."""

_POST = take.text_like(rf"^[{HAN}()、]{{2,16}}")


def _post_behind(piece: Piece) -> Taken | None:
    """The post behind its office: 人事股科长, 人事股(科长)."""
    taken = _BEHIND_OFFICE(piece)
    bracketed = taken and re.fullmatch(r"\([^()]+\)", taken.piece.text)
    return take.whole(taken.piece.cut(1, -1)) if taken and bracketed else taken


_BEHIND_OFFICE = take.text_like(rf"(?<=[科股室处办部])(?!公室)[{HAN}()]{{2,10}}$")


def _landline(piece: Piece) -> Taken | None:
    """A number of an office, its dash as dashes are written."""
    taken = _first(_LANDLINE, piece)
    return replace(taken, value=re.sub(r"[—–一~·.]", "-", str(taken.value))) if taken else None


def _mobile(piece: Piece) -> Taken | None:
    """A number of a mobile phone, though one of an office may stand before it."""
    return _first(MOBILE, piece)


def _unit(piece: Piece) -> Taken | None:
    """The one unit that a label announces: of several the form's own is none."""
    taken = None if _SEVERAL.match(piece.text) else whole_unit(piece)
    return None if taken and _NOT_OURS.search(str(taken.value)) else taken


def _first(pattern: str, piece: Piece) -> Taken | None:
    """The first match in what gaps part: two numbers of one cell are two."""
    read = map(take.text_like(pattern), (piece, *split_at(piece, gaps(piece))))
    return next((taken for taken in read if taken), None)


SPECS = (
    Spec("unit", _unit, (rf"(?:主管)?(?:单位|部门)(?:名称|全称){MARK}",)),
    Spec(
        "unit",
        _unit,
        (
            rf"(?:填[报表写]|申[请报]|报名|报考|参评|使用|反馈|授权|报送|呈报|所在|工作|推荐|上报|用户|责任|委托|备案)?(?:单位|机关)(?!事业单位|党委|纪委|工会|服务){MARK}",
        ),
    ),
    Spec(
        "unit",
        _unit,
        (rf"(?:所在|上级)?主管(?:单位|部门|机关)(?:\((?:单位|部门)\))?{MARK}",),
        (rf"主管单位:(?:\([^)]*\))?(?P<v>[{HAN}]{{4,30}})",),
    ),
    Spec(
        "name",
        take.name,
        (rf"{_WHO}?姓名(?:{_AND}性别)?",),
    ),
    Spec(
        "name",
        take.name,
        (rf"(?!(?:单位)?{_CONTACT}){_WHO}(?!{_PAPER})",),
        (
            rf"{_NAMED}{_OFFICE}(?P<v>{NAME_CHARS}{{2,4}}?)(?:同志|\(|为|负责|担任)",
            rf"{_NAMED}(?P<v>{NAME_CHARS}{{2,20}}?)(?:同志|\(|为|负责|担任)",
            rf"^(?P<v>{NAME_CHARS}{{2,4}}?)(?:同志)?(?:\([男女]\))?,?(?:[男女],)?(?:系|现任|为|是)",
        ),
        prose_take=person,
    ),
    Spec("name", take.name, (r"(?:联系|经办|工作)(?:人员|员|人(?!员))(?!签|意见)",)),
    Spec(
        "gender",
        take.gender,
        (rf"{_OF_WHO}?性别(?:\(男[/、]女\))?", r"男/女", rf"姓名{_AND}性别"),
        (r"[(,](?P<v>[男女])[),、]",),
    ),
    Spec(
        "department",
        _DEPARTMENT,
        (
            rf"(?:{_OF_WHO}|[{HAN}]{{1,3}}(?=所在))?(?:工作|所在|所属|归口|内设|任职)?(?:部门(?!管理|负责|领导|意见)|[科处股]室|[处科股(][处科股(、/)]{{1,7}}室|机构)(?:科室)?(?:名称)?[为是]?",
        ),
    ),
    Spec(
        "department",
        take.text_like(rf"^[{HAN}()、]{{1,12}}?(?:科|股|室|处|办(?!公)|党委|工会|部(?!科))"),
        (rf"(?:工作|所在|所属)?(?:部门|科室|处室){_AND}?(?:职务|职称|职级)",),
        (
            rf"{_NAMED}{OUR}(?P<v>{ROOM})的?(?:[{HAN}]{{0,6}}?{HOLDS})?{NAME_CHARS}{{2,8}}?(?:同志|\()",
            rf"{NAME_CHARS}{{2}}(?:同志)?\({_SEX}(?P<v>{ROOM}),",
            rf"同志(?:\([男女]\))?,?现任{OUR}(?P<v>{ROOM})",
            _HELD % ("v", "post"),
            rf"{_NAMED}{OUR}(?P<v>{ROOM})\({HOLDS}\)",
        ),
    ),
    Spec(
        "post",
        _post_behind,
        (rf"(?:工作|所在|所属)?(?:部门|科室|处室){_AND}?(?:职务|职称|职级)",),
    ),
    Spec(
        "post",
        _POST,
        (
            rf"{_OF_WHO}?(?:行政|现任|担任|工作|所任|岗位)?职务(?:[/、]?(?:职称|职级)|[/、(]岗位\)?|\((?:职称|职级|级别)\))?[为是]?",
        ),
        (
            rf"{_NAMED}{_OFFICE}{NAME_CHARS}{{2,8}}?(?:同志)?\([男女],{_AS}(?P<v>[{HAN}]{{2,10}}?)[,)]",
            rf"{NAME_CHARS}{{2}}(?:同志)?\({_SEX}{ROOM},{_AS}(?P<v>[{HAN}]{{2,10}}?)[,)]",
            rf"{_NAMED}{OUR}{ROOM}(?P<v>[{HAN}]{{0,6}}?{HOLDS}){NAME_CHARS}{{2,8}}?(?:同志|\()",
            rf"同志(?:\([男女]\))?,?现任{OUR}{ROOM}(?P<v>[{HAN}]{{0,6}}?{HOLDS})(?:职务|一职)?(?:[,。;]|为|担任|负责)",
            _HELD % ("room", "v"),
            rf"{_NAMED}{OUR}{ROOM}\((?P<v>{HOLDS})\)",
        ),
    ),
    Spec("post", _POST, (r"岗位(?:名称)?", r"职位", rf"(?<![{HAN}])职$")),
    Spec(
        "office_phone",
        _landline,
        (
            r"(?:办公(?:室)?|单位|固定|工作)电话(?:\([^)]{2,8}\))?",
            rf"办公电话{_AND}手机",
            r"座机(?:号码?)?",
            r"固话",
            r"联系电话\((?:固话|座机|办公|单位)(?:电话)?\)",
            r"办公(?!室)",
        ),
        (
            rf"(?:办公(?:室)?(?:电话)?|固定电话|座机|固话)[:)为是]?(?P<v>{_LANDLINE})",
            rf"(?<!\d)(?P<v>{_LANDLINE})\(办",
        ),
    ),
    Spec("office_phone", _landline, (r"联系电话(?:\(?(?:固话|座机|办公)\)?)?", r"电话")),
    Spec(
        "mobile",
        _mobile,
        (
            rf"(?:{_WHO}|联系|个人|常用)?(?:本人)?手机(?:号码?)?",
            rf"办公电话{_AND}手机",
            r"移动电话",
            r"联系电话",
        ),
    ),
)
STOPS = (
    r"用户名", r"替补人员", r"备用联系人", r"权限", r"单位公章", r"填[表报]人", r"复核人", r"备注",
    rf"(?:负责|本部门)?(?:下属|所属|所辖|直属|下辖|管辖|参加|参评|涉及)[{HAN}]{{0,4}}?单位(?:数|名单|名称)?",
    r"(?:人事|组织)部门(?:负责人)?",
    rf"(?:负责|管理|参加|所|需)[{HAN}]{{0,8}}的[{HAN}]{{0,4}}(?:单位|部门)",
    r"(?:主管|人事|组织|本|分管)?(?:单位|部门|机关|领导)(?:审[核批查])?意见",
    r"(?:值班|监督|传真|举报|咨询|查询|服务|投诉)电话", r"传真",
    r"(?:主管|分管|单位)(?:领导|负责人)(?:签字|手机|电话|姓名)?", r"单位地址", r"职称",
    r"(?:填[表报]|报送|上报|备案|入职|发证|登记)(?:日期|时间)", r"电子邮箱",
    r"统一社会信用代码", r"身份证号?", r"邮政编码", r"出生年月", r"账号用途", r"变更原因",
    r"婚姻状况",
)  # fmt: skip
