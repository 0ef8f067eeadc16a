"""Test policies for the seasons after the shipped one, as files that an office would keep."""

import re
from importlib.resources import files
from pathlib import Path

_SHIPPED = files("schemas") / "policies" / "jiaozuo-2026.toml"
_CALENDAR = """
[calendar.{year}]
off = [[{year}-01-01, {year}-01-03]]
worked = []
"""


def write_notices(folder: Path, *years: int) -> Path:
    """The shipped notice and a test policy for each of these years, its days moved; the folder."""
    folder.mkdir()
    shipped = _SHIPPED.read_text("utf-8")
    (folder / "2026.toml").write_text(shipped, "utf-8")
    for year in years:
        (folder / f"{year}.toml").write_text(_moved(shipped, year), "utf-8")
    return folder


def _moved(shipped: str, year: int) -> str:
    text = re.sub(r'^id = ".*"$', f'id = "test-{year}"', shipped, count=1, flags=re.MULTILINE)
    text = re.sub(r"^year = 2026$", f"year = {year}", text, count=1, flags=re.MULTILINE)
    text = re.sub(r"(?<![\d-])2026-(\d\d-\d\d)(?!\d)", rf"{year}-\1", text)
    return text + _CALENDAR.format(year=year)
