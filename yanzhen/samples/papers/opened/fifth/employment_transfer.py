"""A unit's proof that somebody changed the trade when offices were reformed or posts were moved."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import office_phone
from yanzhen.samples.papers.opened.fourth.employment_parts import somebody
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.TRANSFER_PROOF, split="tune", traits=("rare",))
def proof_of_another_trade(job: Job) -> None:
    """Title, the sentence with old and new trade and when, the unit, a clerk and a telephone."""
    rng = job.rng
    job.facts |= {"_clerk": somebody(job, "female"), "_phone": office_phone(rng)}
    sheet, look = Sheet(job), Look(size=16)
    sheet.put(
        105,
        50,
        rng.choice(("证　　明", "转岗证明", "岗位变动证明", "转换工种证明")),
        Look(size=28, face="title", bold=True),
        "c",
    )
    y = 76.0
    if rng.random() < 0.6:
        sheet.put(28, y, rng.choice(("焦作市人力资源和社会保障局：", "市工考办：")), look)
        y += 15
    text = rng.choice((
        ("兹证明我单位{name}同志，{gender}，身份证号{id_number}，原从事{_old}工作，因机构改革，自{effective_date|sentence}起"
        "转为从事{occupation}工作。"),
        ("{name}同志（身份证号：{id_number}）系我单位在编工勤人员，{work_start_date|sentence}参加工作，原工种为{_old}，现持有工勤技能岗位"
        "{grade}证书。因工作需要，{effective_date|sentence}转岗到{occupation}岗位至今。"),
        ("我单位职工{name}，原岗位{_old}，因单位机构改革、职能划转，{effective_date|sentence}调整到{occupation}岗位工作，"
        "现岗位等级为{grade}。"),
    ))  # fmt: skip
    y = sheet.prose(28, y, 154, text, look, 2.05)
    y = sheet.prose(28, y, 154, rng.choice(("特此证明。", "情况属实，特此证明。")), look, 2.05)
    within(sheet, 178, y + 32, rng.choice(("单位（盖章）：", "")) + "{unit}", 120, look, "r")
    sheet.put(174, y + 47, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 146, y + 38)
    sheet.put(28, 262, "经办人：{_clerk}　　联系电话：{_phone}", Look(size=12))
