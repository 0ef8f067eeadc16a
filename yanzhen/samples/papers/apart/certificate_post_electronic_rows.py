"""The electronic certificate of a post's grade printed by the holder: portrait in the middle, rows below."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_GREY = (96, 100, 108)


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, split="apart", traits=("rare",))
def post_electronic_rows(job: Job) -> None:
    """Title of two lines, portrait, rows of label and value with thin lines between, code left of body and day."""
    rng = job.rng
    sheet = Sheet(job, 210, 297, (253, 254, 255))
    decor.waves(sheet, (236, 240, 247), rng, (9, 9, 201, 288))
    decor.frame(sheet, 9, rng.choice((decor.RED, decor.BLUE, decor.GOLD)), double=False)
    title = Look(size=19, face="title", bold=True, colour=rng.choice((decor.RED, decor.BLUE)))
    sheet.put(105, 30, rng.choice(("河南省机关事业单位", "机关事业单位")), title, "c")
    sheet.put(105, 44, "工勤技能岗位等级证书", title._replace(size=27), "c")
    if rng.random() < 0.4:
        sheet.put(105, 56, rng.choice(("（电子版）", "电 子 证 书")), Look(size=11), "c")
    decor.photo(sheet, 87, 64, 36, 50)
    y = _rows(sheet)
    _foot(sheet, y)


def _rows(sheet: Sheet) -> float:
    """Label and value line by line; the ``y`` below."""
    rng = sheet.job.rng
    rows = [("姓名", "{name}"), ("性别", "{gender}"), (rng.choice(("身份证号码", "公民身份号码", "身份证号")), "{id_number}"),
            (rng.choice(("工作单位", "单位名称")), "{_unit}"), (rng.choice(("工种", "岗位（工种）", "职业（工种）")), "{occupation}"),
            (rng.choice(("技能等级", "岗位等级", "等级")), "{grade}"), (rng.choice(("证书编号", "证书号")), "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(2, ("出生日期", "{birth_date}"))
    if rng.random() < 0.4:
        rows.pop(-4)
    if rng.random() < 0.3:
        rows.append(("考核年度", f"{sheet.job.facts['issue_date'].year}年"))
    look, step, y = Look(size=13.5), 98 / len(rows), 126.0
    ruled = rng.random() < 0.6
    for label, template in rows:
        sheet.put(40, y, label, look._replace(colour=_GREY))
        within(sheet, 84, y, template, 90, look)
        if ruled:
            sheet.line((38, y + step / 2), (172, y + step / 2), 0.15, (206, 212, 220))
        y += step
    return y


def _foot(sheet: Sheet, y: float) -> None:
    rng, look = sheet.job.rng, Look(size=13)
    top = y + 8
    if sheet.job.facts["issue_date"].year > 2017:  # codes came late
        sheet.code(36, top - 4, 26, ("certificate_number", "name"))
    within(
        sheet,
        176,
        top + 2,
        rng.choice(("发证机关：", "发证机构：", "")) + "{issuer}",
        108,
        look,
        "r",
    )
    within(
        sheet,
        174,
        top + 15,
        rng.choice(("发证日期：", "签发日期：", "")) + "{issue_date}",
        90,
        look,
        "r",
    )
    sheet.seal(sheet.job.facts["issuer"], 142, top + 8, diameter=41)
    note = rng.choice((
        "扫描二维码可核验证书真伪，电子证书与纸质证书具有同等效力。",
        "打印日期：2026年3月1" + str(rng.randrange(4, 9)) + "日",
        "本证书由河南省机关事业单位工勤技能岗位考核管理系统生成",
    ))  # fmt: skip
    sheet.put(105, 279, note, Look(size=9, colour=_GREY), "c")
