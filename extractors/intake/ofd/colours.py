"""OFD's colours and lines to PDF operators."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from extractors.intake.ofd.elements import at, local, number, numbers
from extractors.intake.ofd.matrix import said

_OPERATORS = {1: ("g", "G"), 3: ("rg", "RG"), 4: ("k", "K")}
_LINE_WIDTH = 0.353
_MOST_INHERITED = 8


class Style:
    """What an object draws with: its own attributes, else its drawing parameters'."""

    def __init__(self, element: Element, entries: Mapping[str, Element], outer: str | None) -> None:
        self._sources = [element, *_parameters(entries, element.get("DrawParam") or outer)]

    def attribute(self, name: str, default: float) -> float:
        """A number, the nearest source's."""
        return number(next((s.get(name) for s in self._sources if s.get(name)), None), default)

    def line(self) -> list[str]:
        """The line's width, caps, joins and dashes."""
        dashes = next((s.get("DashPattern") for s in self._sources if s.get("DashPattern")), "")
        made = [f"{said(self.attribute('LineWidth', _LINE_WIDTH))} w"]
        lengths = numbers(dashes)
        if lengths and all(v >= 0 for v in lengths) and sum(lengths) > 0:
            made.append(f"[{said(*lengths)}] 0 d")
        return made

    def colour(self, name: str, *, stroke: bool) -> tuple[str, int]:
        """The operator of FillColor or StrokeColor, and how opaque it is, 0 to 255."""
        found = next((c for s in self._sources if (c := at(s, name)) is not None), None)
        if found is None:
            return ("0 G" if stroke else "0 g"), 255
        values = _values(found)
        operator = _OPERATORS.get(len(values), ("g", "G"))[stroke]
        shares = [min(1.0, max(0.0, v / 255)) for v in values] if values else [0.0]
        alpha = min(255, max(0, int(number(found.get("Alpha"), 255))))
        return f"{said(*shares)} {operator}", alpha


def _values(colour: Element) -> list[float]:
    """The colour's channels; of a shading or a pattern those that it begins with."""
    own = colour.get("Value")
    if own:
        return [_channel(part) for part in own.split()]
    inner = next((e for e in colour.iter() if local(e) == "Color" and e.get("Value")), None)
    return _values(inner) if inner is not None else []


def _channel(text: str) -> float:
    return float(int(text[1:], 16)) if text.startswith("#") else numbers(text)[0]


def _parameters(entries: Mapping[str, Element], key: str | None) -> list[Element]:
    """Drawing parameters with those that they refer to, the nearest first."""
    found: list[Element] = []
    while key and key in entries and len(found) < _MOST_INHERITED:
        found.append(entries[key])
        key = entries[key].get("Relative")
    return found
