"""The form of the first appointments to graded posts: certificate held, post set, posts before and after."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import held_before, opinion, signature
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="apart", traits=("rare",))
def first_posts_form(job: Job) -> None:
    """Lying or upright sheet in blocks with labels from top to bottom; the head of the unit signs."""
    rng = job.rng
    start = job.facts["effective_date"]
    job.facts |= {"_held": held_before(job), "_won": start._replace(year=start.year - 1, month=12),
                  "_no": f"豫{start.year - 1}{rng.randrange(10000, 99999)}"}  # fmt: skip
    sheet, x, look = Sheet(job), 17.0, Look(size=11.5)
    title = rng.choice(
        (
            "事业单位岗位设置人员聘用审核表",
            "事业单位工勤技能岗位聘用认定表",
            "事业单位工作人员岗位聘用登记表",
        )
    )
    sheet.put(105, 24, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(x, 37, rng.choice(("单位名称：", "单位（公章）：")) + "{unit}", look)
    y = 43.0
    sheet.upright(x, y, 12, 36, "个人情况", look)
    wide = (24.0, 32.0, 20.0, 18.0, 26.0, 44.0)
    for cells in (("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("民　族", "{_nation}", "学　历", "{_education}", "政治面貌", "{_party}")):  # fmt: skip
        y = sheet.row(x + 12, y, 12, list(zip(wide, cells, strict=True)), look)
    y = sheet.row(
        x + 12,
        y,
        12,
        ((34, "参加工作时间"), (60, "{work_start_date|month}"), (26, "人员身份"), (44, "工人")),
        look,
    )
    sheet.upright(x, y, 12, 39, "聘用情况", look)
    rows = [((34, "岗位（工种）"), (60, "{occupation}"), (26, "岗位类别"), (44, "工勤技能")),
            ((34, "原岗位等级"), (60, "{_held}"), (26, "证书编号"), (44, "{_no}")),
            ((34, rng.choice(("聘用岗位等级", "现聘用等级", "认定岗位等级"))), (60, "{grade}"),
             (26, rng.choice(("聘用时间", "聘任时间"))), (44, "{effective_date|numeral}"))]  # fmt: skip
    for cells_ in rows:
        y = sheet.row(x + 12, y, 13, cells_, look)
    sheet.upright(x, y, 12, 26, "聘用依据", look)
    sheet.rect(x + 12, y, x + 176, y + 26)
    sheet.prose(
        x + 16,
        y + 9,
        154,
        rng.choice(
            (
                "符合任职条件，取得相应等级证书，单位有空缺岗位。",
                "按规定参加考核，取得相应技术等级证书，经竞聘上岗。",
            )
        ),
        look,
    )
    y += 26
    words = rng.choice(("经研究，同意聘用。", "同意按上述岗位等级聘用。"))
    opinion(sheet, (x, y, 176, 40), "聘用单位意见", words, "{_signed}", look)
    sheet.put(x + 32, y + 30, "法定代表人：", look)
    signature(sheet, x + 60, y + 29, job.facts["_leader"])
    sheet.seal(job.facts["unit"], x + 138, y + 24, diameter=40)
    for i, label in enumerate(("主管部门审核意见", "人社部门核准意见")):
        opinion(sheet, (x, y + 40 + 34 * i, 176, 34), label, "", "年　　月　　日", look)
