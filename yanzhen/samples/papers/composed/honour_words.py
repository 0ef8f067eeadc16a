"""Sentences of honours, composed of clauses: a title given, or a place won in a contest."""

from yanzhen.samples.papers.composed.scene import Scene


def contest(scene: Scene) -> bool:
    """Whether it is a place in a contest and no title."""
    return "award_rank" in scene.facts


def sentence(scene: Scene, *, addressed: bool) -> str:
    """What the person gets and what for."""
    who = (
        ""
        if addressed
        else scene.pick(
            (
                "{name}同志",
                "{name}同志",
                "{_unit}{name}同志",
                "兹有{_unit}{name}同志",
                "{name}",
                "{_unit}职工{name}",
            )
        )
    )
    you = scene.pick(("您", "你", "")) if addressed else ""
    core = _won(scene) if contest(scene) else _given(scene)
    return f"{who}{you}{core}{_end(scene)}"


def _given(scene: Scene) -> str:
    why = scene.pick(("在{_year}年度工作中成绩突出，", "在{_year}年度工作中，爱岗敬业、成绩显著，", "{_year}年度工作表现优秀，", "在{_year}年防汛抢险工作中表现突出，",
                      "因工作业绩突出，经民主推荐、组织考察，", "", "在本职岗位上勤勤恳恳，作出突出贡献，", "经评选，"))  # fmt: skip
    what = scene.pick((
        "被评为{_year}年度{honour}", "被评为{honour}", "荣获{honour}称号", "授予{honour}称号", "特授予“{honour}”荣誉称号", "荣获“{honour}”称号",
        "被授予{honour}光荣称号", "评选为{honour}", "当选{_year}年度{honour}", "获得{honour}荣誉称号", "被命名为{honour}", "荣获{_year}年度{honour}",
        "特授予{honour}", "荣膺{honour}称号",
    ))  # fmt: skip
    return why + what


def _won(scene: Scene) -> str:
    at = scene.pick((
        "在{_year}年{honour}中", "在{_year}年度{honour}活动中", "参加{_year}年{honour}，", "在{honour}中", "在{_year}年举办的{honour}上", "于{_year}年参加{honour}，",
        "在{_year}年“{honour}”中", "在{honour}（{_occupation}）比赛中", "在{_year}年{honour}决赛中",
    ))  # fmt: skip
    extra = scene.pick(("", "", "", "{_occupation}项目", "{_occupation}组", "个人"))
    won = scene.pick(("荣获{x}{award_rank}", "，荣获{x}{award_rank}", "获{x}{award_rank}", "取得{x}{award_rank}", "夺得{x}{award_rank}",
                      "喜获{x}{award_rank}", "成绩优异，荣获{x}{award_rank}", "获得{x}{award_rank}的好成绩", "表现突出，被评为{x}{award_rank}"))  # fmt: skip
    clause = won.replace("{x}", extra)
    return at + (clause.removeprefix("，") if at.endswith("，") else clause)


def _end(scene: Scene) -> str:
    return scene.pick(("。特发此证，以资鼓励。", "，特发此证。", "。特颁此证。", "。", "，特此表彰。", "。特发此证，望再接再厉。", "，特颁此证，以资鼓励。", "。以此为证。",
                       "，予以表彰。", "。特发此状，以资鼓励。"))  # fmt: skip


def lines(scene: Scene) -> list[tuple[str, float]]:
    """Centred lines and how large each is set."""
    name = (scene.pick(("{name}", "{name}　同志", "{name} 同志")), scene.rng.uniform(1.6, 2.3))
    unit = ("{_unit}", 1.1)
    if contest(scene):
        rest = [(scene.pick(("在{_year}年{honour}中", "{_year}年{honour}", "在{honour}中成绩优异", "参加{honour}")), 1.4),
                (scene.pick(("荣　获", "获　得", "荣获{_occupation}项目", "取得")), 1.2),
                (scene.pick(("{award_rank}", "{award_rank}", "“{award_rank}”")), 2.0)]  # fmt: skip
    else:
        rest = [(scene.pick(("被 评 为", "荣　获", "被授予", "经评选，授予", "在{_year}年度工作中成绩突出，被评为", "{_year}年度")), 1.2),
                (scene.pick(("{honour}", "{honour}", "“{honour}”", "{honour}称号", "{honour}荣誉称号")), 1.9)]  # fmt: skip
    end = (
        [(scene.pick(("特发此证，以资鼓励", "特颁此证", "特 发 此 证")), 1.1)]
        if scene.chance(0.6)
        else []
    )
    head = [unit, name] if scene.chance(0.25) else [name]
    return [*head, *rest, *end]


def decision(scene: Scene) -> list[str]:
    """The paragraphs of a decision."""
    who = scene.pick(
        ("{_unit}{name}同志", "{name}同志", "{_unit}职工{name}同志", "{_unit}选派的{name}同志")
    )
    if contest(scene):
        core = scene.pick((
            f"在{{_year}}年{{honour}}中，{who}沉着应战，荣获{{_occupation}}项目{{award_rank}}。经研究，决定予以通报表彰。",
            f"{{_year}}年{{honour}}已圆满结束。经评委会评定，{who}获得{{award_rank}}。现予以公布。",
            f"经评审，{{honour}}结果揭晓，其中{who}荣获{{award_rank}}，特予表彰。",
        ))  # fmt: skip
    else:
        core = scene.pick((
            f"{{_year}}年以来，{who}立足岗位、勤奋工作，起到了模范带头作用。经研究，决定授予{{name}}同志{{honour}}称号。",
            f"为树立典型，经民主推荐、集体研究，决定授予{who}“{{honour}}”称号，并予以通报表彰。",
            f"经考核评比，{who}被评为{{_year}}年度{{honour}}，现予以表彰。",
            f"根据评选办法，决定对{{_year}}年度工作中表现突出的{who}予以表彰，授予{{honour}}荣誉称号。",
        ))  # fmt: skip
    hope = scene.pick((
        "希望受表彰的同志珍惜荣誉，再接再厉，再创佳绩。", "各单位要以先进为榜样，学习他们的敬业精神，推动各项工作再上新台阶。", "特此通报。", "特此决定。",
        "望全体职工向其学习，爱岗敬业，钻研技术。",
    ))  # fmt: skip
    return [core, hope] if scene.chance(0.8) else [core]
