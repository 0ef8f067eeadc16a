"""The province's printed contract of employment: a cover, the articles with gaps, the page of signatures."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.employment_parts import signature, written
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot
from yanzhen.samples.sheet import Look, Sheet

_LATER = (
    "乙方应当遵守国家法律法规和甲方依法制定的各项规章制度，履行岗位职责，完成岗位任务。",
    "甲方建立健全考核制度，对乙方进行年度考核和聘期考核，考核结果作为续聘、解聘的依据。",
    "甲方按国家和省有关规定确定乙方的工资福利待遇，参加社会保险，执行国家规定的工时和休假制度。",
    "变更、解除和终止本合同，按照国家和省有关事业单位人事管理的规定执行。",
    "因履行本合同发生争议，当事人可依法申请人事争议仲裁。",
)


@layout(Kind.APPOINTMENT, Form.CONTRACT, split="apart", traits=("many", "rare"))
def contract_cover_and_articles(job: Job) -> None:
    """Number, parties and day on the cover; term and post on the second page; both sides sign the last."""
    rng = job.rng
    cover = Sheet(job)
    look = written(cover, 13.5) if rng.random() < 0.5 else Look(size=13.5)
    cover.put(188, 26, f"合同编号：{rng.randrange(1, 300):04d}", Look(size=12), "r")
    head = rng.choice(("河南省事业单位", "焦作市事业单位", "事业单位工勤人员"))
    cover.put(105, 76, head, Look(size=26, face="title"), "c")
    cover.put(
        105,
        98,
        rng.choice(("聘　用　合　同　书", "聘 用 合 同")),
        Look(size=32, face="title", bold=True),
        "c",
    )
    big = look._replace(size=15)
    slot(cover, 40, 156, rng.choice(("聘用单位（甲方）：", "甲　　　　方：")), "{unit}", 176, big)
    slot(cover, 40, 176, rng.choice(("受聘人员（乙方）：", "乙　　　　方：")), "{name}", 176, big)
    slot(cover, 40, 196, "签订日期：", "{_signed|numeral}", 176, big)
    cover.put(
        105,
        262,
        "河南省人事厅制" if job.facts["_signed"].year < 2010 else "河南省人力资源和社会保障厅监制",
        Look(size=13),
        "c",
    )
    _articles(Sheet(job), look)
    _signatures(Sheet(job), look)


def _articles(sheet: Sheet, look: Look) -> None:
    """Who the two sides are, then term, post and grade, and what is owed."""
    rng, x = sheet.job.rng, 24.0
    y = 30.0
    rows = [
        "甲方：{unit}　　法定代表人：{_leader}",
        "乙方：{name}　性别：{gender}　身份证号：{id_number}",
    ]
    if rng.random() < 0.5:
        rows.append("乙方参加工作时间：{work_start_date|sentence}　　文化程度：{_education}")
    for text in rows:
        y = told(sheet, (x, y, 162), text, {}, look, 1.9, underline=True)
    y = told(
        sheet,
        (x, y + 3, 162),
        "甲乙双方根据国家有关法律、法规和政策，在平等自愿、协商一致的基础上，签订本合同。",
        {},
        look,
    )
    term = rng.choice(
        (
            "固定期限，自{effective_date|numeral}起至{_until|numeral}止。",
            "本合同期限为三年，从{effective_date|numeral}开始，到{_until|numeral}终止。",
        )
    )
    post = rng.choice(
        (
            "乙方的工作岗位为{occupation}，属工勤技能岗位，岗位等级为{grade}。",
            "甲方聘用乙方从事{occupation}工作，聘用岗位等级：{grade}。",
        )
    )
    for head, text in (("一、合同期限", term), ("二、工作岗位和职责", post)):
        sheet.put(x + 9, y + 3, head, Look(size=13.5, face="title", bold=True))
        y = told(sheet, (x, y + 12, 162), text, {}, look, 1.9, underline=True)
    for number, text in zip("三四", _LATER, strict=False):
        y = told(sheet, (x, y + 1, 162), f"{number}、{text}", {}, look)
    sheet.put(105, 284, "1", Look(size=10), "c")


def _signatures(sheet: Sheet, look: Look) -> None:
    """The last articles, and who signed when."""
    x, y = 24.0, 30.0
    for number, text in zip("五六七", _LATER[2:], strict=True):
        y = told(sheet, (x, y, 162), f"{number}、{text}", {}, look)
    y = told(
        sheet, (x, y, 162), "八、本合同一式三份，甲乙双方各执一份，存入乙方档案一份。", {}, look
    )
    sheet.put(x, y + 22, "甲方（盖章）", look)
    sheet.put(x, y + 38, "法定代表人或委托代理人：", look)
    signature(sheet, x + 62, y + 37, sheet.job.facts["_leader"])
    sheet.put(x + 100, y + 22, "乙方（签字）", look)
    signature(sheet, x + 132, y + 21, sheet.job.person.name)
    sheet.put(x, y + 56, "{_signed|numeral}", look)
    sheet.put(x + 100, y + 56, "{_signed|numeral}", look)
    sheet.seal(sheet.job.facts["unit"], x + 46, y + 28)
    sheet.put(105, 284, "2", Look(size=10), "c")
