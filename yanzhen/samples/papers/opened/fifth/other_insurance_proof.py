"""A proof that somebody pays into the social insurance, printed from the service's site."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_NO_FORM: Form | None = None
_SORTS = ("机关事业单位基本养老保险", "失业保险", "工伤保险")
_LOOK = Look(size=10.5)


@layout(Kind.OTHER, _NO_FORM, split="tune", traits=("rare",))
def insurance_proof(job: Job) -> None:
    """Who is insured since when, month by month what was paid, and how to verify the sheet."""
    rng, sheet, x = job.rng, Sheet(job), 20.0
    body = rng.choice(("焦作市社会保险中心", "河南省社会保险中心", "武陟县社会保险中心"))
    job.facts |= {"_since": job.person.work_start, "_sex": job.person.gender,
                  "_person_code": f"4108{rng.randrange(10**7, 10**8)}",
                  "_check": f"{rng.getrandbits(48):012X}"}  # fmt: skip
    title = rng.choice(
        ("河南省社会保险个人参保证明", "社会保险参保缴费证明", "河南省社会保险个人权益记录单")
    )
    sheet.put(105, 26, title, Look(size=18, face="title", bold=True), "c")
    sheet.put(190, 38, "单位：元", _LOOK._replace(size=9), "r")
    y = sheet.row(x, 42, 10, ((26, "姓名"), (40, "{_name}"), (18, "性别"), (18, "{_sex}"),
                              (26, "个人编号"), (42, "{_person_code}")), _LOOK)  # fmt: skip
    y = sheet.row(
        x, y, 10, ((26, "证件号码"), (76, "{_id}"), (26, "参保状态"), (42, "正常参保")), _LOOK
    )
    y = sheet.row(x, y, 11, ((26, "单位名称"), (144, "{_issuer}")), _LOOK)
    y = _kinds(sheet, x, y)
    y = _months(sheet, x, y)
    for n, text in enumerate(("本证明涉及个人信息，因保管不当造成信息泄露的，后果由本人承担。",
                              "验证码：{_check}，有效期三个月，可登录网上服务大厅核验。"), start=1):  # fmt: skip
        sheet.put(x, y + 2 + n * 7, f"{n}. {text}", _LOOK._replace(size=9))
    sheet.put(190, y + 30, body, _LOOK, "r")
    sheet.put(190, y + 38, "{_day|plain}", _LOOK, "r")
    sheet.seal(body, 165, y + 32, diameter=38, bottom="业务专用章")


def _kinds(sheet: Sheet, x: float, y: float) -> float:
    """Each insurance with the month it began."""
    bold = _LOOK._replace(bold=True)
    y = sheet.row(x, y, 10, ((72, "险种"), (50, "首次参保时间"), (48, "累计缴费月数")), bold)
    months = 12 * (sheet.job.facts["_day"].year - sheet.job.facts["_since"].year)
    for n, sort in enumerate(_SORTS):
        sheet.job.facts[f"_months{n}"] = str(max(6, months - n * sheet.job.rng.randrange(3, 30)))
        cells = ((72, sort), (50, "{_since|m_dash}"), (48, f"{{_months{n}}}"))
        y = sheet.row(x, y, 9, cells, _LOOK)
    return y


def _months(sheet: Sheet, x: float, y: float) -> float:
    """The last months' bases and payments."""
    rng, facts = sheet.job.rng, sheet.job.facts
    base, last = rng.randrange(3600, 8200), rng.choice((6, 9, 12))
    wide = (34.0, 34.0, 34.0, 34.0, 34.0)
    heads = ("年月", "缴费基数", "单位缴纳", "个人缴纳", "到账情况")
    y = sheet.row(x, y, 9, list(zip(wide, heads, strict=True)), _LOOK._replace(bold=True))
    for month in range(1, last + 1):
        facts[f"_at{month}"] = Day(facts["_day"].year - 1, month, 1)
        facts |= {
            "_base": f"{base}.00",
            "_theirs": f"{base * 0.16:.2f}",
            "_own": f"{base * 0.08:.2f}",
        }
        cells = (f"{{_at{month}|m_dash}}", "{_base}", "{_theirs}", "{_own}", "已到账")
        y = sheet.row(x, y, 8, list(zip(wide, cells, strict=True)), _LOOK)
    return y
