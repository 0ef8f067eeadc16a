"""Honours: 荣誉证书, 奖章, 技术能手, 技能竞赛, 优秀共产党员."""

import re
from itertools import pairwise, product

from extractors.kinds import take
from extractors.kinds.base import CHAT, Cue, KindReading, PaperText, read_specs
from extractors.kinds.foot import ORGANISATION, foot_date, foot_organisation, lone_name, named_after
from extractors.kinds.honour_forms import GRANTED
from extractors.kinds.honour_specs import SPECS, STOPS
from extractors.kinds.honour_titles import bare, title
from extractors.kinds.honour_words import DIGITS
from extractors.kinds.listed_person import alone_in_column, listed_alone, one_of_column
from extractors.kinds.persons import NAME_CHARS, opening_name, person
from extractors.kinds.surnames import DOUBLE, SINGLE, looks_like_name
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece, gaps
from extractors.layout.sheet import same_row
from schemas.kinds import Kind

_ADDRESS = r"(?:同志|先生|女士|选手|同学|老师|师傅)"
_LEADS = r"(?:兹|特)?(?:授予|表彰|奖给|发给|命名)|兹证明|兹有|[兹特现谨]向|鉴于|经研究|决定"
_SURNAMED = rf"[{''.join(sorted(SINGLE))}]{NAME_CHARS}"
_KNOWN = rf"(?:{_SURNAMED}{{1,3}}?|{'|'.join(DOUBLE)}[{HAN}]{{1,3}}?|[{HAN}]{{2,}}·{NAME_CHARS}+?)"
"""A name that begins as names do, or that has its dot."""

_UNIT = rf"\((?![{HAN}]{{0,4}}[章印]\))[{HAN}]{{2,24}}\)"
_NAMES = (
    rf"(?:{_LEADS})[:,]?(?P<v>{NAME_CHARS}{{2,36}}?){_ADDRESS}",
    rf"^(?:致|尊敬的)?:?(?P<v>{NAME_CHARS}{{2,36}}?){_ADDRESS}[:,。]?",
    rf"(?<![{HAN}])(?P<v>{NAME_CHARS}{{2,36}}?){_ADDRESS}[:,]",
    rf"(?:证书|奖章(?!证)|奖状|状)(?P<v>{NAME_CHARS}{{2,6}}?){_ADDRESS}",
    rf"(?:授予|奖给|发给)[:,]?(?P<v>{_KNOWN})(?:[“\"]|为|等|全[国省市]|{DIGITS}{{4}}年)",
    rf"[决特拟]?定?对(?P<v>{NAME_CHARS}{{2,12}}?){_ADDRESS}(?:给予|予以|进行|记|通报|的)",
    rf"的(?P<v>{NAME_CHARS}{{2,16}}?){_ADDRESS}(?:给予|予以|记|通报)",
    rf"^[{HAN}]{{4,24}}(?:局|厅|委|会|院|校|学|心|站|所|公司|队|馆):(?P<v>{NAME_CHARS}{{2,12}})$",
    rf"^(?:授予:?)?(?P<v>{NAME_CHARS}{{2,36}})(?:{_UNIT})?:$",
    rf"^致:(?P<v>{NAME_CHARS}{{2,12}}?){_ADDRESS}?$",
    rf"^(?P<v>{_SURNAMED}{{1,3}}?)因(?:工作|在|成绩|表现|业绩)",
    rf"^(?P<v>{NAME_CHARS}{{2,12}}){_UNIT}$",
    rf"^(?:兹|特)?(?:授予|证明|颁给):(?P<v>{NAME_CHARS}{{2,12}})$",
    rf"^(?:兹|特)?授予(?P<v>{NAME_CHARS}{{2,4}})$",
    rf"^(?P<v>{NAME_CHARS}{{2,12}}?){_UNIT}(?:在|同志|荣|被|于|,)",
    rf"[,。:;](?P<v>{NAME_CHARS}{{2,20}}?){_ADDRESS}",
    rf"(?:职工|员工|教师|工人|干部|党员)(?!称号|代表)(?P<v>{_SURNAMED}{{1,3}}?){_ADDRESS}?(?=[,、(在于被荣获]|{DIGITS}{{4}}年)",
    rf"(?:职工|员工|教师|工人|干部|党员)(?P<v>{NAME_CHARS}{{2,4}}?)(?=[(,](?:(?:公民)?身份证|[男女][,、)]))",
    rf"(?:^|[,。:])(?P<v>{_SURNAMED}{{1,3}}?){_ADDRESS}?在(?:本职|各自|平凡|[{HAN}]{{2,10}}(?:活动|工作|竞赛|比赛|大赛|岗位|战线))",
    rf"(?:^|[,。:]|文件)(?P<v>{NAME_CHARS}{{2,12}}?){_ADDRESS}?(?:被|荣获|荣立|荣膺|当选|获得|获评|参加|[在于]{DIGITS}{{4}})",
)
_MANY = re.compile(r"你们(?!全?家)|他们(?!的)|(?:下列|以下)[0-9]*名?(?:人员|同志|个人|职工|选手)")
"""Words of papers that honour several people."""

_NOBODY = re.compile(
    r"[你您的]$|^(?:以下|下列|以上|全体|上述|各|希望)|[册书表卡]$"
    r"|[省市县区].*(?:[局厅委办会院校站所处科]|中心|公司)$"
)
_LISTED = re.compile(rf"(?:{NAME_CHARS}{{2,4}}、){{2,}}{NAME_CHARS}{{2,4}}")
_RECORDS = r"(?:个人|职工)?(?:荣誉|获奖|奖励|表彰)(?:情况|信息)?(?:登记|档案|查询).{0,4}"
"""Titles of records that tell what somebody was given."""

_ALL_PLACES = 3
_TITLED = re.compile(rf"[{HAN}]{{0,10}}(?:证书|奖状)(?=..)")
"""The paper's title, where a paragraph joined it to the name on the row below."""

_SHORTEST_UNIT = 4
_RANK = (
    r"(?P<v>(?:(?:特|一|二|三|四|壹|贰|叁|优秀|优胜|鼓励|入围)等?|[1-3]等)奖)(?!项)",
    r"(?P<v>第[一二三四五六七八九十壹贰叁123456]+名)",
    r"(?P<v>[金银铜]奖|[冠亚季]军)",
)


class Honour:
    """A certificate of honour, a medal's or a contest's."""

    kind = Kind.HONOUR
    cues = (
        Cue(r"荣誉证书?|光荣证|荣誉称号证书", 6, title=True),
        Cue(
            r"(?:获奖|奖励|表彰|奖章|技能竞赛|竞赛|大赛)(?:获奖)?证书?|奖状|.{0,14}奖章(?:证书?)?",
            6,
            title=True,
        ),
        Cue(
            r".{0,12}(?:技术能手|劳动模范|先进工作者|优秀共产党员|先进个人).{0,6}", 2.5, title=True
        ),
        Cue(
            r"(?:授予|荣获|被?评[选定]?为|获评|当选为?|认定为|命名为|推[选荐]为|表彰为|树为|荣膺|入选).{0,40}(?:称号|奖|能手|党员|先进|模范|标兵|职工|工作者|学员|员工|之星)",
            4,
        ),
        Cue(r"特发此证|以资鼓励|特颁此证|予以表彰|特此表彰", 3),
        Cue(r"特此报喜|喜讯传来|为[^,。]{1,10}争(?:得|光|取|来)|(?:表示|致以)[^,。]{0,6}祝贺", 2.5),
        Cue(r"荣誉证书|荣誉称号|光荣称号", 1.5),
        Cue(r"授予|表彰|奖给|命名", 1.5),
        Cue(r"授予[^,。]{2,20}(?:同志|先生|女士)", 2.5),
        Cue(r"荣获|获奖|获得.{0,16}(?:奖|称号)|.等奖", 2),
        Cue(r"奖章|劳动模范|先进工作者|技术能手|岗位能手|优秀共产党员|先进个人|标兵", 1),
        Cue(
            r"(?!.*(?:表彰|授予|奖励|嘉奖|命名|记功|(?:获奖|结果).{0,6}通[知报]))[^:。]{0,40}(?:通知|公示|简报|方案|办法|新闻|倡议书|会议记录|纪要)",
            -6,
            title=True,
        ),
        Cue(CHAT, -3),
        Cue(rf"(?!{_RECORDS}).{{0,30}}(?:推荐|申报|申请|呈报|登记|审批).{{0,6}}表", -6, title=True),
        Cue(_RECORDS, 6, title=True),
        Cue(r".{0,24}公布.{0,20}(?:评选|评优|表彰|先进).{0,12}的(?:通知|通报|公告)", 5, title=True),
        Cue(GRANTED, 8),
        Cue(r"事迹.{0,400}(?:批准|审批)(?:机关|单位|部门)?意见:?(?:同意|批准)", 4),
        Cue(
            r"拟授予|推荐单位|被推荐人|申报人|(?<![按依]照)(?<!根据)评选(?:条件|办法|范围|名额)|推荐名额|会议(?:强调|要求|指出)",
            -4,
        ),
        Cue(
            r"(?:定于|将于|拟于)[^。]{0,24}(?:举办|举行|召开|开展)|对获得[^。]{2,30}(?:授予|颁发)",
            -5,
        ),
        Cue(r"(?:给予|予以|荣立|特?记)[^,。]{0,12}(?:嘉奖|记功|大功|[一二三]等功|通报表[彰扬])", 3),
        Cue(r"[获夺][^,。]{0,20}(?:[特一二三]等奖|第[一二三四五六]名|优[秀胜]奖|[金银铜]奖)", 2),
        Cue(
            r"(?:嘉奖|立功|奖励)证书?|奖牌|喜报|嘉奖令|(?:奖励|表彰|嘉奖)(?:决定书?|通报|通知书?)|光荣册",
            5,
            title=True,
        ),
        Cue(
            r".{0,24}(?:表彰|授予|奖励|嘉奖|命名|记功).{0,36}的(?:决定|通报|通知|命令)",
            4,
            title=True,
        ),
        Cue(
            r".{0,24}(?:获奖|(?:竞赛|大赛|比武|评[先优]).{0,6}(?:结果|成绩)).{0,6}通[知报]书?",
            5,
            title=True,
        ),
        Cue(r"称号", 1),
        Cue(r"(?:获奖|受奖|受表彰)(?:者|人|人员|个人)|奖项|颁奖", 2),
        Cue(r"(?:技能|职业).{0,4}(?:竞赛|大赛)", 1),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read an honour."""
        fields = read_specs(paper, SPECS, STOPS)
        if "honour" in fields:
            fields["honour"] = bare(paper, fields["honour"])
        labelled = fields.pop("name", None)
        alone = labelled and alone_in_column(paper, labelled)
        listed = labelled is not None and one_of_column(paper, labelled)
        many = listed or (not alone and _MANY.search(paper.text))
        name = None if many else labelled or _name(paper)
        rank = fields.pop("award_rank", None) or (None if _proposes(paper) else _rank(paper))
        found = (
            ("name", name),
            ("honour", title(paper, name, placed=rank is not None)),
            ("award_rank", None if listed else rank),
            ("issue_date", foot_date(paper)),
        )
        fields = {name: taken for name, taken in found if taken} | fields
        if "issuer" not in fields:
            issuer = foot_organisation(paper, fields.get("issue_date")) or _head(paper)
            fields |= {"issuer": issuer} if issuer else {}
        return KindReading(None, fields, withheld=frozenset({"name"} if many else ()))


def _proposes(paper: PaperText) -> bool:
    """Whether a form proposes somebody, whose earlier places it tells as merits."""
    return any(paper.blocks(r".{0,30}(?:推荐|申报|呈报|审批).{0,6}表"))


def _head(paper: PaperText) -> Taken | None:
    """The body that the first row names, where no body signs."""
    first = paper.sheets[0].blocks[:1] if paper.sheets else ()
    named = (b for b in first if re.fullmatch(ORGANISATION, b.text) and not b.cell)
    return next((take.whole(block.piece) for block in named), None)


def _name(paper: PaperText) -> Taken | None:
    """The name before 同志, alone on its line or after 授予; of many that are listed none."""
    rows = [row for s in paper.sheets for b in s.blocks for row in b.rows]
    for runs in (_begun(paper, rows), (*rows, paper.flow)):
        for pattern, run in product(_NAMES, runs):
            match = re.search(pattern, run.text)
            taken = person(_apart(run.cut(*match.span("v")))) if match else None
            if taken and not (_LISTED.search(run.text) or _NOBODY.search(str(taken.value))):
                return taken
    if _lists_people(rows):
        return None
    return (
        listed_alone(rows)
        or named_after(paper, r"授予|奖给|发给|表彰|命名")
        or opening_name(paper)
        or lone_name(paper)
        or _behind_its_unit(rows)
    )


def _begun(paper: PaperText, rows: list[Piece]) -> list[Piece]:
    """Paragraphs of several rows, and the rows that go on with none."""
    running = [p for p in paper.paragraphs if not same_row(p.glyphs[0].box, p.glyphs[-1].box)]
    inner = {id(glyph) for piece in running for glyph in piece.glyphs[1:]}
    return [*running, *(row for row in rows if id(row.glyphs[0]) not in inner)]


def _behind_its_unit(rows: list[Piece]) -> Taken | None:
    """The name that stands alone on a row with its unit, some way behind it."""
    parts = ((row, _apart(row)) for row in rows if not row.text.startswith("指导"))
    named = (part for row, part in parts if part is not row and looks_like_name(part.text))
    return next(map(take.name, named), None)


def _apart(piece: Piece) -> Piece:
    """A name, perhaps spread, without the unit or the title that stands before it at a distance."""
    title = _TITLED.match(piece.text)
    piece = piece.cut(title.end()) if title else piece
    cuts = [i for i in gaps(piece) if i >= _SHORTEST_UNIT and len(piece.glyphs) - i >= 2]
    named = (i for i in cuts if looks_like_name(piece.text[i:]))
    return piece.cut(next(named, cuts[-1])) if cuts else piece


def _lists_people(rows: list[Piece]) -> bool:
    """Whether a row names several people: a decision's list, of which nobody is the paper's."""
    listed = (match.group().split("、") for row in rows if (match := _LISTED.search(row.text)))
    return any(sum(map(looks_like_name, names)) >= 3 for names in listed)


def _rank(paper: PaperText) -> Taken | None:
    """The place that was won; of a list of all places none."""
    runs = [p for pattern in _RANK for p in paper.search(pattern)]
    found = [take.whole(p) for p in runs if _reads_on(paper, p)]
    several = len({taken.value for taken in found if taken}) >= _ALL_PLACES
    return found[0] if found and not several else None


def _reads_on(paper: PaperText, piece: Piece) -> bool:
    """Whether a run stands on one row, or breaks within a paragraph."""
    if all(same_row(a.box, b.box) for a, b in pairwise(piece.glyphs)):
        return True
    return any(
        piece.glyphs[0] in p.glyphs and piece.glyphs[-1] in p.glyphs for p in paper.paragraphs
    )
