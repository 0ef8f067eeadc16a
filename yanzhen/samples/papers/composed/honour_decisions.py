"""Decisions and circulars that give an honour to one person."""

from yanzhen.samples import decor
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.feet import foot
from yanzhen.samples.papers.composed.honour_listed import given_by
from yanzhen.samples.papers.composed.honour_words import decision
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import notes, prepare


def decided(scene: Scene) -> None:
    """A decision: its title names the person or not, a paragraph gives, another hopes."""
    prepare(scene, scene.facts["issue_date"])
    if scene.chance(0.5):
        red = scene.printed(
            1.9,
            face="title",
            value_face="title",
            value_colour=decor.RED,
            colour=decor.RED,
            bold=True,
        )
        scene.line(scene.pick(("{issuer}文件", "{issuer}")), red, "c")
        scene.line(
            scene.pick(
                ("表字〔{_year}〕{_three}号", "〔{_year}〕{_three}号", "总字〔{_year}〕{_three}号")
            ),
            scene.printed(),
            "c",
        )
        scene.sheet.line((scene.x, scene.y + 2), (scene.x + scene.w, scene.y + 2), 0.7, decor.RED)
        scene.y += 5
    about = scene.pick(("关于表彰{name}同志的决定", "关于授予{name}同志荣誉称号的决定", "表彰决定", "关于{_year}年度评选结果的通报", "关于表彰先进的决定",
                        "关于对{name}同志予以表彰的通报"))  # fmt: skip
    titles.title(scene, about, "", 0.75)
    if scene.chance(0.5):
        scene.line(
            scene.pick(
                ("各有关单位：", "各科室、各单位：", "局属各单位：", "各基层单位：", "{_unit}：")
            ),
            scene.look(),
        )
    for paragraph in decision(scene):
        scene.text(paragraph, scene.look(1.05), 1.9)
    foot(scene, given_by(scene), told=False)
    notes(scene, 2)
