"""Honours: 荣誉证书, 奖章, 技术能手, 技能竞赛, 优秀共产党员."""

import re

from extractors.kinds import take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.foot import foot_date, foot_organisation, lone_name, named_after
from extractors.kinds.persons import NAME_CHARS, person
from extractors.kinds.take import HAN, Taken
from schemas.kinds import Kind

_DIGITS = r"[0-9〇○零一二三四五六七八九]"
_ADDRESS = r"(?:同志|先生|女士|选手|同学|老师)"
_LEADS = r"(?:兹|特)?(?:授予|表彰|奖给|发给)|兹证明|兹有|特向"
_UNIT = rf"\([{HAN}]{{4,24}}\)"
_NAMES = (
    rf"(?:{_LEADS})[:,]?(?P<v>{NAME_CHARS}{{2,36}}?){_ADDRESS}",
    rf"^(?P<v>{NAME_CHARS}{{2,36}}?){_ADDRESS}[:,。]?",
    rf"(?<![{HAN}])(?P<v>{NAME_CHARS}{{2,36}}?){_ADDRESS}[:,]",
    rf"(?:证书|奖章|奖状|状)(?P<v>{NAME_CHARS}{{2,6}}?){_ADDRESS}",
    rf"(?:授予|奖给|发给)(?P<v>{NAME_CHARS}{{2,6}}?)(?:[“\"]|为|全[国省市]|{_DIGITS}{{4}}年)",
    rf"^[{HAN}]{{4,24}}(?:局|厅|委|会|院|校|学|心|站|所|公司|队|馆):(?P<v>{NAME_CHARS}{{2,12}})$",
    rf"^(?P<v>{NAME_CHARS}{{2,36}})(?:{_UNIT})?:$",
)
_SPECS = (
    Spec(
        "name",
        take.name,
        (
            r"(?:获奖|受奖|获得|受表彰|被授予|得奖)(?:者|人|人员|个人|选手)(?:姓名)?",
            r"(?:参赛|获奖)?选手(?:姓名)?",
            r"姓名",
            r"(?:持证|持有)人",
        ),
    ),
    Spec(
        "honour",
        take.text_like(rf"^[{HAN}0-9“”\"()—·]{{3,40}}", forbidden=r"^(?:证书|名称|等级)$"),
        (
            r"(?:荣誉|授予|获得|表彰)?称号(?:名称)?(?=:|$)",
            r"(?:荣誉|奖项|竞赛|大赛|赛事|比赛|获奖项目|奖励)名称",
            r"(?:授予|获得|所获)?(?:荣誉|奖项)(?=:|$)",
        ),
    ),
    Spec(
        "award_rank",
        take.text_like(
            r"(?:特|一|二|三|四|壹|贰|叁|优秀|优胜|[1-3])等(?:奖)?|优[秀胜]奖|第[一二三四五六壹贰叁1-6]名|[金银铜]奖"
        ),
        (r"(?:获奖|奖励|奖项|获得)?(?:名次|等次|等级|奖次|成绩)(?=:|$)",),
    ),
    Spec(
        "issue_date",
        take.date,
        (r"(?:颁发|颁奖|授予|表彰|发证|签发|获奖)(?:日期|时间)",),
    ),
    Spec(
        "issuer",
        take.organisation(rf"^[{HAN}()、·]{{4,40}}", forbidden=r"^(?:公章|盖章|日期)"),
        (r"(?:颁发|颁奖|授予|表彰|发证|签发|主办)(?:单位|机关|部门|机构)(?:\(?盖?章\)?)?",),
    ),
)
_QUOTED = r"[“\"「『《](?P<v>[^”\"」』》“「『《]{2,40})[”\"」』》]"
_NO_RANK = r"(?!(?:特|一|二|三|四|优秀|优胜)等?奖|第[一二三四五六]名|[金银铜]奖|[冠亚季]军)"
_CONTEST = (
    rf"(?:在|参加|于|荣获|获得?|取得)(?:{_DIGITS}{{4}}年度?)?(?:举办的|组织的)?"
    rf"(?P<v>[{HAN}0-9“”\"—()]{{4,40}}?(?:竞赛|大赛|比武|技能比赛|运动会))"
)
_GIVEN = r"授予|荣获|被?评为|评选(?:您|你|该同志)?为|获评|被?命名为"
_OF_YEAR = rf"(?:{_DIGITS}{{4}}年度?)?(?!荣获|被)"
_HONOURS = (
    _CONTEST,
    rf"(?:授予|获得?|评为|荣获|称号|被授予|颁发)[^。]{{0,30}}?{_QUOTED}",
    _QUOTED,
    (
        rf"(?:{_GIVEN}|颁发){_NO_RANK}(?:[{HAN}·]{{2,24}}?(?:同志|先生|女士)[:,]?)?{_OF_YEAR}"
        rf"(?P<v>[{HAN}0-9]{{2,30}}?)(?:的?(?:荣誉|光荣))?称号"
    ),
    (
        rf"(?:{_GIVEN}){_NO_RANK}(?:[{HAN}·]{{2,24}}?(?:同志|先生|女士)[:,]?)?{_OF_YEAR}"
        rf"(?P<v>[{HAN}]{{3,24}}?)(?:。|,|特|以资|予以|$)"
    ),
    r"(?P<v>五一劳动奖章|劳动模范|先进工作者|技术能手|优秀共产党员|先进个人)",
)
_RANK = (
    r"(?P<v>(?:特|一|二|三|四|壹|贰|叁|优秀|优胜|[1-3])等?奖)",
    r"(?P<v>第[一二三四五六壹贰叁123456]名)",
    r"(?P<v>[金银铜]奖|[冠亚季]军)",
)


_RANK_BEHIND = r"(?:(?:特|一|二|三|四|优秀|优胜)等?奖|第[一二三四五六]名|[金银铜]奖|[冠亚季]军)$"


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
        Cue(r"(?:授予|荣获|被?评为|获评).{0,40}(?:称号|奖|能手|党员|先进|模范)", 4),
        Cue(r"特发此证|以资鼓励|特颁此证|予以表彰|特此表彰", 3),
        Cue(r"荣誉证书|荣誉称号|光荣称号", 2.5),
        Cue(r"授予|表彰|奖给|命名", 2),
        Cue(r"荣获|获奖|获得.{0,16}(?:奖|称号)|.等奖", 2),
        Cue(r"奖章|劳动模范|先进工作者|技术能手|岗位能手|优秀共产党员|先进个人|标兵", 2),
        Cue(r"称号", 1),
        Cue(r"(?:获奖|受奖|受表彰)(?:者|人|人员|个人)|奖项|颁奖", 2),
        Cue(r"(?:技能|职业).{0,4}(?:竞赛|大赛)", 1),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read an honour."""
        fields = read_specs(paper, _SPECS)
        name = _name(paper)
        found = (
            ("name", name),
            ("honour", _bare(_first(paper, _HONOURS), name)),
            ("award_rank", _first(paper, _RANK)),
            ("issue_date", foot_date(paper)),
        )
        fields = {name: taken for name, taken in found if taken} | fields
        if "name" not in fields:
            alone = named_after(paper, r"授予|奖给|发给|表彰") or lone_name(paper)
            fields |= {"name": alone} if alone else {}
        if "issuer" not in fields:
            issuer = foot_organisation(paper, fields.get("issue_date"))
            fields |= {"issuer": issuer} if issuer else {}
        return KindReading(None, fields)


def _name(paper: PaperText) -> Taken | None:
    """The name before 同志, alone on its line or after 授予."""
    rows = [row for s in paper.sheets for b in s.blocks for row in b.rows]
    for pattern in _NAMES:
        for run in (*rows, paper.flow):
            match = re.search(pattern, run.text)
            taken = person(run.cut(*match.span("v"))) if match else None
            if taken:
                return taken
    return None


def _bare(honour: Taken | None, person_named: Taken | None) -> Taken | None:
    """An honour without the name before it (授予王建国劳动模范称号) or the rank behind it."""
    if honour is None:
        return None
    piece, known = honour.piece, str(person_named.value) if person_named else ""
    if known and piece.text.startswith(known) and len(piece.text) > len(known) + 2:
        piece = piece.cut(len(known))
    rank = re.search(_RANK_BEHIND, piece.text)
    return take.whole(piece.cut(0, rank.start()) if rank and rank.start() > 3 else piece)


def _first(paper: PaperText, patterns: tuple[str, ...]) -> Taken | None:
    return next((take.whole(p) for pattern in patterns for p in paper.search(pattern)), None)
