"""The person whom running text is about, by the words before and behind the name."""

import re
from collections.abc import Iterator
from itertools import pairwise

from extractors.kinds.base import PaperText
from extractors.kinds.surnames import DOUBLE, SINGLE
from extractors.kinds.take import HAN, Taken, gender, name
from extractors.layout.pieces import Piece, gaps

_DOT = r"[·.・•●‧]"
_NAME = (
    rf"(?:[{HAN}]{{2,8}}(?:{_DOT}+[{HAN}]{{2,8}}?)+|(?:{'|'.join(DOUBLE)})[{HAN}]{{1,2}}?"
    rf"|[{''.join(sorted(SINGLE))}][{HAN}]{{1,2}}?)"
)
_THIRD = (
    rf"(?![男女][,、。;生于]|荣获|达到|取得|获得|符合|从事|现[任在为从]|原[任在从为系]|自[愿一二12]|任[职我命]|报[名考]"
    rf"|具[备有]|经[考审培]|参加|于[一二12]|[系在为由][我本你该]|因[公工病机单]|该[同生])[{HAN}]"
)
"""A name's third character, which begins no word of the sentence."""

_LONG = rf"(?:(?:{'|'.join(DOUBLE)})[{HAN}]{_THIRD}|[{''.join(sorted(SINGLE))}][{HAN}]{_THIRD})"
_ANY_NAME = rf"(?:{_NAME}|[{HAN}]{{2,4}}?)"
"""Between plain words any characters may be a name."""

_LEADS = (
    r"兹查|经查|(?<!查[,:])查(?=..)|兹有|兹证明|介绍|军人|兹聘任|兹聘用|兹聘请|兹聘(?![任用请])|兹授予|证明|学生|学员|毕业生|聘任|聘用|聘请|续聘|同意|批准|授予|发给"
    r"|由(?=..)|确认|确定|certifythat|职工|工人|员工|干部|人员|工勤人员|持证人|持有[人者]|乙方|受聘人|关于|安排|任命|录用|本人|我叫|[本我该你](?:单位|镇|乡|局|院|校|站|所|厂|中心|公司)"
)
_SEX = r"[,、(](?:性别:?)?[男女][,、。)]"
_MANY = rf"[{HAN}]{{5,7}}"
"""A Mongolian's name may have so many characters, and no dot."""

_OFFICES = rf"[{HAN}]*?(?:[局厅院校站所厂馆场队科股室员生人]|职工|中心|公司|学生|同志|单位)"
_TAILS = (
    r"(?:同志|同学|先生|女士|老师)|该(?:同志|生|职工)|[(](?:曾用名|又名|原名|准?考[证号生]|[A-Za-z])|[,、:(]*(?:性别:?[男女]|[男女](?=[,、。;)(]|$|生|于|身份|民族|汉|系|现|身|\d|[一二]))"
    r"|[,(]*(?:生于|出生|身份证|公民身份|证件号)|[,(]?于?(?:19|20)\d\d年|[,(]*于?一九|[,]?[系在为任于从自经参原现由转调担到因将已报具取获达荣符被]|,?聘(?![〔(\[字])|划转"
)
_PLAIN_TAILS = (
    r"同志|该同志|系[男女]|[(](?:公民)?身份证|同学|[,(]*性别:?[男女]|[,(][男女][,、)]"
    r"|[男女](?=[,、(]|[12一二]\S{3}年)"
)
_BEGINS = re.compile(r"[经该本我你其各为聘兹特全]|尊敬|关于|有关|相关")
_OWN = r"(?<!曾用名:)(?<!又名:)(?<!原名:)(?<!别名:)"
"""No name that somebody had before: 王建国(曾用名:王铁蛋,男)."""

_ITEM = r"\(?[一二三四五六七八九十0-9]{1,2}[、.)]+"
"""The number of an item of a decision: 一、王建国同志由…."""

_WORD = re.compile(r"[于易应向和]")
"""Surnames that are words of every sentence: names only before what is said of a person."""

_OF_PERSON = re.compile(
    r"[,、(:]*(?:性别|[男女](?=[,、)。(]|$)|出?生于|(?:19|20)\d\d|一九|(?:公民|居民)?身份证|同志|具[备有]|取得|荣获|获得)"
)

_NEVER = re.compile(
    r"^(?:经|该|本|我|你|其|各|为|聘|兹|特|高[级中]|成绩|强化|单位|方面|时间|从事|应[聘当]|程序|安[排全置]|任[命职期你您]"
    r"|晋[升级]|关于|全[体市省国县]|相[关应]|有关|曾[经任]|项目|常务|党[员委支]|同意|决定|原|自|从|连续|经|给|对|把|被|让|请|派|由|下列|以下|上述)"
    r"|[局厅委会院校站所厂司队科室部级岗位月日证书聘为任省市县区镇乡]$|[〇零一二三四五六七八九十去今本当全次同明每多学青中老成前近历]年$|[〇○月日你您我]"
    r"|[工司操驾养]工$|(?:驾驶|操作|保管|护理)员$|车[床工]|单位|人员|同志|岗位|工种|等级|合同|条件|规定|班主|教务|考核|工作|成绩|技术|时间|学生|学员|职工|工人|该生|证明$|学历|证书"
)


def spoken_person(paper: PaperText) -> Taken | None:
    """The name that stands between words which a person's name stands between."""
    found = (taken for piece in _candidates(paper) if (taken := name(piece)))
    return _addressed(paper) or next((t for t in found if not _NEVER.search(str(t.value))), None)


def _addressed(paper: PaperText) -> Taken | None:
    """A name of three characters that a row begins with, whatever its last one is: 姜大为同志:."""
    runs = (
        run for run in paper.paragraphs if (run.text[3:6] == "同志:" or run.text[3:6] == "同学:")
    )
    found = (name(run.cut(0, 3)) for run in runs if re.match(_LONG, run.text))
    return next((t for t in found if t and not _BEGINS.match(str(t.value))), None)


def _candidates(paper: PaperText) -> Iterator[Piece]:
    """Names with words on both sides first, then at the beginning of a row or behind a comma."""
    runs = (*paper.paragraphs, paper.flow)
    for pattern in (
        rf"(?:{_LEADS})[:,“]?(?:学生|学员|职工)?(?P<v>{_LONG})(?=同志|同学|[,、:(]|{_TAILS})",
        rf"(?:{_LEADS})(?P<v>[{HAN}]{{2,3}})同志",
        rf"(?:^|(?<=[,。:;)])){_OWN}(?P<v>{_LONG})(?={_SEX})",
        rf"(?:^|(?<=[,。:;)]))(?P<v>(?!{_OFFICES}){_MANY})(?={_SEX})",
        rf"(?:{_LEADS})[:,“]?(?:学生|学员|职工)?(?P<v>{_NAME})(?:{_TAILS})",
        rf"(?:^|(?<=[,。:;)]))(?P<v>{_LONG})(?=同志|同学|先生|女士)",
        rf"^(?:{_ITEM})?(?P<v>{_NAME})(?:{_TAILS})",
        rf"(?<=[,。:;)])(?<!签名:)(?<!签字:)(?<!签章:)(?<!办人:)(?P<v>{_NAME})(?:{_TAILS})",
        rf"工种(?P<v>{_NAME})(?=同志)",
        rf"(?:局|厅|委|会|院|校|学|站|所|公司|中心|馆|队|处|厂|园|场|室|办|社|镇|乡|职工|单位)(?P<v>{_NAME})(?:{_PLAIN_TAILS})",
        rf"(?:{_LEADS})[:]?(?P<v>{_ANY_NAME})(?:{_PLAIN_TAILS})",
        rf"(?:^|(?<=[,。:;]))(?:{_ITEM})?(?P<v>{_ANY_NAME})(?:{_PLAIN_TAILS})",
    ):
        for run in runs:
            for match in re.finditer(pattern, run.text):
                named = run.cut(*match.span("v"))
                if run.text.startswith("工种", match.start("v") - 1):
                    continue
                if _WORD.match(named.text) and not _OF_PERSON.match(run.text, match.end("v")):
                    continue
                named = _with_last(run, named)
                if run is not paper.flow or not _breaks(named):
                    yield named


def _with_last(run: Piece, named: Piece) -> Piece:
    """A cell's three characters that touch, whole: 刁胜男 names a woman, and tells no sex."""
    whole = re.fullmatch(r".{2}[男女]", run.text) and run.glyphs[0] is named.glyphs[0]
    return run if whole and not gaps(run) else named


def _breaks(named: Piece) -> bool:
    """Whether a row ends amid a name: one block's end and the next one's head are none."""
    pairs = pairwise(named.glyphs)
    return any(b.box.y0 > a.box.centre[1] or b.box.x0 < a.box.x0 for a, b in pairs)


def gender_beside(paper: PaperText, named: Taken) -> Taken | None:
    """The sex that stands right behind a person's name: 王建国,男 or 王建国　男."""
    for run in (*paper.paragraphs, paper.flow):
        if named.piece.glyphs[-1] in run.glyphs:
            end = run.glyphs.index(named.piece.glyphs[-1]) + 1
            match = re.match(r"(?:同志|同学)?[,、:(]*(?:系|性别:?)?([男女])", run.text[end:])
            return gender(run.cut(end + match.start(1), end + match.end(1))) if match else None
    return None
