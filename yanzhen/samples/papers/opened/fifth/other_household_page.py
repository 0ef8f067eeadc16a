"""A leaf of the household register, copied in place of the identity card."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_NO_FORM: Form | None = None
_LABEL = Look(size=9.5)
_RELATIONS = {"male": ("户主", "夫", "子"), "female": ("户主", "妻", "女")}
Cells = tuple[tuple[float, str], ...]


@layout(Kind.OTHER, _NO_FORM, split="tune", traits=("rare",))
def household_page(job: Job) -> None:
    """The card of one resident, with the station's seal and the page's tinted ground."""
    _facts(job)
    rng, sheet = job.rng, Sheet(job, 148, 210, (250, 248, 240))
    decor.waves(sheet, (240, 228, 226), rng, (12, 28, 136, 178))
    sheet.put(74, 20, "常住人口登记卡", Look(size=17, face="title", bold=True), "c")
    y = 30.0
    for height, cells in _rows():
        y = sheet.row(12, y, height, cells, _LABEL)
    y += 9
    sheet.put(14, y, "承办人签章：{_clerk}", _LABEL)
    sheet.put(134, y, "登记日期：{_day|plain}", _LABEL, "r")
    sheet.seal(f"{job.facts['_station']}", 100, y + 2, diameter=34, bottom="户口专用")
    if rng.random() < 0.5:
        sheet.put(74, 200, str(rng.randrange(2, 6)), _LABEL, "c")


def _facts(job: Job) -> None:
    who, rng = job.person, job.rng
    relation = rng.choice(_RELATIONS[who.gender])
    married = relation not in {"子", "女"}
    job.facts |= {
        "_relation": relation, "_sex": who.gender, "_born": who.birth, "_nation": who.nation,
        "_native": rng.choice(("河南省焦作市", "河南省武陟县", "河南省温县", "河南省修武县")),
        "_address": who.address, "_work": who.unit, "_wed": "有配偶" if married else "未婚",
        "_tall": f"{rng.randrange(158, 182)}厘米", "_served": rng.choice(("", "未服兵役", "退出现役")),
        "_faith": rng.choice(("", "无")), "_blood": rng.choice(("", "O型", "A型", "不明")),
        "_post": rng.choice(("职员", "工人", "驾驶员")), "_former": "",
        "_taught": rng.choice(("初中", "普通高中", "大学专科")),
        "_clerk": person_name(rng, "female"), "_moved": rng.choice(("久居", "出生登记", "")),
        "_station": rng.choice(("焦作市公安局七百间派出所", "武陟县公安局木城派出所", "温县公安局温泉派出所")),
    }  # fmt: skip


def _rows() -> tuple[tuple[float, Cells], ...]:
    return (
        (10, ((22, "姓名"), (42, "{_name}"), (30, "户主或与户主关系"), (30, "{_relation}"))),
        (10, ((22, "曾用名"), (42, "{_former}"), (30, "性别"), (30, "{_sex}"))),
        (10, ((22, "出生地"), (42, "{_native}"), (30, "民族"), (30, "{_nation}"))),
        (10, ((22, "籍贯"), (42, "{_native}"), (30, "出生日期"), (30, "{_born|plain}"))),
        (11, ((38, "本市（县）其他住址"), (56, ""), (14, "宗教信仰"), (16, "{_faith}"))),
        (11, ((30, "公民身份号码"), (50, "{_id}"), (14, "身高"), (30, "{_tall}"))),
        (11, ((14, "血型"), (16, "{_blood}"), (20, "文化程度"), (26, "{_taught}"),
              (20, "婚姻状况"), (28, "{_wed}"))),
        (11, ((20, "兵役状况"), (30, "{_served}"), (20, "服务处所"), (54, "{_work}"))),
        (11, ((20, "职业"), (30, "{_post}"), (20, "住址"), (54, "{_address}"))),
        (13, ((44, "何时由何地迁来本市（县）"), (80, "{_moved}"))),
        (13, ((44, "何时由何地迁来本址"), (80, "{_moved}"))),
    )  # fmt: skip
