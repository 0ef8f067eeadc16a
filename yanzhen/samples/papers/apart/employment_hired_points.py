"""A unit's notice that employs one worker in a graded post, its particulars in numbered points."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.employment_parts import copies, red_head, shift
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="apart", traits=("rare",))
def hired_in_points(job: Job) -> None:
    """Red head or plain one; who is employed, then post, term and pay by points; unit and day."""
    rng = job.rng
    shift(job, rng.choice((0, 1, 2)))
    sheet, look = Sheet(job), Look(size=15)
    if rng.random() < 0.65:
        red_head(sheet, "{unit}" + rng.choice(("文件", "")), "{_short}〔{_serial}")
        top = 82.0
    else:
        sheet.put(105, 34, "{unit}", Look(size=21, value_face="title"), "c")
        sheet.put(105, 47, "{_short}字〔{_serial}", Look(size=12.5), "c")
        top = 66.0
    verb = rng.choice(("聘用", "聘任", "续聘"))
    title = Look(size=19, face="title", value_face="title", bold=True)
    sheet.put(105, top, rng.choice((f"关于{{name}}同志{verb}的通知", f"关于{verb}{{name}}同志的通知",
                                    f"关于{{name}}同志岗位{verb}的决定")), title, "c")  # fmt: skip
    sheet.put(
        26,
        top + 17,
        rng.choice(("机关各科室、各下属单位：", "各科室、班组：", "局属各单位：")),
        look,
    )
    text = rng.choice((
        (f"根据事业单位岗位设置管理的有关规定，经本人申请、民主测评、单位研究并报主管部门核准，决定{verb}{{name}}同志到工勤技能岗位工作。"
        "现将有关事项通知如下："),
        f"按照岗位设置方案和竞聘上岗程序，经研究，决定{verb}{{name}}同志为工勤技能岗位人员，具体如下：",
    ))  # fmt: skip
    y = told(sheet, (26, top + 29, 158), text, {}, look, 1.9)
    trade = rng.choice(
        ("工种（岗位）：{occupation}", "聘用岗位：{occupation}", "工作岗位：{occupation}")
    )
    points = [trade, rng.choice(("岗位等级：{grade}", "聘用等级：工勤技能岗位{grade}", "聘用岗位等级：{grade}")),
              rng.choice(("聘用期限：自{effective_date|numeral}至{_until|numeral}", "聘期三年，从{effective_date|numeral}起计算")),
              rng.choice(("工资待遇：按所聘岗位的标准执行", "待遇：岗位工资 {_pay} 元，从聘用的次月起执行"))]  # fmt: skip
    for number, point in zip("一二三四", points, strict=True):
        y = told(sheet, (26, y, 158), f"{number}、{point}。", {}, look, 1.9)
    if rng.random() < 0.6:
        y = told(sheet, (26, y, 158), "聘用期内由所在科室负责日常管理和考核。", {}, look, 1.9)
    sheet.put(178, y + 18, "{unit}", look, "r")
    sheet.put(174, y + 30, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 148, y + 22)
    if y < 220:
        copies(sheet, 262, "{_department}，本人档案。", "{_printed|plain}印发")
