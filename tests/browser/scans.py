"""Papers drawn for browser tests: real pictures whose boxes lie where the facts say."""

from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont, ImageOps

from extractors.checks.messages import KIND_LABELS, label, shown
from schemas.base import Box
from schemas.facts import Facts
from schemas.kinds import Form, Kind
from tests.extractors.checks.facts_builder import facts

WIDTH, HEIGHT = 1654, 2339
_FONT = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"
_VIEW = (1600, 1600)
_THUMB = (320, 320)


def drawn(kind: Kind, form: Form | None = None, **changes: Any) -> tuple[Facts, dict[str, bytes]]:
    """The facts of a paper and its three pictures."""
    found = facts(kind, form, changes)
    picture = Image.new("RGB", (WIDTH, HEIGHT), "#fbf8ee")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((90, 90, WIDTH - 90, HEIGHT - 90), outline="#7a6a45", width=6)
    title = KIND_LABELS[kind]
    pen.text((WIDTH / 2, 260), title, font=font(76), fill="#1a1a1a", anchor="mm")
    fields = []
    for place, field in enumerate(found.fields):
        top = 460 + 150 * place
        pen.text((220, top), label(field.name), font=font(46), fill="#555555")
        text = shown(field.name, field.value)
        pen.text((560, top), text, font=font(52), fill="#111111")
        x0, y0, x1, y1 = pen.textbbox((560, top), text, font=font(52))
        box = _box(x0 - 10, y0 - 10, x1 + 10, y1 + 10)
        fields.append(field.model_copy(update={"box": box}))
    seals = [seal.model_copy(update={"box": _box(1080, 1800, 1460, 2180)}) for seal in found.seals]
    for _ in seals:
        pen.ellipse((1080, 1800, 1460, 2180), outline="#c8201e", width=16)
        pen.text((1270, 1990), "公章", font=font(90), fill="#c8201e", anchor="mm")
    return found.model_copy(update={"fields": fields, "seals": seals}), pictures(picture)


def pictures(picture: Image.Image) -> dict[str, bytes]:
    """A page as the worker stores it."""
    grey = ImageOps.grayscale(picture.getchannel("R"))
    return {
        "view": _jpeg(ImageOps.contain(picture, _VIEW)),
        "lifted": _jpeg(ImageOps.contain(grey, _VIEW)),
        "thumb": _jpeg(ImageOps.contain(picture, _THUMB)),
    }


def _jpeg(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=80)
    return out.getvalue()


def _box(x0: float, y0: float, x1: float, y1: float) -> Box:
    return (x0 / WIDTH, y0 / HEIGHT, x1 / WIDTH, y1 / HEIGHT)


def font(size: int) -> ImageFont.FreeTypeFont:
    """A font with Chinese characters."""
    return ImageFont.truetype(_FONT, size)
