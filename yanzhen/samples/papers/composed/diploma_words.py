"""Sentences of diplomas, composed of clauses."""

from yanzhen.samples.papers.composed.scene import Scene


def short(scene: Scene) -> str:
    """A sentence beside pairs that say who and what."""
    return scene.pick((
        "该生在本校学习期满，成绩合格，准予毕业。",
        "于{_start|m_plain}至{graduation_date|m_plain}在本校学习，修业期满，成绩合格，准予毕业。",
        "该生于{_start|m_plain}入学，学制{_length}年，修完教学计划规定的全部课程，成绩合格，准予毕业。",
        "学完规定课程，考试成绩合格，德育考核及格，准予毕业，特发此证。",
        "经审查，该生符合毕业条件，准予毕业。",
        "自{_start|sentence}至{graduation_date|sentence}在我校修业期满，准予毕业，特此证明。",
        "修业年限{_length}年，现已毕业，特发此证。",
    ))  # fmt: skip


def sentence(scene: Scene, *, titled: bool) -> str:
    """Who studied what, where and when, and may go. ``titled``: the level was said already."""
    parts = [_who(scene), _when(scene), _what(scene, titled=titled)]
    return "".join(parts).replace("，，", "，") + _passed(scene) + _end(scene)


def _who(scene: Scene) -> str:
    named = scene.pick(
        (
            "学生{name}",
            "学生 {name}",
            "学员{name}",
            "{name}",
            "{name}同学",
            "兹有学生{name}",
            "查学生{name}",
            "毕业生{name}",
        )
    )
    about = []
    if scene.chance(0.85):
        about.append(scene.pick(("{gender}", "{gender}", "性别{gender}", "性别 {gender} ")))
    if scene.chance(0.25):
        about.append("系{_place}人" if "_place" in scene.facts else "{_nation}族")
    if scene.chance(0.75):
        about.append(scene.pick(("{birth_date|sentence}生", "{birth_date|numeral}生", "{birth_date}生", "{birth_date}出生", "于{birth_date|sentence}出生",
                                 "生于{birth_date|sentence}", "{birth_date|numeral}日生".replace("日生", "生"))))  # fmt: skip
    if scene.chance(0.2):
        about.append(
            scene.pick(("身份证号{id_number}", "公民身份号码{id_number}", "身份证号：{id_number}"))
        )
    if about and scene.chance(0.2):
        return f"{named}（{scene.pick(('，', '、')).join(about)}）"
    return "，".join((named, *about)) + "，"


def _when(scene: Scene) -> str:
    return scene.pick((
        "于{_start|sentence}至{graduation_date|sentence}", "自{_start|m_plain}起至{graduation_date|m_plain}止", "于{_start|m_plain}入学，",
        "{_start|sentence}至{graduation_date|sentence}", "于{_start|m_plain}至{graduation_date|m_plain}", "自{_start|sentence}入学，学制{_length}年，",
        "{_start|m_plain}入本校，{graduation_date|m_plain}", "", "于{graduation_date|m_plain}",
    ))  # fmt: skip


def _what(scene: Scene, *, titled: bool) -> str:
    where = scene.pick(("在本校", "在我校", "在本校", "在本院", "在{school}", "在校", "就读于我校"))
    level = (
        ""
        if titled or not scene.chance(0.55)
        else scene.pick(
            ("{education_level}", "{_length}年制{education_level}", "{education_level}层次")
        )
    )
    major = (
        scene.pick(("{major}专业", "{major} 专业", "{major}（专业）", "{major}专业"))
        if scene.facts["major"] and scene.chance(0.9)
        else ""
    )
    both = level + major if scene.chance(0.3) else major + level
    end = scene.pick(("学习", "学习", "修业", "就读", "学习，修业期满", "学习期满"))
    if level and not major:
        end = scene.pick(("学习", "阶段学习", "学业"))
    return f"{where}{both}{end}，"


def _passed(scene: Scene) -> str:
    return scene.pick((
        "修完教学计划规定的全部课程，成绩合格，", "学完{_length}年制教学计划规定的全部课程，考试成绩及格，", "修业期满，成绩合格，",
        "学习期满，各科成绩均达到毕业标准，", "德、智、体合格，", "按教学计划完成全部学业，成绩合格，毕业实习考核通过，", "经考试成绩合格，",
        "品德评定合格，全部课程考试及格，体育达标，", "期满，",
    ))  # fmt: skip


def _end(scene: Scene) -> str:
    return scene.pick(
        (
            "准予毕业。",
            "准予毕业。",
            "准予毕业，特发此证。",
            "准予毕业，此证。",
            "准予毕业，发给毕业证书。",
            "准予毕业，特此证明。",
            "现已毕业，特发此证。",
        )
    )
