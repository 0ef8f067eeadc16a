"""Administrators for registration: a form with opinions, a letter in one sentence, a page of a site."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.admin_form import print_seal
from yanzhen.samples.papers.opened.third.furniture import facing
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ADMIN_FORM
_RED = (196, 30, 36)


@layout(_KIND, split="tune", traits=("rare",))
def opinions_below(job: Job) -> None:
    """A form with a heading down its left edge and two opinions, the department's seal in the first."""
    sheet = Sheet(job)
    sheet.put(105, 30, "工勤技能岗位等级考核网上报名", Look(size=17, face="title", bold=True), "c")
    sheet.put(105, 41, "管理人员登记备案表", Look(size=20, face="title", bold=True), "c")
    sheet.put(20, 56, "填表日期：2026 年 3 月 9 日", Look(size=11))
    sheet.put(190, 56, "一式两份", Look(size=11), "r")
    x, y, look = 20.0, 62.0, Look(size=12.5)
    y = sheet.row(x, y, 16, ((44, "主管单位名称"), (126, "{unit}")), look)
    sheet.upright(x, y, 14, 64, "管理人员", Look(size=12.5))
    for left, one, right, two in (("姓　名", "{name}", "性　别", "{gender}"), ("所在科室", "{department}", "职　务", "{post}"),
                                  ("办公电话", "{office_phone}", "手　机", "{mobile}"), ("分管领导", "{_writer}", "电子邮箱", "")):  # fmt: skip
        y = sheet.row(x + 14, y, 16, ((30, left), (50, one), (30, right), (46, two)), look)
    y = sheet.row(x, y, 24, ((44, "所属单位"), (126, "{_units}")), look)
    for label, words in (
        ("主管单位意见", "同意上述同志担任网上报名管理人员。"),
        ("工考管理机构意见", ""),
    ):
        sheet.row(x, y, 44, ((44, label), (126, "")), look)
        sheet.put(x + 52, y + 12, words, look)
        sheet.put(x + 160, y + 36, "（盖章）　　　年　　月　　日", look, "r")
        y += 44
    print_seal(job, sheet, x + 118, y - 62)


@layout(_KIND, split="tune", traits=("rare",))
def letter_of_names(job: Job) -> None:
    """A letter that gives the administrator in one sentence, with brackets after the name."""
    job.facts["_file"] = str(job.rng.randrange(3, 60))
    sheet = Sheet(job)
    head = Look(size=26, face="title", value_face="title", value_colour=_RED, bold=True)
    sheet.put(105, 34, "{unit}", head, "c")
    sheet.line((24, 48), (186, 48), 0.7, _RED)
    sheet.put(186, 56, "函〔2026〕{_file}号", Look(size=12), "r")
    sheet.put(105, 74, "关于报送工勤技能岗位等级考核", Look(size=19, face="title"), "c")
    sheet.put(105, 85, "网上报名管理人员信息的函", Look(size=19, face="title"), "c")
    look = Look(size=14.5)
    sheet.put(26, 106, "市人力资源和社会保障局：", look)
    text = ("根据2026年度考核工作安排，经研究，确定我单位{department}的{name}同志（{gender}，现任职务：{post}）为网上报名管理人员，"
            "负责本部门及所属单位的网上报名审核工作。联系方式如下：办公电话{office_phone}，手机{mobile}。")  # fmt: skip
    y = sheet.prose(26, 120, 158, text, look, 2.0)
    y = sheet.prose(26, y, 158, "所属参加单位：{_units}。", look, 2.0)
    sheet.put(38, y + 2, "特此函告。", look)
    sheet.put(172, 232, "{unit}", look, "r")
    sheet.put(168, 246, "2026年3月10日", look, "r")
    sheet.put(26, 272, "（联系人：{_writer}）", Look(size=12))
    print_seal(job, sheet, 142, 238)


@layout(_KIND, split="tune", traits=("rare",))
def printed_account(job: Job) -> None:
    """An account's page printed from the site: labels ending at one edge, no rules, the seal at the foot."""
    sheet = Sheet(job, 210, 297)
    grey = Look(size=9, colour=(120, 122, 128))
    sheet.put(12, 10, "2026/3/11 15:20", grey)
    sheet.put(105, 10, "工考网上报名系统", grey, "c")
    sheet.rect(18, 22, 192, 38, 0.2, (190, 206, 226), (230, 239, 250))
    sheet.put(24, 30, "网上报名管理人员信息登记", Look(size=16, face="title", bold=True))
    sheet.put(186, 30, "状态：待备案", Look(size=10.5), "r")
    rows = (("主管单位：", "{unit}"), ("管理员姓名：", "{name}"), ("性别：", "{gender}"), ("工作部门：", "{department}"),
            ("职务：", "{post}"), ("办公电话：", "{office_phone}"), ("手机号码：", "{mobile}"), ("登录账号：", "jz{_account}"),
            ("账号有效期：", "2026-12-31"))  # fmt: skip
    job.facts["_account"] = f"{job.rng.randrange(100, 999)}"
    y = facing(sheet, 62, 54, 14, rows, Look(size=13), Look(size=12.5, colour=(92, 98, 110)))
    sheet.put(62, y, "下属单位：", Look(size=12.5, colour=(92, 98, 110)), "r")
    y = sheet.prose(65, y, 118, "{_units}", Look(size=12.5), 1.8, 0)
    sheet.line((18, y + 4), (192, y + 4), 0.2, (190, 206, 226))
    sheet.put(
        24, y + 14, "请打印本页，加盖主管单位人事部门公章后报工考管理机构备案。", Look(size=11)
    )
    sheet.put(150, y + 48, "主管单位（人事部门盖章）", Look(size=12), "c")
    print_seal(job, sheet, 146, y + 42)
    sheet.put(12, 288, "http://gk.example.org.cn/admin/print?id=20260311", grey)
    sheet.put(198, 288, "1/1", grey, "r")
