"""Employment papers: 转正定级表, 聘任文件, 聘用合同, 工资审批表, 转岗证明."""

import re

from extractors.kinds import lexicon, take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.foot import (
    ORGANISATION,
    foot_date,
    foot_organisation,
    lone_name,
    named_after,
)
from extractors.kinds.spoken_person import spoken_person
from extractors.kinds.take import HAN
from extractors.kinds.trades import trade
from schemas.kinds import Form, Kind

_FORMS = (
    (Form.CONFIRMATION, r"转正定级|转正审批|定级审批|见习期满|试用期满.{0,4}(?:转正|定级)"),
    (
        Form.SALARY_APPROVAL,
        r"工资.{0,8}(?:审批|变动|核定|调整|套改).{0,2}表|工资审批|薪级工资.{0,6}审批",
    ),
    (Form.CONTRACT, r"(?:聘用|劳动|岗位聘任|岗位聘用)合同(?:书)?"),
    (Form.TRANSFER_PROOF, r"转岗|转换(?:岗位|工种)|机构改革|(?:岗位|工种)(?:变动|变更|调整)"),
    (Form.APPOINTMENT, r"聘任|聘用|聘书|岗位聘"),
)
_DATE = (
    r"[0-9O〇○零一二三四五六七八九十]{2,4}[年.\-/][0-9〇○零一二三四五六七八九十元]{1,3}(?:月|[.\-/])"
    r"(?:[0-9〇一二三四五六七八九十廿]{1,3}日?)?"
)
_TRADE = rf"(?!工勤|岗位|[本我]?单位|甲方|乙方|变动|证明)[{HAN}]{{2,12}}"
_OCCUPATION = take.text_like(
    rf"^[{HAN}/()]{{2,16}}",
    forbidden=r"^(?:等级|名称|岗位|及|工资)$|级岗位$|变动|变更|证明|调整|审批",
)


_SPECS = (
    Spec(
        "name",
        take.name,
        (
            *lexicon.NAME,
            r"受聘人(?:员)?(?:\(乙方\))?",
            r"乙方(?:\((?:受聘人(?:员)?|职工|受聘方)\))?",
            r"被聘(?:任|用)人",
        ),
    ),
    Spec(
        "unit",
        take.organisation(
            rf"^{ORGANISATION}|^[{HAN}()]{{4,30}}",
            forbidden=r"^(?:意见|盖章|公章|\(|负责人|代表|同意|经|根据|现将|按照)",
        ),
        (
            r"(?:工作|所在|聘用|用人|聘任|现)?单位(?:名称|全称)?(?:\(?(?:盖章|公章|章|甲方)\)?)?",
            r"甲方(?:\((?:聘用单位|用人单位|单位|聘用方)\))?(?:名称)?",
            r"(?:工作|所在)部门",
        ),
    ),
    Spec(
        "occupation",
        trade(_OCCUPATION),
        (
            r"(?:从事|现任|聘用|聘任|申报|专业|技术|鉴定|转换后|转岗后|现从事)?工种(?:名称|\((?:岗位|专业|职业)\))?",
            r"岗位\(工种\)(?:名称)?",
            r"(?:聘用|聘任)?岗位名称",
            r"职业\(?工种?\)?",
        ),
        (
            rf"(?:岗位|级)\((?P<v>[{HAN}]{{1,10}}[工员师手])\)",
            rf"(?:聘|聘任|聘用|安排)[^。]{{0,12}}?(?:到|至|在)(?P<v>{_TRADE}?)[一二三四五]级岗",
            (
                rf"(?:转岗|现|转为|调整|变更|改为)(?:后)?(?:从事|至|到|为)"
                rf"(?P<v>{_TRADE}?)(?:工种|岗位|工作|工勤|[。,;])"
            ),
            rf"(?:在|聘用于|安排在)(?P<v>{_TRADE}?)(?:工种|岗位)(?:工作|上|从事|任职)",
            (
                rf"(?:聘任为|聘用为|聘为|担任|聘任.{{2,8}}?(?:同志)?为|任|为)"
                rf"(?:我|本)?(?:单位|局|院|校|中心)?"
                rf"(?P<v>{_TRADE}?)[(,]?(?:工勤技能|工种|岗位|[一二三四五]级|高级技师|技师|[高中初]级工)"
            ),
            rf"(?<!原)从事(?P<v>{_TRADE}?)(?:工种|岗位|工作)",
        ),
        trade(_OCCUPATION),
    ),
    Spec(
        "grade",
        take.grade,
        (
            r"(?:技术|岗位|聘用|聘任|聘任岗位|聘用岗位|工勤技能|定级|技能|工人技术|所定|核定)?(?:岗位)?等级(?:\(档次\))?",
            r"(?:拟|现)?聘(?:任|用)?岗位(?:及?等级)?",
            r"(?:定为|定级)(?:等级|岗位)?",
        ),
        (
            r"(?:聘任|聘用|定为|评为|确定为|任|聘为|定级为)(?P<v>[^。;]{0,30}?(?:[一二三四五]级|高级技师|技师|[高中初]级工))",
            r"(?P<v>(?:技术工|工勤技能|普通工)?[一二三四五]级(?:工勤|岗位|/)?)",
        ),
    ),
    Spec(
        "effective_date",
        take.date,
        (
            r"(?:聘任|聘用|任职|转正|定级|执行|生效|起聘|起薪|转正定级|批准|转岗|变动|现执行|增资)(?:起始|开始|生效)?(?:时间|日期|年月|之?日)",
            r"聘期(?:自|:)?",
            r"(?:聘用|合同|聘任)期限",
            r"自",
        ),
        (
            rf"(?:自|从|于)(?P<v>{_DATE})(?:起|开始|至|止|执行|生效|聘|转|到)",
            rf"(?P<v>{_DATE})起(?:执行|算|计|聘|生效)?",
            rf"(?:聘期|期限)[^。]{{0,10}}?(?P<v>{_DATE})",
            rf"(?:批准|同意)[^。]{{0,12}}?(?P<v>{_DATE})",
        ),
    ),
    Spec(
        "work_start_date",
        take.date,
        (
            r"参加工作(?:时间|年月|日期)",
            r"(?:工作|入职|进单位|到岗|开始工作|首次参加工作)(?:时间|日期|年月)",
            r"何时参加工作",
        ),
        (rf"(?P<v>{_DATE})参加工作", rf"参加工作(?:时间)?[为于:](?P<v>{_DATE})"),
    ),
)
_STOPS = (
    r"性别", r"出生(?:年月日?|日期)", r"身份证号?码?", r"单位意见", r"主管(?:部门|单位)意见",
    r"审批(?:机关)?意见", r"人社部门意见", r"人力资源.{0,10}意见", r"见习期?(?:时间|起止)",
    r"原(?:岗位|工种)", r"拟", r"薪级", r"岗位工资",
    r"本人意见", r"甲方", r"乙方", r"学历", r"法定代表人", r"试用期",
)  # fmt: skip


class Appointment:
    """Papers that show employment, confirmation, appointment or transfer."""

    kind = Kind.APPOINTMENT
    cues = (
        Cue(r"转正定级|见习期|试用期满|转正|定级", 2.5),
        Cue(r"聘任|聘用|聘期|受聘|聘请|兹聘", 2),
        Cue(r"薪级|岗位工资|起薪|增资|工资标准|套改", 2),
        Cue(r"(?:划转|转隶)", 2),
        Cue(r"(?:原|现)从事.{2,14}(?:工种|岗位)", 2),
        Cue(r"甲方|乙方", 1.5),
        Cue(r"转岗|转换工种|机构改革", 2),
        Cue(r"参加工作时间", 0.8),
        Cue(r"特此(?:通知|证明)", 0.5),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read an employment paper."""
        fields = read_specs(paper, _SPECS, _STOPS)
        if "effective_date" not in fields:
            found = foot_date(paper, [t for n, t in fields.items() if n == "work_start_date"])
            fields |= {"effective_date": found} if found else {}
        if "unit" not in fields:
            signed = foot_organisation(paper, foot_date(paper))
            fields |= {"unit": signed} if signed else {}
        if "name" not in fields:
            verbs = r"聘任|聘用|聘请|兹聘|任命|同意|关于|将|安排|证明"
            person = spoken_person(paper) or named_after(paper, verbs) or lone_name(paper)
            fields |= {"name": person} if person else {}
        form = next((form for form, words in _FORMS if re.search(words, paper.text)), None)
        return KindReading(form, fields)
