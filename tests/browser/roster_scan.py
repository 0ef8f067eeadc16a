"""A stamped list drawn for browser tests: a picture whose boxes lie where the facts say."""

from collections.abc import Sequence
from typing import Any

from PIL import Image, ImageDraw

from extractors.checks.messages import shown
from extractors.checks.reconciliation import declaration_of
from schemas.facts import Facts, Page
from schemas.kinds import Form, Kind
from tests.browser.scans import font, pictures
from tests.extractors.checks.facts_builder import facts, line, row, seal

WIDTH, HEIGHT = 2339, 1654
_COLUMNS = {
    "seq": 150,
    "name": 240,
    "gender": 520,
    "id_number": 600,
    "unit": 1040,
    "occupation": 1500,
    "grade": 1860,
}
_STAMPS = ((400, 1250, 700, 1550), (1500, 1250, 1800, 1550))


def stamped(unit: str, people: Sequence[dict[str, Any]]) -> tuple[Facts, dict[str, bytes]]:
    """A list of passed people with two stamps whose text nobody has read."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "#fdfcf7")
    pen = ImageDraw.Draw(picture)
    pen.text(
        (WIDTH / 2, 140), "网上资格审查通过人员名册表", font=font(64), fill="#111", anchor="mm"
    )
    rows = []
    for number, values in enumerate(people, 1):
        said = {"seq": number, **values}
        top = 240 + 90 * number
        pen.line((120, top - 20, WIDTH - 120, top - 20), fill="#333", width=3)
        boxes = {
            name: _write(pen, _COLUMNS[name], top, shown(name, value))
            for name, value in said.items()
            if name in _COLUMNS
        }
        read = row(said)
        rows.append({k: f.model_copy(update={"box": boxes.get(k, f.box)}) for k, f in read.items()})
    sentence = declaration_of(str(people[0]["name"]), len(people))
    _write(pen, 120, 1000, sentence[:46])
    _write(pen, 120, 1070, sentence[46:])
    for place in _STAMPS:
        pen.ellipse(place, outline="#c8201e", width=14)
    seals = [seal().model_copy(update={"text": None, "box": _box(*place)}) for place in _STAMPS]
    found = facts(
        Kind.ROSTER,
        Form.PASSED_LIST,
        {"unit": unit, "stated_count": len(people)},
        rows=rows,
        lines=[line(sentence[:46]), line(sentence[46:])],
        seals=seals,
    )
    sheet = Page.model_validate(found.pages[0].model_dump() | {"width": WIDTH, "height": HEIGHT})
    return found.model_copy(update={"pages": [sheet]}), pictures(picture)


def _write(pen: ImageDraw.ImageDraw, x: int, y: int, text: str) -> tuple[float, ...]:
    pen.text((x, y), text, font=font(40), fill="#111")
    x0, y0, x1, y1 = pen.textbbox((x, y), text, font=font(40))
    return _box(x0 - 8, y0 - 8, x1 + 8, y1 + 8)


def _box(x0: float, y0: float, x1: float, y1: float) -> tuple[float, ...]:
    return (x0 / WIDTH, y0 / HEIGHT, x1 / WIDTH, y1 / HEIGHT)
