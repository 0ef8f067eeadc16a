"""Schooling told by archives and registers: a school's letter, a record of registration, a report of verification."""

from schemas.kinds import Kind
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.choosing import DATES, kept, pairs_of, strewn
from yanzhen.samples.papers.composed.feet import Foot, foot
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import notes, prepare, signers, strange
from yanzhen.samples.people import person_name

_KIND = Kind.DIPLOMA
_LETTERS = (
    "学 历 证 明",
    "学历证明",
    "毕业证明",
    "毕业生学籍证明",
    "证　明",
    "关于{name}同志学历情况的证明",
    "学籍档案证明",
    "毕业证遗失证明",
)
_RECORDS = ("教育部学历证书电子注册备案表", "学历证书电子注册信息表", "毕业证书查询结果", "中等职业教育毕业信息核验单", "学历认证报告", "毕业生登记表", "学历信息核验报告",
            "毕业生信息表", "学历证书核查结果")  # fmt: skip
_SHARES = {"name": 1.0, "gender": 0.85, "birth_date": 0.75, "id_number": 0.5, "school": 1.0, "major": 0.9, "education_level": 0.8,
           "graduation_date": 1.0, "certificate_number": 0.9}  # fmt: skip
_STYLES = {
    "birth_date": DATES,
    "graduation_date": ("", "|month", "|numeral", "|dash", "|m_dot", "|plain"),
}
_MORE = (("入学日期", "{_start|plain}"), ("入学时间", "{_start|month}"), ("学制", "{_length}年"), ("学习形式", "全日制"), ("毕（结）业结论", "毕业"),
         ("学历类别", "普通高等教育"), ("校（院）长姓名", "{_head}"), ("民族", "{_nation}"), ("证书状态", "有效"))  # fmt: skip


def _asked(scene: Scene) -> None:
    """When the archive or the register was asked: this spring or some years after graduation."""
    ended = scene.facts["graduation_date"]
    year = scene.pick((2026, 2026, min(2025, ended.year + scene.rng.randrange(2, 14))))
    scene.facts["_issued"] = ended._replace(
        year=year, month=scene.rng.randrange(1, 4), day=scene.rng.randrange(1, 28)
    )
    scene.facts["_keeper"] = person_name(scene.rng, "female").split("·")[0]
    prepare(scene, scene.facts["_issued"])


def archived(scene: Scene) -> None:
    """A school's letter on who graduated from it, when and by which certificate."""
    _asked(scene)
    titles.title(scene, scene.pick(_LETTERS), "", 0.9)
    if scene.chance(0.5):
        scene.line(
            scene.pick(("市人力资源和社会保障局：", "有关单位：", "市工考办：")), scene.look(1.05)
        )
    scene.text(_told(scene), scene.look(1.08), 2.0)
    if scene.chance(0.8):
        scene.text(
            scene.pick(
                (
                    "特此证明。",
                    "情况属实，特此证明。",
                    "此证明与毕业证书具有同等效力。",
                    "原证书遗失，特此证明。",
                )
            ),
            scene.look(1.05),
            1.9,
        )
    foot(scene, _foot(scene), told=False)
    if scene.chance(0.5):
        scene.line(
            scene.pick(
                (
                    "经办人：{_keeper}",
                    "档案管理员：{_keeper}　　电话：{_phone}",
                    "联系人：{_keeper}",
                )
            ),
            scene.printed(0.95),
        )
    notes(scene, 2)


def _told(scene: Scene) -> str:
    start = scene.pick(
        ("经查我校学籍档案，", "兹证明", "查阅档案，", "经核实，", "据我校毕业生名册记载，", "")
    )
    who = "，".join(("{name}", *(w for w, share in (
        ("{gender}", 0.85), (scene.pick(("{birth_date|sentence}生", "{birth_date|numeral}出生", "出生于{birth_date|sentence}")), 0.7),
        (scene.pick(("身份证号{id_number}", "身份证号码为{id_number}")), 0.4)) if scene.chance(share))))  # fmt: skip
    major = "{major}专业" if scene.facts["major"] else ""
    level = scene.pick(("{education_level}", "", ""))
    course = scene.pick((
        f"，{{_start|m_plain}}考入我校{level}{major}学习，{{graduation_date|sentence}}毕业",
        f"，系我校{level}{major}学生，{{_start|m_plain}}入校，{{graduation_date|sentence}}毕业",
        f"，于{{_start|m_plain}}至{{graduation_date|m_plain}}在我校{major}学习，学制{{_length}}年，修业期满，准予毕业",
        f"，于{{graduation_date|numeral}}毕业于{{school}}{major}",
    ))  # fmt: skip
    number = scene.pick(("，毕业证书编号为{certificate_number}。", "，毕业证号：{certificate_number}。", "，证书编号{certificate_number}。", "（证书号{certificate_number}）。",
                         "。"))  # fmt: skip
    return start + who + course + number


def registered(scene: Scene) -> None:
    """A record or a report in pairs; the day of asking beside or under them."""
    _asked(scene)
    titles.title(scene, scene.pick(_RECORDS), "", 0.85)
    if scene.chance(0.4):
        scene.line(scene.pick(("更新日期：{_issued}", "查询时间：{_issued|dash}", "报告编号：{_four}{_four}", "打印日期：{_issued}")), scene.printed(0.85),
                   scene.pick(("l", "r", "c")))  # fmt: skip
    names = [n for n in kept(scene, _SHARES) if n != "major" or scene.facts["major"]]
    pairs = pairs_of(scene, _KIND, names, _STYLES, bilingual=0.1)
    more = [Pair(*one) for one in scene.rng.sample(_MORE, scene.rng.randrange(0, 4))]
    if not scene.facts["major"] and scene.chance(0.3):
        more.append(Pair("专业", scene.pick(("——", "无", "—"))))
    pairs = strewn(scene, pairs, [*more, *strange(scene, _KIND, scene.facts["_issued"], 1)])
    (ruled if scene.chance(0.55) else loose)(scene, pairs)
    if scene.chance(0.5):
        scene.text(
            scene.pick(
                (
                    "学校核对意见：与学籍档案一致。",
                    "经核查，该学历真实有效。",
                    "本报告自出具之日起六个月内有效。",
                )
            ),
            scene.look(),
            1.8,
        )
    if scene.chance(0.6):
        foot(scene, _foot(scene))
    else:
        scene.pause(1.5)
        scene.sheet.seal(scene.facts["school"], scene.x + scene.w * 0.75, scene.y, diameter=38)
    signers(scene, _KIND, 0.15)
    notes(scene, 2)


def _foot(scene: Scene) -> Foot:
    labels = ("学校", "出具单位", "证明单位", "学校（盖章）")
    dates = ("出具日期", "证明日期", "核验日期", "日期")
    return Foot(
        "{school}",
        "{_issued" + scene.pick(("", "", "|numeral", "|dot0", "|cn")) + "}",
        scene.facts["school"],
        labels,
        dates,
    )
