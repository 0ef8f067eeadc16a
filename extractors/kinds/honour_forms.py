"""Forms that propose an honour: evidence of one once the last opinion on them grants it.

Offices keep such a form (推荐审批表, 呈报表, 登记表) on file in place of a certificate. Its title
is the same before and after; what stands behind the last 意见 tells whether anything was given.
"""

import re
from collections.abc import Sequence

from extractors.kinds.base import PaperText
from extractors.layout.pieces import Piece

_HONOURS = (
    "先进|模范|劳模|能手|标兵|奖章|优秀|奖励|嘉奖|[记立]功|表彰|积极分子|红旗手|突击手|文明|荣誉|称号"
    "|十佳|工匠|大师|人才|带头人|状元|先锋|最美|三等功|授奖"
)
_FORM = re.compile(
    rf"(?!.*(?:考核|名册|花名|汇总|一览|投票|测评|荐票)).{{0,28}}(?:{_HONOURS}).{{0,16}}(?:表|卡片?|登记册)"
    r"(?:[(].{0,16})?"
)
_PUT_OFF = r"推荐|[上申呈]报|拟|建议|候选|人选|报请|参评|评选|审批"
_GRADED = r"合格|称职|等次|档次|[高中初]级|技师|学位|资格|职称"
"""What is decided by other papers: 评为优秀等次, 授予学士学位."""

_GIVES = (
    rf"(?:授予|命名|[评认][选定]?为|(?:批准|表彰|确定|树立?).{{0,16}}?为)(?!.{{0,16}}(?:{_GRADED}))"
    r"|予以(?:表彰|嘉奖|奖励|记)|给予.{0,16}?(?:嘉奖|奖励|表彰|记功|大功|等功)"
    r"|(?:同意|批准|决定|准予)(?:嘉奖|记|奖励|表彰)|记(?:[^,。]{0,6}[一二三大]等?)?功"
)
GRANT = rf"(?:(?!{_PUT_OFF}|意见).){{0,40}}?(?:{_GIVES})"
"""What an opinion says that gives an honour."""

GRANTED = rf"意见:?(?!.{{0,40}}等次){GRANT}"
"""The same with its heading, where the form's title was lost."""

_AGREED = (
    rf"[^。;]{{0,16}}?(?:同意|批准|准予)(?!(?:(?!年).){{0,12}}?(?:{_PUT_OFF}))"
    r"(?=.{0,12}?(?:[。,;!]|[0-9〇一二]{4}年|\(|$))"
)
_RECORDED = (
    r"(?:批准|授予)(?:机关|单位|部门):?[^,。:意]{2,20}(?:[局厅委会]|政府|中心|公司|学校|医院)"
    r"(?:批准|授予)(?:时间|日期|文号):?[0-9〇一二\u4e00-\u9fff]{2}"
)
"""The same told as who gave it, and when."""

_OPINION = re.compile(r"意见(?!建议)(?:\([^()]{0,12}\))?:?")
_FILED = re.compile(r"备案$|备案(?:机关|部门|单位)$")


def is_form(line: str) -> bool:
    """Whether a title is of a form that proposes or records an honour."""
    return _FORM.fullmatch(line) is not None


def is_granted(paper: PaperText, lines: Sequence[str]) -> bool:
    """Whether a paper is such a form, and the last that was asked for an opinion granted it."""
    forms = [line for line in lines if is_form(line)]
    if forms and re.search(_RECORDED, paper.text):
        return True
    opinion = last_opinion(paper) if forms else None
    if not opinion:
        return False
    approves = any(re.search(r"审批|审核|呈报", line) for line in forms)
    return bool(re.match(GRANT, opinion.text) or (approves and re.match(_AGREED, opinion.text)))


def last_opinion(paper: PaperText) -> Piece | None:
    """What the last opinion says that does more than put the form on file."""
    found = list(_OPINION.finditer(paper.text))
    own = (label for label in reversed(found) if not _FILED.search(paper.text[: label.start()]))
    label = next(own, None)
    return paper.flow.cut(label.end()) if label and label.end() < len(paper.text) else None
