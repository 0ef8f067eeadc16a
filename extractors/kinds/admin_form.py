"""网上报名管理人员信息登记表 (the notice's annex)."""

import re
from dataclasses import replace

from extractors.kinds import take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.choices import with_chosen_gender
from extractors.kinds.foot import MARK, ORGANISATION, foot_date, foot_organisation, whole_unit
from extractors.kinds.former_columns import without_former
from extractors.kinds.persons import NAME_CHARS, person
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece, gaps, split_at
from schemas.kinds import Kind

_WHO = (
    r"(?:(?:报名|网报|系统|账号|单位)?(?:管理|联[络系]|操作|经办|审核|负责|工作|信息|专管|责任|使用)"
    r"(?:人员|员|人(?!员))|管理者|被推荐人|人员|职工)"
)
_OF_WHO = r"(?:(?:管理|审核|责任|使用|信息|经办|联络)(?:人员|员|人(?!员)))"
"""Before labels of what else is said of that person."""

_CONTACT = r"(?:联系|经办|负责|工作)(?:人员|员|人(?!员))"
"""Who may merely write for the office: another one, where a sentence names the administrator."""

_AND = "[及和、/与]"
_NAMED = "(?:由|确定|授权|指定|安排|委托)"
_OUR = "(?:我(?:局|委|院|校|站|厅|处|单位|中心|公司))?"
_HOLDS = "(?:副?(?:科长|股长|处长|主任|站长|所长|校长)|[一二三四]级(?:主任)?科员|科员|干事)"
_OFFICE = rf"{_OUR}[{HAN}]{{1,8}}?(?:科|股|室|处|办)的?{_HOLDS}?"
"""Who names the administrator, and of which office and post, before the name."""

_LANDLINE = r"(?<!\d)(?:\(?0\d{2,3}\)?[-—–一~·.]?)?\d{7,8}(?!\d)"
_MOBILE = r"(?<!\d)1[3-9]\d{9}(?!\d)"
_SEVERAL = re.compile(rf"{ORGANISATION}[、,;]{ORGANISATION}")
_DEPARTMENT = take.text_like(rf"^[{HAN}()、0-9]{{2,24}}", forbidden=r"^\(?(?:盖章|公章)")
_POST = take.text_like(rf"^[{HAN}()、]{{2,16}}")


def _landline(piece: Piece) -> Taken | None:
    """A number of an office, its dash as dashes are written."""
    taken = _first(_LANDLINE, piece)
    return replace(taken, value=re.sub(r"[—–一~·.]", "-", str(taken.value))) if taken else None


def _mobile(piece: Piece) -> Taken | None:
    """A number of a mobile phone, though one of an office may stand before it."""
    return _first(_MOBILE, piece)


def _unit(piece: Piece) -> Taken | None:
    """The one unit that a label announces: of several the form's own is none."""
    return None if _SEVERAL.match(piece.text) else whole_unit(piece)


def _first(pattern: str, piece: Piece) -> Taken | None:
    """The first match in what gaps part: two numbers of one cell are two."""
    read = map(take.text_like(pattern), (piece, *split_at(piece, gaps(piece))))
    return next((taken for taken in read if taken), None)


_SPECS = (
    Spec("unit", _unit, (rf"(?:主管)?(?:单位|部门)(?:名称|全称){MARK}",)),
    Spec("unit", _unit, (rf"主管(?:单位|部门|机关){MARK}",)),
    Spec(
        "unit",
        _unit,
        (
            rf"(?:填[报表写]|申[请报]|反馈|授权|报送|呈报|所在|工作|推荐|上报|用户|责任|委托|备案)?(?:单位|机关)(?!事业单位){MARK}",
        ),
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
        (rf"(?!{_CONTACT}){_WHO}(?!基本|信息|情况|登记|备案|签|意见)",),
        (
            rf"{_NAMED}{_OFFICE}(?P<v>{NAME_CHARS}{{2,4}}?)(?:同志|\(|为|负责|担任)",
            rf"{_NAMED}(?P<v>{NAME_CHARS}{{2,20}}?)(?:同志|\(|为|负责|担任)",
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
            rf"(?:{_OF_WHO}|[{HAN}]{{1,3}}(?=所在))?(?:工作|所在|所属|归口|内设|任职)?(?:部门|[科处股]室|处\(科\)室|机构)(?:科室)?(?:名称)?",
        ),
    ),
    Spec(
        "department",
        take.text_like(rf"^[{HAN}()、]{{1,12}}?(?:科|股|室|处|办|部(?!科))"),
        (rf"(?:工作|所在)?部门{_AND}(?:职务|职称)",),
        (
            rf"{_NAMED}{_OUR}(?P<v>[{HAN}]{{1,8}}?(?:科|股|室|处|办))的?{_HOLDS}?{NAME_CHARS}{{2,4}}?(?:同志|\()",
        ),
    ),
    Spec(
        "post",
        take.text_like(rf"(?<=[科股室处办部])[{HAN}()]{{2,10}}$"),
        (rf"(?:工作|所在)?部门{_AND}(?:职务|职称)",),
    ),
    Spec(
        "post",
        _POST,
        (rf"{_OF_WHO}?(?:行政|现任|担任|工作|所任)?职务(?:职称|职级|[/、(]岗位\)?)?",),
        (
            rf"{_NAMED}{_OFFICE}{NAME_CHARS}{{2,4}}?(?:同志)?\([男女],(?P<v>[{HAN}]{{2,10}}?)[,)]",
            rf"{_NAMED}{_OUR}[{HAN}]{{1,8}}?(?:科|股|室|处|办)(?P<v>{_HOLDS}){NAME_CHARS}{{2,4}}?(?:同志|\()",
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
_STOPS = (
    r"用户名", r"替补人员", r"单位公章",
    rf"(?:负责|本部门)?(?:下属|所属|所辖|直属|下辖|管辖|参加|参评|涉及)[{HAN}]{{0,4}}?单位(?:数|名单|名称)?",
    r"填表人", r"备注", r"(?:值班|监督|传真|举报)电话",
    r"(?:主管|分管|单位)(?:领导|负责人)(?:签字|手机|电话|姓名)?", r"单位(?:地址|意见)", r"职称",
    r"(?:填表|上报|备案|入职|发证)(?:日期|时间)", r"电子邮箱", r"统一社会信用代码", r"身份证号?",
    r"出生年月", r"账号用途", r"变更原因",
)  # fmt: skip


class AdminForm:
    """The registration form of a department's administrator."""

    kind = Kind.ADMIN_FORM
    cues = (
        Cue(r".{0,40}网上报名管理人员信息登记表", 8, title=True),
        Cue(r".{0,20}管理人员信息登记表|.{0,10}报名管理人员.{0,10}", 6, title=True),
        Cue(
            r".{0,40}(?:报名|网报|网上|申报|报考|系统|平台|账号|资格审查|工考).{0,14}"
            r"(?:管理|审核|操作|联[络系]|经办|工作|负责|用户)(?:人员?|员)?.{0,10}(?:表|卡|书|函|单|登记|申请)(?:\(.{0,10}\))?",
            6,
            title=True,
        ),
        Cue(r"(?:报名|网报|申报|报考)(?:系统|平台|工作)?管理(?:人)?员", 3),
        Cue(r".{0,20}报名.{0,6}账[户号].{0,12}", 6, title=True),
        Cue(r".{0,20}管理(?:人)?员.{0,8}(?:表|卡|单|登记)", 3, title=True),
        Cue(r"网上报名.{0,4}(?:管理|审核|账[户号])", 2),
        Cue(r"(?:委托|授权|确定|指定|拟开通).{2,90}网上报名.{0,6}(?:管理|审核|工作)", 4),
        Cue(r"下属单位", 2),
        Cue(r"办公(?:室)?电话|固定电话|座机", 1.5),
        Cue(r"手机(?:号码?)?|移动电话", 1),
        Cue(r"填表人", 0.8),
        Cue(r"主管单位", 0.8),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read the form; of a change, what is and not what was."""
        paper = without_former(paper)
        fields = with_chosen_gender(paper, read_specs(paper, _SPECS, _STOPS))
        found = (
            ("mobile", fields.get("mobile") or _only_mobile(paper)),
            ("unit", fields.get("unit") or foot_organisation(paper, foot_date(paper))),
        )
        return KindReading(None, fields | {name: taken for name, taken in found if taken})


def _only_mobile(paper: PaperText) -> Taken | None:
    """The only mobile number of the print, where no label stands before it."""
    found = list(paper.search(_MOBILE))
    return take.whole(found[0]) if len({piece.text for piece in found}) == 1 else None
