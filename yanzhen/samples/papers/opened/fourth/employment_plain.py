"""Plain employment papers: a proof on a unit's letter paper, an agreement whose blanks a pen filled."""

from schemas.kinds import Form
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import employment_parts as parts
from yanzhen.samples.papers.opened.fourth.employment_parts import KIND
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_DUTIES = (
    "五、乙方应服从甲方管理，遵守操作规程和劳动纪律，按时完成工作任务。",
    "六、甲方为乙方提供必要的工作条件和劳动保护，按月足额发放工资。",
    "七、任何一方解除合同，应提前三十日以书面形式通知对方。",
    "八、未尽事宜按国家和省有关规定执行。本合同一式两份，双方各执一份。",
)


@layout(KIND, Form.TRANSFER_PROOF, split="tune", traits=("rare",))
def letter_paper_proof(job: Job) -> None:
    """A unit's letter paper: a proof in one paragraph that tells the trade of before last, and who can be asked."""
    job.facts["_asked"] = parts.somebody(job, "female")
    sheet, look = Sheet(job, 210, 297, (254, 254, 252)), Look(size=15.5)
    head = Look(size=17, value_face="title", value_colour=(36, 60, 120))
    sheet.put(105, 20, "{unit}", head, "c")
    sheet.line((24, 28), (186, 28), 0.4, (36, 60, 120))
    sheet.put(105, 52, "证　　明", Look(size=26, face="title", bold=True), "c")
    text = ("兹证明我单位职工{name}，{gender}，身份证号{id_number}，{work_start_date|sentence}参加工作，现从事{occupation}岗位"
            "工作，技术等级为{grade|number}。该同志因工作需要，自{effective_date|numeral}起由{_old}岗位转到现岗位，原岗位工种"
            "已不再使用。")  # fmt: skip
    y = sheet.prose(26, 76, 158, text, look, 2.1)
    sheet.prose(26, y, 158, "特此证明。", look, 2.1)
    sheet.put(178, y + 46, "{unit}", look, "r")
    sheet.put(174, y + 60, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 146, y + 52)
    phone = f"0391-{job.rng.randrange(2000000, 8999999)}"
    sheet.put(26, 268, f"经办人：{{_asked}}　　联系电话：{phone}", Look(size=12))


@layout(KIND, Form.CONTRACT, split="tune", traits=("rare",))
def blanks_by_pen(job: Job) -> None:
    """A printed agreement on one page: numbered terms, what is particular to it written on lines."""
    sheet, x = Sheet(job), 24.0
    pen = parts.written(sheet, 13.5)
    sheet.put(105, 26, "机关事业单位工勤人员", Look(size=16, face="title"), "c")
    sheet.put(105, 37, "聘 用 合 同", Look(size=24, face="title", bold=True), "c")
    sheet.blank(x, 54, "甲方：", "{unit}", 96, pen, "l")
    sheet.blank(x, 66, "乙方：", "{name}", 44, pen, "l")
    sheet.blank(x + 66, 66, "身份证号：", "{id_number}", 66, pen, "l")
    sheet.put(x + 9, 80, "甲乙双方本着平等自愿、协商一致的原则，签订本合同。", Look(size=13.5))
    end = sheet.blank(x + 9, 93, "一、聘用期限：自", "{effective_date|numeral}", 44, pen)
    sheet.blank(end + 1, 93, "至", "{_until|numeral}", 44, pen)
    sheet.blank(x + 9, 106, "二、工作岗位（工种）：", "{occupation}", 56, pen)
    sheet.blank(x + 9, 119, "三、技术等级：", "{grade|word}", 40, pen)
    sheet.blank(x + 9, 132, "四、月工资标准（元）：", "{_pay}", 34, pen)
    y = 146.0
    for text in _DUTIES:
        y = sheet.prose(x, y, 162, text, Look(size=13.5), 1.9)
    for left, word in ((x, "甲方（公章）："), (x + 92, "乙方（签名）：")):
        sheet.put(left, y + 16, word, Look(size=13.5))
        sheet.put(left, y + 44, "{_signed|numeral}", pen)
    sheet.put(x, y + 30, "负责人：", Look(size=13.5))
    parts.signature(sheet, x + 20, y + 29, job.facts["_leader"])
    parts.signature(sheet, x + 126, y + 15, job.person.name, 18)
    sheet.seal(job.facts["unit"], x + 56, y + 28, diameter=40)
