"""More rosters: the declaration noted by hand."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import body, name_of, sign, state
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ROSTER


@layout(_KIND)
def noted_by_hand(job: Job) -> None:
    """Printed from the registration site, the declaration added in a hand's face below."""
    size = (297.0, 210.0)
    sheet = Sheet(job, *size)
    sheet.put(148.5, 20, "{year}年工勤技能岗位等级考核" + name_of(job),
              Look(size=17, face="title", value_face="title", bold=True), "c")  # fmt: skip
    sheet.put(14, 34, "申报单位：{unit}", Look(size=12))
    columns = ((14, "序号", "{seq}"), (30, "姓名", "{name}"), (16, "性别", "{gender}"),
               (34, "出生年月", "{_birth|month}"), (58, "身份证号码", "{id_number}"),
               (50, "报考工种", "{occupation}"), (36, "报考等级", "{grade}"), (31, "备注", ""))  # fmt: skip
    sheet, y = body(job, sheet, (14, 40), 9, columns, 186, size)
    if y > 138:
        sheet, y = Sheet(job, *size), 20.0
    hand = Look(size=15, face="hand", value_face="hand", colour=(24, 28, 48))
    y = state(job, sheet, 16, y + 11, 262, hand) + 8
    sign(job, sheet, (16, y), (104, y), ("经办人：", "单位负责人："))
    sheet.put(70, y + 24, "单位公章", Look(size=12), "c")
    sheet.put(214, y + 24, "主管部门公章", Look(size=12), "c")
    sheet.put(282, y, "{form_date}", Look(size=12), "r")
    sheet.seal(job.facts["unit"], 72, y + 22)
    sheet.seal(job.facts["_department"], 216, y + 22)
