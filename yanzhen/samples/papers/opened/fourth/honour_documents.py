"""Honours told in documents: a red-headed decision, a notice with one ruled line."""

from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import KIND, contest_of, retitled
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_BODY = Look(size=15)


@layout(KIND, split="tune", traits=("rare",))
def headed_decision(job: Job) -> None:
    """A body's document in red: number, addressees, two paragraphs, copies and the printing day below."""
    retitled(job)
    day = job.facts["issue_date"]
    job.facts["_printed"] = day._replace(day=min(28, day.day + 3))
    sheet = Sheet(job)
    _head(sheet, job)
    title = "关于授予{name}同志{honour}称号的决定"
    if contest_of(job):
        title = "关于表彰{honour}获奖选手{name}同志的决定"
    look = Look(size=20, face="title", value_face="title", bold=True)
    sheet.cell(28, 84, 154, 26, title, look, frame=False)
    sheet.put(27, 120, "各有关单位：", _BODY)
    y = sheet.prose(27, 131, 156, _reason(job), _BODY, 1.95)
    sheet.prose(27, y, 156, "希望{name}同志珍惜荣誉、再接再厉，继续发挥示范带头作用。各单位要以先进为榜样，"
                "扎实工作，为全市经济社会发展作出新贡献。", _BODY, 1.95)  # fmt: skip
    sheet.put(176, 226, "{issuer}", _BODY, "r")
    sheet.put(172, 238, "{issue_date}", _BODY, "r")
    sheet.seal(job.facts["issuer"], 146, 230)
    _foot(sheet)


def _head(sheet: Sheet, job: Job) -> None:
    """The body's name in red over a red line with a star in its middle."""
    red = Look(
        size=31,
        face="title",
        colour=decor.RED,
        value_face="title",
        value_colour=decor.RED,
        bold=True,
    )
    sheet.cell(20, 24, 170, 22, "{issuer}文件", red, frame=False)
    number = f"焦表字〔{job.facts['_year']}〕{job.rng.randrange(2, 80)}号"
    sheet.put(105, 60, number, Look(size=14), "c")
    for left, right in ((27, 100), (110, 183)):
        sheet.line((left, 69), (right, 69), 0.6, decor.RED)
    decor.star(sheet, 105, 69, 3.4, decor.RED)


def _reason(job: Job) -> str:
    if contest_of(job):
        return ("在{_year}年举办的{honour}中，来自{_unit}的{name}同志沉着应战、技艺精湛，取得{_occupation}项目"
                "{award_rank}的好成绩。经研究，决定予以表彰，并记入个人档案。")  # fmt: skip
    return ("近年来，全市广大职工立足本职、勇于创新，涌现出一批先进典型。为树立榜样、弘扬正气，经各单位推荐、"
            "集体研究并公示，决定授予{_unit}{name}同志{honour}称号。")  # fmt: skip


def _foot(sheet: Sheet) -> None:
    """Copies to, and when it was printed: a later day than the document's."""
    for y in (262, 270, 278):
        sheet.line((27, y), (183, y), 0.3)
    sheet.put(29, 266, "抄送：市直有关单位，各县（市、区）主管部门。", Look(size=12))
    sheet.put(29, 274, "办公室", Look(size=12))
    sheet.put(181, 274, "{_printed|plain}印发", Look(size=12, value_face="body"), "r")


@layout(KIND, split="tune", traits=("rare",))
def notice_with_line(job: Job) -> None:
    """A notice whose facts stand in a table of one line, without a number; the contact's name below."""
    retitled(job)
    job.facts["_contact"] = person_name(job.rng, "female").split("·")[0]
    sheet = Sheet(job)
    contest = contest_of(job)
    title = Look(size=21, face="title", value_face="title", bold=True)
    sheet.put(105, 38, "{issuer}", title, "c")
    sheet.put(
        105,
        51,
        "关于公布竞赛成绩的通报" if contest else "关于{_year}年度评选结果的通报",
        title,
        "c",
    )
    sheet.put(26, 72, "{_unit}：", _BODY)
    text = "经审核确认，你单位参加{_year}年{honour}的选手成绩如下，现予通报。"
    if not contest:
        text = "按照评选办法，经民主推荐、考核评审，你单位下列人员被评为{honour}，现予通报。"
    y = sheet.prose(26, 84, 158, text, _BODY, 2.0) + 4
    heads, cells = (
        ["姓名", "性别", "单位", "工种"],
        ["{name}", _who(job), "{_unit}", "{_occupation}"],
    )
    wide = [30, 16, 62, 50]
    if contest:
        heads, cells, wide = [*heads, "名次"], [*cells, "{award_rank}"], [28, 14, 52, 36, 28]
    y = sheet.row(26, y, 11, list(zip(wide, heads, strict=True)), Look(size=12.5, bold=True))
    y = sheet.row(26, y, 16, list(zip(wide, cells, strict=True)), Look(size=12.5))
    sheet.prose(26, y + 14, 158, "请做好宣传，并按规定兑现奖励。", _BODY, 2.0)
    sheet.put(178, y + 52, "{issuer}", _BODY, "r")
    sheet.put(174, y + 65, "{issue_date}", _BODY, "r")
    sheet.seal(job.facts["issuer"], 148, y + 57)
    phone = f"（联系人：{{_contact}}　电话：0391-{job.rng.randrange(2000000, 8999999)}）"
    sheet.put(26, y + 84, phone, Look(size=12))


def _who(job: Job) -> str:
    if job.blank:
        return ""
    return "男" if job.person.gender == "male" else "女"
