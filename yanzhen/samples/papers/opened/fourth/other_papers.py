"""Papers that are no evidence: a promise by pen, a ticket for the exam, a fund's statement."""

from PIL import Image, ImageDraw

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Picture
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER
_NO_FORM: Form | None = None
_RULES = (
    "考生须凭本准考证和有效身份证件进入考场，对号入座。",
    "开考三十分钟后不得入场，交卷出场时间不得早于开考后六十分钟。",
    "严禁携带通信工具和与考试无关的物品，违者按违纪处理。",
)


@layout(_KIND, Form.COMMITMENT, split="tune", traits=("rare",))
def promise_by_pen(job: Job) -> None:
    """A promise on lined paper, written by hand from its title to its day."""
    sheet = Sheet(job, 195, 270, (252, 251, 244))
    for n in range(24):
        sheet.line((16, 40 + n * 9.4), (179, 40 + n * 9.4), 0.15, (200, 120, 120))
    ink = job.rng.choice(((24, 30, 100), (26, 26, 30)))
    pen = Look(
        size=15,
        face="hand",
        colour=ink,
        value_face="hand",
        value_colour=ink,
        press="hand",
        value_press="hand",
    )
    sheet.put(97.5, 30, "承 诺 书", pen._replace(size=22), "c")
    text = "本人{_name}，身份证号{_id}，在{_issuer}工作，申请参加2026年工勤技能岗位{_grade}考核。"
    y = sheet.prose(20, 45, 155, text, pen, 1.776)
    for line in ("本人承诺，所填信息和上传的证件、材料全部真实。", "尚未备案的年度考核表，保证在九月三十日以前补交。",
                 "如有弄虚作假，自愿取消资格，接受处理，绝无怨言。"):  # fmt: skip
        y = sheet.prose(20, y, 155, line, pen, 1.776)
    sheet.put(112, y + 18.8, "承诺人：{_name}", pen)
    sheet.put(112, y + 28.2, "{_day|plain}", pen)
    if not job.blank:
        _thumb(sheet, 160, y + 22)


def _thumb(sheet: Sheet, x: float, y: float) -> None:
    """A thumb's red print: ridges in an oval."""
    image = Image.new("RGBA", (120, 170), (206, 60, 64, 0))
    pen = ImageDraw.Draw(image)
    for step in range(2, 60, 7):
        box = (60 - step, 85 - step * 1.4, 60 + step, 85 + step * 1.4)
        pen.ellipse(box, outline=(206, 60, 64, 170), width=4)
    sheet.canvas.ops.append(Picture(x - 6, y - 8.5, 12, 17, image))


@layout(_KIND, _NO_FORM, split="tune", traits=("rare",))
def exam_ticket(job: Job) -> None:
    """A ticket for the written exam: who, where and when, beside a portrait, and the room's rules."""
    sheet, x = Sheet(job), 22.0
    sheet.put(105, 28, "2026年机关事业单位工勤技能岗位等级考核", Look(size=15, face="title"), "c")
    sheet.put(105, 40, "准　考　证", Look(size=24, face="title", bold=True), "c")
    look, rng = Look(size=12.5), job.rng
    y = 54.0
    for label, template in (("准考证号", f"4108{rng.randrange(1000000, 9999999)}"), ("姓　　名", "{_name}"),
                            ("身份证号", "{_id}"), ("工作单位", "{_issuer}"), ("报考等级", "{_grade}")):  # fmt: skip
        y = sheet.row(x, y, 13, ((30, label), (92, template)), look)
    sheet.rect(x + 122, 54, x + 166, y)
    decor.photo(sheet, x + 127, 60, 34, 47)
    y += 6
    y = sheet.row(
        x,
        y,
        12,
        ((38, "科目"), (62, "考试时间"), (38, "考点"), (28, "座位号")),
        look._replace(bold=True),
    )
    for name, hours in (("理论知识", "5月16日 9:00—10:30"), ("操作技能", "5月16日 14:00—16:00")):
        room = f"第{rng.randrange(1, 20)}考场"
        y = sheet.row(
            x,
            y,
            13,
            ((38, name), (62, hours), (38, room), (28, f"{rng.randrange(1, 31):02d}")),
            look,
        )
    sheet.put(x, y + 12, "考生须知", Look(size=13, face="title"))
    y += 24
    for n, text in enumerate(_RULES, start=1):
        y = sheet.prose(x, y, 166, f"{n}. {text}", look, 1.8, 0)
    sheet.put(x + 160, y + 26, "焦作市人力资源考试中心", look, "r")
    if rng.random() < 0.5:
        sheet.seal("焦作市人力资源考试中心", x + 132, y + 22, diameter=40)


@layout(_KIND, _NO_FORM, split="tune", traits=("rare",))
def fund_statement(job: Job) -> None:
    """A housing fund's statement of one year: months, payments, balances."""
    sheet, x, rng = Sheet(job), 18.0, job.rng
    sheet.put(105, 26, "住房公积金个人账户明细", Look(size=19, face="title", bold=True), "c")
    look = Look(size=10.5)
    sheet.put(x, 40, f"个人账号：{rng.randrange(10**9, 10**10)}", look)
    sheet.put(x + 70, 40, "姓名：{_name}", look)
    sheet.put(x, 49, "单位：{_issuer}", look)
    wide, balance = (36.0, 46.0, 46.0, 46.0), rng.randrange(8000, 60000)
    y = sheet.row(
        x,
        55,
        10,
        list(zip(wide, ("日期", "摘要", "发生额（元）", "余额（元）"), strict=True)),
        look._replace(bold=True),
    )
    paid, year = rng.randrange(480, 1600), job.facts["_day"].year - 1
    for month in range(1, 13):
        balance += 2 * paid
        cells = (
            f"{year}-{month:02d}-{rng.randrange(10, 28)}",
            "汇缴",
            f"{2 * paid}.00",
            f"{balance}.00",
        )
        y = sheet.row(x, y, 9, list(zip(wide, cells, strict=True)), look)
    sheet.put(x, y + 12, "本明细由网上业务大厅自助打印，仅供查询。", look)
    sheet.put(x + 174, y + 24, "焦作市住房公积金中心", look, "r")
    sheet.put(x + 174, y + 34, "打印日期：{_day}", look, "r")
    sheet.seal("焦作市住房公积金中心", x + 142, y + 26, diameter=38, bottom="业务专用章")
