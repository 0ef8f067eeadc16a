"""What was sent by mistake: a table of wages on a phone, flowers."""

from PIL import Image, ImageDraw, ImageFilter

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Picture
from yanzhen.samples.papers.negatives import screen
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER
_NO_FORM: Form | None = None


@layout(_KIND, _NO_FORM, traits=("rare", "screen"))
def wages_screen(job: Job) -> None:
    """A month's wages as an app shows them."""
    sheet = screen(job, (244, 246, 250))
    plain = Look(size=9.5, face="micro", value_face="micro")
    sheet.rect(0, 10, 91.4, 52, 0, None, (46, 110, 196))
    white = plain._replace(colour=(255, 255, 255))
    sheet.put(45.7, 18, "工资条", white._replace(size=11.5), "c")
    total, y = 0, 66.0
    for name, least in (("岗位工资", 1510), ("薪级工资", 900), ("基础绩效", 1100), ("交通补贴", 300),
                        ("文明奖", 800), ("公积金", -620), ("养老保险", -410), ("医疗保险", -96)):  # fmt: skip
        amount = least + job.rng.randrange(0, 90)
        total += amount
        sheet.rect(4, y - 6, 87.4, y + 6, 0, None, (255, 255, 255))
        sheet.put(8, y, name, plain)
        sheet.put(84, y, f"{amount:.2f}", plain, "r")
        y += 13
    sheet.put(45.7, 32, f"￥{total:.2f}", white._replace(size=20), "c")
    sheet.put(45.7, 44, "{_name}　实发合计", white, "c")
    sheet.put(
        45.7, 184, "如有疑问请联系财务科", plain._replace(size=8.5, colour=(130, 134, 140)), "c"
    )


@layout(_KIND, _NO_FORM, traits=("rare", "picture"))
def flowers(job: Job) -> None:
    """A bed of flowers, out of focus."""
    rng, size = job.rng, (900, 1200)
    image = Image.new("RGB", size, (52, 92, 48))
    pen = ImageDraw.Draw(image)
    for _ in range(260):
        x, y, r = rng.randrange(size[0]), rng.randrange(size[1]), rng.randrange(10, 46)
        green = (rng.randrange(30, 90), rng.randrange(90, 150), rng.randrange(30, 80))
        pen.ellipse((x - r, y - 2 * r, x + r, y + 2 * r), green)
    for _ in range(70):
        x, y, r = rng.randrange(size[0]), rng.randrange(size[1]), rng.randrange(18, 44)
        petal = rng.choice(((226, 92, 130), (240, 196, 70), (236, 236, 240), (190, 80, 170)))
        for dx, dy in ((-r, 0), (r, 0), (0, -r), (0, r)):
            pen.ellipse((x + dx - r, y + dy - r, x + dx + r, y + dy + r), petal)
        pen.ellipse((x - r // 2, y - r // 2, x + r // 2, y + r // 2), (230, 170, 40))
    sheet = Sheet(job, 150, 200)
    blurred = image.filter(ImageFilter.GaussianBlur(3)).convert("RGBA")
    sheet.canvas.ops.append(Picture(0, 0, 150, 200, blurred))
