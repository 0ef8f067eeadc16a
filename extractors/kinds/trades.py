"""A trade (工种) in a run of print, without the words around it and the grade behind it."""

import re

from extractors.kinds.take import HAN, Take, Taken
from extractors.layout.pieces import Piece

_UNIT = (
    r"局|(?<=...)厅|委员会|中心|学校|中学|医院"
    r"|公司|(?<=....)站|(?<=....)所|(?<=..)处(?!理|置)|(?<=....)馆|林场|单位"
)
_BEFORE = re.compile(
    rf"(?:.*(?:考核|达到了?|从事|取得了?|具[备有]了?|授予|同志|由|担任|聘任|聘用|聘为|任为|[你您]为|(?<!行)为|到|(?<!关)系|(?:从业|职业|执业|任职)资格|(?:工勤|技能|等级)岗位|所[报考](?!驾)|{_UNIT})|了|.{{0,4}}(?<![目])的)(?=[{HAN}]{{1,11}}$)"
)
"""加油站操作员 is a trade, 焦作市水文站操作员 names the station first."""

_GRADE = re.compile(
    r"[/(、,;-]?(?:工勤(?:技能)?(?:岗位)?|国家职业资格)?(?:[一二三四五壹贰叁肆伍]级|高级技师|技师$|[高中初]级(?:工|技能|技术|$)|技术等级).*$"
    r"|(?<=[工员师手])工勤(?:技能)?(?:岗位?)?$"
)
_RANKED = re.compile(rf"[一二三四五六七八]级(?=[{HAN}]{{2,10}}[工员师手]$)")
"""A grade before the trade: 二级装卸机械工."""

_VERB = re.compile(rf"[为是](?=[{HAN}]{{2}})")
"""What a sentence has between 工种 and the trade."""

_ENGLISH = re.compile(r"(?i:(?:occupation|trade|job|post)(?:\([a-z]+\))?[.:]?)+")
"""What a label of two languages leaves before its value."""

_LEAST = 2


def trade(take: Take) -> Take:
    """A take that reads what is left of a run when its grade and its beginning are taken off."""

    def read(piece: Piece) -> Taken | None:
        english = _ENGLISH.match(piece.text)
        piece = piece.cut(english.end()) if english else piece
        grade = _GRADE.search(piece.text)
        if grade and grade.start() >= _LEAST:
            piece = piece.cut(0, grade.start())
        piece = piece.cut(1) if _VERB.match(piece.text) else piece
        before = _BEFORE.match(piece.text)
        if before and len(piece.text) - before.end() >= _LEAST:
            piece = piece.cut(before.end())
        ranked = _RANKED.match(piece.text)
        return take(piece.cut(ranked.end()) if ranked else piece)

    return read
