"""More diplomas: a printed record of schooling; kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA


@layout(_KIND, traits=("rare",))
def record_sheet(job: Job) -> None:
    """A record printed from a register: labels on tinted cells, the photo at the right."""
    sheet = Sheet(job)
    sheet.put(105, 30, "学历证书备案表", Look(size=22, face="title", bold=True), "c")
    sheet.put(20, 44, "核对结果：一致", Look(size=10, colour=(110, 110, 116)))
    x, y, look = 20.0, 50.0, Look(size=12)
    sheet.rect(150, y, 190, y + 56)
    decor.photo(sheet, 154, y + 4, 32, 46)
    for label, template in (("姓名", "{name}"), ("性别", "{gender}"), ("出生日期", "{birth_date}"),
                            ("证件号码", "{id_number}")):  # fmt: skip
        sheet.rect(x, y, x + 30, y + 14, 0.25, fill=(238, 242, 246))
        y = sheet.row(x, y, 14, ((30, label), (100, template)), look)
    major = ("专业名称", "{major}") if job.facts["major"] else ("学习形式", "全日制")
    for label, template in (("学校名称", "{school}"), major, ("层次", "{education_level}"),
                            ("入学日期", "{_start}"), ("毕（结）业日期", "{graduation_date}"),
                            ("证书编号", "{certificate_number}")):  # fmt: skip
        sheet.rect(x, y, x + 30, y + 14, 0.25, fill=(238, 242, 246))
        y = sheet.row(x, y, 14, ((30, label), (140, template)), look)
    sheet.prose(
        20, y + 14, 170, "备注：本表内容与毕业证书一致，仅供核对使用。", Look(size=10.5), 1.6, 0
    )
    sheet.put(184, y + 50, "（学校学籍专用章）", Look(size=11), "r")
    sheet.seal(job.facts["school"], 156, y + 48)
