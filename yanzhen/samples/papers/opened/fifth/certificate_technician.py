"""A technician's certificate of the nineties and after: the board's statement beside the holder's facts."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_WORDS = {2: "技师", 1: "高级技师"}


@layout(
    Kind.SKILL_CERTIFICATE,
    Form.WORKER_GRADE,
    Form.VOCATIONAL_QUALIFICATION,
    split="tune",
    traits=("spread", "rare"),
)
def technicians_certificate(job: Job) -> None:
    """A spread in typed values: number and portrait left, the sentence about the board's decision right."""
    rng = job.rng
    job.facts["grade"] = rng.choice((2, 2, 1))
    if job.form is Form.VOCATIONAL_QUALIFICATION:
        number = job.facts["certificate_number"]
        job.facts["certificate_number"] = f"{number[:10]}{job.facts['grade']}{number[11:]}"
    sheet = Sheet(job, 226, 156, (252, 246, 234))
    sheet.line((113, 2), (113, 154), 0.3, (204, 190, 166))
    look = Look(size=12, value_face="body", value_press=rng.choice(("typed", None)))
    decor.photo_box(sheet, 40, 12, 30, 41)
    y = 66.0
    for label, template in (("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"),
                            ("身份证号", "{id_number}"), ("工作单位", "{_unit}"), ("证书编号", "{certificate_number}")):  # fmt: skip
        slot(sheet, 12, y, label, template, 104, look)
        y += 14
    words = {"grade": _WORDS[job.facts["grade"]]}
    old = job.form is Form.WORKER_GRADE
    title = f"工人{words['grade']}证书" if old else "职业资格证书"
    sheet.put(169, 24, title, Look(size=22, face="title", colour=decor.RED, bold=True), "c")
    body = rng.choice(("河南省工人技师考评委员会", "技师考评委员会"))
    text = rng.choice((
        f"经{body}评审，{{name}}同志具备{{occupation}}{{grade}}任职资格，特发此证。",
        f"{{name}}同志经{body}考评合格，准予获得{{occupation}}{{grade}}资格。",
    ))  # fmt: skip
    told(sheet, (124, 46, 92), text, words, look._replace(size=15), 2.1, underline=True)
    within(sheet, 214, 116, "{issuer}", 94, Look(size=13), "r")
    within(sheet, 212, 129, "{issue_date}", 80, Look(size=12.5), "r")
    sheet.seal(job.facts["issuer"], 180, 121, diameter=40)
