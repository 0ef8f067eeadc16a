"""Titles of diplomas, which say the level of the school or leave it to the text."""

from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.opened.third.furniture import stated

_LEVELLED = {"junior_high": ("初级中学毕业证书", "初中毕业证书"), "senior_high": ("普通高中毕业证书", "高级中学毕业证书", "高中毕业证书"),
             "technical_school": ("技工学校毕业证书",), "secondary_vocational": ("中等专业学校毕业证书", "普通中等专业学校毕业证书"),
             "junior_college": ("普通高等学校专科毕业证书", "成人高等教育专科毕业证书"),
             "bachelor": ("普通高等学校本科毕业证书", "成人高等教育本科毕业证书")}  # fmt: skip
_PROOFS = ("毕业证明书", "学历证明书", "毕业证明", "学历证明", "毕业证书（补发）")
_PLAIN = ("毕业证书", "毕业证书", "毕业证书", "毕业证", "毕业证明书", "学历证书", "毕 业 文 凭")


def titled_by(scene: Scene) -> bool:
    """The title; whether it says the level."""
    if scene.chance(0.12):
        scene.line("{school}", scene.printed(1.5, face="title", value_face="title"), "c")
    if "_issued" in scene.facts:
        titles.title(scene, scene.pick(_PROOFS), "", 1.1)
        return False
    if not scene.chance(0.2):
        titles.title(
            scene,
            scene.pick(_PLAIN),
            scene.pick(("", "", "", "GRADUATION CERTIFICATE", "DIPLOMA")),
            1.15,
        )
        return False
    words = scene.pick(_LEVELLED[scene.facts["education_level"]])
    look = scene.printed(1.7, face="title", bold=scene.chance(0.8))
    size = min(look.size, look.size * scene.w / scene.width(words, look))
    at = (scene.x + scene.w / 2, scene.y + scene.size * 0.5)
    stated(scene.sheet, "education_level", at, words, look._replace(size=size), "c")
    scene.y += scene.size * 0.95
    scene.pause(0.6)
    return True
