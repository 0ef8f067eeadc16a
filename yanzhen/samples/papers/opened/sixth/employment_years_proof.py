"""A unit's proof of the years that a worker has served in trades, with a short table of periods."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.employment_parts import somebody
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.TRANSFER_PROOF, split="tune", traits=("rare",))
def years_and_trades_proof(job: Job) -> None:
    """Who it is and since when; two periods, the second after the change of post; that it is true; unit and day."""
    rng = job.rng
    now = job.facts["effective_date"]
    before = (
        now._replace(month=now.month - 1)
        if now.month > 1
        else now._replace(year=now.year - 1, month=12)
    )
    job.facts |= {"_clerk": somebody(job, "female"), "_left": before}
    sheet, look = Sheet(job), Look(size=14.5)
    title = rng.choice(("转岗及工作经历证明", "岗位变动情况证明", "转岗证明"))
    sheet.put(105, 40, title, Look(size=25, face="title", bold=True), "c")
    text = rng.choice((
        "兹有我单位职工{name}，{gender}，身份证号码{id_number}，{work_start_date|sentence}参加工作，现为工勤技能岗位{grade}。该同志在本单位的工作岗位变动情况如下：",
        "{name}同志（{gender}，身份证号{id_number}）系我单位在职工勤人员，技术等级{grade}，参加工作时间为{work_start_date|sentence}，主要工作经历如下：",
    ))  # fmt: skip
    y = told(sheet, (26, 64, 158), text, {}, look, 2.0) + 4
    wide = (66.0, 50.0, 42.0)
    y = sheet.row(
        26,
        y,
        12,
        list(zip(wide, ("起止时间", "从事岗位（工种）", "备注"), strict=True)),
        Look(size=12, bold=True),
    )
    y = sheet.row(
        26,
        y,
        14,
        list(
            zip(wide, ("{_work_start|m_plain}至{_left|m_plain}", "{_old}", "原岗位"), strict=True)
        ),
        Look(size=12),
    )
    y = sheet.row(
        26,
        y,
        14,
        list(zip(wide, ("{effective_date|numeral}至今", "{occupation}", "现岗位"), strict=True)),
        Look(size=12),
    )
    reason = rng.choice(("因机构改革", "因工作需要", "因单位岗位调整"))
    y = told(
        sheet,
        (26, y + 11, 158),
        f"该同志{reason}转岗，工作期间表现良好，无违纪违法行为。以上情况属实，如有不实，愿承担相应责任。",
        {},
        look,
        2.0,
    )
    sheet.put(35, y + 2, "特此证明。", look)
    sheet.put(178, y + 28, rng.choice(("{unit}", "{unit}（公章）")), look, "r")
    sheet.put(174, y + 41, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 146, y + 34)
    sheet.put(
        26,
        270,
        f"经办人：{{_clerk}}　　联系电话：0391-{rng.randrange(2000000, 8999999)}",
        Look(size=11.5),
    )
