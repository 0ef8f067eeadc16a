"""Administrators for registration: a lying list of one line, a form by pen in three parts, a letter of authority."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Line
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ADMIN_FORM


@layout(_KIND, split="tune", traits=("rare",))
def one_line_table(job: Job) -> None:
    """A lying table of seven columns with one person in it, the duties and the signatures below."""
    sheet, x = Sheet(job, 297, 210), 16.0
    sheet.put(x, 16, "附件2", Look(size=12, face="title"))
    sheet.put(
        148.5,
        30,
        "工勤技能岗位考核网上报名管理人员信息登记表",
        Look(size=19, face="title", bold=True),
        "c",
    )
    sheet.put(x, 46, "主管单位（人事部门盖章）：{unit}", Look(size=12.5))
    sheet.put(281, 46, "2026年3月12日", Look(size=12.5), "r")
    wide = (18.0, 38.0, 20.0, 48.0, 52.0, 45.0, 44.0)
    heads = ("序号", "姓　名", "性别", "所在科室", "职　务", "办公电话", "手机号码")
    cells = (
        "" if job.blank else "1",
        "{name}",
        "{gender}",
        "{department}",
        "{post}",
        "{office_phone}",
        "{mobile}",
    )
    y = sheet.row(x, 53, 13, list(zip(wide, heads, strict=True)), Look(size=12.5, bold=True))
    y = sheet.row(x, y, 17, list(zip(wide, cells, strict=True)), Look(size=12.5))
    y = sheet.row(x, y, 13, list(zip(wide, [""] * 7, strict=True)))
    sheet.rect(x, y, x + 265, y + 30)
    sheet.put(x + 3, y + 7, "负责审核的单位：", Look(size=12))
    sheet.prose(x + 38, y + 7, 216, "{_units}", Look(size=12), 1.7, 0)
    y = sheet.prose(
        x,
        y + 42,
        265,
        "管理人员职责：审核本系统申报人员网上信息，打印名册，联系工考管理机构，保管账户密码。",
        Look(size=12),
        1.8,
        0,
    )
    sheet.put(x, y + 14, "填表人：{_writer}", Look(size=12))
    sheet.put(x + 190, y + 14, "主管单位（盖章）", Look(size=12))
    print_seal(job, sheet, x + 214, y + 14)


@layout(_KIND, split="tune", traits=("rare",))
def three_parts_by_pen(job: Job) -> None:
    """A form in three numbered parts whose lines a pen filled; the gender is ticked."""
    sheet, x = Sheet(job), 24.0
    colour = job.rng.choice(((24, 30, 96), (28, 28, 32)))
    pen = Look(size=14, value_face="hand", value_colour=colour, value_press="hand")
    sheet.put(105, 28, "网上报名系统管理员", Look(size=18, face="title", bold=True), "c")
    sheet.put(105, 39, "信 息 采 集 表", Look(size=21, face="title", bold=True), "c")
    part = Look(size=14, face="title")
    sheet.put(x, 58, "一、主管单位", part)
    sheet.blank(x + 6, 72, "单位名称", "{unit}", 124, pen, "l")
    sheet.put(x, 90, "二、管理员", part)
    sheet.blank(x + 6, 104, "姓　　名", "{name}", 52, pen, "l")
    _ticked_gender(sheet, x + 92, 104, pen, colour)
    sheet.blank(x + 6, 119, "科　　室", "{department}", 52, pen, "l")
    sheet.blank(x + 92, 119, "职务", "{post}", 52, pen, "l")
    sheet.blank(x + 6, 134, "办公电话", "{office_phone}", 52, pen, "l")
    sheet.blank(x + 92, 134, "手机", "{mobile}", 52, pen, "l")
    sheet.put(x, 152, "三、审核范围", part)
    sheet.prose(x + 6, 165, 150, "{_units}", pen, 1.9, 0)
    sheet.prose(
        x,
        196,
        162,
        "本单位确认以上人员为网上报名系统管理员，人员变动时将及时报告。",
        Look(size=13),
        1.9,
    )
    sheet.put(x, 226, "填表人：", Look(size=13))
    sheet.put(x + 20, 225, "{_writer}", pen._replace(size=17))
    sheet.put(x + 104, 226, "单位公章：", Look(size=13))
    sheet.put(x + 104, 242, "2026年3月　日", Look(size=13))
    print_seal(job, sheet, x + 130, 232)


def _ticked_gender(sheet: Sheet, x: float, y: float, look: Look, ink: tuple[int, int, int]) -> None:
    """Both words with a box before each, the true one ticked."""
    job = sheet.job
    _, at = sheet.put(x, y, "性别", look)
    for value, word in (("male", "男"), ("female", "女")):
        at += 5
        sheet.rect(at, y - 2, at + 4, y + 2)
        left, right = sheet.put(at + 5.5, y, word, look)
        if value == job.facts["gender"] and not job.blank:
            tick = ((at + 0.5, y), (at + 1.7, y + 1.6), (at + 4.6, y - 2.8))
            sheet.canvas.ops.append(Line(tick, 0.5, ink))
            sheet.note("gender", value, (left, y - 3, right, y + 3))
            job.texts["gender"] = word
        at = right


@layout(_KIND, split="tune", traits=("rare",))
def letter_of_authority(job: Job) -> None:
    """A letter of authority: the sentence, then the person's facts by lines, the head's own name below."""
    job.facts["_head"] = person_name(job.rng, "male").split("·")[0]
    sheet, look = Sheet(job), Look(size=15)
    sheet.put(105, 40, "授 权 委 托 书", Look(size=26, face="title", bold=True), "c")
    sheet.put(26, 64, "市工考管理办公室：", look)
    text = "兹委托{name}同志为我单位机关事业单位工勤技能岗位等级考核网上报名管理员，办理账户领取、信息审核、名册报送等事项，其在授权范围内的行为由我单位负责。"
    y = sheet.prose(26, 78, 158, text, look, 2.0)
    sheet.put(26, y + 4, "被委托人情况：", look)
    y += 18
    for label, template in (("性　　别：", "{gender}"), ("部门职务：", "{department}　{post}"),
                            ("固定电话：", "{office_phone}"), ("移动电话：", "{mobile}")):  # fmt: skip
        sheet.put(40, y, label + template, look)
        y += 12.5
    sheet.put(26, y + 2, "委托期限：2026年3月12日至2026年12月31日", look)
    sheet.put(100, y + 32, "委托单位：{unit}", look._replace(size=13.5))
    sheet.put(100, y + 46, "单位负责人：", look._replace(size=13.5))
    sheet.put(
        132, y + 45, "{_head}", Look(size=18, value_face="hand", value_colour=(26, 30, 80), angle=3)
    )
    sheet.put(100, y + 60, "2026年3月12日", look._replace(size=13.5))
    print_seal(job, sheet, 168, y + 56)
