"""The post that an employment paper is about: trade and grade, by labels, rows and sentences."""

import re

from extractors.kinds import lexicon, take
from extractors.kinds.base import PaperText, Spec
from extractors.kinds.surnames import looks_like_name
from extractors.kinds.take import HAN, Taken
from extractors.kinds.trades import trade
from extractors.kinds.trimmed import trimmed
from extractors.layout.pieces import Piece, gaps, split_at

_NO_TRADE = (
    r"在|因|由于|机构|工勤|岗位|[本我该](?:单位|[局院校站所处厂场馆园队段])|单位|甲方|乙方|变动|证明"
    r"|下列|以下|如下|上述|同志"
)
_TRADE = rf"(?!{_NO_TRADE})[{HAN}]{{2,12}}"
_RANK = r"[一二三四五]级|高级技师|技师|[高中初]级工|[技普]\w{0,2}工"
_WORKER = rf"(?!{_NO_TRADE}|{_RANK})[{HAN}]{{1,10}}?(?:工|员|师|手)"
"""A trade that ends as trades do; how a grade is called is none."""

_OCCUPATION = take.text_like(
    rf"^(?!(?:工勤技能|工勤|技术|普通|专业技术|管理)(?:人员|岗位?|工)?$)[{HAN}/]{{2,14}}(?:\([{HAN}/]{{1,10}}\))?",
    forbidden=r"^因|^[如以见]下|[元角]$|机构改革|工种|工作$|保留|[一二三四五]级$|^(?:等级|名称|岗位|及|工资)$|单位|职工|同志|级岗位$|变动|变更|证明|转换|日期|等级|^[新现原]任|调整|审批|情况|说明|登记表?$|管理岗位?$|^[原现拟前后变][聘任用定]?.{0,3}岗位?$|^[初中高]级工$",
)
CHANGED = r"(?:转|[转换]岗)[到至为]|调整[到为]|变更为|改[为任做干]|改行[做干为]|调任"
_PLACED = r"聘[^。;]{0,14}?(?:到|至|为|任|在)|担任|任|为|到|至|安排[^。;]{0,6}?(?:在|从事)|从事"
_OWN = r"(?:[我本该](?:单位|局|院|校|中心|站|所)?)?"
_LISTED = re.compile(rf"[{HAN}]{{1,9}}[工员师手]")
_GRADE_WORD = r"[一二三四五]级|高级技师|技师|[高中初]级工"
_HOLDS = rf"[(,](?:工勤|技术|[一二三四五]级)|工种|岗位|工作|职务|{_GRADE_WORD}"

OCCUPATION = Spec(
    "occupation",
    trade(_OCCUPATION),
    (
        *lexicon.OCCUPATION,
        r"工种\(?岗位\)?",
        r"(?:工勤|技能|技术)岗位(?:名称)?(?=:|$)",
        r"(?:现任|所任|聘任|聘用|拟聘|现聘|现|新|拟|原)?(?:职务|岗位)(?:名称)?\((?:工种|岗位|职业|专业)\)(?:名称)?",
        r"(?:工作|聘用|聘任|从事|现从事|任职|所在)岗位(?:名称)?|岗位名称|岗位(?=:)",
        r"转(?:岗|换工种)?后(?=:)",
        r"(?:调整|变更|变动)后的?(?:岗位|工种)",
        r"工种为(?=:)",
        r"岗位(?!及|[类性]|[工等津职名情说要变调技所聘合通协信管(])",
        r"[转调](?:入|到|任)(?:的)?(?:工种|岗位)",
    ),
    (
        rf"[,。(]工种:?(?P<v>{_WORKER})(?=[,。;)])",
        rf"(?<!原)(?:工种|岗位)(?:名称)?(?:定|变更|调整|改)?为(?P<v>{_WORKER})(?=[,。;])",
        rf"(?:{CHANGED}){_OWN}(?P<v>{_WORKER})(?={_HOLDS}|[,。;])",
        rf"(?<!原)(?:{_PLACED}){_OWN}(?P<v>{_WORKER})(?={_HOLDS})",
    ),
    trade(_OCCUPATION),
)
GRADED_OCCUPATION = Spec(
    "occupation",
    trade(_OCCUPATION),
    (r"(?:[现拟新原]聘?|聘[任用])?(?:岗位|工种)(?:名称)?[及和与、](?:岗位)?等级(?=:|$)",),
)
"""A trade with its grade in one cell: 现岗位及等级 | 保管员四级."""

POST_OCCUPATION = Spec(
    "occupation",
    trade(
        take.text_like(
            rf"^[{HAN}]{{1,10}}[工员师手](?=$|\()",
            forbidden=r"级|^(?:工勤|技术|普通|管理|专业|[技普])",
        )
    ),
    (r"(?:[拟现新]聘?|聘[用任])岗位(?=:|$)",),
)
"""A trade that a post's label announces: 拟聘岗位 | 收费员（三级）, where others say its grade."""

SPOKEN_OCCUPATION = Spec(
    "occupation",
    trade(_OCCUPATION),
    (),
    (
        rf"(?:岗位|级|级工|级\([高中初]级工\)|技师|[:、][{HAN}]{{2,4}})\((?P<v>[{HAN}]{{1,10}}[工员师手])\)",
        rf"(?:聘|聘任|聘用|安排)[^。]{{0,12}}?(?:到|至|在)(?P<v>{_TRADE}?)[一二三四五]级岗",
        (
            rf"(?:转岗|现|转为|调整|变更|改为)(?:后)?(?:从事|至|到|为)"
            rf"(?P<v>{_TRADE}?)(?:工种|岗位|工作|工勤|[。,;])"
        ),
        rf"(?:在|聘用于|安排在)(?P<v>{_TRADE}?)(?:工种|岗位)(?:工作|上|从事|任职)",
        rf"(?:受聘于|[聘任]于|受聘为|竞聘到)(?:[我本](?:单位|中心|公司|[院局校站所处馆]))?(?P<v>{_TRADE}?)(?:工种|岗位)",
        rf"(?:聘[任用]?|定)为(?:{_GRADE_WORD}|[/()])+(?P<v>{_WORKER})(?=[,。;])",
        (
            rf"(?:聘任为|聘用为|聘为|担任|聘任.{{2,8}}?(?:同志)?为|任|为){_OWN}"
            rf"(?P<v>{_TRADE}?)[(,]?(?:工勤技能|工种|岗位|{_GRADE_WORD})"
        ),
        rf"(?<!原)从事(?P<v>{_TRADE}?)(?:工种|岗位|工作)",
        rf"[(,][男女],(?P<v>{_WORKER})(?=[,。;)])",
        rf"(?:取得|持有)(?P<v>{_TRADE}?)(?:工种)?(?:{_GRADE_WORD}).{{0,6}}(?:证书?|资格)",
    ),
)
"""Sentences whose trade may end in any word."""

_LEVELS = (
    r"公路|医院|学校|河道|水源|文物|保护|运动员|建造师|消防|预算|响应|法人|教师|心理|市场|库|站"
)
"""What else has levels: 二级公路, 一级水源保护区."""

GRADE = Spec(
    "grade",
    take.grade,
    (
        *lexicon.GRADE,
        r"(?:拟|现)?聘(?:任|用)?岗位(?:类别)?(?:及?等级)?",
        r"(?:定为|定级)(?:等级|岗位)?",
        r"定级",
        r"(?:变[动更]|调整|增资|套改|晋升|改革|定级|聘任|转岗)后的?(?:岗位|工勤岗位)?",
        r"[现新拟][聘任]?岗位",
    ),
    (
        rf"由[^。;,]{{2,12}}?(?:变动|变更|晋升|调整|套改|转|升|改)(?:为|到|至)(?P<v>[^。;,]{{0,12}}?(?:{_GRADE_WORD}))",
        rf"(?:聘任|聘用|定为|评为|确定为|任|聘为|定级为)(?P<v>[^。;]{{0,30}}?(?:{_GRADE_WORD}))",
        r"(?P<v>高级技师|技师)(?:聘任|工种)",
        r"(?:定为|聘为|评为)(?P<v>[高中初]级)",
        rf"(?<!工资)(?<!工资:)(?P<v>(?:技术工|工勤技能|普通工)?[一二三四五]级(?:工勤|岗位|/)?)(?!{_LEVELS})",
    ),
)


def listed_trade(paper: PaperText) -> Taken | None:
    """The trade in a row of a list: 石敢当　污水处理工　三级, or with commas between."""
    rows = (row for sheet in paper.sheets for block in sheet.blocks for row in block.rows)
    found = (_trade_in([trimmed(part) for part in _listed(row)]) for row in rows)
    return next((taken for taken in found if taken), None)


def _listed(row: Piece) -> list[Piece]:
    commas = [m.end() for m in re.finditer("[,、]", row.text)]
    return split_at(row, sorted({*gaps(row), *commas}))


def _trade_in(parts: list[Piece]) -> Taken | None:
    if len(parts) < 2 or not looks_like_name(parts[0].text):
        return None
    trades = (p for p in parts[1:] if _LISTED.fullmatch(p.text) and not take.grade(p))
    return next((taken for p in trades if (taken := _OCCUPATION(p))), None)
