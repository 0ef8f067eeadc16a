"""A contract of employment that begins with a table of both parties; articles, and a page to sign."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.employment_parts import signature, somebody, written
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_X, _WIDE = 22.0, 166.0


@layout(Kind.APPOINTMENT, Form.CONTRACT, split="apart", traits=("many", "rare"))
def contract_parties_tabled(job: Job) -> None:
    """First page: parties in cells, articles on term and post. Second: the other articles, signatures, seal."""
    rng, last = job.rng, job.facts["_until"]
    job.facts |= {"_id": job.person.id_number, "_head": somebody(job), "_until": last._replace(year=last.year - 1)}  # fmt: skip
    first, text = Sheet(job), Look(size=12.5)
    filled = written(first, 12.5) if rng.random() < 0.45 else text
    title = rng.choice(("事业单位聘用合同书", "事业单位工作人员聘用合同", "聘用合同书"))
    first.put(105, 26, title, Look(size=24, face="title", bold=True, spread=1.0), "c")
    y = _parties(first, filled)
    law = "《事业单位人事管理条例》等" if last.year > 2016 else "国家和省事业单位聘用制的"
    opening = rng.choice((f"根据{law}有关规定，甲乙双方经平等协商，自愿签订本合同，共同遵守。",
                          "甲、乙双方根据国家和河南省有关规定，在平等自愿、协商一致的基础上签订本合同。"))  # fmt: skip
    y = told(first, (_X, y + 10, _WIDE), opening, {}, text)
    _term_and_post(first, y, filled)
    _rest(Sheet(job), text, filled)


def _parties(sheet: Sheet, look: Look) -> float:
    """The unit's cells and the person's."""
    rng, y = sheet.job.rng, 38.0
    unit = rng.choice(("单位名称", "聘用单位"))
    sheet.cell(_X, y, 18, 24, "甲方", look)
    sheet.row(_X + 18, y, 12, ((30, unit), (118, "{unit}")), look)
    head = rng.choice(("法定代表人", "主要负责人"))
    y = sheet.row(_X + 18, y + 12, 12, ((30, head), (40, "{_head}"), (28, "单位性质"), (50, "事业单位")), look)  # fmt: skip
    sheet.cell(_X, y, 18, 36, "乙方", look)
    start = rng.choice(("参加工作时间", "参加工作"))
    sheet.row(_X + 18, y, 12, ((30, "姓　　名"), (40, "{name}"), (28, "性　　别"), (50, "{gender}")), look)  # fmt: skip
    sheet.row(_X + 18, y + 12, 12, ((30, "出生年月"), (40, "{birth_date|month}"), (28, start), (50, "{work_start_date|month}")), look)  # fmt: skip
    return sheet.row(_X + 18, y + 24, 12, ((30, "身份证号"), (118, "{_id}")), look)


def _term_and_post(sheet: Sheet, y: float, look: Look) -> None:
    """Articles one and two, whose gaps were filled."""
    rng, bold = sheet.job.rng, Look(size=13, face="title", bold=True)
    term = rng.choice((
        "本合同为有固定期限的合同，合同期限自{effective_date|numeral}起至{_until|numeral}止。",
        "合同期限为三年，从{effective_date|numeral}起，到{_until|numeral}止，不约定试用期。",
    ))  # fmt: skip
    post = rng.choice((
        "甲方聘用乙方从事{occupation}工作，岗位类别为工勤技能岗位，岗位等级为{grade}。",
        "乙方受聘在工勤技能岗位工作，工种{occupation}，岗位等级{grade}，具体职责按甲方岗位说明书执行。",
    ))  # fmt: skip
    for head, text in (("第一条　合同期限", term), ("第二条　聘用岗位", post)):
        sheet.put(_X + 9, y + 4, head, bold)
        y = told(sheet, (_X, y + 14, _WIDE), text, {}, look, underline=True)
    sheet.put(_X + 9, y + 4, "第三条　岗位要求", bold)
    told(sheet, (_X, y + 14, _WIDE), "乙方应按照岗位职责的要求按时完成工作任务，遵守操作规程，接受甲方的管理和考核。", {}, Look(size=12.5))  # fmt: skip
    sheet.put(105, 284, "1", Look(size=10), "c")


def _rest(sheet: Sheet, look: Look, filled: Look) -> None:
    """What else was agreed, and who signed when."""
    job, y = sheet.job, 28.0
    bold = Look(size=13, face="title", bold=True)
    articles = (
        ("第四条　工资和社会保险", "甲方按国家和省有关规定按月支付乙方工资，依法为乙方缴纳社会保险费。"),
        ("第五条　合同的变更、解除和终止", "经双方协商一致，可以变更或者解除合同。合同期满、乙方退休的，合同终止。"),
        ("第六条　争议处理", "因履行本合同发生的人事争议，可以协商解决，也可以依法申请仲裁。"),
        ("第七条　其他", "本合同一式三份，甲乙双方各执一份，存入乙方档案一份。"),
    )  # fmt: skip
    for head, text in articles:
        sheet.put(_X + 9, y, head, bold)
        y = told(sheet, (_X, y + 10, _WIDE), text, {}, look) + 5
    y += 14
    sheet.put(_X, y, job.rng.choice(("甲方（盖章）：", "甲方（公章）")), look)
    sheet.put(_X + 94, y, job.rng.choice(("乙方（签字）：", "乙方（签名）：")), look)
    signature(sheet, _X + 126, y, job.person.name)
    sheet.put(_X, y + 20, "法定代表人（签字）：", look)
    signature(sheet, _X + 44, y + 20, job.facts["_head"])
    sheet.put(_X, y + 40, "{_signed|numeral}", filled)
    sheet.put(_X + 94, y + 40, "{_signed|numeral}", filled)
    sheet.seal(job.facts["unit"], _X + 50, y + 22)
    sheet.put(105, 284, "2", Look(size=10), "c")
