"""The sides and the paragraphs of contracts of employment."""

from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.scene import Scene

_NUMBERS = ("一、", "二、", "三、", "四、", "五、", "六、")
_ARTICLES = ("第一条　", "第二条　", "第三条　", "第四条　", "第五条　", "第六条　")
_PLAIN = ("1. ", "2. ", "3. ", "4. ", "5. ", "6. ")


def sides(scene: Scene) -> list[Pair]:
    """Who employs and who is employed."""
    unit = scene.pick(
        ("甲方（聘用单位）", "甲方", "聘用单位（甲方）", "甲方（单位）", "聘用方", "用人单位")
    )
    person = scene.pick(
        ("乙方（受聘人员）", "乙方", "受聘人员（乙方）", "乙方（职工）", "受聘方", "受聘人")
    )
    pairs = [Pair(unit, "{unit}")]
    if scene.chance(0.4):
        pairs.append(Pair(scene.pick(("法定代表人", "负责人", "主要负责人")), "{_leader}"))
    pairs.append(Pair(person, "{name}"))
    for label, template, share in (("性别", "{gender}", 0.4), ("出生年月", "{birth_date|month}", 0.25), ("身份证号", "{id_number}", 0.6),
                                   ("参加工作时间", "{work_start_date}", 0.3), ("家庭住址", "{_address}", 0.25)):  # fmt: skip
        if scene.chance(share):
            pairs.append(Pair(label, template))
    return pairs


def paragraphs(scene: Scene) -> list[str]:
    """An opening and numbered terms: how long, what post, the rest."""
    marks = scene.pick((_NUMBERS, _NUMBERS, _ARTICLES, _PLAIN))
    opening = scene.pick((
        "甲乙双方根据国家和本省有关规定，在平等自愿、协商一致的基础上，签订本合同。", "为明确双方权利义务，经协商一致，订立如下条款：",
        "根据事业单位人事管理的有关规定，甲方聘用乙方，双方达成如下协议。",
    ))  # fmt: skip
    length = scene.pick((
        "合同期限：自{effective_date|numeral}起至{_until|numeral}止。", "聘用期限三年，从{effective_date}至{_until}。",
        "本合同自{effective_date|numeral}起生效，至{_until|numeral}终止。", "聘期：{effective_date|numeral}至{_until|numeral}，其中试用期零个月。",
        "甲方聘用乙方的期限为三年，起始日期为{effective_date}。",
    ))  # fmt: skip
    post = scene.pick((
        "甲方聘用乙方在{occupation}岗位工作，岗位等级为{grade}。", "工作岗位：{occupation}；岗位等级：{grade}。", "乙方同意在工勤技能岗位从事{occupation}工作，等级为{grade}。",
        "乙方受聘岗位为{occupation}{grade}。", "聘用岗位　{occupation}　岗位等级　{grade}",
    ))  # fmt: skip
    rest = [
        "乙方应当履行岗位职责，遵守甲方的规章制度；甲方按规定支付工资待遇，每月{_pay}元。",
        "双方因履行本合同发生争议的，可依法申请人事争议仲裁。",
        "合同期满前三十日，双方协商续订事宜。双方于{_earlier|numeral}签订的合同同时终止。",
        "本合同一式三份，甲乙双方各执一份，存入个人档案一份。",
        "甲方联系电话{_phone}，通讯地址以本合同载明的为准。",
    ]
    scene.rng.shuffle(rest)
    main = [length, post] if scene.chance(0.6) else [post, length]
    items = [*main, *rest[: scene.rng.randrange(1, 4)]]
    return [opening, *(mark + item for mark, item in zip(marks, items, strict=False))]
