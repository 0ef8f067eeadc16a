"""Honours in lists and files: notices with a table of one person or of several, cards of registration."""

from schemas.kinds import Kind
from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.choosing import DAYS
from yanzhen.samples.papers.composed.feet import Foot, foot
from yanzhen.samples.papers.composed.honour_words import contest
from yanzhen.samples.papers.composed.labels import LABELS
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import notes, prepare, signers
from yanzhen.samples.people import person_name

_KIND = Kind.HONOUR
_NOTICES = (
    "关于{_year}年度评选结果的通报",
    "关于表彰先进的通报",
    "关于公布评选结果的通知",
    "表彰通报",
    "表彰名单",
    "关于{_year}年度先进名单的公示",
)
_RESULTS = (
    "竞赛成绩通报",
    "关于公布竞赛结果的通知",
    "获奖名单",
    "竞赛成绩单",
    "关于公布获奖名单的通报",
)
_CARDS = (
    "获奖情况登记卡",
    "荣誉登记表",
    "先进个人登记表",
    "表彰奖励登记卡",
    "职工荣誉档案卡",
    "获奖情况核验单",
    "表彰奖励信息表",
)


def listed(scene: Scene) -> None:
    """A notice whose facts stand in a table: one line, or several people, of whom nobody is meant alone."""
    prepare(scene, scene.facts["issue_date"])
    many = scene.chance(0.35)
    won = contest(scene)
    if scene.chance(0.4):
        scene.line("{issuer}", scene.printed(1.4, face="title", value_face="title"), "c")
    titles.title(scene, scene.pick(_RESULTS if won else _NOTICES), "", 0.8)
    if scene.chance(0.5):
        scene.line(scene.pick(("各有关单位：", "各科室：", "{_unit}：")), scene.look())
    said = (
        "{honour}已经结束，现将结果公布如下："
        if won
        else "经评选并公示，决定授予下列同志“{honour}”称号："
    )
    if not won and scene.chance(0.4):
        said = "按照评选办法，经考核评审，下列人员被评为{_year}年度{honour}，现予通报。"
    scene.text(said, scene.look(1.03), 1.9)
    scene.pause(0.4)
    _table(scene, 4 if many else 1)
    if scene.chance(0.5):
        scene.text(
            scene.pick(
                ("希望受表彰的同志再接再厉。", "请做好宣传，并按规定兑现奖励。", "特此通报。")
            ),
            scene.look(1.03),
            1.9,
        )
    foot(scene, given_by(scene), told=False)
    notes(scene, 2)


def _table(scene: Scene, people: int) -> None:
    """Heads and lines; of several people none is a field."""
    columns = [
        ("序号", 0.09),
        ("姓名", 0.2),
        *(c for c in (("性别", 0.1), ("单位", 0.38), ("工种", 0.24)) if scene.chance(0.7)),
    ]
    if contest(scene):
        columns.append((scene.pick(("名次", "奖项", "获奖等级")), 0.18))
    if scene.chance(0.3):
        columns = columns[1:]
    total = sum(share for _, share in columns)
    wide = [scene.w * share / total for _, share in columns]
    high = scene.size * MM * scene.rng.uniform(2.0, 2.8)
    heads = list(zip(wide, [head for head, _ in columns], strict=True))
    scene.y = scene.sheet.row(
        scene.x, scene.y, high, heads, scene.printed(0.95, bold=scene.chance(0.5))
    )
    own = scene.rng.randrange(people)
    for number in range(people):
        texts = [
            _cell(scene, head, number, mine=number == own, alone=people == 1) for head, _ in columns
        ]
        scene.y = scene.sheet.row(
            scene.x, scene.y, high, list(zip(wide, texts, strict=True)), scene.look(0.95)
        )


def _cell(scene: Scene, head: str, number: int, *, mine: bool, alone: bool) -> str:
    if head == "序号":
        return str(number + 1)
    if head == "姓名":
        if alone:
            return "{name}"
        return scene.job.person.name if mine else person_name(scene.rng, "male").split("·")[0]
    if head == "性别":
        return "男" if scene.chance(0.5) else "女"
    if head in ("单位", "工种"):
        return "{_unit}" if head == "单位" else "{_occupation}"
    return "{award_rank}" if alone else ("一等奖", "二等奖", "三等奖", "优秀奖")[number]


def carded(scene: Scene) -> None:
    """A card or a slip: pairs, who gave it and when among them; the card's own day at the foot."""
    prepare(scene, scene.facts["issue_date"])
    scene.facts["_keeper"] = person_name(scene.rng, "female").split("·")[0]
    titles.title(scene, scene.pick(_CARDS), "", 0.9)
    words = LABELS[_KIND]
    won = contest(scene)
    pairs = [Pair(scene.pick(words["name"]), "{name}"), *(p for p in (Pair("性别", "男" if scene.job.person.gender == "male" else "女"),
             Pair("所在单位", "{_unit}"), Pair("工种", "{_occupation}")) if scene.chance(0.5))]  # fmt: skip
    pairs.append(Pair(scene.pick(words["contest" if won else "honour"]), "{honour}"))
    if won:
        pairs.append(Pair(scene.pick(words["award_rank"]), "{award_rank}"))
    pairs.append(Pair(scene.pick(words["issuer"]), "{issuer}"))
    pairs.append(Pair(scene.pick(words["issue_date"]), "{issue_date" + scene.pick(DAYS) + "}"))
    (ruled if scene.chance(0.75) else loose)(scene, pairs)
    scene.pause(0.8)
    scene.line(scene.pick(("登记日期：{_day}", "核验日期：{_day}", "填表人：{_keeper}　　填表日期：{_day}", "登记人：{_keeper}", "")) or "　",
               scene.printed(0.95), scene.pick(("l", "r")))  # fmt: skip
    scene.sheet.seal(
        scene.facts["issuer"], scene.x + scene.w * 0.75, scene.y, diameter=min(40.0, scene.w * 0.22)
    )
    signers(scene, _KIND, 0.2)
    notes(scene, 2)


def given_by(scene: Scene) -> Foot:
    """Who gives it and when, for the foot."""
    words = LABELS[_KIND]
    date = "{issue_date" + scene.pick(DAYS) + "}"
    return Foot("{issuer}", date, scene.facts["issuer"], words["issuer"], words["issue_date"])
