"""The centre's report that attests a higher diploma, told in a paragraph."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.diploma_words import make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_CENTRES = (
    "河南省大中专学生就业服务中心",
    "全国高等学校学生信息咨询与就业指导中心",
    "河南省高等学校学历认证中心",
)


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def attested_by_the_centre(job: Job) -> None:
    """Report's number, to whom, what was found about the diploma, the centre's seal and own day."""
    make_higher(job)
    rng = job.rng
    centre, bachelor = rng.choice(_CENTRES), job.facts["education_level"] == "bachelor"
    year = rng.randrange(max(2010, job.facts["graduation_date"].year + 1), 2023)
    job.facts |= {"_report": f"{year}{rng.randrange(10**7, 10**8)}", "_centre": centre,
                  "_way": rng.choice(("普通高等教育", "成人高等教育", "高等教育自学考试"))}  # fmt: skip
    sheet = Sheet(job, 210, 297, rng.choice(((252, 252, 248), (250, 252, 255))))
    decor.frame(sheet, 10, rng.choice((decor.BLUE, decor.GOLD)), double=rng.random() < 0.5)
    decor.waves(sheet, (236, 238, 244), rng, (14, 14, 196, 283))
    sheet.put(105, 44, rng.choice(("中国高等教育学历认证报告", "学历认证报告", "高等教育学历认证报告")), Look(size=24, face="title", bold=True), "c")  # fmt: skip
    sheet.put(180, 60, "报告编号：{_report}", Look(size=11.5), "r")
    decor.photo(sheet, 90, 68, 28, 38)
    words = {"education_level": rng.choice(("大学本科", "本科")) if bachelor else rng.choice(("大学专科", "专科"))}  # fmt: skip
    text = rng.choice((
        "{name}，{gender}，{birth_date|plain}出生，{_start|sentence}入学，{graduation_date|sentence}毕业于{school}{major}专业，层次为{education_level}，学制{_length}年，学历类别为{_way}，毕业证书编号：{certificate_number}。",
        "经核查，{name}（性别：{gender}，身份证号：{id_number}）{_start|sentence}至{graduation_date|sentence}在{school}{major}专业学习，取得{_way}{education_level}毕业证书，证书编号为{certificate_number}。",
    ))  # fmt: skip
    look = Look(size=15)
    y = told(sheet, (30, 124, 150), text, words, look, 2.05)
    close = rng.choice(("经审查，该毕业证书真实有效。", "经与招生、学籍档案核对，上述学历属实。"))
    y = sheet.prose(30, y + 1, 150, close + "特此认证。", look, 2.05)
    within(sheet, 176, 226, centre, 120, look, "r")
    day = f"{year}年{rng.randrange(3, 12)}月{rng.randrange(2, 28)}日"
    sheet.put(172, 241, day, look, "r")
    sheet.seal(centre, 140, 232, diameter=42)
    sheet.put(30, 240, "认证人：" + rng.choice(("王", "李", "刘")) + rng.choice(("静", "敏", "军")), Look(size=12))  # fmt: skip
    sheet.put(105, 270, "本报告仅证明学历证书的真实性，涂改、复印无效。", Look(size=10), "c")
