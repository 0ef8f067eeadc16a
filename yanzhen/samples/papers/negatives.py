"""What people upload by mistake: chats, bank pages, till receipts, cards, a notice, no paper."""

import numpy as np
from PIL import Image, ImageFilter

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.captures import desks
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour, Picture
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.OTHER
_NO_FORM: Form | None = None
_PHONE = (91.4, 198.1)
_GREEN: Colour = (149, 236, 105)
_GREY: Colour = (120, 122, 128)


def screen(job: Job, ground: Colour = (237, 237, 237)) -> Sheet:
    """A phone's screen with its status line: 1080 x 2340 pixels."""
    sheet = Sheet(job, *_PHONE, ground)
    hour, minute = job.rng.randrange(7, 22), job.rng.randrange(60)
    sheet.put(7, 5, f"{hour}:{minute:02d}", Look(size=8.5))
    sheet.put(85, 5, f"5G  {job.rng.randrange(20, 99)}%", Look(size=7.5), "r")
    return sheet


@layout(_KIND, _NO_FORM, traits=("rare", "screen"))
def chat_screen(job: Job) -> None:
    """A chat about the papers that are to be sent."""
    sheet = screen(job)
    sheet.put(45, 13, "人事科通知群", Look(size=10.5, face="sans"), "c")
    talk = (("l", "各位同事，工勤考核的材料这周五之前发给我。"), ("r", "好的，毕业证和等级证书都要吗？"),
            ("l", "都要，身份证正反面也拍一下，要清楚。"), ("r", "收到，我下午拍好发您。"),
            ("l", "年度考核表近五年的，单位章要看得见。"), ("r", "谢谢"))  # fmt: skip
    y = 26.0
    for side, text in talk[: job.rng.randrange(4, 7)]:
        y = _bubble(sheet, side, text, y)
    sheet.rect(0, 182, 91.4, 198.1, 0, None, (246, 246, 246))
    sheet.rect(12, 185.5, 68, 194, 0, None, (255, 255, 255))


def _bubble(sheet: Sheet, side: str, text: str, y: float) -> float:
    """One message with its sender's picture; returns the ``y`` of the next."""
    look = Look(size=9, face="sans")
    lines = [text[i : i + 15] for i in range(0, len(text), 15)]
    wide, high = 4 + 3.25 * max(len(line) for line in lines), 4 + 5.4 * len(lines)
    x = 15.0 if side == "l" else 76.4 - wide
    sheet.rect(x, y, x + wide, y + high, 0, None, (255, 255, 255) if side == "l" else _GREEN)
    face = 3.5 if side == "l" else 79.0
    sheet.rect(
        face, y, face + 9, y + 9, 0, None, (128, 160, 190) if side == "l" else (200, 150, 120)
    )
    for i, line in enumerate(lines):
        sheet.put(x + 2, y + 4.6 + 5.4 * i, line, look)
    return y + high + 6


@layout(_KIND, _NO_FORM, traits=("rare", "screen"))
def bank_screen(job: Job) -> None:
    """A bank's page on a transfer that was made."""
    sheet = screen(job, (255, 255, 255))
    sheet.put(45.7, 14, "转账详情", Look(size=11, face="sans"), "c")
    sheet.put(45.7, 38, "¥ {_amount}", Look(size=22, face="sans", value_face="sans"), "c")
    sheet.put(45.7, 50, "交易成功", Look(size=9.5, face="sans", colour=(40, 150, 90)), "c")
    small, y = Look(size=9, face="sans", value_face="sans"), 68.0
    for label, text in (("付款人", "{_name}"), ("收款方", "焦作市财政局非税专户"), ("用途", "考务费"),
                        ("交易时间", "{_day}"), ("交易流水号", "{_receipt}"), ("支付方式", "储蓄卡（尾号3086）")):  # fmt: skip
        sheet.put(6, y, label, small._replace(colour=_GREY))
        sheet.put(86, y, text, small, "r")
        sheet.line((6, y + 5.5), (86, y + 5.5), 0.15, (226, 226, 230))
        y += 11
    sheet.rect(14, 168, 77, 180, 0, None, (214, 50, 44))
    sheet.put(45.7, 174, "完成", Look(size=11, face="sans", colour=(255, 255, 255)), "c")


@layout(_KIND, _NO_FORM, traits=("rare",))
def till_receipt(job: Job) -> None:
    """A shop's slip on thermal paper."""
    sheet = Sheet(job, 74, 150, (250, 250, 250))
    grey: Colour = (70, 70, 76)
    sheet.put(37, 12, "惠民超市（解放路店）", Look(size=11, face="sans", colour=grey), "c")
    sheet.put(5, 22, f"小票号：{job.facts['_receipt']}", Look(size=8, face="sans", colour=grey))
    sheet.put(5, 28, "日期：{_day}", Look(size=8, face="sans", value_face="sans", colour=grey))
    y, total = 40.0, 0.0
    for name in job.rng.sample(
        ("纸抽", "洗洁精", "挂面", "鸡蛋", "酱油", "毛巾", "牛奶", "大米"), 5
    ):
        price = job.rng.randrange(300, 5900) / 100
        total += price
        sheet.put(5, y, name, Look(size=9, face="sans", colour=grey))
        sheet.put(69, y, f"1 × {price:.2f}", Look(size=9, face="sans", colour=grey), "r")
        y += 7
    sheet.put(69, y + 6, f"合计：{total:.2f} 元", Look(size=11, face="sans", colour=grey), "r")
    sheet.put(37, y + 22, "谢谢惠顾　欢迎再次光临", Look(size=9, face="sans", colour=grey), "c")


@layout(_KIND, _NO_FORM, traits=("rare",))
def business_card(job: Job) -> None:
    """A name card of an office's driver or clerk."""
    sheet = Sheet(job, 92, 56, (252, 252, 250))
    decor.band(sheet, 0, 3, decor.BLUE)
    sheet.put(8, 14, "{_issuer}", Look(size=10, face="sans", value_face="sans"))
    sheet.put(8, 28, "{_name}", Look(size=16, face="sans", value_face="sans"))
    sheet.put(
        34, 29, job.rng.choice(("办公室主任", "车队队长", "业务科科长")), Look(size=9, face="sans")
    )
    sheet.put(
        8, 42, f"电话：0391-{job.rng.randrange(2000000, 3999999)}", Look(size=8.5, face="sans")
    )
    sheet.put(8, 49, "地址：河南省焦作市解放区", Look(size=8.5, face="sans"))


@layout(_KIND, _NO_FORM, traits=("rare",))
def exam_notice(job: Job) -> None:
    """The notice of the examination itself: it names every paper and is none of them."""
    sheet = Sheet(job)
    sheet.put(
        105,
        40,
        "关于做好2026年机关事业单位工勤技能岗位",
        Look(size=18, face="title", bold=True),
        "c",
    )
    sheet.put(105, 51, "等级考核报名工作的通知", Look(size=18, face="title", bold=True), "c")
    sheet.put(26, 72, "各有关单位：", Look(size=14))
    y = 86.0
    for text in ("现将本年度工勤技能岗位等级考核报名有关事项通知如下，请认真组织，按时完成。",
                 "一、申报人员应提供身份证、毕业证书、工勤技能岗位等级证书、近五年年度考核登记表等材料。",
                 "二、各单位应当对申报材料的真实性进行审核，并填写网上资格审查通过人员名册表。",
                 "三、报名时间为3月14日至4月8日，逾期系统关闭，不再受理。"):  # fmt: skip
        y = sheet.prose(26, y, 158, text, Look(size=14), 2.0)
    sheet.put(176, y + 30, "焦作市人力资源和社会保障局", Look(size=14), "r")
    sheet.put(174, y + 43, "{_day}", Look(size=14), "r")
    sheet.seal("焦作市人力资源和社会保障局", 142, y + 36)


@layout(_KIND, _NO_FORM, traits=("rare", "picture"))
def portrait(job: Job) -> None:
    """A portrait alone, as for a passport."""
    sheet = Sheet(job, 100, 140)
    decor.photo(sheet, 0, 0, 100, 140)


@layout(_KIND, _NO_FORM, traits=("rare", "picture"))
def bare_desk(job: Job) -> None:
    """A desk on which no paper lies."""
    sheet = Sheet(job, 150, 200)
    surface = Image.fromarray(desks.patterned((600, 800), job.rng)).convert("RGBA")
    sheet.canvas.ops.append(Picture(0, 0, 150, 200, surface))


def clouds(job: Job, size: tuple[int, int], top: Colour, foot: Colour) -> Image.Image:
    """A sky that pales downwards, with soft clouds; RGBA."""
    share = np.linspace(0, 1, size[1])[:, None, None]
    sky = np.array(top) * (1 - share) + np.array(foot) * share
    image = Image.fromarray(np.broadcast_to(sky, (size[1], size[0], 3)).astype(np.uint8))
    cover = Image.new("L", (8, 10))
    cover.putdata([job.rng.randrange(0, 150) for _ in range(80)])
    white = Image.new("RGB", size, (248, 248, 250))
    image.paste(white, (0, 0), cover.resize(size).filter(ImageFilter.GaussianBlur(9)))
    return image.convert("RGBA")
