"""What was sent by mistake: an account's page of the registration site, a view over fields."""

from PIL import Image, ImageDraw, ImageFilter

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour, Picture
from yanzhen.samples.papers.negatives import screen
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER
_NO_FORM: Form | None = None
_PLAIN = Look(size=9.5, face="micro", value_face="micro")
_GREY: Colour = (132, 136, 144)


@layout(_KIND, _NO_FORM, split="tune", traits=("rare", "screen"))
def progress_screen(job: Job) -> None:
    """How far an application has come: steps in a column, each with its time."""
    sheet = screen(job, (247, 248, 250))
    sheet.put(45.7, 15, "报名进度查询", _PLAIN._replace(size=11.5), "c")
    sheet.rect(5, 24, 86.4, 50, 0, None, (255, 255, 255))
    sheet.put(9, 32, "{_name}，您好", _PLAIN._replace(size=12))
    sheet.put(9, 42, f"报名序号 {job.rng.randrange(100000, 999999)}", _PLAIN._replace(colour=_GREY))
    y = 64.0
    for n, (step, note) in enumerate((("填写信息", "3月16日 09:12"), ("上传材料", "3月18日 20:41"), ("单位审核", "3月25日 通过"),
                                      ("主管部门审核", "审核中"), ("工考机构审核", "未开始"), ("缴费", "未开始"))):  # fmt: skip
        done = n < 3
        colour: Colour = (50, 140, 230) if done else (200, 204, 210)
        sheet.rect(10, y - 2.4, 14.8, y + 2.4, 0, None, colour)
        sheet.line((12.4, y + 2.4), (12.4, y + 16), 0.5, colour)
        sheet.put(20, y, step, _PLAIN)
        sheet.put(84, y, note, _PLAIN._replace(size=8.5, colour=_GREY), "r")
        y += 18
    sheet.put(
        45.7, 184, "如需修改请联系所在单位人事部门", _PLAIN._replace(size=8.5, colour=_GREY), "c"
    )


@layout(_KIND, _NO_FORM, split="tune", traits=("rare", "picture"))
def fields_under_sky(job: Job) -> None:
    """Fields, hills and clouds: a view from a window."""
    rng, size = job.rng, (1200, 900)
    sky = Image.linear_gradient("L").resize(size)
    image = Image.merge(
        "RGB",
        (
            sky.point(lambda v: 110 + v // 3),
            sky.point(lambda v: 160 + v // 4),
            sky.point(lambda v: 225 + v // 12),
        ),
    )
    pen = ImageDraw.Draw(image)
    for _ in range(26):
        x, y, r = rng.randrange(size[0]), rng.randrange(40, 300), rng.randrange(30, 90)
        pen.ellipse((x - 2 * r, y - r // 2, x + 2 * r, y + r // 2), (238, 242, 246))
    for level, colour in ((470, (92, 116, 128)), (540, (84, 122, 92)), (620, (120, 150, 70))):
        edge = [(x, level + rng.randrange(-46, 46)) for x in range(-100, 1400, 150)]
        pen.polygon([*edge, (1300, 900), (-100, 900)], colour)
    for x in range(0, 1300, 46):
        pen.line((x, 640, x * 2 - 600, 900), (98, 128, 56), 7)
    sheet = Sheet(job, 200, 150)
    soft = image.filter(ImageFilter.GaussianBlur(2.4)).convert("RGBA")
    sheet.canvas.ops.append(Picture(0, 0, 200, 150, soft))
