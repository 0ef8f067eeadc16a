"""Patents composed by chance: certificates, register extracts and notices of a grant."""

from schemas.kinds import Kind
from yanzhen.samples.job import WORDS, Job
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.choosing import DAYS
from yanzhen.samples.papers.composed.page import LEAF, UPRIGHT, on_page
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import head_line, notes, prepare
from yanzhen.samples.papers.registry import layout

_KIND = Kind.PATENT
_OFFICE = "国家知识产权局"
_TITLE = {"invention": ("发明名称", "发明创造名称", "名称", "专利名称"), "utility_model": ("实用新型名称", "名称", "专利名称"),
          "design": ("外观设计名称", "名称", "使用外观设计的产品名称")}  # fmt: skip
_PEOPLE = {
    "invention": ("发明人", "发明人", "发明（设计）人"),
    "utility_model": ("发明人", "发明人", "发明人或设计人"),
    "design": ("设计人", "设计人"),
}


@layout(_KIND, split="tune", traits=("rare", "composed"))
def composed_patent(job: Job) -> None:
    """A patent's paper whose order and words are drawn anew for every paper."""
    on_page(job, _paper, (UPRIGHT, LEAF, (210.0, 297.0)))


def _paper(scene: Scene) -> None:
    """Title, pairs in an order of this paper's own, the office's sentence, seal and date."""
    prepare(scene, scene.facts["grant_date"])
    if scene.chance(0.3):
        scene.line(
            scene.pick(("证书号第{_serial}号", "证书号 {_serial}", "No. {_serial}")),
            scene.printed(0.9),
            scene.pick(("l", "r", "c")),
        )
    elif scene.chance(0.1):
        head_line(scene)
    kind = scene.facts["patent_kind"]
    entitled = scene.chance(0.85)
    if entitled:
        titles.title(
            scene,
            scene.pick(
                (
                    "{patent_kind}证书",
                    "{patent_kind}证书",
                    "{patent_kind}登记证明",
                    "{patent_kind}证书（副本）",
                )
            ),
            "",
            1.1,
        )
    else:
        titles.title(scene, scene.pick(("专利证书", "专利登记簿副本", "专利权授予证明")), "", 1.1)
    pairs = _pairs(scene, kind, entitled=entitled)
    said = scene.chance(0.6)
    if said and scene.chance(0.3):
        scene.text(_sentence(scene, kind), scene.look(0.95))
        said = False
    (loose if scene.chance(0.75) else ruled)(scene, pairs, portrait=0.0)
    if said:
        scene.pause(0.8)
        scene.text(_sentence(scene, kind), scene.look(0.95), 1.8)
    _end(scene)


def _pairs(scene: Scene, kind: str, *, entitled: bool) -> list[Pair]:
    style = scene.pick(("", "；", "、", "  ", "，"))
    people = "{inventors" + (f"|{style}" if style else "") + "}"
    number = "{patent_number" + scene.pick(("", "", "|zl")) + "}"
    must = [Pair(scene.pick(_TITLE[kind]), "{title}"), Pair(scene.pick(_PEOPLE[kind]), people),
            Pair(scene.pick(("专利号", "专利号", "专 利 号", "专利号（ZL）")), number),
            Pair(scene.pick(("授权公告日", "授权公告日", "公告日", "授权日", "授权公告日期")), "{grant_date" + scene.pick(DAYS) + "}")]  # fmt: skip
    if not entitled:
        must.insert(1, Pair(scene.pick(("专利类型", "专利种类", "类型")), "{patent_kind}"))
    others = [Pair("专利申请日", "{_filed}"), Pair("申请日", "{_filed}"), Pair("专利权人", "{_owner}"), Pair("授权公告号", "{_notice}"), Pair("地址", "{_place}"),
              Pair("申请日时申请人", "{_owner}"), Pair("申请日时发明人", people.replace("inventors", "_others")), Pair("证书号", "第{_serial}号"),
              Pair("专利权期限", "二十年" if kind == "invention" else "十年"), Pair("国际专利主分类号", "E01C 23/09")]  # fmt: skip
    scene.facts["_others"] = scene.facts["inventors"]
    chosen = scene.rng.sample(others, scene.rng.randrange(1, 6))
    labels = {"专利申请日", "申请日"}
    if sum(p.label in labels for p in chosen) > 1:
        chosen = [p for p in chosen if p.label != "申请日"]
    found = list(must)
    for pair in chosen:
        found.insert(scene.rng.randrange(1, len(found) + 1), pair)
    return found


def _sentence(scene: Scene, kind: str) -> str:
    word = WORDS[kind].removesuffix("专利")
    return scene.pick((
        f"国家知识产权局依照中华人民共和国专利法经过初步审查，决定授予专利权，颁发{word}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。",
        f"本{word}经过本局依照中华人民共和国专利法进行审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。",
        "专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复等事项记载在专利登记簿上。",
        "专利权人应当依照专利法及其实施细则规定缴纳年费。缴纳本专利年费的期限是每年{_filed|m_plain}前一个月内。",
    ))  # fmt: skip


def _end(scene: Scene) -> None:
    """The head of the office, the office, its seal."""
    scene.pause(1.5)
    look = scene.printed()
    top = scene.y
    if scene.chance(0.8):
        scene.line(
            scene.pick(("局长　{_head}", "局长\u3000\u3000{_head}", "局 长：{_head}")),
            look,
            scene.pick(("l", "l", "c")),
            2.0,
        )
    align = scene.pick(("r", "c", "r"))
    scene.line(_OFFICE, look, align, 2.0)
    if scene.chance(0.5):
        scene.line("{grant_date}", look, align, 2.0)
    at = scene.x + scene.w * (0.8 if align == "r" else 0.55)
    scene.sheet.seal(_OFFICE, at, (top + scene.y) / 2, diameter=41)
    notes(scene, 2)
