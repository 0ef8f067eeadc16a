"""The province's contract of employment for institutions: a cover, and the page with the articles on the post."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import signature
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.CONTRACT, split="tune", traits=("many", "rare"))
def contract_with_cover(job: Job) -> None:
    """Parties on the cover; term, post and duties as headed articles; who signed at the end."""
    rng, last = job.rng, job.facts["_until"]
    job.facts["_until"] = last._replace(year=last.year - 1)
    cover, look = Sheet(job), Look(size=15)
    cover.put(190, 26, "合同编号：" + str(rng.randrange(1000, 9999)), Look(size=12), "r")
    cover.put(
        105,
        76,
        rng.choice(("河南省事业单位", "河南省焦作市事业单位")),
        Look(size=24, face="title", bold=True),
        "c",
    )
    cover.put(
        105,
        96,
        rng.choice(("聘 用 合 同 书", "聘用合同书")),
        Look(size=34, face="title", bold=True),
        "c",
    )
    y = 150.0
    for label, template in ((rng.choice(("聘用单位（甲方）", "甲方（聘用单位）")), "{unit}"), ("受聘人员（乙方）", "{name}"),
                            ("签订日期", "{_signed}")):  # fmt: skip
        slot(cover, 44, y, label, template, 168, look)
        y += 18
    cover.put(
        105,
        262,
        rng.choice(("河南省人事厅制", "河南省人力资源和社会保障厅监制")),
        Look(size=14),
        "c",
    )
    _articles(job, rng.random() < 0.5)


def _articles(job: Job, long: bool) -> None:
    """The second page."""
    rng = job.rng
    sheet, look, bold = Sheet(job), Look(size=12.5), Look(size=13, face="title", bold=True)
    y, x = 26.0, 24.0
    y = sheet.prose(
        x,
        y,
        162,
        "根据国家和省事业单位人事管理有关规定，甲乙双方在平等自愿、协商一致的基础上签订本合同。",
        look,
    )
    if long:
        y = sheet.prose(
            x,
            y,
            162,
            "乙方：{name}，性别{gender}，身份证号码{id_number}，参加工作时间{work_start_date|numeral}。",
            look,
        )
    parts = (
        ("一、聘用合同期限", rng.choice((
            "本合同为固定期限合同，期限叁年，自{effective_date|numeral}起至{_until|numeral}止。",
            "本合同期限从{effective_date|numeral}至{_until|numeral}，其中试用期／月。"))),
        ("二、聘用岗位及职责", rng.choice((
            "甲方根据工作需要，聘用乙方在{occupation}岗位（工勤技能{grade}）工作。",
            "乙方同意在甲方工勤技能岗位工作，工种为{occupation}，岗位等级为{grade}。"))),
        ("三、工作条件和劳动纪律", "甲方为乙方提供符合国家规定的安全卫生工作条件，乙方应遵守甲方依法制定的规章制度。"),
        ("四、工资福利", "甲方按国家有关政策和本单位规定支付乙方工资，乙方享受国家规定的各项福利和社会保险待遇。"),
        ("五、合同的变更、终止和解除", "双方协商一致可以变更或者解除本合同；合同期满或者约定的终止条件出现，本合同自行终止。"),
    )  # fmt: skip
    for head, text in parts:
        sheet.put(x, y + 3, head, bold)
        y = sheet.prose(x, y + 12, 162, text, look)
    sheet.put(x, y + 14, "甲方（盖章）", look)
    sheet.put(x, y + 28, "法定代表人（签章）：", look)
    signature(sheet, x + 44, y + 27, job.facts["_leader"])
    sheet.put(x + 96, y + 14, "乙方（签字）：", look)
    signature(sheet, x + 126, y + 13, job.person.name, 17)
    sheet.put(x, y + 42, "{_signed|numeral}", look)
    sheet.put(x + 96, y + 42, "{_signed|numeral}", look)
    sheet.seal(job.facts["unit"], x + 52, y + 26)
