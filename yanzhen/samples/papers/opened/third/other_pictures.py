"""What was sent by mistake: a clocking app's page, an order's page, a brick wall."""

from PIL import Image, ImageDraw, ImageFilter

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour, Picture
from yanzhen.samples.papers.negatives import screen
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER
_NO_FORM: Form | None = None
_PLAIN = Look(size=9, face="micro", value_face="micro")
_WHITE: Colour = (255, 255, 255)
_GREY: Colour = (126, 130, 138)


@layout(_KIND, _NO_FORM, split="tune", traits=("rare", "screen"))
def clocking_screen(job: Job) -> None:
    """A month's attendance as an app for clocking in shows it."""
    sheet = screen(job, (242, 244, 248))
    sheet.put(45.7, 14, "考勤统计", _PLAIN._replace(size=11.5), "c")
    sheet.rect(4, 22, 87.4, 62, 0, None, _WHITE)
    sheet.put(8, 30, "{_name}", _PLAIN._replace(size=12))
    sheet.put(8, 39, "{_issuer}", _PLAIN._replace(size=8, value_colour=_GREY))
    for i, (label, most) in enumerate((("出勤天数", 22), ("迟到", 2), ("早退", 1), ("外勤", 4))):
        number = 22 if most == 22 else job.rng.randrange(0, most)
        sheet.put(16 + i * 20, 50, str(number), _PLAIN._replace(size=13), "c")
        sheet.put(16 + i * 20, 57, label, _PLAIN._replace(size=7.5, colour=_GREY), "c")
    y = 74.0
    for day in range(job.rng.randrange(3, 8), 31, 4):
        sheet.rect(4, y - 7, 87.4, y + 8, 0, None, _WHITE)
        sheet.put(8, y - 2, f"3月{day}日", _PLAIN)
        times = f"上班 8:{job.rng.randrange(10, 30)}　下班 18:{job.rng.randrange(10, 40)}"
        sheet.put(8, y + 4, times, _PLAIN._replace(size=8, colour=_GREY))
        sheet.put(83, y, "正常", _PLAIN._replace(colour=(52, 152, 98)), "r")
        y += 17
    sheet.put(45.7, 192, "数据以考勤机记录为准", _PLAIN._replace(size=7.5, colour=_GREY), "c")


@layout(_KIND, _NO_FORM, split="tune", traits=("rare", "screen"))
def fee_screen(job: Job) -> None:
    """The page of an order that was paid."""
    sheet = screen(job, (246, 246, 246))
    sheet.rect(0, 9, 91.4, 60, 0, None, (232, 96, 60))
    sheet.put(45.7, 17, "订单详情", _PLAIN._replace(size=11.5, colour=_WHITE), "c")
    sheet.put(8, 34, "支付成功", _PLAIN._replace(size=15, colour=_WHITE))
    sheet.put(8, 45, "感谢您的使用", _PLAIN._replace(colour=_WHITE))
    sheet.rect(4, 66, 87.4, 150, 0, None, _WHITE)
    y = 76.0
    for label, text in (("订单编号", "{_receipt}"), ("商品", "职业培训教材（一册）"), ("数量", "×1"), ("实付款", "¥{_amount}"),
                        ("付款时间", "{_day|dash}　10:08"), ("收货人", "{_name}"), ("配送方式", "快递包邮")):  # fmt: skip
        sheet.put(8, y, label, _PLAIN._replace(colour=_GREY))
        sheet.put(83, y, text, _PLAIN, "r")
        y += 10.5
    sheet.rect(50, 182, 84, 192, 0.3, (232, 96, 60))
    sheet.put(67, 187, "再次购买", _PLAIN._replace(colour=(232, 96, 60)), "c")


@layout(_KIND, _NO_FORM, split="tune", traits=("rare", "picture"))
def brick_wall(job: Job) -> None:
    """A wall of bricks in slanting light."""
    rng, size = job.rng, (1200, 900)
    image = Image.new("RGB", size, (176, 168, 158))
    pen = ImageDraw.Draw(image)
    for row in range(0, size[1], 50):
        for x in range(-60 * (row // 50 % 2), size[0], 120):
            shade = rng.randrange(-22, 22)
            pen.rectangle((x, row, x + 113, row + 43), (158 + shade, 82 + shade, 64 + shade))
    wide = Image.linear_gradient("L").resize((2000, 2000)).rotate(rng.uniform(20, 70))
    light = wide.crop((400, 550, 1600, 1450))
    dark = Image.blend(image, Image.new("RGB", size, (30, 26, 30)), 0.55)
    mixed = Image.composite(image, dark, light).filter(ImageFilter.GaussianBlur(1.6))
    sheet = Sheet(job, 200, 150)
    sheet.canvas.ops.append(Picture(0, 0, 200, 150, mixed.convert("RGBA")))
