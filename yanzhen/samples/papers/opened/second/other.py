"""Papers that are no evidence: a promise, a leaf of the household register, a licence, insurance."""

import math

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Line
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER
_NO_FORM: Form | None = None


@layout(_KIND, Form.COMMITMENT, traits=("rare",))
def fingerprinted(job: Job) -> None:
    """A promise on a lined sheet, signed and pressed with a finger."""
    sheet = Sheet(job)
    sheet.put(105, 36, "材料真实性承诺书", Look(size=23, face="title", bold=True), "c")
    look = Look(size=14.5)
    sheet.put(26, 60, "焦作市人力资源和社会保障局：", look)
    text = ("本人自愿报名参加2026年工勤技能岗位{_grade}考核，已知晓报名条件和违规处理规定。"
            "本人所交的毕业证书、技能等级证书、年度考核登记表等材料均与原件一致，不存在伪造、涂改。"
            "如经查实存在虚假，本人接受取消考核资格、记入诚信档案的处理，并承担一切责任。")  # fmt: skip
    y = sheet.prose(26, 75, 158, text, look, 2.3)
    for i in range(12):
        at = 80.5 + i * 11.75
        if at < y:
            sheet.line((26, at), (184, at), 0.1, (170, 170, 178))
    sheet.put(96, 196, "承诺人：", look)
    sheet.put(
        118, 195, "{_name}", Look(size=22, value_face="hand", value_colour=(24, 28, 70), angle=5)
    )
    sheet.put(96, 210, "身份证号：{_id}", look)
    sheet.put(96, 224, "联系电话：1360000" + f"{job.rng.randrange(1000, 9999)}", look)
    sheet.put(96, 238, "{_day}", look)
    _fingerprint(sheet, 141, 198)


def _fingerprint(sheet: Sheet, x: float, y: float) -> None:
    """The ridges of a finger in red paste."""
    rng = sheet.job.rng
    for step in range(1, 9):
        points = tuple(
            (
                x + step * 0.72 * math.cos(t) + rng.uniform(-0.12, 0.12),
                y + step * 0.98 * math.sin(t),
            )
            for t in (i * math.tau / 40 + rng.uniform(-0.05, 0.05) for i in range(36))
        )
        sheet.canvas.ops.append(Line(points, 0.42, (208, 66, 62)))


@layout(_KIND, _NO_FORM, traits=("rare",))
def insured(job: Job) -> None:
    """A record of social insurance, printed from the web with its seal."""
    sheet = Sheet(job)
    sheet.put(105, 26, "河南省社会保险参保证明", Look(size=19, face="title", bold=True), "c")
    sheet.put(190, 36, "单位：元", Look(size=10), "r")
    x, look = 20.0, Look(size=10.5)
    y = sheet.row(
        x, 40, 10, ((30, "证件号码"), (62, "{_id}"), (26, "姓　名"), (52, "{_name}")), look
    )
    y = sheet.row(x, y, 10, ((30, "单位名称"), (140, "{_issuer}")), look)
    y = sheet.row(x, y, 9, ((34, "险种类型"), (40, "参保时间"), (34, "缴费状态"), (32, "缴费基数"),
                            (30, "缴费月数")), look._replace(bold=True))  # fmt: skip
    base = job.rng.randrange(3200, 6800)
    for name in ("机关养老保险", "职业年金", "失业保险", "工伤保险"):
        since = f"{job.rng.randrange(2004, 2016)}-{job.rng.randrange(1, 13):02d}"
        months = str(job.rng.randrange(96, 240))
        y = sheet.row(x, y, 9, ((34, name), (40, since), (34, "参保缴费"), (32, f"{base}.00"), (30, months)),
                      look)  # fmt: skip
    sheet.put(x, y + 10, "说明：1. 本证明涉及个人隐私，请妥善保管。", Look(size=10))
    sheet.put(x, y + 18, "2. 可在出具之日起三个月内通过网站核验真伪。", Look(size=10))
    sheet.put(x, y + 34, "打印日期：{_day}", look)
    sheet.seal("焦作市社会保险中心", 156, y + 30, bottom="业务专用章")


@layout(_KIND, _NO_FORM, traits=("rare",))
def household_leaf(job: Job) -> None:
    """A person's leaf of the household register, filled by a needle printer."""
    sheet = Sheet(job, 143, 105, (244, 248, 240))
    decor.waves(sheet, (226, 238, 222), job.rng, (4, 4, 139, 101))
    sheet.put(71.5, 10, "常 住 人 口 登 记 卡", Look(size=14, face="title"), "c")
    look, x, y = Look(size=9, value_press="dots"), 8.0, 16.0
    who = "男" if job.person.gender == "male" else "女"
    for cells in (
        ((20, "姓　名"), (42, "{_name}"), (34, "户主或与户主关系"), (31, "户主")),
        ((20, "曾用名"), (42, ""), (34, "性　别"), (31, who)),
        ((20, "出生地"), (42, "河南省焦作市"), (34, "民　族"), (31, "{_nation}族")),
        ((20, "籍　贯"), (42, "河南省焦作市"), (34, "出生日期"), (31, "{birth_date|plain}")),
    ):  # fmt: skip
        y = sheet.row(x, y, 10, cells, look)
    y = sheet.row(x, y, 10, ((48, "公民身份证件编号"), (79, "{_id}")), look)
    y = sheet.row(
        x, y, 10, ((20, "文化程度"), (42, "{_education}"), (34, "婚姻状况"), (31, "已婚")), look
    )
    y = sheet.row(x, y, 10, ((20, "服务处所"), (66, "{_issuer}"), (20, "职业"), (21, "职员")), look)
    sheet.put(10, y + 8, "承办人签章：", Look(size=9))
    sheet.put(132, y + 8, "登记日期：{_day}", Look(size=9), "r")


@layout(_KIND, _NO_FORM, traits=("rare",))
def driving_licence(job: Job) -> None:
    """A driving licence's card with its portrait and square red seal."""
    sheet = Sheet(job, 88, 60, (238, 244, 250))
    sheet.put(44, 6, "中华人民共和国机动车驾驶证", Look(size=10.5, face="title", bold=True), "c")
    look = Look(size=8)
    sheet.put(6, 13, "证号　{_id}", look)
    who = "男" if job.person.gender == "male" else "女"
    sheet.put(6, 20, "姓名　{_name}", look)
    sheet.put(52, 20, "性别　" + who, look)
    sheet.put(68, 20, "国籍　中国", look)
    sheet.prose(6, 27, 76, "住址　{_address}", look, 1.5, 0)
    for y, label, text in ((38, "出生日期", "{birth_date|dash}"), (44, "初次领证日期", "{_work_start|dash}"),
                           (50, "准驾车型", job.rng.choice(("A2", "B2", "C1", "A1A2")))):  # fmt: skip
        sheet.put(30, y, f"{label}　{text}", look)
    decor.photo(sheet, 66, 34, 16, 22)
    if not job.blank:
        sheet.seal("河南省焦作市公安局交通警察支队", 17, 46, diameter=19, shape="square")


@layout(_KIND, _NO_FORM, traits=("rare",))
def chosen_notice(job: Job) -> None:
    """A public notice that names people, who are not honoured by it."""
    sheet = Sheet(job)
    sheet.put(105, 44, "公　　示", Look(size=28, face="title", bold=True), "c")
    look = Look(size=15)
    text = ("根据工勤技能岗位等级考核工作安排，经个人申请、单位初审，拟推荐{_name}同志申报{_grade}，"
            "现予以公示。公示期自{_day}起五个工作日。公示期间如有异议，请以书面形式实名反映。")  # fmt: skip
    y = sheet.prose(28, 76, 154, text, look, 2.2)
    sheet.put(44, y + 10, f"监督电话：0391-{job.rng.randrange(2000000, 3999999)}", look)
    sheet.put(176, y + 44, "{_issuer}", look, "r")
    sheet.put(172, y + 57, "{_day}", look, "r")
    sheet.seal(job.facts["_issuer"], 144, y + 50)
