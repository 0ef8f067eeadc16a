"""The certificates on several pages, kept apart until 2026-11-26."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.skill_certificate import title_of
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, traits=("many", "rare"))
def inside_and_notes(job: Job) -> None:
    """Two pages: data in a ruled table with the photo above, then the holder's notes."""
    sheet = Sheet(job, 148, 210, (248, 251, 247))
    decor.frame(sheet, 8, decor.GREEN)
    sheet.put(74, 24, title_of(job), Look(size=15, face="title", bold=True), "c")
    decor.photo(sheet, 58, 34, 32, 45)
    x, y, look = 16.0, 88.0, Look(size=11.5)
    for label, template in (("持 证 人", "{name}　　{gender}"), ("身份证件号", "{id_number}"),
                            ("工种名称", "{occupation}"), ("技能等级", "{grade}"),
                            ("发证单位", "{issuer}"), ("证书号码", "{certificate_number}"),
                            ("发证时间", "{issue_date}")):  # fmt: skip
        y = sheet.row(x, y, 12.5, ((32, label), (84, template)), look)
    sheet.put(74, y + 10, "（印章）", Look(size=11), "c")
    sheet.seal(job.facts["issuer"], 106, y + 8, diameter=39)
    notes = Sheet(job, 148, 210, (248, 251, 247))
    decor.frame(notes, 8, decor.GREEN)
    notes.put(74, 30, "持 证 须 知", Look(size=17, face="title", bold=True), "c")
    y = 52.0
    for text in ("一、本证书由发证机关统一印制，全省范围内有效。", "二、本证书不得转借、涂改，遗失应及时报告。",
                 "三、持证人变更工作单位的，应到原发证机关办理登记。"):  # fmt: skip
        y = notes.prose(20, y, 108, text, Look(size=12), 2.0) + 4


@layout(Kind.DIPLOMA, traits=("spread", "rare"))
def facing_pages(job: Job) -> None:
    """A wide booklet: the photo and number under the school's name, the sentence opposite."""
    sheet = Sheet(job, 260, 184, (252, 250, 244))
    sheet.line((130, 4), (130, 180), 0.3, (198, 190, 172))
    decor.waves(sheet, (236, 232, 220), job.rng, (8, 8, 122, 176))
    sheet.put(65, 30, "{school}", Look(size=15), "c")
    decor.photo(sheet, 48, 46, 34, 47)
    sheet.put(65, 108, "证书号：{certificate_number}", Look(size=11.5), "c")
    sheet.seal(job.facts["school"], 68, 140, diameter=40)
    sheet.put(195, 34, "毕业证书", Look(size=25, face="title", bold=True), "c")
    major = "所学专业为{major}，" if job.facts["major"] else ""
    text = ("兹证明{name}（{gender}，生于{birth_date|sentence}）于{_start|sentence}入学，" + major
            + "文化程度{education_level}，修业期满，经考试成绩合格，于{graduation_date|sentence}毕业。")  # fmt: skip
    sheet.prose(140, 58, 108, text, Look(size=14), 2.1)
    sheet.put(242, 152, "校长 " + job.facts["_head"], Look(size=13), "r")
    sheet.put(242, 166, "{graduation_date}", Look(size=12.5), "r")
