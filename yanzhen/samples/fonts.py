"""The free Debian fonts that papers are printed in, their metrics and glyph fallback."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

import pymupdf
from PIL import ImageFont

from schemas.errors import YanzhenError

MM_PER_POINT = 25.4 / 72
_PROBE = 200  # pixels per em when measuring


class FontMissingError(YanzhenError):
    """A font of the printer is not installed."""

    code = "samples.font_missing"


@dataclass(frozen=True)
class Face:
    """A font file, the face's index inside it, and the Debian package that ships it."""

    path: str
    index: int
    package: str


_NOTO = "/usr/share/fonts/opentype/noto"
_TTF = "/usr/share/fonts/truetype"
FACES: dict[str, Face] = {
    "serif": Face(f"{_NOTO}/NotoSerifCJK-Regular.ttc", 2, "fonts-noto-cjk"),
    "serif_bold": Face(f"{_NOTO}/NotoSerifCJK-Bold.ttc", 2, "fonts-noto-cjk"),
    "sans": Face(f"{_NOTO}/NotoSansCJK-Regular.ttc", 2, "fonts-noto-cjk"),
    "sans_bold": Face(f"{_NOTO}/NotoSansCJK-Bold.ttc", 2, "fonts-noto-cjk"),
    "kai": Face(f"{_TTF}/arphic/ukai.ttc", 0, "fonts-arphic-ukai"),
    "hei": Face(f"{_TTF}/wqy/wqy-zenhei.ttc", 0, "fonts-wqy-zenhei"),
    "ming": Face(f"{_TTF}/arphic/uming.ttc", 0, "fonts-arphic-uming"),
    "micro": Face(f"{_TTF}/wqy/wqy-microhei.ttc", 0, "fonts-wqy-microhei"),
    "wenkai": Face(f"{_TTF}/lxgw-wenkai/LXGWWenKai-Regular.ttf", 0, "fonts-lxgw-wenkai"),
    "wenkai_bold": Face(f"{_TTF}/lxgw-wenkai/LXGWWenKai-Bold.ttf", 0, "fonts-lxgw-wenkai"),
}
_FALLBACK = ("hei", "micro", "wenkai")
_APART = ("micro", "wenkai", "hei")
# Arphic's faces set punctuation and 真 as Taiwan does: those come from a neighbour, as no mainland
# paper looks so.
_BORROWED = {"kai": "hei", "ming": "micro"}
_FOREIGN = frozenset("，。、：；！？真")


@lru_cache(maxsize=256)
def pillow_font(face: str, pixels: int) -> ImageFont.FreeTypeFont:
    """The face at a size in pixels per em. Basic layout: the same on every machine."""
    found = _installed(face)
    return ImageFont.truetype(
        found.path, pixels, index=found.index, layout_engine=ImageFont.Layout.BASIC
    )


@lru_cache(maxsize=32)
def pdf_font(face: str) -> Any:
    """The face as a pymupdf Font (first face of a collection: all that pymupdf can open)."""
    return pymupdf.Font(fontfile=_installed(face).path)


def runs(text: str, face: str) -> Iterator[tuple[str, str]]:
    """Split ``text`` into (face, piece), falling back a glyph at a time."""
    for used, group in groupby(text, key=lambda c: _face_for(c, face)):
        yield used, "".join(group)


def width(text: str, face: str, points: float) -> float:
    """Advance width in mm."""
    em = points * MM_PER_POINT
    return (
        sum(pillow_font(f, _PROBE).getlength(piece) for f, piece in runs(text, face)) * em / _PROBE
    )


def ink(text: str, face: str, points: float) -> tuple[float, float, float, float]:
    """Box of the ink in mm around the pen's start on the base line; y points down."""
    scale = points * MM_PER_POINT / _PROBE
    x, box = 0.0, (9e9, 9e9, -9e9, -9e9)
    for f, piece in runs(text, face):
        font = pillow_font(f, _PROBE)
        x0, y0, x1, y1 = font.getbbox(piece.rstrip() or piece, anchor="ls")
        box = (min(box[0], x + x0), min(box[1], y0), max(box[2], x + x1), max(box[3], y1))
        x += font.getlength(piece)
    return box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale


@lru_cache(maxsize=8192)
def _face_for(char: str, face: str) -> str:
    if char in _FOREIGN and face in _BORROWED:
        return _BORROWED[face]
    for candidate in (face, *(_APART if face in _APART or face == "ming" else _FALLBACK)):
        if pdf_font(candidate).has_glyph(ord(char)):
            return candidate
    return face


@lru_cache(maxsize=32)
def _installed(face: str) -> Face:
    found = FACES[face]
    if not Path(found.path).exists():
        raise FontMissingError(
            f"缺少字体文件 {found.path}，请先安装：sudo apt-get install {found.package}"
            f" (font file missing; install the Debian package {found.package})"
        )
    return found
