"""The workers' small booklet of the nineties and after, filled in by pen."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, split="apart", traits=("spread", "rare"))
def workers_booklet_by_pen(job: Job) -> None:
    """Left the portrait over number and signature; right the holder's lines, body and day at the foot."""
    rng = job.rng
    sheet = Sheet(job, 190, 132, (251, 246, 234))
    sheet.line((95, 2), (95, 130), 0.3, (206, 192, 168))
    look = Look(size=11.5, value_face="hand", value_press="hand", value_colour=(30, 34, 66))
    decor.photo(sheet, 32, 20, 31, 43)
    small = look._replace(size=10.5)
    slot(sheet, 12, 84, rng.choice(("证书编号", "编　　号")), "{certificate_number}", 86, small)
    if rng.random() < 0.6:
        sheet.put(12, 97, "持证人签名", small)
        sheet.line((34, 99.5), (86, 99.5), 0.2)
    sheet.put(48, 114, "（照片须加盖发证机关印章方为有效）", Look(size=7.5), "c")
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"), ("工作单位", "{_unit}"),
            (rng.choice(("工　　种", "技术工种")), "{occupation}"), (rng.choice(("技术等级", "等　　级")), "{grade|word}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(3, ("文化程度", "{_education}"))
    if rng.random() < 0.4:
        rows.insert(3, ("身份证号", "{id_number}"))
    step = 84 / len(rows)
    for i, (label, template) in enumerate(rows):
        slot(sheet, 103, 15 + i * step, label, template, 180, look)
    within(sheet, 178, 106, "发证机关：{issuer}", 76, look._replace(value_press=None), "r")
    within(sheet, 176, 118, "{issue_date|numeral}", 70, look, "r")
    sheet.seal(job.facts["issuer"], 152, 109, diameter=36)
