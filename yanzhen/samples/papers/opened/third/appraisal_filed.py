"""More appraisals: scores by heading with a grade in organs' words, an extract for the file."""

from schemas.kinds import Kind
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.opened.third.marks import ORGAN_WORDS, autograph, said
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL
_SCORED = (("德", "思想政治、职业道德", 20), ("能", "业务技能、应变能力", 20), ("勤", "出勤情况、工作态度", 15),
           ("绩", "工作数量、质量、效率", 35), ("廉", "廉洁自律、遵守纪律", 10))  # fmt: skip

_SHARES = {
    "excellent": (0.93, 1.0),
    "basically_qualified": (0.62, 0.7),
    "unqualified": (0.42, 0.55),
}
"""How much of the points the grades were given for; 合格 lies between."""


@layout(_KIND, split="tune", traits=("rare",))
def weighted_scores(job: Job) -> None:
    """A quantified appraisal: five headings with points, their sum, and the grade beside it."""
    sheet = Sheet(job)
    sheet.put(105, 26, "机关工勤人员年度量化考核表", Look(size=20, face="title", bold=True), "c")
    x, look = 18.0, Look(size=11.5)
    sheet.put(x, 40, "单位（科室）：{unit}", look)
    sheet.put(192, 40, "年度：{year}", look, "r")
    y = sheet.row(x, 45, 12, ((20, "姓　名"), (38, "{name}"), (16, "性别"), (16, "{gender}"),
                              (26, "出生日期"), (58, "{birth_date}")), look)  # fmt: skip
    y = sheet.row(x, y, 12, ((20, "岗　位"), (38, "{_occupation}"), (32, "参加工作时间"), (26, "{_work_start|m_dot}"),
                             (26, "政治面貌"), (32, "{_party}")), look)  # fmt: skip
    y = sheet.row(x, y, 11, ((20, "项目"), (70, "考核内容"), (20, "分值"), (32, "测评得分"), (32, "领导评分")),
                  look._replace(bold=True))  # fmt: skip
    total = 0
    for head, what, most in _SCORED:
        given = round(most * job.rng.uniform(*_SHARES.get(job.facts["verdict"], (0.82, 0.9))))
        total += given
        marks = ("", "") if job.blank else (f"{given - job.rng.random():.1f}", str(given))
        y = sheet.row(x, y, 14, ((20, head), (70, what), (20, str(most)), (32, marks[0]), (32, marks[1])),
                      look)  # fmt: skip
    y = sheet.row(x, y, 14, ((20, "合计"), (34, "" if job.blank else f"{total}分"), (36, "年度考核结果"),
                             (84, "")), look)  # fmt: skip
    words = ORGAN_WORDS[job.facts["verdict"]]
    said(sheet, x + 132, y - 7, "verdict", words, Look(size=14), "c")
    sheet.rect(x, y, x + 87, y + 56)
    sheet.rect(x + 87, y, x + 174, y + 56)
    sheet.put(x + 4, y + 9, "主管领导意见：", look)
    sheet.put(x + 12, y + 22, "同意考核结果。", look)
    autograph(sheet, x + 40, y + 37, job.facts["_leader"])
    sheet.put(x + 82, y + 49, "{_leader_date}", look, "r")
    sheet.put(x + 91, y + 9, "机关意见：", look)
    sheet.put(x + 99, y + 22, "同意。", look)
    sheet.put(x + 168, y + 49, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 142, y + 32, diameter=40)
    sheet.put(
        x,
        y + 64,
        "注：合计90分以上方可参加优秀等次评选；本表一式两份，一份存入个人档案。",
        Look(size=10),
    )


@layout(_KIND, split="tune", traits=("rare",))
def filed_extract(job: Job) -> None:
    """A landscape sheet for the office: one row under the names of its columns, opinions below."""
    job.facts["_class"] = GRADE_WORDS["word"][job.person.grade]
    sheet = Sheet(job, 297, 210)
    sheet.put(
        148.5, 24, "工勤技能人员年度考核结果审核备案表", Look(size=20, face="title", bold=True), "c"
    )
    look, x = Look(size=12), 20.0
    sheet.put(x, 40, "呈报单位：{unit}", look)
    sheet.put(277, 40, "考核年度：{year}年度", look, "r")
    wide = (34.0, 16.0, 38.0, 28.0, 40.0, 28.0, 40.0, 33.0)
    heads = (
        "姓名",
        "性别",
        "出生年月",
        "文化程度",
        "岗位（工种）",
        "技术等级",
        "年度考核等次",
        "奖惩情况",
    )
    values = ("{name}", "{gender}", "{birth_date|month}", "{_education}", "{_occupation}", "{_class}",
              "{verdict}", "无")  # fmt: skip
    y = sheet.row(x, 46, 13, list(zip(wide, heads, strict=True)), look._replace(bold=True))
    y = sheet.row(x, y, 17, list(zip(wide, values, strict=True)), look)
    for i, (label, text) in enumerate((("考核委员会（小组）意见", "{_praise}同意评定的考核等次。"),
                                       ("单位意见", "同意，请予备案。"), ("备案机关意见", ""))):  # fmt: skip
        left = x + i * 86
        right = 277.0 if i == 2 else left + 86
        sheet.rect(left, y, right, y + 74)
        sheet.put((left + right) / 2, y + 9, label, look, "c")
        sheet.prose(left + 4, y + 23, right - left - 8, text, look, 1.8)
    sheet.put(x + 8, y + 54, "组长：", look)
    autograph(sheet, x + 22, y + 53, job.facts["_leader"])
    sheet.put(x + 82, y + 67, "{_leader_date}", look, "r")
    sheet.put(x + 168, y + 67, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 138, y + 48, diameter=41)
    sheet.put(x + 253, y + 67, "年　　月　　日", look, "r")
    sheet.put(
        x,
        y + 84,
        "填表说明：本表由所在单位填写，考核等次分为优秀、合格、基本合格、不合格。",
        Look(size=10.5),
    )
