"""A person's name where running text puts the unit or other words before it."""

import re

from extractors.kinds import take
from extractors.kinds.base import PaperText
from extractors.kinds.surnames import DOUBLE, looks_like_name
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece
from extractors.layout.sheet import same_row

NAME_CHARS = rf"[{HAN}·.・•●‧]"
"""What a name may be printed with; the dot of a minority's name is read in many shapes."""

_BEFORE = re.compile(
    rf"[{HAN}()0-9]*(?:局|厅|委|会|院|校|学|中心|站|所|公司|集团|队|馆|场|处|厂|社|部|科|室|办|园|台|库|"
    r"段|矿|区|县|市|单位|车间|工段|班组|职工|党员|人员|员|工种|工|烹调师|面点师|[股科处局站队所院部校组班段厂]长|主任|书记|经理|工人|教师|干部|员工|的|兹有|兹|授予|表彰|特向|聘任|同意|命名|第[一二三四五六七八九十0-9]+名|等奖|获得者|选手|鉴于|任命|推荐|评选|决定|给予|尊敬的|致|文件|关于|通知书?|通报|证明书?|聘书|根据|经研究)"
)
_UNIT = re.compile(
    rf"(?:[贵我本你](?:单位|市|县|[局院校站所厂])|[{HAN}()]{{4,24}}(?:局|厅|委员会|中心|学校|中学|学院|医院|公司|站|所|馆|林场|农场|管理处|集团|大队))"
    rf"(?:[{HAN}]{{0,8}}(?:职工|工人|员工|干部|驾驶员|[党团]员))?"
    rf"|[{HAN}]{{0,20}}(?:[党团员]员|驾驶员|职工|工人|选手|第[一二三四五六七八九十]+名)"
)
_VERB = re.compile(
    r"(?:给予|确定|认定|评定|核定|授予|表彰|命名|奖给|发给|决定|同意|兹有|兹因|兹向|兹|[现谨特]向|鉴于|尊敬的|关于|对)+"
)
"""No name begins with these."""

_TITLE = re.compile(r"毕业|文凭|证书?$|学[校院]|中学|存根|[高中初]级")
"""What begins with a character that is a surname, too, and is nobody's name."""

_HEADED = re.compile(rf"[{HAN}]+(?:处|局|站|所|科|中心|公司|会|校|院|队|馆|场)(?=[{HAN}]{{2}})")
"""A unit, or the end of its name, right before a dotted name."""

_LONGEST = 6
"""Characters of a name without a dot that need no surname to be taken for one."""


def person(piece: Piece) -> Taken | None:
    """The name that a run ends with: 焦作市水利局王建国 is 王建国.

    None where the run is too long to be a name and holds none that is known by its surname.
    """
    verb = _VERB.match(piece.text)
    piece = piece.cut(verb.end()) if verb and len(piece.text) > verb.end() + 1 else piece
    taken = take.name(piece)
    if taken and _plain(str(taken.value)):
        return taken
    starts = (m.end() for m in _prefixes(piece.text))
    named = [piece.cut(n) for n in starts if _plain(piece.text[n:])]
    behind = next((name for name in named if _is_usual(name.text)), next(iter(named), None))
    rest = _behind_unit(piece)
    if behind or rest:
        return take.name(behind or rest or piece)
    return taken if taken and len(piece.text) <= _LONGEST else None


def _is_usual(name: str) -> bool:
    """Whether a name is as long as most: 林场廖龙 behind a county is 廖龙 of its forest farm."""
    return "·" in name or name[:2] in DOUBLE or len(name) < 4


def _behind_unit(piece: Piece) -> Piece | None:
    """What two or three characters stand behind a unit or a role: a rare surname's person."""
    unit = _UNIT.match(piece.text)
    rest = piece.cut(unit.end()) if unit else None
    return rest if rest and 2 <= len(rest.text) <= 3 else None


def opening_name(paper: PaperText) -> Taken | None:
    """The name that a sentence begins with: 王建国,男,… or 兹证明王建国同志…."""
    pattern = (
        rf"(?:兹有|兹证明|兹?查|经查)?(?:学生|学员|毕业生|考生|职工)?(?P<v>{NAME_CHARS}{{2,30}}?)"
        rf"(?:同志|[,、](?:性别:?)?[男女][,、]|[,、][{HAN}]{{1,4}}族[,、])"
    )
    rows = (row for sheet in paper.sheets for block in sheet.blocks for row in block.rows)
    opening = (row.cut(*m.span("v")) for row in rows if (m := re.match(pattern, row.text)))
    return next((taken for piece in opening if (taken := person(piece))), None)


def graduate_alone(paper: PaperText) -> Taken | None:
    """A name in a row of its own amid the sentence that it belongs to: no head of a school."""
    for sheet in paper.sheets:
        for block in sheet.blocks:
            named = looks_like_name(block.text) and not _TITLE.search(block.text)
            taken = take.name(block.piece) if named else None
            alone = taken and not sheet.right_of(block) and _plain(block.text)
            below = next(iter(sheet.below(block)), None) if alone else None
            if (
                taken
                and below
                and re.search(r"[,。(]|毕业|准予", below.text)
                and not any(same_row(b.box, block.box) for b in sheet.blocks if b is not block)
            ):
                return taken
    return None


def addressee(paper: PaperText) -> Taken | None:
    """The name that a letter is addressed to in a row of its own (王建国:)."""
    rows = (row for sheet in paper.sheets for block in sheet.blocks for row in block.rows)
    pattern = re.compile(rf"(?P<v>{NAME_CHARS}{{2,14}})(?:\([^()]{{2,30}}\))?:")
    named = (row.cut(*m.span("v")) for row in rows if (m := pattern.fullmatch(row.text)))
    return next(
        (taken for piece in named if _plain(piece.text) and (taken := take.name(piece))), None
    )


def _plain(text: str) -> bool:
    """Whether a run is a name and nothing else."""
    dotted = re.split(r"[·.・•●‧]", text)
    alone = looks_like_name(text) if len(dotted) == 1 else all(2 <= len(p) <= 8 for p in dotted)
    placed = len(dotted) > 1 and _HEADED.match(dotted[0])
    return alone and not placed and not _BEFORE.fullmatch(dotted[0])


def _prefixes(text: str) -> list[re.Match[str]]:
    """What may stand before the name, the shortest first: 殡仪馆段桂云 has no unit 殡仪馆段."""
    found = (_BEFORE.fullmatch(text, 0, end) for end in range(2, len(text) - 1))
    return [match for match in found if match]
