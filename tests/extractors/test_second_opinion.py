"""Doubtful numbers and dates are settled by later looks, scripted here line by line."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from extractors.confidence import confidence_of
from extractors.frames import Image, Line, PixelBox
from extractors.kinds import take
from extractors.kinds.take import Take, Taken
from extractors.layout.pieces import piece_of
from extractors.ocr.tesseract import TesseractEngine
from extractors.second_opinion import BUDGET, Layers, SecondOpinion
from tests.extractors.kinds.readings import ID_MAN
from tests.extractors.layout.drawn_sheets import line

_MISREAD = ID_MAN.replace("19750615", "19760615")
_PAGE = np.full((400, 900), 255, np.uint8)


@dataclass
class ScriptedEngine:
    """Answers every picture with the next scripted text; remembers how many it was shown."""

    script: list[str]
    name: str = "scripted"
    shown: list[tuple[int, ...]] = field(default_factory=list)

    def read(self, image: Image) -> list[Line]:
        """The next line of the script."""
        return self.read_lines([image])

    def read_lines(self, crops: Sequence[Image]) -> list[Line]:
        """The next lines of the script."""
        self.shown += [crop.shape for crop in crops]
        return [self._next() for _ in crops]

    def _next(self) -> Line:
        text = self.script.pop(0) if self.script else ""
        return Line(text, PixelBox(0, 0, 10, 10), 0.9, (0.9,) * len(text))


class ScriptedTesseract(TesseractEngine):
    """The independent voice with one scripted answer; None where it is not installed."""

    def __init__(self, answer: str | None) -> None:
        self.available = answer is not None
        self.answer = answer or ""
        self.asked: list[str] = []

    def read_lines(self, crops: Sequence[Image]) -> list[Line]:
        """The scripted answer."""
        self.asked.append("words")
        return self._answers(crops)

    def read_digits(self, crops: Sequence[Image]) -> list[Line]:
        """The scripted answer."""
        self.asked.append("digits")
        return self._answers(crops)

    def _answers(self, crops: Sequence[Image]) -> list[Line]:
        return [Line(self.answer, PixelBox(0, 0, 10, 10), 0.9) for _ in crops]


def _first(grammar: Take, text: str, score: float = 0.8) -> Taken:
    taken = grammar(piece_of(line(text, 100, 200, score), 1))
    assert taken
    return taken


def _settled(
    name: str, first: Taken, looks: list[str], tesseract: str | None = None
) -> tuple[Taken, ScriptedTesseract]:
    voice = ScriptedTesseract(tesseract)
    opinion = SecondOpinion(ScriptedEngine(looks), voice)
    return opinion.settle({name: first}, lambda _: Layers(_PAGE, _PAGE))[name], voice


def test_a_check_digit_proves_a_later_look() -> None:
    first = _first(take.id_number, _MISREAD)
    settled, voice = _settled("id_number", first, [_MISREAD, f"号码{ID_MAN}"])
    assert (settled.value, settled.certain) == (ID_MAN, True)
    assert settled.piece.box == first.piece.box
    assert confidence_of("id_number", settled) > 0.95 > confidence_of("id_number", first)
    assert voice.asked == []


def test_tesseract_alone_may_prove_a_number() -> None:
    settled, voice = _settled("id_number", _first(take.id_number, _MISREAD), ["", ""], ID_MAN)
    assert settled.value == ID_MAN
    assert voice.asked == ["digits"]


def test_agreement_raises_confidence() -> None:
    first = _first(take.date, "2019年11月25日")
    one, _ = _settled("issue_date", first, ["2019年11月25日", ""])
    both, _ = _settled("issue_date", first, ["2019年11月25日", "发证日期:二〇一九年十一月二十五日"])
    assert one.value == both.value == first.value == "2019-11-25"
    assert first.agreement < one.agreement < both.agreement
    known = [confidence_of("issue_date", taken) for taken in (first, one, both)]
    assert known == sorted(known)
    assert known[0] < known[2]


def test_a_majority_outvotes_the_first_look() -> None:
    first = _first(take.date, "2018年11月25日")
    settled, voice = _settled("issue_date", first, ["2019年11月25日", "2011年"], "2019年11月25日")
    assert settled.value == "2019-11-25"
    assert settled.piece.text == "2019年11月25日"
    assert settled.piece.box == first.piece.box
    assert voice.asked == ["words"]


@pytest.mark.parametrize("looks", [["2019年11月25日", "2015年11月25日"], ["", "印章"], []])
def test_disagreement_or_silence_lowers_confidence(looks: list[str]) -> None:
    first = _first(take.date, "2018年11月25日")
    settled, _ = _settled("issue_date", first, looks)
    assert settled.value == first.value
    assert settled.agreement < first.agreement
    assert confidence_of("issue_date", settled) <= confidence_of("issue_date", first)


def test_sure_values_and_other_fields_are_not_read_again() -> None:
    engine = ScriptedEngine([])
    fields = {
        "id_number": _first(take.id_number, ID_MAN, 0.5),
        "issue_date": _first(take.date, "2019年11月25日", 0.99),
        "name": _first(take.name, "王建国", 0.3),
        "valid_until": _first(take.date, "2035年06月01日", 0.3),
    }
    opinion = SecondOpinion(engine, ScriptedTesseract("9"))
    assert opinion.settle(fields, lambda _: Layers(_PAGE, _PAGE)) == fields
    assert engine.shown == []


def test_a_bad_paper_costs_no_more_than_the_budget() -> None:
    engine = ScriptedEngine([])
    dates = (
        "birth_date",
        "issue_date",
        "graduation_date",
        "form_date",
        "grant_date",
        "effective_date",
    )
    fields = {name: _first(take.date, "2018年11月25日", 0.6) for name in dates}
    settled = SecondOpinion(engine, ScriptedTesseract(None)).settle(
        fields, lambda _: Layers(_PAGE, _PAGE)
    )
    assert len(engine.shown) == 2 * BUDGET
    assert list(settled) == list(fields)
    assert [name for name in dates if settled[name] is fields[name]] == list(dates[BUDGET:])


def test_looks_are_cut_from_the_page_of_the_value() -> None:
    asked: list[int] = []

    def layers(number: int) -> Layers:
        asked.append(number)
        return Layers(_PAGE, _PAGE)

    engine = ScriptedEngine([])
    first = take.date(piece_of(line("2018年11月25日", 880, 390, 0.6), 3))
    assert first
    SecondOpinion(engine, ScriptedTesseract(None)).settle({"issue_date": first}, layers)
    assert asked == [3]
    assert all(high >= 40 and wide >= 20 for high, wide in engine.shown)


def test_a_value_off_the_picture_does_no_harm() -> None:
    first = take.date(piece_of(line("2018年11月25日", 5000, 5000, 0.6), 1))
    assert first
    assert _settled("issue_date", first, ["", ""])[0].value == first.value
