"""Make extractors/values/lookalikes.txt: characters of GB 2312 that look alike in print.

Each character is drawn in Noto Sans and Noto Serif CJK, blurred as a scan blurs it, and compared
with every other by correlation. A line holds a character and those behind it in Unicode that are
like it. Run it where fonts-noto-cjk is installed: ``.venv/bin/python -m yanzhen.samples.lookalikes``.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

ALIKE = 0.72
"""淼森 0.87, 己已 0.95, 王玉 0.92, 伟纬 0.75, 晓晚 0.73 · 李王 0.45, 军国 0.35, 秀英 0.40."""
TARGET = Path(__file__).resolve().parents[2] / "extractors" / "values" / "lookalikes.txt"
FONTS = ("NotoSansCJK-Regular.ttc", "NotoSerifCJK-Regular.ttc")
SIMPLIFIED = 2  # the face's index in Noto's collections
SIZE, EM, SIDE, BLUR = 64, 60, 32, 2.0


def characters() -> list[str]:
    """All Han characters of GB 2312, by code point."""
    pairs = (bytes([a, b]) for a in range(0xB0, 0xF8) for b in range(0xA1, 0xFF))
    return sorted(filter(None, (pair.decode("gb2312", "ignore") for pair in pairs)))


def drawn(font: ImageFont.FreeTypeFont, char: str) -> NDArray[np.float32]:
    """A character as a blurred bitmap of zero mean and unit length."""
    picture = Image.new("L", (SIZE, SIZE), 0)
    ImageDraw.Draw(picture).text((SIZE / 2, SIZE / 2), char, 255, font=font, anchor="mm")
    small = picture.filter(ImageFilter.GaussianBlur(BLUR)).resize(
        (SIDE, SIDE), Image.Resampling.BOX
    )
    flat = np.asarray(small, np.float32).ravel()
    flat = flat - flat.mean()
    scaled: NDArray[np.float32] = flat / np.linalg.norm(flat)
    return scaled


def main() -> None:
    """Write the file."""
    chars = characters()
    likeness = np.zeros((len(chars), len(chars)), np.float32)
    for name in FONTS:
        font = ImageFont.truetype(f"/usr/share/fonts/opentype/noto/{name}", EM, index=SIMPLIFIED)
        bitmaps = np.stack([drawn(font, char) for char in chars])
        likeness += bitmaps @ bitmaps.T / len(FONTS)
    found = np.triu(likeness > ALIKE, 1)
    lines = [
        char + "".join(chars[k] for k in np.flatnonzero(found[i]))
        for i, char in enumerate(chars)
        if found[i].any()
    ]
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
