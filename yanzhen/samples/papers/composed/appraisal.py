"""Appraisals composed by chance: the person's data, what was said by whom, and the verdict somewhere."""

from schemas.kinds import Kind
from yanzhen.samples.job import WORDS, Job
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.appraisal_words import (
    TITLES,
    agreed,
    deeds,
    praise,
    verdict_of,
    votes,
)
from yanzhen.samples.papers.composed.choosing import DATES, kept, label, pairs_of, strewn
from yanzhen.samples.papers.composed.page import UPRIGHT, on_page
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.sections import Frame, Section, frame_of, section
from yanzhen.samples.papers.composed.strangers import head_line, notes, prepare, signers, strange
from yanzhen.samples.papers.composed.wider import widen
from yanzhen.samples.papers.opened.third.marks import VERDICTS, ringed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import WAYS, ticked

_KIND = Kind.APPRAISAL
_STYLES = {"birth_date": DATES, "year": ("",)}
_SHARES = {"name": 1.0, "gender": 0.85, "birth_date": 0.75, "unit": 0.95}


@layout(_KIND, split="tune", traits=("rare", "composed"))
def composed_appraisal(job: Job) -> None:
    """An appraisal whose structure and words are drawn anew for every paper."""
    job.facts |= widen(job)
    job.facts["_last"] = WORDS[job.rng.choice(("qualified", "qualified", "excellent"))]
    on_page(job, _form, (UPRIGHT,), "plain")


def _form(scene: Scene) -> None:
    day = scene.facts["unit_opinion_date"]
    prepare(scene, day)
    if scene.chance(0.12):
        head_line(scene)
    inside = _titled(scene)
    names = kept(scene, _SHARES)
    pairs = pairs_of(scene, _KIND, names, _STYLES)
    if inside:
        pairs.insert(
            scene.rng.randrange(len(pairs) + 1),
            Pair(label(scene, _KIND, "year"), "{year}" + scene.pick(("", "年", "年度"))),
        )
    organ = scene.pick(("", "", "|organ"))
    way = scene.pick(("said", "said", "said", "pair", "row", "ticked", "ringed"))
    if way == "pair":
        pairs.append(Pair(label(scene, _KIND, "verdict"), "{verdict" + organ + "}"))
    extra = strange(scene, _KIND, day, 4)
    if scene.chance(0.12):
        extra.append(
            Pair(scene.pick(("上年度考核结果", "上年度考核等次", "上一年度考核等次")), "{_last}")
        )
    _person(scene, strewn(scene, pairs, extra))
    _sections(scene, organ, way)
    signers(scene, _KIND, 0.2)
    notes(scene, 2)


def _titled(scene: Scene) -> bool:
    """The title; whether the year is left to a pair."""
    words = scene.pick(TITLES)
    luck = scene.rng.random()
    if luck < 0.3:
        titles.title(scene, "{year}年度" + words.removeprefix("年度"), "", 0.85)
        return False
    titles.title(scene, words, "", 0.85)
    if luck < 0.75:
        shown = scene.pick(
            (
                "（{year}年度）",
                "（ {year} 年度）",
                "{year}年度",
                "{year} 年",
                "年度：{year}年",
                "考核年度：{year}年",
                "（{year}年）",
            )
        )
        scene.line(shown, scene.look(1.05), scene.pick(("c", "c", "r", "l")))
        return False
    return True


def _person(scene: Scene, pairs: list[Pair]) -> None:
    (ruled if scene.chance(0.75) else loose)(scene, pairs, portrait=0.06)


def _sections(scene: Scene, organ: str, way: str) -> None:
    """Everybody's words in the form's order, the unit's with its day and seal."""
    frame = frame_of(scene)
    leader = scene.facts["_leader"]
    if scene.chance(0.9):
        section(scene, frame, deeds(scene))
    if scene.chance(0.2):
        section(scene, frame, votes(scene))
    if scene.chance(0.75):
        section(scene, frame, praise(scene, leader, organ))
    if way in ("row", "ticked", "ringed"):
        _stated(scene, frame, organ, way)
    own, unit = _own(scene), _unit(scene, organ, way)
    for one in (own, unit) if scene.chance(0.25) else (unit, own):
        if one:
            section(scene, frame, one)
    if scene.chance(0.25):
        words = scene.pick(("同意。", "予以备案。", "", "同意单位意见。"))
        scene.facts["_filed"] = scene.facts["_day"]
        section(scene, frame, Section(scene.pick(("主管部门意见", "主管部门备案", "人社部门意见", "上级主管部门审核意见")), words,
                                      "（盖章）", "", "{_filed}" if scene.chance(0.5) else ""))  # fmt: skip
    if scene.chance(0.3):
        section(
            scene,
            frame,
            Section(
                scene.pick(
                    ("备注", "备　注", "未确定等次或不参加考核情况说明", "其他需要说明的情况")
                ),
                scene.pick(("", "", "无")),
            ),
        )


def _own(scene: Scene) -> Section | None:
    if not scene.chance(0.6):
        return None
    name = scene.job.person.name.split("·")[0]
    words = scene.pick(("同意。", "无异议。", "同意考核结果。", "以上属实。", "对考核结果无意见。"))
    signs = scene.pick(("签名：", "本人签字：", "（签字）", "签名", "被考核人签名："))
    if scene.chance(0.5):
        scene.facts["_own_day"] = scene.facts["unit_opinion_date"]._replace(day=28)
        return Section(
            scene.pick(("本人意见", "被考核人意见", "本人签署")), words, signs, name, "{_own_day}"
        )
    return Section(scene.pick(("本人意见", "被考核人意见", "本人签署意见")), words, signs, name)


def _unit(scene: Scene, organ: str, way: str) -> Section:
    words = scene.pick(("单位意见", "单位考核意见", "单位审核意见", "考核单位意见", "所在单位意见", "机关负责人或考核委员会意见", "单位审定意见", "单位负责人意见",
                        "单位考核委员会意见"))  # fmt: skip
    text = verdict_of(scene, organ) if way == "said" else agreed(scene)
    signs = scene.pick(
        (
            "（盖章）",
            "（公章）",
            "盖章：",
            "单位（盖章）",
            "负责人签字（盖章）：",
            "（单位公章）",
            "",
        )
    )
    style = scene.pick(("", "", "", "|numeral"))
    return Section(words, text, signs, "", "{unit_opinion_date" + style + "}", scene.facts["unit"])


def _stated(scene: Scene, frame: Frame, organ: str, way: str) -> None:
    """The verdict in a row of its own: written, ticked or ringed."""
    words = label(scene, _KIND, "verdict")
    high = scene.size * 1.0
    side = max(frame.side, scene.width(words, scene.printed()) + 5)
    scene.sheet.cell(scene.x, scene.y, side, high, words, scene.printed())
    scene.sheet.rect(scene.x + side, scene.y, scene.x + scene.w, scene.y + high)
    x, y = scene.x + side + 5, scene.y + high / 2
    if way == "row":
        scene.sheet.put(x + 10, y, "{verdict" + organ + "}", scene.look(1.1))
    elif way == "ticked":
        mark = scene.pick(WAYS)
        small = scene.printed(
            min(1.0, (scene.w - side) / (scene.size * 10.5 + (28 if mark == "mark" else 0)))
        )
        ticked(scene.sheet, x, y, "verdict", VERDICTS, look=small, way=mark, gap=3.0)
    else:
        small = scene.printed(min(1.0, (scene.w - side) / (scene.size * 10.5)))
        ringed(scene.sheet, x, y, "verdict", VERDICTS, small, 6.0)
    scene.y += high
