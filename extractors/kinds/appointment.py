"""Employment papers: 转正定级表, 聘任文件, 聘用合同, 工资审批表, 转岗证明."""

import re
from collections.abc import Mapping, Sequence

from extractors.kinds import lexicon, take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs, spoken
from extractors.kinds.employment_post import (
    CHANGED,
    GRADE,
    GRADED_OCCUPATION,
    OCCUPATION,
    POST_OCCUPATION,
    SPOKEN_OCCUPATION,
    listed_trade,
)
from extractors.kinds.foot import (
    ORGANISATION,
    foot_date,
    foot_organisation,
    lone_name,
    named_after,
)
from extractors.kinds.former_columns import without_former
from extractors.kinds.persons import opening_name
from extractors.kinds.spoken_person import spoken_person
from extractors.kinds.take import HAN, Taken, whole
from extractors.kinds.title_lines import title_lines
from schemas.kinds import Form, Kind

_FORMS = (
    (
        Form.SALARY_APPROVAL,
        r"(?:调整|核定|变动|确定|兑现|执行).{0,24}工资(?:待遇|标准)?(?:问题)?的?(?:通知|决定|批复|函)|工资(?!定级).{0,8}(?:审批|变动|核定|调整|套改|改革|晋级|转档).{0,3}(?:表|单|通知|花名册)|[调增]资.{0,4}(?:通知|审批|[表单])|考工升级.{0,4}表|起薪审批|工资审批|薪级工资.{0,6}审批|增资.{0,4}(?:审批)?表|(?:工资(?!定级)|薪级).{0,10}审批表|套改表",
    ),
    (
        Form.CONFIRMATION,
        r"转正定级|转正审批|定级(?:审批|呈[报批]|登记)?(?:表|通知)|工资定级|定级的|转正的|见习期满|试用期满.{0,4}(?:转正|定级)",
    ),
    (Form.CONTRACT, r"(?:聘[用任]|劳动|用工|上岗)(?:合同|协议)书?|合同书"),
    (
        Form.TRANSFER_PROOF,
        r"[由从][^,。;]{2,14}(?:转|变更|调整)为|原岗位[^,。]{0,12}撤销|(?:变[动更]|调整|转换)(?:工种|岗位)|[转调]岗|划转|改[做干任]|原工种|转换(?:岗位|工种)|机构改革|(?:岗位|工种)\)?(?:变动|变更|调整)",
    ),
    (Form.APPOINTMENT, r"聘任|聘用|聘书|岗位聘|[续竞]聘"),
)
_DATE = (
    r"[0-9O〇○零一二三四五六七八九十]{2,4}[年.\-/][0-9〇○零一二三四五六七八九十元]{1,3}(?:月|[.\-/])"
    r"(?:[0-9〇一二三四五六七八九十廿]{1,3}日?)?"
)

_OF_CHANGE = (
    r"(?:(?:工资|岗位|工种|等级|薪级|待遇|变[动更]|调整|套改|增资|晋升|转正|定级|聘[任用]|新)"
    r"后?的?){0,3}"
)
"""What the day belongs to: 变动后工资 | 起薪时间."""

_TAKEN_ON = r"(?:被?(?:分配|招[工录考收]|录用|安置))"
_OURS = r"[本我该](?:单位|局|院|校|中心|站|所|处|厂|场|馆|园|队|社|段)"

_SPECS = (
    Spec(
        "name",
        take.name,
        (
            *lexicon.NAME,
            r"受聘人(?:员)?(?:\(乙方\))?",
            r"乙方(?:\([^()]{1,10}\))?",
            r"申请人",
            r"被聘(?:任|用)人",
            r"[受应]聘(?:方|人员?)(?:签[名字章])?(?=:)",
            r"受聘(?:方|人员?)(?:\(.{0,8}乙方\))?",
            r"人员(?=:)",
        ),
        (
            rf"与(?P<v>[{HAN}·]{{2,10}}?)\((?:[男女][,、)]|(?:公民)?身份证|(?:以下|下)?简?称|[应受被]聘|乙方)",
            rf"[工员师手]\((?:[一二三四五]级|[高中初]级|高级技师|技师)[^()]{{0,6}}\):(?P<v>[{HAN}·]{{2,10}}?)(?:同志)?$",
        ),
    ),
    Spec(
        "unit",
        take.organisation(
            rf"^{ORGANISATION}(?=\()|^{ORGANISATION}(?![理员工师])|^[{HAN}()]{{4,30}}",
            forbidden=rf"^{_DATE}|^(?:兹|现有|经查|职工|人事[科股处]|审批|批准|意见|盖章|公章|\(|负责人|代表|同意|聘|经|根据|现将|按照|研究|领导|党[委组]|批准|决定|审[核批]|下列|以下|上述|各|承担|自行|应|将|须|愿|[{HAN}]{{0,4}}(?:时间|日期|年月))|同志",
        ),
        (
            r"(?:(?:人事|工资|劳动|行政)?关系(?:现)?所在|工作|所在|聘用|用人|聘任|受聘|任职|服务|现)?单位(?:名称|全称)?(?:\(?(?:盖章|公章|章|甲方)\)?)?",
            r"甲方(?:\([^()]{1,10}\))?(?:名称)?",
            r"(?:聘用|聘任|用人)(?:方|单位)(?:\(.{0,8}甲方\))?",
            r"(?:工作|所在)部门",
            r"(?:用工|安置|接收|派遣|填报|招工)单位",
            r"厂矿(?=:)",
        ),
        (
            rf"[,。](?P<v>{ORGANISATION})\((?:以下|下)?简?称",
            rf"由(?P<v>{ORGANISATION})\((?:聘方|甲方|聘[用任]方)",
            rf"(?:划转|转隶|整体划入|划入|安置)(?:至|到)?(?P<v>{ORGANISATION})(?=[,。;])",
        ),
    ),
    Spec(
        "unit",
        take.organisation(
            rf"^[{HAN}]{{2,10}}[省市县区][{HAN}()]{{3,24}}", forbidden=r"^根据|^经|同志|[,。]"
        ),
        (r"部门(?=:)",),
    ),
    POST_OCCUPATION,
    OCCUPATION,
    GRADED_OCCUPATION,
    GRADE,
    Spec(
        "effective_date",
        take.date,
        (
            rf"{_OF_CHANGE}(?:聘任|聘用|任职|调整|合同|转正|定级|执行|生效|起聘|起薪|转正定级|批准|[转调]岗|变[动更]|转换|现执行|增资|晋升|受聘|竞聘|上岗)(?:起始|开始|生效|执行)?(?:时间|日期|年月|期间|之?日)",
            r"从?何时(?:起|开始)?(?:执行|聘用|聘任|定级|转正|转岗|起薪|增资|变动|晋升|任职)",
            r"(?:聘用|聘任|合同)?期?起(?:始|算)?(?:日期|时间|日)?(?=:|$)",
            r"(?:转换|变[更动]|调整)(?:工种|岗位|工资|等级)?后?(?:时间|日期)",
            r"(?:现工种从事|从事现工种|现工种|合同起始|聘期起始|岗位聘用)(?:时间|日期|年月)",
            r"聘期(?:自|:)?",
            r"(?:协议|合同|聘期)?有效期限?",
            r"(?:聘用|合同|聘任)期限",
            r"起始(?:时间|日期)",
        ),
        (
            rf"(?P<v>{_DATE}),?(?:因|由于|根据)[^。;]{{0,30}}?(?:{CHANGED}|安排到)",
            rf"(?:自|从)(?P<v>{_DATE})起",
            rf"(?P<v>{_DATE})(?:转正|定级)",
            rf"(?:自|从|于)(?P<v>{_DATE})(?:零时)?(?:计?算?起|开始|至|止|执行|生效|聘|转|到|享受|改[做干任为])",
            rf"(?:自|从|于)(?P<v>{_DATE}),?由[^,。;]{{2,20}}?{CHANGED}",
            rf"(?P<v>{_DATE})起(?:执行|算|计|聘|生效)?",
            rf"(?:聘任|聘用|起聘|任职|执行|起薪|[转调]岗|变[动更])(?:时间|日期)[为是:]?(?P<v>{_DATE})",
            rf"(?:聘期|任期|期限)[^。]{{0,10}}?(?P<v>{_DATE})",
            rf"(?:批准|同意)[^。]{{0,12}}?(?P<v>{_DATE})",
        ),
    ),
    Spec(
        "work_start_date",
        take.date,
        lexicon.WORK_START,
        (
            rf"(?P<v>{_DATE})(?:(?:[起在到进来入]|分配|招|调|考|转业|退伍)[^,。;:]{{0,16}}?)?参加(?:革命)?工作",
            rf"(?P<v>{_DATE})(?:由[^,。;]{{2,16}})?{_TAKEN_ON}?[到来进至在]{_OURS}(?:参加)?工作",
            rf"参加工作(?:时间)?[为于:](?P<v>{_DATE})",
        ),
    ),
)
_YOURS = r"[你贵](?:单位|[镇乡区县局委办院校园站所厂场馆队社段处会]|中心|公司)"
_DECIDES = re.compile(r"(?:人事|劳动|人力资源和社会保障)局$|编制委员会办公室$")
"""Who writes to units about their people."""

_TELLS = r"关于.{2,40}的?(?:通知|批复|决定)"
_OFFICES = re.compile(r"[各局厅委部府处科室]:|委员会|办公室|[各属]")
"""Who is told of another's people; a notice to an institution is about its own."""

_POST = frozenset({"occupation", "grade", "effective_date"})
_STOPS = (
    r"性别", r"出生(?:年月日?|日期)", r"身份证号?码?", r"单位意见", r"主管(?:部门|单位)意见",
    r"审批(?:机关)?意见", r"人社部门意见", r"人力资源.{0,10}意见", r"见习期?(?:时间|起止)",
    r"原(?:岗位|工种)", r"招工批准(?:日期|时间)", r"应转正(?:时间|日期)",
    r"拟", r"薪级", r"岗位工资",
    r"(?:上次|首次|初次|前次|上一?聘期|下次)[\u4e00-\u9fff]{0,8}(?:时间|日期|年月)",
    r"(?:审批|批准|呈报)(?:机关|单位)",
    r"经办人", r"人事[科股处]长", r"分管领导", r"单位负责人",
    r"部门", r"车间", r"取得时间", r"工资(?:标准|档次)?", r"本人意见", r"甲方", r"乙方", r"学历",
    r"法定代表人", r"委托代理人", r"试用期", r"填表",
)  # fmt: skip


class Appointment:
    """Papers that show employment, confirmation, appointment or transfer."""

    kind = Kind.APPOINTMENT
    cues = (
        Cue(r"转正定级|见习期|试用期满|转正|定级", 2.5),
        Cue(r"聘任|聘用|聘期|受聘|聘请|兹聘", 2),
        Cue(r"聘[任用请]?(?:您|你)[^。;]{2,40}[,、]聘期", 4),
        Cue(r"薪级|岗位工资|起薪|增资|工资标准|套改", 2),
        Cue(r"(?:划转|转隶)", 2),
        Cue(r"(?:原|现)从事[^,。]{2,14}(?:工种|岗位|工作)|原(?:工种|岗位)", 2),
        Cue(r"甲方|乙方", 1.5),
        Cue(r"(?:调整|变更|转岗|改)[为到至][^,。;]{2,12}[工员师手](?=[,。;(])", 1.5),
        Cue(r"工资.{2,12}元.{0,4}调整[为到至]|[调增]资", 2),
        Cue(r"由[^,。;]{2,12}[转改]为|改任", 1),
        Cue(r"[转调]岗|转换工种|机构改革|改[做干][^,。]{0,12}[工员手](?=[,。(])", 2),
        Cue(r"由[^,。;]{2,16}岗位?[转调](?:整)?[到至入为][^,。;]{2,16}岗", 3),
        Cue(r"参加工作时间", 0.8),
        Cue(r"原[为系][^,。;]{2,14}[工员师手](?=[,。;])", 1.5),
        Cue(r".{0,40}(?:工种|转岗|聘任|聘用|岗位).{0,10}(?:说明|证明)(?:书|信)?", 2.5, title=True),
        Cue(
            r".{0,24}关于.{0,16}(?:[解续]聘|聘[任用]).{0,24}的(?:通知|决定|批复|意见)",
            2.5,
            title=True,
        ),
        Cue(r"特此(?:通知|证明)", 0.5),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read an employment paper: of what was and what is beside each other the latter."""
        form = _form(title_lines(paper.sheets)) or _form([paper.text])
        paper = without_former(paper)
        fields = read_specs(paper, _SPECS, _STOPS)
        if any(paper.blocks(r".{0,20}(?:证明书?|说明)")):
            fields |= _last_told(paper, fields)
        proof = any(paper.blocks(r".{0,20}证明书?"))
        if "effective_date" not in fields and not proof and not _asks_opinions(paper):
            found = foot_date(paper, [t for n, t in fields.items() if n == "work_start_date"])
            fields |= {"effective_date": found} if found else {}
        if "occupation" not in fields:
            post = listed_trade(paper) or spoken(paper, SPOKEN_OCCUPATION)
            fields |= {"occupation": post} if post else {}
        unit = _fuller(_addressed(paper), fields.get("unit")) or _head(paper)
        if not unit and not re.search(_YOURS, paper.text):
            unit = foot_organisation(paper, foot_date(paper))
        fields |= {"unit": unit} if unit else {}
        if "name" not in fields:
            verbs = r"聘任|聘用|聘请|兹聘|任命|同意|关于|将|安排|证明"
            person = spoken_person(paper) or named_after(paper, verbs)
            person = person or opening_name(paper) or lone_name(paper)
            fields |= {"name": person} if person else {}
        return KindReading(form, fields)


def _form(texts: Sequence[str]) -> Form | None:
    """The first form whose words stand in any of the texts."""
    said = (form for form, words in _FORMS if any(re.search(words, text) for text in texts))
    return next(said, None)


def _asks_opinions(paper: PaperText) -> bool:
    """Whether a form has room for others' opinions, whose dates are theirs alone."""
    blocks = (block for sheet in paper.sheets for block in sheet.blocks)
    return any(block.cell and re.search(r"意见|审批机关", block.text) for block in blocks)


def _last_told(paper: PaperText, fields: Mapping[str, Taken]) -> dict[str, Taken]:
    """What a proof's sentences say last of the post: they tell a working life in its order."""
    open_ = (spec for spec in _SPECS if spec.name in _POST)
    plain = (s for s in open_ if s.name not in fields or not fields[s.name].announced)
    told = ((spec.name, spoken(paper, spec, last=True)) for spec in plain)
    return {name: taken for name, taken in told if taken}


def _addressed(paper: PaperText) -> Taken | None:
    """The organisation that a letter about its own people is addressed to: 你单位…."""
    signs = foot_organisation(paper, foot_date(paper))
    decides = signs is not None and _DECIDES.search(str(signs.value))
    rows = [row for row in paper.blocks(rf"{ORGANISATION}:") if "、" not in row.text]
    if not decides and not re.search(rf"{_YOURS}|收悉", paper.text):
        told = signs is not None and any(paper.blocks(_TELLS))
        rows = [row for row in rows if told and not _OFFICES.search(row.text)]
    return next((whole(row.cut(0, -1)) for row in rows), None)


def _fuller(addressed: Taken | None, told: Taken | None) -> Taken | None:
    """The addressee, unless a label names the unit or the text tells its full name."""
    if told and told.announced:
        return told
    if addressed and told and str(told.value).endswith(str(addressed.value)):
        return told
    return addressed or told


def _head(paper: PaperText) -> Taken | None:
    """The organisation whose document this is: by its red head, …局文件, or above the title."""
    heads = paper.blocks(rf"{ORGANISATION}文件")
    first = next((block.piece for sheet in paper.sheets for block in sheet.blocks), None)
    alone = first is not None and re.fullmatch(ORGANISATION, first.text)
    above = whole(first) if first and alone else None
    return next((whole(head.cut(0, -2)) for head in heads), above)
