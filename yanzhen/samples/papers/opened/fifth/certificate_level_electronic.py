"""The electronic certificate of skill level, upright, as it is kept in a phone or printed."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.SKILL_CERTIFICATE, Form.SKILL_LEVEL, split="tune", traits=("rare",))
def level_told_and_listed(job: Job) -> None:
    """A sentence that names holder, occupation and level, then number, body and day as pairs, a code between."""
    rng = job.rng
    sheet = Sheet(job, 210, 297, (250, 253, 255))
    decor.rosette(sheet, 105, 150, 70, (228, 238, 248))
    decor.frame(sheet, 10, decor.BLUE, double=rng.random() < 0.5)
    sheet.put(
        105, 46, "职业技能等级证书", Look(size=30, face="title", colour=decor.BLUE, bold=True), "c"
    )
    if rng.random() < 0.5:
        sheet.put(105, 60, "（电子证书）", Look(size=12), "c")
    decor.photo(sheet, 88, 70, 34, 48)
    words = {
        "grade": {
            5: "五级（初级工）",
            4: "四级（中级工）",
            3: "三级（高级工）",
            2: "二级（技师）",
            1: "一级（高级技师）",
        }[job.facts["grade"]]
    }
    text = rng.choice((
        "{name}（身份证号：{id_number}）参加{occupation}职业技能等级认定，成绩合格，取得{grade}职业技能等级证书。",
        "兹证明{name}，{gender}，证件号码{id_number}，经本机构评价，达到{occupation}职业{grade}水平，特发此证。",
    ))  # fmt: skip
    y = told(sheet, (30, 136, 150), text, words, Look(size=16), 2.0)
    look = Look(size=13.5)
    y = max(y + 8, 186.0)
    for label, template in (("证书编号：", "{certificate_number}"), (rng.choice(("评价机构：", "发证机构：")), "{issuer}"),
                            (rng.choice(("发证日期：", "颁证日期：")), "{issue_date}")):  # fmt: skip
        within(sheet, 64, y, label + template, 120, look)
        y += 13
    sheet.code(28, 184, 30, ("certificate_number", "name"))
    sheet.seal(job.facts["issuer"], 146, y + 4, diameter=41)
    sheet.put(105, 274, "本证书信息可登录技能人才评价证书全国联网查询系统查询", Look(size=9.5), "c")
