"""Sentences of certificates of grades, composed of clauses."""

from schemas.kinds import Form
from yanzhen.samples.papers.composed.scene import Scene

_OLD = (Form.POST_GRADE, Form.WORKER_GRADE)


def lead_in(scene: Scene) -> str:
    """The person addressed on a line of the paper's own."""
    return scene.pick(
        ("{name}　同志：", "{name} 同志：", "{name}：", "{name}（{gender}）：", "{name}同志")
    )


def statement(scene: Scene) -> str:
    """A sentence that holds no value: what the paper certifies."""
    old = scene.job.form in _OLD
    return scene.pick((
        "经考核，该同志达到上述工种相应等级的技术标准，成绩合格，特发此证。",
        "本证书表明持证人具备该职业（工种）相应等级的技能水平。",
        "根据《机关事业单位工人技术等级岗位考核办法》的规定，经考核合格，特发此证，以资证明。" if old else
        "本证书由人力资源社会保障部门备案的评价机构颁发，表明持证人通过了职业技能等级认定。",
        "经考试考核合格，准予发给证书。",
        "持证人经理论知识和操作技能考试，成绩合格，具备相应等级资格。",
        "特此证明。",
        "该同志参加{_y}年度考核，理论、实操成绩均合格，符合发证条件，特颁此证。",
        "此证由本人保存，作为聘用和兑现待遇的依据。",
    ))  # fmt: skip


def sentence(scene: Scene, *, addressed: bool) -> str:
    """Who passed which examination for what, clause by clause."""
    who = "" if addressed else _who(scene)
    start = (
        scene.pick(("兹有", "兹证明", "", "", "经审核，")) if who else scene.pick(("您", "你", ""))
    )
    parts = [start + who, _where(scene), _passed(scene)]
    return "".join(p for p in parts if p).replace("，，", "，") + _given(scene) + _end(scene)


def _who(scene: Scene) -> str:
    named = scene.pick(
        (
            "{name}同志",
            "{name}同志",
            "{name}",
            "职工{name}",
            "{_unit}{name}同志",
            "{_unit}职工{name}",
            "持证人{name}",
        )
    )
    about = []
    if scene.chance(0.6):
        about.append(scene.pick(("{gender}", "性别{gender}", "性别：{gender}")))
    if scene.chance(0.5):
        born = scene.pick(
            (
                "{birth_date|sentence}出生",
                "{birth_date|numeral}生",
                "出生于{birth_date|sentence}",
                "{birth_date}出生",
            )
        )
        about.append(born)
    if scene.chance(0.55):
        about.append(
            scene.pick(
                (
                    "身份证号{id_number}",
                    "身份证号码：{id_number}",
                    "公民身份号码{id_number}",
                    "身份证号为{id_number}",
                )
            )
        )
    if scene.chance(0.2):
        about.append(scene.pick(("系{_unit}职工", "现在{_unit}工作", "工作单位：{_unit}")))
    if not about:
        return named
    if scene.chance(0.35):
        return f"{named}（{scene.pick(('，', '，', '；', '　')).join(about)}）"
    return named + "，" + "，".join(about) + "，"


def _where(scene: Scene) -> str:
    rules = "《机关事业单位工人技术等级岗位考核暂行办法》"
    return scene.pick((
        "", "", "于{issue_date|sentence}", "参加{_y}年工勤技能岗位等级考核，", "参加{_y}年度考试，", "于{issue_date|month}参加考核，",
        f"按照{rules}，", "在{_y}年全省统一组织的考核中，", "经本机构组织评价，",
    ))  # fmt: skip


def _passed(scene: Scene) -> str:
    return scene.pick((
        "经考核合格，", "经理论和实际操作考试，成绩合格，", "经鉴定，", "经考评委员会评定，", "理论考试成绩{_theory}分，实际操作{_practice}分，经审定合格，",
        "考核成绩{_level}，", "经考试、考核和评审，", "经技能鉴定合格，", "",
    ))  # fmt: skip


def _given(scene: Scene) -> str:
    return scene.pick((
        "具备{occupation}{grade}资格", "准予定为{occupation}{grade}", "取得{occupation}工种{grade}资格", "达到{occupation}{grade}技能水平",
        "具备{occupation}（{grade}）的从业资格", "批准为{grade}{occupation}", "已取得{grade}{occupation}岗位资格", "晋升为{occupation}{grade}",
        "认定其{occupation}职业技能等级为{grade}", "所从事的{occupation}工种技术等级为{grade}", "评定等级为{grade}，工种为{occupation}",
        "符合{occupation}工种{grade}岗位任职条件", "其从事的职业为{occupation}，等级为{grade}", "授予{occupation}专业{grade}资格",
        "达到{grade}标准，考核工种为{occupation}", "确认具有{occupation}{grade}技术等级",
    ))  # fmt: skip


def _end(scene: Scene) -> str:
    return scene.pick(
        (
            "。特发此证。",
            "，特发此证。",
            "。",
            "，准予发证。",
            "，特此证明。",
            "。此证。",
            "，发给此证，以资证明。",
            "。特颁此证，以资鼓励。",
        )
    )
