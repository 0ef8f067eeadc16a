"""Stubs and receipts: the strip of a notice that its office keeps, or that comes back signed."""

from collections.abc import Sequence

from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import later
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.people import person_name

_CUTS = ("", "", "沿此线剪下", "裁　剪　线", "骑　缝　章", "撕　下　线", "（沿虚线裁开）")
_STUBS = ("存　　根", "存根", "（存根）", "存根联", "{_called}（存根）", "{_called}存根")
_RECEIPTS = ("回　　执", "回执", "{_called}回执", "送 达 回 执", "回　执　单")


def stubbed(scene: Scene, called: str, said: Sequence[str], *, above: bool) -> None:
    """A strip about a paper ``called`` so, that repeats what is ``said``; its days are its own.

    ``above``: it stands before the paper itself. A receipt comes after it only.
    """
    keeper = person_name(scene.rng, "female").split("·")[0]
    scene.facts.update(
        _called=called, _stub_day=later(scene.rng, scene.facts["_day"]), _kept_by=keeper
    )
    if not above:
        scene.pause(1.2)
        _cut(scene)
    receipt = not above and scene.chance(0.5)
    scene.line(scene.pick(_RECEIPTS if receipt else _STUBS), scene.printed(1.15, face="title"), "c")
    (_receipt if receipt else _kept)(scene, said)
    if above:
        _cut(scene)
        scene.pause(0.8)


def _cut(scene: Scene) -> None:
    """A dashed line, now and then with words in its middle."""
    scene.y += 3
    words, look = scene.pick(_CUTS), scene.printed(0.75)
    wide = scene.width(words, look) + 4 if words else 0.0
    middle, x = scene.x + scene.w / 2, scene.x
    while x < scene.x + scene.w:
        if not words or abs(x + 1 - middle) > wide / 2 + 2:
            scene.sheet.line((x, scene.y), (x + 2, scene.y), 0.25)
        x += 3.6
    if words:
        scene.sheet.put(middle, scene.y, words, look, "c")
    scene.y += scene.size * MM


def _kept(scene: Scene, said: Sequence[str]) -> None:
    """The values again, who handled it and when."""
    if scene.chance(0.5):
        for line in said:
            scene.line(line, scene.look(0.95))
    else:
        scene.text(scene.pick(("　　", "　", "；")).join(said), scene.look(0.95), 1.7, 0)
    handled = scene.pick(("经办人：{_kept_by}", "填发人：{_kept_by}", "签发：{_kept_by}", ""))
    when = scene.pick(
        (
            "{_stub_day}",
            "签收日期：{_stub_day}",
            "发出时间：{_day}",
            "　　年　　月　　日",
            "{_stub_day|dot0}",
        )
    )
    scene.line(f"{handled}　　{when}", scene.printed(0.95), scene.pick(("l", "r", "r")))


def _receipt(scene: Scene, said: Sequence[str]) -> None:
    """Somebody has got it: signature and day."""
    text = scene.pick(
        (
            "{_called}已收到，对内容无异议。",
            "本人已收到《{_called}》一份。",
            "你单位送来的{_called}收悉，已按规定办理。",
            said[0],
        )
    )
    scene.text(text, scene.look(0.95), 1.7)
    signs = scene.pick(("签收人：", "本人签字：", "收件人签名：", "接收单位（盖章）"))
    look = scene.printed(0.95)
    y = scene.y + look.size * MM * 0.9
    _, end = scene.sheet.put(scene.x + 4, y, signs, look)
    if "单位" not in signs:
        autograph(
            scene.sheet, end + 2, y - 0.5, scene.job.person.name.split("·")[0], look.size * 1.3
        )
    day = scene.pick(("{_stub_day}", "　　年　　月　　日", "收到日期：{_stub_day}"))
    scene.sheet.put(scene.x + scene.w - 2, y, day, look, "r")
    scene.y += look.size * MM * 1.8
