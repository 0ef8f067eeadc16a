"""A police station's proof that a person brings along: no record of crimes."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_NO_FORM: Form | None = None
_STATIONS = (
    "焦作市公安局解放分局民生派出所",
    "焦作市公安局山阳分局东方红派出所",
    "修武县公安局城关派出所",
    "武陟县公安局木城派出所",
)


@layout(Kind.OTHER, _NO_FORM, split="tune", traits=("rare",))
def no_crime_record(job: Job) -> None:
    """A police station's print: a number, one sentence after a search, how long it is good."""
    rng, facts, who = job.rng, job.facts, job.person
    facts |= {"_sex": who.gender, "_station": rng.choice(_STATIONS),
              "_serial": f"{facts['_day'].year}{rng.randrange(1000, 99999):05d}"}  # fmt: skip
    sheet, body = Sheet(job), Look(size=15)
    title = rng.choice(("无犯罪记录证明", "有无违法犯罪记录查询结果", "无违法犯罪记录证明"))
    sheet.put(105, 44, title, Look(size=23, face="title", bold=True), "c")
    sheet.put(184, 60, "编号：{_serial}", Look(size=12), "r")
    text = rng.choice((
        "经查询，{_name}，{_sex}，公民身份号码{_id}，截至{_day|plain}未发现有犯罪记录。",
        "兹证明{_name}（{_sex}，{_nation}族，身份证号码：{_id}，住址：{_address}）无违法犯罪记录。",
    ))  # fmt: skip
    y = sheet.prose(27, 82, 156, text, body, 2.1)
    use = rng.choice(
        ("本证明仅供报名审核使用，有效期一个月。", "此证明用于资格审查，他用无效。", "特此证明。")
    )
    y = sheet.prose(27, y, 156, use, body, 2.1)
    sheet.put(178, y + 48, "{_station}", body, "r")
    sheet.put(174, y + 61, "{_day}", body, "r")
    sheet.put(27, y + 84, "经办民警：", Look(size=12.5))
    sheet.seal(facts["_station"], 148, y + 52, diameter=40)
