"""A driving licence, both leaves copied one below the other."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_NO_FORM: Form | None = None
_SMALL = Look(size=8.5)
_K = 1.4


@layout(Kind.OTHER, _NO_FORM, split="tune", traits=("rare",))
def driving_licence_leaves(job: Job) -> None:
    """The leaf with the portrait, then the one with the file number and the record."""
    rng, who = job.rng, job.person
    first = Day(min(who.birth.year + rng.randrange(19, 30), 2019), rng.randrange(1, 13), rng.randrange(1, 29))  # fmt: skip
    start = first._replace(year=2026 - rng.randrange(1, 6))
    job.facts |= {
        "_sex": who.gender, "_born": who.birth, "_address": who.address, "_first": first,
        "_class": rng.choice(("C1", "B2", "A1A2", "C1E", "B1B2")), "_from": start,
        "_to": start._replace(year=start.year + 10), "_file": f"4108{rng.randrange(10**7, 10**8)}",
    }  # fmt: skip
    sheet, x = Sheet(job), 44 + rng.uniform(-8, 14)
    w, h = 88 * _K, 60 * _K
    for top in (40.0, 142.0):
        sheet.rect(x, top, x + w, top + h, 0.2, (150, 160, 150), (243, 248, 244))
        decor.waves(sheet, (224, 236, 228), rng, (x + 1, top + 1, x + w - 1, top + h - 1))
    _front(sheet, x, 40.0, w)
    _back(sheet, x, 142.0, w)
    if rng.random() < 0.4:
        sheet.put(105, 244, "与原件一致，仅供单位用车备案使用", Look(size=12, face="hand"), "c")


def _front(sheet: Sheet, x: float, y: float, w: float) -> None:
    title = Look(size=13, face="title", bold=True)
    sheet.put(x + w / 2, y + 8, "中华人民共和国机动车驾驶证", title, "c")
    sheet.put(
        x + w / 2, y + 14, "Driving License of the People's Republic of China", Look(size=7), "c"
    )
    sheet.put(x + 6, y + 21, "证号　{_id}", _SMALL._replace(size=10))
    sheet.put(x + 6, y + 30, "姓名　{_name}", _SMALL)
    sheet.put(x + 62, y + 30, "性别　{_sex}", _SMALL)
    sheet.put(x + 90, y + 30, "国籍　中国", _SMALL)
    sheet.put(x + 6, y + 38, "住址", _SMALL)
    sheet.prose(x + 16, y + 38, w - 24, "{_address}", _SMALL, 1.4, 0)
    lines = (
        ("出生日期", "{_born|dash}"),
        ("初次领证日期", "{_first|dash}"),
        ("准驾车型", "{_class}"),
    )
    for n, (label, value) in enumerate(lines):
        sheet.put(x + 44, y + 50 + n * 8, label, _SMALL)
        sheet.put(x + 66, y + 50 + n * 8, value, _SMALL)
    sheet.put(x + 6, y + 78, "有效期限　{_from|dash} 至 {_to|dash}", _SMALL)
    decor.photo(sheet, x + w - 28, y + 46, 22, 30)
    sheet.seal("河南省焦作市公安局交通警察支队", x + 22, y + 60, diameter=24, shape="square")


def _back(sheet: Sheet, x: float, y: float, w: float) -> None:
    sheet.put(
        x + w / 2,
        y + 8,
        "中华人民共和国机动车驾驶证副页",
        Look(size=12, face="title", bold=True),
        "c",
    )
    sheet.put(x + 6, y + 19, "证号　{_id}", _SMALL._replace(size=10))
    sheet.put(x + 6, y + 28, "姓名　{_name}", _SMALL)
    sheet.put(x + 62, y + 28, "档案编号　{_file}", _SMALL)
    sheet.put(x + 6, y + 38, "记录", _SMALL)
    note = "请于每个记分周期结束后三十日内接受审验，无记分的免予本次审验。"
    sheet.prose(x + 18, y + 38, w - 26, note, _SMALL, 1.6, 0)
    sheet.prose(
        x + 18, y + 52, w - 26, "请于{_to|plain}前九十日内申请换领新驾驶证。", _SMALL, 1.6, 0
    )
