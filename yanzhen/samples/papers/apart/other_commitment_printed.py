"""A promise printed by an office for every applicant to sign."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_TITLES = ("个人承诺书", "报考人员诚信承诺书", "报名材料真实性承诺书", "承　诺　书", "告知承诺书")
_POINTS = (
    "本人已认真阅读工勤技能岗位等级考核的有关规定，清楚申报条件和要求。",
    "本人填报的个人信息真实、准确、完整，上传的证书、年度考核登记表等材料与原件一致。",
    "本人不存在近两年年度考核不合格或受处分影响期未满等不得申报的情形。",
    "本人自觉遵守考试纪律，服从考务安排，不作弊，不协助他人作弊。",
    "本人保证通讯工具畅通，因联系不上造成的后果由本人承担。",
    "因提供虚假材料取得的考核成绩和证书，同意由主管部门取消和收回。",
)
_ENDS = (
    "如违反上述承诺，本人自愿承担相应责任。",
    "以上承诺如有不实，本人愿意接受取消申报资格等处理，并承担由此产生的一切后果。",
)
_PEN = Look(size=14, value_face="hand", value_press="hand")


@layout(Kind.OTHER, Form.COMMITMENT, split="apart", traits=("rare",))
def commitment_printed(job: Job) -> None:
    """The numbered points of an office's promise, signed and dated by pen."""
    rng, sheet, x = job.rng, Sheet(job), 26.0
    job.facts["_phone"] = f"1{rng.choice((38, 39, 50, 57, 83))}{rng.randrange(10**7, 10**8)}"
    sheet.put(105, 36, rng.choice(_TITLES), Look(size=21, face="title", bold=True), "c")
    y = 56.0
    if rng.random() < 0.4:
        office = rng.choice(
            ("焦作市人力资源和社会保障局：", "市工勤技能岗位考核办公室：", "单位人事科：")
        )
        y = sheet.prose(x, y, 160, office, _PEN, 1.9, 0)
    y = sheet.prose(x, y, 160, _opening(job), _PEN, 1.9)
    numbers = rng.choice(("一二三四五六", "123456"))
    stop = "、" if numbers[0] == "一" else "．"
    points = [p for n, p in enumerate(_POINTS) if n < 2 or rng.random() < 0.7]
    for number, text in zip(numbers, points, strict=False):
        y = sheet.prose(x, y, 160, f"{number}{stop}{text}", _PEN, 1.9)
    y = sheet.prose(x, y, 160, rng.choice(_ENDS), _PEN, 1.9)
    y += 14
    for line in _foot(job):
        sheet.put(104, y, line, _PEN)
        y += 11


def _opening(job: Job) -> str:
    year = job.facts["_day"].year
    return job.rng.choice((
        "本人{_name}，身份证号{_id}，现申报{_grade}工勤技能岗位考核，郑重承诺如下：",
        "本人系{_issuer}职工{_name}（身份证号码：{_id}），就本次申报作出如下承诺：",
        f"我自愿报名参加{year}年度机关事业单位工勤技能岗位等级考核，并作出以下承诺：",
    ))  # fmt: skip


def _foot(job: Job) -> list[str]:
    """Who promises; the number and the telephone where the form asks for them."""
    rng = job.rng
    lines = [
        rng.choice(
            ("承诺人（签字）：{_name}", "承诺人：{_name}", "承诺人（签名并按手印）：{_name}")
        )
    ]
    lines += ["身份证号：{_id}"] if rng.random() < 0.4 else []
    lines += ["联系电话：{_phone}"] if rng.random() < 0.5 else []
    return [*lines, "{_day|plain}"]
