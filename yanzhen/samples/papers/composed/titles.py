"""Titles and what crowns them, by kind and form."""

from schemas.kinds import Form
from yanzhen.samples import decor
from yanzhen.samples.papers.composed.pair import FULL
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.sheet import Look

CERTIFICATES: dict[Form, tuple[str, ...]] = {
    Form.POST_GRADE: ("机关事业单位工勤技能岗位等级证书", "工勤技能岗位等级证书", "机关事业单位工勤人员技术等级证书", "机关事业单位工勤技能岗位技术等级证书",
                      "工勤技能岗位技术等级证书", "河南省机关事业单位工勤技能岗位等级证书"),
    Form.WORKER_GRADE: ("机关、事业单位工人技术等级岗位证书", "工人技术等级岗位证书", "机关事业单位工人技术等级证书", "工人技术等级证书",
                        "机关事业单位技术工人等级岗位证书"),
    Form.VOCATIONAL_QUALIFICATION: ("职业资格证书", "国家职业资格证书", "中华人民共和国职业资格证书"),
    Form.SKILL_LEVEL: ("职业技能等级证书", "职业技能等级认定证书", "国家职业技能等级证书"),
}  # fmt: skip
_ENGLISH: dict[Form, tuple[str, ...]] = {
    Form.VOCATIONAL_QUALIFICATION: ("OCCUPATIONAL QUALIFICATION CERTIFICATE", "Certificate of Vocational Qualification"),
    Form.SKILL_LEVEL: ("CERTIFICATE OF OCCUPATIONAL SKILL LEVEL", "Vocational Skill Level Certificate"),
}  # fmt: skip
_COLOURS = ((28, 28, 30), (28, 28, 30), decor.RED, decor.RED, decor.BLUE, decor.GREEN)


def title(scene: Scene, words: str, english: str = "", size: float = 1.0) -> None:
    """A title, drawn out or in two lines now and then."""
    factor = scene.rng.uniform(1.5, 2.2) * size
    look = Look(
        size=scene.size * factor,
        face="title",
        value_face="title",
        bold=scene.chance(0.8),
        colour=scene.pick(_COLOURS),
    )
    align = "l" if scene.chance(0.08) else "c"
    if len(words) <= 6 and "{" not in words and scene.chance(0.6):
        words = (FULL if scene.chance(0.5) else " ").join(words)
    for line in _lines(scene, words):
        scene.line(line, look, align, 1.55)
    if english:
        scene.line(english, look._replace(size=scene.size * 0.75, bold=False), align, 1.6)
    scene.pause(0.6)


def certificate(scene: Scene) -> None:
    """The title of a certificate of a grade."""
    form = scene.job.form or Form.POST_GRADE
    if scene.chance(0.15):
        crown = ("中华人民共和国", "河南省", "河南省人力资源和社会保障厅制", "全国统一")
        scene.line(scene.pick(crown), scene.printed(1.2, face="title"), "c")
    english = scene.pick(_ENGLISH[form]) if form in _ENGLISH and scene.chance(0.4) else ""
    title(scene, scene.pick(CERTIFICATES[form]), english)


def _lines(scene: Scene, words: str) -> list[str]:
    """A long title over two lines, broken where its words are."""
    if len(words) < 12 or not scene.chance(0.4):
        return [words]
    for mark in ("单位", "人员", "同志", "等级", "岗位"):
        at = words.find(mark) + len(mark)
        if len(mark) <= at < len(words) - 3 and "}" not in words[at : at + 8]:
            return [words[:at], words[at:]]
    return [words]
