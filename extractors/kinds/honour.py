"""Honours: 荣誉证书, 奖章, 技术能手, 技能竞赛, 优秀共产党员."""

import re

from extractors.kinds import take
from extractors.kinds.base import Cue, KindReading, PaperText
from extractors.kinds.foot import foot_date, foot_organisation
from extractors.kinds.take import HAN, Taken
from schemas.kinds import Kind

_ADDRESS = r"(?:同志|先生|女士|选手|同学|老师)"
_NAMES = (
    rf"(?:授予|表彰|兹授予|决定授予|兹证明)(?P<v>[{HAN}·.]{{2,12}}?){_ADDRESS}",
    rf"^(?P<v>[{HAN}·.]{{2,12}}?){_ADDRESS}[:,。]?",
    rf"(?<![{HAN}])(?P<v>[{HAN}·.]{{2,12}}?){_ADDRESS}[:,]",
    rf"(?:姓名|获奖者|获奖人|获得者|参赛选手)[:：]?(?P<v>[{HAN}·.]{{2,12}})",
    rf"(?:证书|奖章|奖状|状)(?P<v>[{HAN}·.]{{2,6}}?){_ADDRESS}",
    rf"^(?P<v>[{HAN}·.]{{2,6}}):",
)
_QUOTED = r"[“\"「『《](?P<v>[^”\"」』》“「『《]{2,40})[”\"」』》]"
_NO_RANK = r"(?!(?:特|一|二|三|四|优秀|优胜)等?奖|第[一二三四五六]名|[金银铜]奖|[冠亚季]军)"
_DIGITS = r"[0-9〇○零一二三四五六七八九]"
_CONTEST = (
    rf"(?:在|参加|于)(?:{_DIGITS}{{4}}年度?)?(?:举办的|组织的)?"
    rf"(?P<v>[{HAN}0-9“”\"—()]{{4,40}}?(?:竞赛|大赛|比武|技能比赛|运动会))"
)
_HONOURS = (
    _CONTEST,
    rf"(?:授予|获得?|评为|荣获|称号|被授予|颁发)[^。]{{0,30}}?{_QUOTED}",
    _QUOTED,
    (
        rf"(?:授予|荣获|被?评为|评选为|获评|颁发){_NO_RANK}"
        rf"(?:[{HAN}·]{{2,12}}?(?:同志|先生|女士))?(?P<v>[{HAN}0-9]{{2,30}}?)(?:荣誉)?称号"
    ),
    rf"(?:被?评为|评选为|荣获|授予){_NO_RANK}(?P<v>[{HAN}]{{3,24}}?)(?:。|,|特|以资|$)",
    r"(?P<v>五一劳动奖章|劳动模范|先进工作者|技术能手|优秀共产党员|先进个人)",
)
_RANK = (
    r"(?P<v>(?:特|一|二|三|四|优秀|优胜|[1-3])等?奖)",
    r"(?P<v>第[一二三四五六123456]名)",
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
        Cue(r"(?:授予|荣获|被?评为|获评).{0,40}(?:称号|奖|能手|党员|先进|模范)", 4),
        Cue(r"特发此证|以资鼓励|特颁此证|予以表彰|特此表彰", 3),
        Cue(r"荣誉证书", 2.5),
        Cue(r"(?:技能|职业).{0,4}(?:竞赛|大赛)", 1),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read an honour."""
        fields: dict[str, Taken] = {}
        found = (
            ("name", _name(paper)),
            ("honour", _first(paper, _HONOURS)),
            ("award_rank", _first(paper, _RANK)),
            ("issue_date", foot_date(paper)),
        )
        fields = {name: taken for name, taken in found if taken}
        issuer = foot_organisation(paper, fields.get("issue_date"))
        return KindReading(None, fields | ({"issuer": issuer} if issuer else {}))


def _name(paper: PaperText) -> Taken | None:
    """The name before 同志, alone on its line or after 授予."""
    rows = [row for s in paper.sheets for b in s.blocks for row in b.rows]
    for pattern in _NAMES:
        for run in (*rows, paper.flow):
            match = re.search(pattern, run.text)
            taken = take.name(run.cut(*match.span("v"))) if match else None
            if taken:
                return taken
    return None


def _first(paper: PaperText, patterns: tuple[str, ...]) -> Taken | None:
    return next((take.whole(p) for pattern in patterns for p in paper.search(pattern)), None)
