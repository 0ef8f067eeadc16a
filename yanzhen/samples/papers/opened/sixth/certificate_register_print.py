"""A certificate's entry as the national query site prints it, with the unit's seal that it was checked."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_SITES = {
    Form.VOCATIONAL_QUALIFICATION: ("技能人才评价证书全国联网查询", "职业资格证书"),
    Form.SKILL_LEVEL: ("技能人才评价证书全国联网查询", "职业技能等级证书"),
}
_NUMBERED = {5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"}
_WORDS = {5: "初级工", 4: "中级工", 3: "高级工", 2: "技师", 1: "高级技师"}
_GREY = (110, 114, 122)


@layout(
    Kind.SKILL_CERTIFICATE,
    Form.VOCATIONAL_QUALIFICATION,
    Form.SKILL_LEVEL,
    split="tune",
    traits=("rare",),
)
def register_entry_printed(job: Job) -> None:
    """A browser's head and foot lines, the site's band, the entry as a table of two columns, a seal below."""
    rng, facts = job.rng, job.facts
    facts["_printed"] = Day(2026, 3, rng.randrange(2, 28))
    sheet, look = Sheet(job), Look(size=12)
    site, paper = _SITES[job.form or Form.SKILL_LEVEL]
    small = Look(size=8, face="micro", value_face="micro", colour=_GREY)
    sheet.put(14, 10, "{_printed|dash} 10:26", small)
    sheet.put(105, 10, site, small, "c")
    sheet.rect(14, 18, 196, 36, 0.0, None, (30, 92, 170))
    sheet.put(22, 27, site, Look(size=16, face="micro", colour=(255, 255, 255)))
    sheet.put(
        20,
        50,
        rng.choice(("查询结果", "证书信息", "证书查询结果")),
        Look(size=14, face="title", bold=True),
    )
    level = rng.choice(
        (
            f"{_NUMBERED[facts['grade']]}/{_WORDS[facts['grade']]}",
            _WORDS[facts["grade"]],
            _NUMBERED[facts["grade"]],
        )
    )
    rows = [("姓名", "{name}"), ("证件号码", "{id_number}"), ("证书类型", paper), ("证书编号", "{certificate_number}"),
            (rng.choice(("职业名称", "职业（工种）")), "{occupation}"), (rng.choice(("技能等级", "职业技能等级")), "{grade}"),
            (rng.choice(("评价机构", "发证机构")), "{issuer}"), (rng.choice(("发证日期", "颁证日期")), "{issue_date|dash}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(1, ("性别", "{gender}"))
    if rng.random() < 0.5:
        rows.insert(-2, ("理论成绩", "{_theory}"))
    y = 60.0
    for label, template in rows:
        _line(sheet, y, label, template, {"grade": level})
        y += 12
    sheet.prose(
        20,
        y + 9,
        168,
        "说明：本页面信息由各发证机构上报，如有疑问请与发证机构联系。",
        Look(size=9.5, colour=_GREY),
        1.6,
        0,
    )
    sheet.put(112, y + 34, rng.choice(("网上查询属实", "经核对，与原件一致")), look)
    sheet.put(112, y + 46, "核对人：", look)
    sheet.seal(job.person.unit, 150, y + 44, diameter=40)
    sheet.put(14, 288, "第 1 页，共 1 页", small)


def _line(sheet: Sheet, y: float, label: str, template: str, words: dict[str, str]) -> None:
    """A pale cell with the label, a white one with the value."""
    rule = (206, 212, 220)
    sheet.rect(20, y, 66, y + 12, 0.25, rule, (240, 244, 250))
    sheet.rect(66, y, 190, y + 12, 0.25, rule)
    sheet.put(43, y + 6, label, Look(size=11.5), "c")
    within(sheet, 71, y + 6, template, 116, Look(size=11.5), "l", words)
