"""More honours: good tidings sent to the unit, an electronic certificate with its code."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.honour import won
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR


@layout(_KIND, split="tune", traits=("rare",))
def good_tidings(job: Job) -> None:
    """喜报 on pink paper, addressed to the unit; the name and the award are written by pen."""
    sheet = Sheet(job, 260, 185, (252, 228, 220))
    decor.frame(sheet, 7, decor.RED, double=False)
    sheet.rect(11, 11, 249, 174, 0.3, decor.RED)
    sheet.put(130, 36, "喜　　报", Look(size=44, face="title", colour=decor.RED, bold=True), "c")
    pen = Look(size=18, value_face="hand", value_colour=(30, 30, 56), value_press="hand")
    sheet.put(28, 66, "{_unit}：", pen)
    title = "贵单位{name}同志在{_year}年度评选中，光荣当选为{honour}，为单位争得了荣誉。特此报喜！"
    contest = "贵单位{name}同志在{_year}年{honour}中勇夺{_occupation}项目{award_rank}，为单位争得了荣誉。特此报喜！"
    sheet.prose(28, 86, 204, won(job, title, contest), pen, 2.1)
    sheet.put(226, 140, "{issuer}", Look(size=16), "r")
    sheet.put(222, 155, "{issue_date}", Look(size=15), "r")
    sheet.seal(job.facts["issuer"], 192, 147)


@layout(_KIND, split="tune", traits=("rare",))
def electronic_award(job: Job) -> None:
    """An electronic certificate: all of it at the left edge, a dark band, a code to check it by."""
    sheet = Sheet(job, 297, 210)
    sheet.rect(0, 0, 297, 26, 0, None, (142, 24, 30))
    sheet.put(28, 13, won(job, "荣誉证书（电子）", "获奖证书（电子）"), Look(size=19, face="title",
              colour=(255, 244, 214), bold=True))  # fmt: skip
    serial = f"{job.facts['_year']}{job.rng.randrange(100000, 999999)}"
    sheet.put(272, 13, "编号 " + serial, Look(size=11, colour=(255, 244, 214)), "r")
    sheet.put(28, 52, "{name}", Look(size=28, value_face="title"))
    sheet.put(28, 66, "{_unit}", Look(size=13, value_colour=(96, 98, 104)))
    title = "您被评为{_year}年度{honour}，感谢您的辛勤付出，特发此证，以资鼓励。"
    contest = "您参加{_year}年{honour}，在{_occupation}赛项中获得{award_rank}，特发此证，以资鼓励。"
    sheet.prose(28, 88, 222, won(job, title, contest), Look(size=18), 2.0, 0)
    sheet.put(28, 146, "发证单位　{issuer}", Look(size=14))
    sheet.put(28, 160, "发证时间　{issue_date}", Look(size=14))
    sheet.seal(job.facts["issuer"], 84, 152, diameter=40)
    sheet.code(232, 146, 34, ("name", "issue_date"))
    sheet.put(249, 186, "扫码查验证书真伪", Look(size=9.5), "c")
    sheet.put(
        28,
        196,
        "本证书由系统生成，与纸质证书具有同等效力。",
        Look(size=9.5, colour=(110, 112, 118)),
    )
