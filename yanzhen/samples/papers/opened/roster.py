"""The layouts of rosters, kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import body, name_of, sign, state
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ROSTER


@layout(_KIND, traits=("rare",))
def wide_system(job: Job) -> None:
    """As printed from a web system: nine columns in another order, declaration above the table's end."""
    size = (297.0, 210.0)
    sheet = Sheet(job, *size)
    name = name_of(job)
    title = "焦作市{year}年工勤技能岗位等级考核" + name
    sheet.put(148.5, 18, title, Look(size=17, face="title", value_face="title", bold=True), "c")
    sheet.put(12, 29, "申报单位（盖章）：{unit}", Look(size=11.5))
    sheet.put(285, 29, "联系电话：{_phone}", Look(size=11), "r")
    columns = ((13, "序号", "{seq}"), (50, "证件号码", "{id_number}"), (27, "姓名", "{name}"),
               (13, "性别", "{gender}"), (62, "所在单位", "{unit}"), (18, "学历", "{_education}"),
               (30, "参加工作时间", "{_work_start|month}"), (33, "申报等级", "{grade}"),
               (27, "工种", "{occupation}"))  # fmt: skip
    sheet, y = body(job, sheet, (12, 34), 9.5, columns, 178, size)
    if y > 150:
        sheet, y = Sheet(job, *size), 18.0
    y = state(job, sheet, 14, y + 8, 268, Look(size=11.5)) + 7
    sign(job, sheet, (14, y), (96, y), ("经 办 人：", "单位负责人："))
    sheet.put(282, y, "{form_date}", Look(size=12), "r")
    sheet.put(215, y + 22, "主管部门审核盖章", Look(size=12), "c")
    sheet.seal(job.facts["unit"], 150, y + 20)
    sheet.seal(job.facts["_department"], 238, y + 20)


@layout(_KIND, traits=("rare",))
def upright_list(job: Job) -> None:
    """An upright list with the trade before the person, both opinions in cells at the foot."""
    size = (210.0, 297.0)
    sheet = Sheet(job, *size)
    sheet.put(105, 24, name_of(job), Look(size=19, face="title", bold=True), "c")
    sheet.put(105, 35, "（{year}年度）", Look(size=12), "c")
    sheet.put(14, 44, "所在单位：{unit}", Look(size=11.5))
    columns = ((12, "编号", "{seq}"), (36, "申报工种", "{occupation}"), (32, "级别", "{grade}"),
               (30, "姓名", "{name}"), (14, "性别", "{gender}"), (58, "公民身份号码", "{id_number}"))  # fmt: skip
    sheet, y = body(job, sheet, (14, 49), 8.5, columns, 272, size)
    if y > 190:
        sheet, y = Sheet(job, *size), 20.0
    y = state(job, sheet, 16, y + 9, 178, Look(size=12)) + 7
    sign(job, sheet, (16, y), (104, y), ("经办人（签名）：", "负责人（签名）："))
    y += 9
    sheet.rect(14, y, 105, y + 50)
    sheet.rect(105, y, 196, y + 50)
    for x, label in ((18, "单位意见："), (109, "主管部门意见：")):
        sheet.put(x, y + 7, label, Look(size=11.5))
    for x in (98, 189):
        sheet.put(x, y + 43, "{form_date}", Look(size=11.5), "r")
    sheet.seal(job.facts["unit"], 72, y + 30)
    sheet.seal(job.facts["_department"], 162, y + 30)
