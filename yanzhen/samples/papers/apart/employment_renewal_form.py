"""The form by which a worker whose term has ended is employed for the next one."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import opinion, signature
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="apart", traits=("rare",))
def renewal_form(job: Job) -> None:
    """Person and post, the last term and what its appraisals were, the new term, three boxes."""
    rng = job.rng
    start, since = job.facts["effective_date"], job.facts["work_start_date"]
    three_before = start._replace(year=start.year - 3)
    job.facts |= {"_last_start": max(three_before, since),
                  "_last_end": start._replace(year=start.year - 1, month=12, day=31)}  # fmt: skip
    sheet, x = Sheet(job), 18.0
    title = rng.choice(
        (
            "事业单位工勤技能人员续聘审批表",
            "工勤技能岗位聘期考核及续聘审批表",
            "事业单位工作人员续聘登记表",
        )
    )
    sheet.put(105, 25, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(x, 38, "聘用单位：{unit}", Look(size=11.5))
    sheet.put(192, 38, rng.choice(("", "（一式三份）")), Look(size=10.5), "r")
    look = Look(size=11.5)
    wide = (24.0, 34.0, 20.0, 24.0, 28.0, 44.0)
    y = sheet.row(x, 44, 12, list(zip(wide, ("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                                      strict=True)), look)  # fmt: skip
    y = sheet.row(
        x,
        y,
        12,
        ((24, "身份证号"), (78, "{id_number}"), (28, "文化程度"), (44, "{_education}")),
        look,
    )
    y = sheet.row(
        x,
        y,
        12,
        (
            (38, "参加工作时间"),
            (64, "{work_start_date|month}"),
            (28, "工　种"),
            (44, "{occupation}"),
        ),
        look,
    )
    y = sheet.row(
        x, y, 12, ((38, "上一聘期"), (136, "{_last_start|numeral}至{_last_end|numeral}")), look
    )
    years = [start.year - n for n in (3, 2, 1)]
    y = sheet.row(
        x,
        y,
        11,
        (
            (38, "聘期内年度考核"),
            *((136 / 3, f"{n}年　" + ("合格" if n > since.year else "—")) for n in years),
        ),
        look,
    )
    new = rng.choice(("续聘岗位及等级", "拟聘岗位等级", "续聘岗位等级"))
    y = sheet.row(
        x, y, 13, ((38, new), (64, "{grade}"), (28, "岗位类别"), (44, "工勤技能岗位")), look
    )
    y = sheet.row(
        x,
        y,
        13,
        (
            (38, rng.choice(("续聘期限", "本次聘期", "续聘起止时间"))),
            (136, "{effective_date|numeral}至{_until|numeral}"),
        ),
        look,
    )
    high = 40.0
    opinion(
        sheet,
        (x, y, 174, high - 8),
        "本人意见",
        rng.choice(("本人愿意继续受聘。", "同意续聘。")),
        "年　　月　　日",
        look,
    )
    signature(sheet, x + 118, y + 18, job.person.name)
    y += high - 8
    words = rng.choice(("该同志聘期考核合格，经研究同意续聘。", "聘期内表现较好，同意续聘三年。"))
    opinion(sheet, (x, y, 174, high), "单位意见", words, "{_signed}", look)
    signature(sheet, x + 60, y + 31, job.facts["_leader"])
    sheet.seal(job.facts["unit"], x + 138, y + 24, diameter=39)
    opinion(
        sheet,
        (x, y + high, 174, 34),
        "主管部门意见",
        rng.choice(("同意。", "")),
        "年　　月　　日",
        look,
    )
