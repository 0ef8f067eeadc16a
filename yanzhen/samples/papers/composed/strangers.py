"""What a paper prints besides what it is read for: other people, other dates, other bodies, numbers, notes."""

from collections.abc import Sequence
from random import Random

from schemas.kinds import Kind
from yanzhen.samples import numbers
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.people import person_name

_PEOPLE: dict[Kind, tuple[str, ...]] = {
    Kind.SKILL_CERTIFICATE: ("经办人", "审核人", "填发人", "制证人", "考评员", "主考", "复核", "中心主任", "负责人"),
    Kind.DIPLOMA: ("校长", "院长", "校　长", "班主任", "教务处长", "经办人", "学籍管理员", "系主任", "填发人"),
    Kind.APPRAISAL: ("填表人", "审核人", "主管领导", "分管领导", "人事负责人", "记录人", "部门负责人"),
    Kind.APPOINTMENT: ("经办人", "审核人", "法定代表人", "填表人", "复核", "联系人", "人事科长", "单位负责人", "制表人"),
    Kind.HONOUR: ("评委会主任", "裁判长", "主席", "组委会主任", "会长", "推荐人", "经办人"),
    Kind.ADMIN_FORM: ("填表人", "分管领导", "审核人", "人事科长", "联系人", "单位负责人", "备用联系人", "填报人", "复核人"),
}  # fmt: skip
_BODIES: dict[Kind, tuple[tuple[str, str], ...]] = {
    Kind.SKILL_CERTIFICATE: (("监制", "河南省人力资源和社会保障厅"), ("印制单位", "河南省机关印刷厂"), ("主管部门", "{_department}"),
                             ("培训单位", "焦作市技工学校"), ("工作单位", "{_unit}")),
    Kind.DIPLOMA: (("主管部门", "河南省教育厅"), ("监制", "河南省教育委员会"), ("印制", "河南省教育厅印制"), ("生源地", "河南省")),
    Kind.APPRAISAL: (("主管部门", "{_department}"), ("印制", "中共河南省委组织部制"), ("表格监制", "河南省人力资源和社会保障厅")),
    Kind.APPOINTMENT: (("主管部门", "{_department}"), ("上级主管部门", "{_department}"), ("审批机关", "市人力资源和社会保障局"),
                       ("工资渠道", "财政全供")),
    Kind.HONOUR: (("推荐单位", "{_unit}"), ("所在单位", "{_unit}"), ("承办单位", "焦作市职业技能培训中心"), ("协办单位", "焦作市技工学校")),
    Kind.ADMIN_FORM: (("报送单位", "市人社局工考办"), ("所属单位", "{_units}"), ("下属单位", "{_units}"), ("管理范围", "{_units}")),
}  # fmt: skip
_ABOUT: tuple[tuple[str, str], ...] = (
    ("民族", "{_nation}"), ("政治面貌", "{_party}"), ("文化程度", "{_education}"), ("籍贯", "河南"), ("户籍", "河南省焦作市"),
    ("健康状况", "健康"), ("婚姻状况", "已婚"), ("家庭住址", "{_address}"), ("备注", "无"),
)  # fmt: skip
_OF_KIND: dict[Kind, tuple[tuple[str, str], ...]] = {
    Kind.SKILL_CERTIFICATE: (("理论知识成绩", "{_theory}"), ("操作技能成绩", "{_practice}"), ("评定成绩", "{_level}"), ("考核结论", "合格"),
                             ("工作单位", "{_unit}"), ("参加工作时间", "{_work_start|month}"), ("证书类型", "纸质")),
    Kind.DIPLOMA: (("学制", "{_length}年"), ("入学时间", "{_start|month}"), ("学习形式", "全日制"), ("学习形式", "函授"), ("修业年限", "{_length}年"),
                   ("入学年月", "{_start|month}"), ("操行评定", "良好"), ("毕结业结论", "毕业")),
    Kind.APPRAISAL: (("参加工作时间", "{_work_start|month}"), ("职务（工种）", "{_occupation}"), ("从事工种", "{_occupation}"),
                     ("岗位", "{_occupation}"), ("身份证号", "{id_number}"), ("任现职时间", "{_since|month}")),
    Kind.APPOINTMENT: (("性别", "{gender}"), ("出生年月", "{birth_date|month}"), ("出生日期", "{birth_date}"), ("身份证号", "{id_number}"),
                       ("学历", "{_education}"), ("岗位工资", "{_pay}元"), ("薪级", "{_pay_step}级"), ("聘期", "三年")),
    Kind.HONOUR: (("单位", "{_unit}"), ("所在单位", "{_unit}"), ("工种", "{_occupation}"), ("参赛项目", "{_occupation}")),
    Kind.ADMIN_FORM: (("电子邮箱", "rsk{_four}@example.com"), ("传真", "{_fax}"), ("登录账号", "jz{_four}"), ("权限", "部门管理员"),
                      ("QQ", "{_four}0000"), ("邮政编码", "454000"), ("单位地址", "焦作市人民路")),
}  # fmt: skip
_DATED: dict[Kind, tuple[str, ...]] = {
    Kind.SKILL_CERTIFICATE: ("打印日期", "查询时间", "有效期至", "制表日期", "复核日期"),
    Kind.DIPLOMA: ("打印日期", "查询时间", "补办日期", "核验日期"),
    Kind.APPRAISAL: ("填表日期", "填表时间", "归档日期", "打印日期"),
    Kind.APPOINTMENT: ("填表日期", "填报日期", "聘期至", "打印时间", "有效期至", "归档时间"),
    Kind.HONOUR: ("查询日期", "打印日期"),
    Kind.ADMIN_FORM: ("填表日期", "填报时间", "填表时间", "报送日期"),
}  # fmt: skip
_NOTES: tuple[str, ...] = (
    "注：本证涂改无效。", "本证书统一式样，复印无效。", "说明：本表一式三份，本人档案、单位、主管部门各存一份。", "此件经审核与原件一致。",
    "查询网址：www.example.org.cn", "咨询电话：{_phone}", "监督电话：{_phone}", "表格编号：RS-{_four}", "第1页 共1页", "共1页　第1页",
    "防伪编码：{_four}{_four}", "存根联：留存备查", "注：请妥善保管，遗失不补。", "联系电话：{_phone}", "扫描二维码可查验真伪。",
    "本件由系统生成，打印时间：{_day}", "文件编号：豫人社〔{_y}〕{_three}号", "（此件主动公开）", "备注：以上内容均已核对。",
    "电话：{_phone}　传真：{_fax}", "- 1 -", "地址：焦作市人民路889号　邮编：454000",
)  # fmt: skip


def strange(scene: Scene, kind: Kind, main: Day, most: int) -> list[Pair]:
    """Up to so many pairs that are no field of this kind; ``main``: about when the paper is of."""
    prepare(scene, main)
    found: list[Pair] = []
    for _ in range(scene.rng.randrange(most + 1)):
        maker = scene.pick((_of_kind, _of_kind, _about, _person, _dated, _body))
        pair = maker(scene, kind)
        if pair.label not in {p.label for p in found}:
            found.append(pair)
    return found


def prepare(scene: Scene, main: Day) -> None:
    """Put the numbers and dates that strangers print among the facts."""
    rng = scene.rng
    scene.facts.update(
        _four=str(rng.randrange(1000, 9999)), _three=str(rng.randrange(10, 300)), _y=str(main.year),
        _phone=numbers.office_phone(rng), _fax=numbers.office_phone(rng),
        _day=later(rng, main), _since=main._replace(year=main.year - rng.randrange(2, 9), month=3, day=1),
    )  # fmt: skip


def later(rng: Random, main: Day) -> Day:
    """A day some time after ``main``, in this year's spring at the latest."""
    year, month, day = main.year + rng.randrange(0, 4), rng.randrange(1, 13), rng.randrange(1, 29)
    if year >= 2026:
        year, month = 2026, rng.randrange(1, 5)
    if (year, month, day) > main:
        return Day(year, month, day)
    return main._replace(day=rng.randrange(min(main.day, 28), 29))


def notes(scene: Scene, most: int = 3) -> None:
    """Small lines under everything else."""
    count = scene.rng.randrange(most + 1)
    scene.y += 2.0 if count else 0.0
    align = scene.pick(("l", "l", "c", "r"))
    for note in scene.rng.sample(_NOTES, count):
        scene.line(note, scene.printed(scene.rng.uniform(0.68, 0.85)), align, 1.6)


def head_line(scene: Scene) -> None:
    """What stands above a title at the page's edge: an annex' number, a stamp of the file."""
    words = ("附件{_n}", "附件 {_n}", "附表{_n}", "NO.{_four}", "档案号：{_four}", "编号：{_three}", "表{_n}", "（存档）", "第{_three}号",
             "存根", "样表{_n}", "单位代码：{_four}")  # fmt: skip
    scene.facts["_n"] = str(scene.rng.randrange(1, 9))
    scene.line(scene.pick(words), scene.printed(0.85), scene.pick(("l", "l", "r")), 1.6)


def signers(scene: Scene, kind: Kind, share: float = 0.5) -> None:
    """One line of people who handled the paper, now and then with a date of theirs."""
    if not scene.chance(share):
        return
    look = scene.printed(0.92)
    parts = [_sentence(_person(scene, kind)) for _ in range(scene.pick((1, 1, 2, 3)))]
    if scene.chance(0.25):
        parts.append(_sentence(_dated(scene, kind)))
    scene.line(
        (scene.pick(("　　", "　　　", "　"))).join(dict.fromkeys(parts)),
        look,
        scene.pick(("l", "l", "r", "c")),
    )


def _sentence(pair: Pair) -> str:
    return f"{pair.label}：{pair.template}"


def _person(scene: Scene, kind: Kind) -> Pair:
    name = person_name(scene.rng, scene.pick(("male", "female"))).split("·")[0]
    return Pair(scene.pick(_PEOPLE[kind]), name)


def _dated(scene: Scene, kind: Kind) -> Pair:
    key = f"_on{scene.rng.randrange(10**6)}"
    scene.facts[key] = later(scene.rng, scene.facts["_day"])
    return Pair(scene.pick(_DATED[kind]), "{" + key + "}")


def _pick_pair(scene: Scene, options: Sequence[tuple[str, str]]) -> Pair:
    return Pair(*scene.pick(options))


def _of_kind(scene: Scene, kind: Kind) -> Pair:
    return _pick_pair(scene, _OF_KIND[kind])


def _about(scene: Scene, _kind: Kind) -> Pair:
    return _pick_pair(scene, _ABOUT)


def _body(scene: Scene, kind: Kind) -> Pair:
    return _pick_pair(scene, _BODIES[kind])
