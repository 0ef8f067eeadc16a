"""A form of a health check, filled in by the departments of a hospital."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_NO_FORM: Form | None = None
_LABEL = Look(size=10.5)
_PEN = Look(size=10.5, value_face="hand", value_press="hand")
_HOSPITALS = ("焦作市人民医院", "焦作市第二人民医院", "武陟县人民医院", "修武县中医院")
_TITLES = ("健康体检表", "职工体格检查表", "健康检查表", "事业单位工作人员体检表")
_PARTS = (("内科", ("血压", "心脏", "肺部", "腹部")), ("外科", ("身高", "体重", "皮肤", "脊柱四肢")),
          ("五官科", ("左眼视力", "右眼视力", "辨色力", "听力")))  # fmt: skip


@layout(Kind.OTHER, _NO_FORM, split="tune", traits=("rare",))
def medical_form(job: Job) -> None:
    """Who was checked, what each department found, and what the hospital concludes."""
    rng, sheet, x = job.rng, Sheet(job), 20.0
    hospital, who = rng.choice(_HOSPITALS), job.person
    job.facts |= _found(job) | {"_sex": who.gender, "_born": who.birth, "_nation": who.nation,
                                "_age": str(job.facts["_day"].year - who.birth.year),
                                "_wed": rng.choice(("已婚", "未婚", "已婚")), "_past": rng.choice(("无", "无特殊", "否认"))}  # fmt: skip
    sheet.put(105, 22, rng.choice(_TITLES), Look(size=19, face="title", bold=True), "c")
    y = 32.0
    for cells in (((22, "姓名"), (34, "{_name}"), (18, "性别"), (18, "{_sex}"), (18, "年龄"), (24, "{_age}")),
                  ((22, "出生年月"), (34, "{_born|month}"), (18, "民族"), (18, "{_nation}"), (18, "婚否"), (24, "{_wed}")),
                  ((22, "工作单位"), (112, "{_issuer}")), ((22, "既往病史"), (112, "{_past}"))):  # fmt: skip
        y = sheet.row(x, y, 10.5, cells, _PEN)
    sheet.rect(x + 134, 32, x + 170, y)
    decor.photo_box(sheet, x + 139, 34.5, 27, 37)
    for part, items in _PARTS:
        y = _part(sheet, x, y, part, items)
    for label in ("胸部透视", "心电图", "肝功能"):
        y = sheet.row(x, y, 10.5, ((34, label), (136, f"{{_{label}}}")), _PEN)
    sheet.cell(x, y, 34, 34, "体检结论", _LABEL)
    sheet.rect(x + 34, y, x + 170, y + 34, 0.25)
    sheet.put(x + 40, y + 8, "{_verdict}", _PEN._replace(size=13))
    sheet.put(x + 70, y + 20, "主检医师：{_chief}", _PEN)
    sheet.put(x + 166, y + 28, f"{hospital}（盖章）　{{_day|plain}}", _PEN, "r")
    sheet.seal(hospital, x + 138, y + 20, diameter=36, bottom=rng.choice((None, "体检专用章")))


def _found(job: Job) -> dict[str, str]:
    """What a doctor writes in each box."""
    rng = job.rng
    well = {n: rng.choice(("正常", "未见异常", "无异常")) for _, items in _PARTS for n in items}
    well |= {
        "血压": f"{rng.randrange(104, 138)}/{rng.randrange(66, 88)}mmHg",
        "身高": f"{rng.randrange(156, 182)}cm", "体重": f"{rng.randrange(48, 86)}kg",
        "左眼视力": f"{rng.randrange(46, 53) / 10}", "右眼视力": f"{rng.randrange(46, 53) / 10}",
        "胸部透视": rng.choice(("心肺膈未见异常", "两肺清晰")),
        "心电图": rng.choice(("窦性心律，正常心电图", "大致正常")), "肝功能": "正常",
        "verdict": rng.choice(("合格", "健康", "身体健康，可以从事本岗位工作")),
        "chief": person_name(rng, "male"),
    }  # fmt: skip
    signed = {f"by{part}": person_name(rng, "female") for part, _ in _PARTS}
    return {f"_{name}": value for name, value in (well | signed).items()}


def _part(sheet: Sheet, x: float, y: float, part: str, items: tuple[str, ...]) -> float:
    """One department: its items in two rows, and its doctor's name."""
    sheet.upright(x, y, 12, 21, part, _LABEL)
    for n in (0, 2):
        cells = [c for i in items[n : n + 2] for c in ((24.0, i), (35.0, f"{{_{i}}}"))]
        sheet.row(x + 12, y + n * 5.25, 10.5, cells, _PEN)
    sheet.cell(x + 130, y, 40, 10.5, "医师签名", _LABEL)
    sheet.cell(x + 130, y + 10.5, 40, 10.5, f"{{_by{part}}}", _PEN)
    return y + 21
