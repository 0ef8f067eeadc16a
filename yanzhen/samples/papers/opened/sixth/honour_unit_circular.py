"""A unit's own document: a praise for what somebody did, or the year's title after the appraisal."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_TITLES = (
    "先进工作者",
    "服务标兵",
    "优秀工作者",
    "岗位标兵",
    "先进个人",
    "优秀共产党员",
    "敬业奉献模范",
)
_DEEDS = (
    "{name}同志在岗位上兢兢业业、任劳任怨，出色完成了各项任务，得到了领导和同志们的一致好评。",
    "在防汛抢险工作中，{name}同志不畏艰险、连续奋战，保障了设备安全运行，体现了良好的职业素养。",
    "一年来，全体干部职工团结一心、扎实工作，各项任务圆满完成，涌现出了以{name}同志为代表的一批先进典型。",
)


@layout(_KIND, split="tune", traits=("rare",))
def unit_decision(job: Job) -> None:
    """No red head: a title over two lines, whom it is sent to, three short paragraphs, unit and day."""
    facts, rng = job.facts, job.rng
    facts.pop("award_rank", None)
    facts["honour"] = rng.choice(_TITLES)
    party = facts["honour"] == "优秀共产党员"
    facts["issuer"] = f"中共{facts['_unit']}委员会" if party else facts["_unit"]
    facts["_contact"] = person_name(rng, "female").split("·")[0]
    set_back(job, 2008, 2025)
    sheet, body = Sheet(job), Look(size=rng.choice((15, 16)))
    title = Look(size=21, face="title", value_face="title", bold=True)
    first = rng.choice(("{issuer}", ""))
    if first:
        sheet.cell(22, 30, 166, 14, first, title, frame=False)
    words = rng.choice(("关于表彰{_year}年度{honour}的决定", "关于授予{name}同志{honour}称号的决定",
                        "关于表彰{name}同志的决定", "关于对{name}同志进行表彰的通报"))  # fmt: skip
    sheet.cell(22, 45, 166, 20, words, title, frame=False)
    sheet.put(27, 82, rng.choice(("各科室、所属各单位：", "全体职工：", "各股室、各班组：")), body)
    y = sheet.prose(27, 93, 156, rng.choice(_DEEDS), body, 1.95)
    given = rng.choice((
        "为激励先进，经研究，决定授予{name}同志{_year}年度“{honour}”称号，予以表彰。",
        "根据年度考核和民主测评结果，经集体研究，{name}同志被评为{_year}年度{honour}，现予以表彰奖励。",
    ))  # fmt: skip
    y = sheet.prose(27, y, 156, given, body, 1.95)
    sheet.prose(
        27,
        y,
        156,
        "希望受表彰的同志再接再厉，再创佳绩。全体干部职工要向先进学习，努力做好本职工作。",
        body,
        1.95,
    )
    sheet.put(178, 222, "{issuer}", body, "r")
    sheet.put(174, 235, "{issue_date}", body, "r")
    sheet.seal(facts["issuer"], 146, 227)
    if rng.random() < 0.4:
        sheet.put(27, 262, "（联系人：{_contact}）", Look(size=12))
