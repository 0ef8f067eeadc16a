"""What the office's register says about a granted patent, printed as a table and stamped at its local desk."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_DESK = "国家知识产权局专利局郑州代办处"
_TITLES = {"invention": "发明名称", "utility_model": "实用新型名称", "design": "外观设计名称"}


@layout(Kind.PATENT, split="apart", traits=("rare",))
def sheet_of_a_granted_patent(job: Job) -> None:
    """A heading, ruled pairs with the kind among them, people over the width, fees paid, the stamp."""
    rng, kind = job.rng, str(job.facts["patent_kind"])
    people = "设计人" if kind == "design" else "发明人"
    sheet, look, x = Sheet(job), Look(size=11.5), 21.0
    sheet.put(105, 34, rng.choice(("专利授权信息查询单", "专利登记信息", "授权专利信息表")), Look(size=22, face="title", bold=True), "c")  # fmt: skip
    sheet.put(189, 48, f"打印日期：2026-{rng.randrange(1, 4):02d}-{rng.randrange(1, 28):02d}", Look(size=10), "r")  # fmt: skip
    y, date = 54.0, rng.choice(("dash", "plain", "dot0"))
    y = sheet.row(x, y, 14, ((30, "专利号"), (56, "{patent_number}"), (30, "专利类型"), (52, "{patent_kind}")), look)  # fmt: skip
    y = sheet.row(x, y, 16, ((30, rng.choice((_TITLES[kind], "专利名称"))), (138, "{title}")), look)
    y = sheet.row(x, y, 14, ((30, "申请日"), (56, "{_filed|" + date + "}"), (30, rng.choice(("授权公告日", "授权日"))), (52, "{grant_date|" + date + "}")), look)  # fmt: skip
    y = sheet.row(x, y, 14, ((30, "授权公告号"), (56, "{_notice}"), (30, "证书号"), (52, "{_serial}")), look)  # fmt: skip
    y = sheet.row(x, y, 22, ((30, people), (138, "{inventors|" + rng.choice(("；", "、")) + "}")), look)  # fmt: skip
    y = sheet.row(x, y, 14, ((30, "专利权人"), (138, "{_owner}")), look)
    y = sheet.row(x, y, 14, ((30, "地址"), (138, "{_place}")), look)
    state = rng.choice(("专利权维持", "专利权维持", "有效"))
    fee = f"已缴至第{rng.randrange(2, 12)}年度"
    y = sheet.row(x, y, 14, ((30, "法律状态"), (56, state), (30, "年费"), (52, fee)), look)
    sheet.prose(
        x,
        y + 12,
        168,
        "以上信息由国家知识产权局专利登记系统导出，仅供核验使用。",
        Look(size=11),
        1.7,
    )
    sheet.put(124, y + 36, _DESK, Look(size=13), "c")
    sheet.seal(_DESK, 136, y + 44, diameter=41, bottom="查询专用章")
