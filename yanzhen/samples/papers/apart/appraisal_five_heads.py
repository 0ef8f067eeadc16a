"""A report under the five heads of conduct, skill, diligence, result and honesty, with the unit's grade below."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph, boxed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_HEADS = {
    "德": (
        "拥护党的领导，遵纪守法，作风正派，服从组织安排。",
        "政治上要求进步，积极参加各项学习活动。",
    ),
    "能": ("熟悉本岗位操作规程，能够独立处理常见问题。", "业务技能较熟练，能胜任本职工作。"),
    "勤": ("全年出勤良好，无迟到早退。", "坚守岗位，节假日值班随叫随到。"),
    "绩": (
        "较好完成全年工作任务，设备完好，安全无事故。",
        "按时完成领导交办的任务，服务质量得到认可。",
    ),
    "廉": ("廉洁自律，爱护公物，勤俭节约。", "遵守廉洁规定，未发生违纪问题。"),
}


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def five_heads_report(job: Job) -> None:
    """Person above, five small boxes of own words, group's opinion, the unit's with grade, seal and day."""
    rng = job.rng
    sheet, x, look = Sheet(job), 19.0, Look(size=11.5)
    title = rng.choice(
        ("{year}年度工作人员考核表", "{year}年度职工年度考核登记表", "{year}年度工勤人员考核登记表")
    )
    sheet.put(105, 24, title, Look(size=20, face="title", value_face="title", bold=True), "c")
    sheet.put(x, 37, rng.choice(("单位：", "填报单位：", "所在单位：")) + "{unit}", look)
    y = 43.0
    wide = (24.0, 36.0, 22.0, 22.0, 26.0, 42.0)
    rows = [("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
            ("岗　位", "{_occupation}", "学　历", "{_education}", "政治面貌", "{_party}")]  # fmt: skip
    for cells in rows:
        y = sheet.row(x, y, 12, list(zip(wide, cells, strict=True)), look)
    sheet.upright(x, y, 12, 105, "个人述职", look)
    for head, texts in _HEADS.items():
        sheet.cell(x + 12, y, 12, 21, head, look._replace(size=13))
        boxed(sheet, (x + 24, y, 148, 21), rng.choice(texts), look)
        y += 21
    lost = job.facts["verdict"] == "undetermined"
    boxed(sheet, (x + 24, y, 148, 38), "{_praise}同志们评价较好。", look)
    sheet.cell(x, y, 24, 38, rng.choice(("考核小组意见", "部门意见")), look)
    autograph(sheet, x + 92, y + 24, job.facts["_leader"])
    sheet.put(x + 166, y + 32, "{_leader_date}", look, "r")
    y += 38
    sheet.cell(x, y, 24, 50, "单位意见", look)
    sheet.rect(x + 24, y, x + 172, y + 50)
    decided = (
        "本年度考核{verdict}。"
        if lost
        else rng.choice(
            ("考核等次：{verdict}", "经研究，评为{verdict}。", "同意评定为{verdict}等次。")
        )
    )
    told(sheet, (x + 28, y + 11, 100), decided, {}, look._replace(size=13))
    sheet.put(x + 166, y + 42, rng.choice(("（公章）　", "")) + "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 140, y + 28, diameter=40)
