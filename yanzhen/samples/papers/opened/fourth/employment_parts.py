"""What the fourth generation's employment papers share: grades of before, signed boxes, red heads."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

KIND = Kind.APPOINTMENT
INKS: tuple[Colour, ...] = ((22, 28, 92), (26, 26, 30), (40, 44, 96))


def held_before(job: Job) -> str:
    """The grade below, as this paper writes grades."""
    grade = job.facts["grade"]
    return "普通工" if grade == 5 else GRADE_WORDS[job.grade_style][grade + 1]


def somebody(job: Job, gender: str = "male") -> str:
    """Another person's name: who handled, checked or approved."""
    return person_name(job.rng, gender).split("·")[0]


def signature(sheet: Sheet, x: float, y: float, name: str, size: float = 16) -> None:
    """A name in ink, a little askew."""
    rng = sheet.job.rng
    sheet.put(
        x, y, name, Look(size=size, face="hand", colour=rng.choice(INKS), angle=rng.uniform(-3, 6))
    )


def written(sheet: Sheet, size: float) -> Look:
    """Printed labels and values by pen."""
    colour = sheet.job.rng.choice(INKS)
    return Look(size=size, value_face="hand", value_colour=colour, value_press="hand")


def opinion(sheet: Sheet, box: tuple[float, float, float, float], label: str, words: str,
            foot: str, look: Look) -> None:  # fmt: skip
    """A label's cell and a box (x, y, width, height) with what was decided and, low on the right, when."""
    x, y, w, h = box
    sheet.cell(x, y, 26, h, label, look)
    sheet.rect(x + 26, y, x + w, y + h)
    sheet.prose(x + 30, y + 8, w - 36, words, look, 1.7)
    sheet.put(x + w - 6, y + h - 7, foot, look, "r")


def red_head(sheet: Sheet, body: str, number: str) -> None:
    """A body's name over a red line, its number between."""
    middle, wide = sheet.canvas.width / 2, sheet.canvas.width
    red = Look(
        size=30,
        face="title",
        value_face="title",
        colour=decor.RED,
        value_colour=decor.RED,
        bold=True,
    )
    sheet.cell(18, 22, wide - 36, 22, body, red, frame=False)
    sheet.put(middle, 56, number, Look(size=14, value_face="body"), "c")
    sheet.line((24, 63), (wide - 24, 63), 0.9, decor.RED)


def copies(sheet: Sheet, y: float, to: str, printed: str) -> None:
    """Who gets copies, and the office that printed it."""
    for at in (y, y + 8, y + 16):
        sheet.line((26, at), (184, at), 0.3)
    sheet.put(28, y + 4, "抄送：" + to, Look(size=11.5))
    sheet.put(182, y + 12, printed, Look(size=11.5, value_face="body"), "r")


def shift(job: Job, days: int) -> None:
    """``_printed``: the signing day and some days, within its month."""
    day = job.facts["_signed"]
    job.facts["_printed"] = day._replace(day=min(28, day.day + days))
