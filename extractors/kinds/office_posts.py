"""Department and post where one phrase says both: 我单位办公室副主任, 人事科科长职务."""

import re
from dataclasses import replace

from extractors.kinds.take import HAN, Taken

OUR = (
    r"(?:[我本该](?:局|委|院|校|站|厅|处|队|所|馆|单位|中心|公司|部门)的?"
    rf"|[{HAN}]{{3,20}}(?:局|委员会|厅|学校|学院|医院|公司|站|馆|中心|队|所|单位))?"
)
"""Whose office it is."""

_HEADS = "[科股处部组队站所院校馆局园会]长|主任|书记|主席|经理|秘书长"
HOLDS = (
    rf"(?:(?:专职|兼职|常务|代|代理)?副?(?:{_HEADS})|[一二三四]级(?:主任|主办|高级)?(?:科员|主办)"
    r"|(?:副?主任)?科员|[一二三四]级(?:调研员|巡视员)|副?调研员|(?:管理岗?)?[五六七八九十]级职员"
    r"|[股职办]员|干事|办事员|劳资员|负责人|会计|出纳|文员|秘书|专干|人事专员|档案员|经济师|政工师)"
)
"""What a post in an office is called."""

_ROOM_END = r"(?:科|股|室|处|办(?!公)|党委|工会|部(?![门科])|组)"
ROOM = rf"(?!职务|现任|担任|[为是系在])[{HAN}]{{1,8}}?{_ROOM_END}"
"""An office, up to where its post or its person begins."""

_SAID = r"(?:现?担?任|[为是系])?(?:职务)?[为是:]?"
_OFFICE = re.compile(
    rf"{_SAID}(?:{OUR}(?P<room>{ROOM})(?:\([{HAN}]{{1,6}}\))?的?(?:担?任)?)?(?P<post>{HOLDS})"
)
_BEHIND = re.compile(rf"(?:职务|一职)?(?:的?[{HAN}·]{{2,4}}同志)?")
_LEAD = re.compile(r"(?:[我本该](?:局|委|院|校|站|厅|单位|中心|公司)的?|[为是])(?=..)")


def parted(fields: dict[str, Taken]) -> dict[str, Taken]:
    """The fields with department and post each in its own, where one of them holds both."""
    fields = dict(fields)
    room, post = fields.get("department"), fields.get("post")
    if room and (lead := _LEAD.match(room.piece.text)):
        fields["department"] = room = _cut(room, lead.end(), len(room.piece.glyphs))
    if post and (both := _office(post)):
        if not room or not both["room"] or not _apart(room, post):
            fields |= _both(post, both, known=room)
    elif room and not post and (both := _office(room)) and both["room"]:
        fields |= _both(room, both, known=None)
    return fields


def _apart(room: Taken, post: Taken) -> bool:
    """Whether a form says its office elsewhere than in a post that its label announces whole."""
    inside = room.piece.glyphs[0] in post.piece.glyphs
    return room.announced or (post.announced and not inside)


def _office(taken: Taken) -> re.Match[str] | None:
    """A phrase that holds a post, perhaps its office, and nothing that is not theirs."""
    match = _OFFICE.match(taken.piece.text)
    return match if match and _BEHIND.fullmatch(taken.piece.text, match.end()) else None


def _both(taken: Taken, both: re.Match[str], known: Taken | None) -> dict[str, Taken]:
    found = {"post": _cut(taken, *both.span("post"))}
    if both["room"] and known is None:
        found["department"] = _cut(taken, *both.span("room"))
    return found


def _cut(taken: Taken, start: int, end: int) -> Taken:
    piece = taken.piece.cut(start, end)
    return replace(taken, value=piece.text, piece=piece)
