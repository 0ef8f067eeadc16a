"""Things that are no evidence: a map, a parcel's label, a badge, an agenda, a view; kept apart until 2026-11-26."""

from PIL import ImageDraw

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Line, Picture
from yanzhen.samples.papers.negatives import clouds, screen
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER
_NO_FORM: Form | None = None


@layout(_KIND, _NO_FORM, traits=("rare", "screen"))
def map_screen(job: Job) -> None:
    """A map with roads and the names of places."""
    sheet = screen(job, (236, 240, 232))
    rng = job.rng
    for _ in range(14):
        x, y = rng.uniform(0, 90), rng.uniform(14, 190)
        ends = ((x, y), (x + rng.uniform(-60, 60), y + rng.uniform(-60, 60)))
        sheet.canvas.ops.append(Line(ends, rng.choice((0.8, 1.6, 2.6)), (252, 226, 150)))
    for name in ("解放中路", "人民公园", "市第二人民医院", "龙源湖", "塔南路", "火车站", "市政府"):
        sheet.put(rng.uniform(4, 62), rng.uniform(24, 160), name, Look(size=8.5, face="wenkai"))
    sheet.rect(0, 172, 91.4, 198.1, 0, None, (255, 255, 255))
    sheet.put(6, 180, "驾车约18分钟　6.4公里", Look(size=11, face="wenkai"))
    sheet.put(6, 190, "途经解放中路、塔南路", Look(size=9, face="wenkai"))


@layout(_KIND, _NO_FORM, traits=("rare",))
def parcel_label(job: Job) -> None:
    """A parcel's label with sender and receiver."""
    sheet = Sheet(job, 100, 130)
    sheet.rect(3, 3, 97, 127, 0.4)
    sheet.put(8, 12, "速运　标准快件", Look(size=14, face="micro"))
    for i in range(46):
        sheet.rect(
            10 + i * 1.7, 20, 10 + i * 1.7 + job.rng.uniform(0.4, 1.2), 36, 0, None, (20, 20, 20)
        )
    sheet.put(50, 41, f"SF{job.rng.randrange(10**12, 10**13)}", Look(size=10, face="micro"), "c")
    sheet.line((3, 46), (97, 46), 0.4)
    sheet.put(8, 56, "收 {_name}", Look(size=13, face="micro", value_face="micro"))
    sheet.prose(8, 66, 84, "{_address}", Look(size=11, face="micro", value_face="micro"), 1.5, 0)
    sheet.line((3, 84), (97, 84), 0.4)
    sheet.put(8, 94, "寄 {_issuer}", Look(size=10, face="micro", value_face="micro"))
    sheet.put(8, 116, "打印时间 {_day}", Look(size=8, face="micro", value_face="micro"))


@layout(_KIND, _NO_FORM, traits=("rare",))
def work_badge(job: Job) -> None:
    """A badge with name, unit and portrait."""
    sheet = Sheet(job, 72, 104, (250, 252, 255))
    decor.band(sheet, 0, 18, decor.BLUE)
    sheet.put(36, 9, "工 作 证", Look(size=17, face="title", colour=(255, 255, 255)), "c")
    decor.photo(sheet, 23, 24, 26, 36)
    sheet.put(36, 70, "{_name}", Look(size=15), "c")
    sheet.put(36, 81, "{_issuer}", Look(size=9.5), "c")
    sheet.put(36, 92, f"编号：{job.rng.randrange(1000, 9999)}", Look(size=9.5), "c")


@layout(_KIND, _NO_FORM, traits=("rare",))
def agenda(job: Job) -> None:
    """A meeting's agenda: a table with times and names that is no roster."""
    sheet = Sheet(job)
    sheet.put(
        105, 36, "全市工勤人员管理工作座谈会议程", Look(size=19, face="title", bold=True), "c"
    )
    sheet.put(24, 52, "时间：{_day}　　地点：三楼会议室", Look(size=12.5))
    x, y, look = 24.0, 60.0, Look(size=12)
    y = sheet.row(x, y, 13, ((40, "时间"), (78, "内容"), (44, "主讲人")), look._replace(bold=True))
    for hour, text in ((9, "主持人介绍会议安排"), (9, "通报上年度考核情况"), (10, "各单位交流发言"),
                       (11, "领导讲话"), (11, "自由讨论")):  # fmt: skip
        minute = job.rng.choice(("00", "15", "30"))
        name = person_name(job.rng, "male").split("·")[0]
        y = sheet.row(x, y, 13, ((40, f"{hour}:{minute}"), (78, text), (44, name)), look)
    sheet.put(186, y + 16, "{_issuer}", Look(size=12.5), "r")


@layout(_KIND, _NO_FORM, traits=("rare", "picture"))
def view(job: Job) -> None:
    """Hills under a sky."""
    sheet = Sheet(job, 200, 150)
    image = clouds(job, (800, 600), (96, 150, 214), (214, 226, 238))
    draw = ImageDraw.Draw(image)
    for base, colour in (
        (360, (96, 128, 120, 255)),
        (430, (70, 110, 70, 255)),
        (510, (120, 140, 70, 255)),
    ):
        tops = [(x, base + job.rng.randrange(-60, 60)) for x in range(-40, 900, 70)]
        draw.polygon([(-40, 620), *tops, (900, 620)], colour)
    sheet.canvas.ops.append(Picture(0, 0, 200, 150, image))
