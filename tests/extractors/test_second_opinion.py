"""Doubtful numbers and dates are settled by later looks, scripted here line by line."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from extractors.confidence import confidence_of
from extractors.frames import Image, Line, PixelBox
from extractors.kinds import take
from extractors.kinds.numbers import number
from extractors.kinds.patent import patent_number
from extractors.kinds.take import Take, Taken
from extractors.layout.pieces import piece_of
from extractors.ocr.tesseract import TesseractEngine
from extractors.seals import SealMark
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


def test_the_first_character_that_a_grade_lost_is_looked_for_beside_it() -> None:
    first = _first(take.grade, "级技师", 0.99)
    settled, _ = _settled("grade", first, ["高级技师", "高级技师"])
    assert settled.value == 1
    unsettled, _ = _settled("grade", first, ["级技师", "级技师"])
    assert confidence_of("grade", unsettled) <= 0.5


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
    }
    opinion = SecondOpinion(engine, ScriptedTesseract("9"))
    assert opinion.settle(fields, lambda _: Layers(_PAGE, _PAGE)) == fields
    assert engine.shown == []


def test_papers_on_one_page_cost_no_more_than_its_budget() -> None:
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
    opinion = SecondOpinion(engine, ScriptedTesseract(None))
    one = opinion.settle(fields, lambda _: Layers(_PAGE, _PAGE))
    assert list(one) == list(fields)
    opinion.settle(fields, lambda _: Layers(_PAGE, _PAGE))
    assert len(engine.shown) == 2 * BUDGET


def test_each_page_has_a_budget_of_its_own() -> None:
    engine = ScriptedEngine([])
    opinion = SecondOpinion(engine, ScriptedTesseract(None))
    for page in (1, 2):
        first = take.grade(piece_of(line("三级", 100, 200, 0.6), page))
        assert first
        for _ in range(BUDGET + 2):
            opinion.settle({"grade": first}, lambda _: Layers(_PAGE, _PAGE))
    assert len(engine.shown) == 2 * 2 * BUDGET


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


def _with_id(name: str, first: Taken, looks: list[str], number: str = ID_MAN) -> Taken:
    opinion = SecondOpinion(ScriptedEngine(looks), ScriptedTesseract(None))
    fields = {name: first, "id_number": _first(take.id_number, number)}
    return opinion.settle(fields, lambda _: Layers(_PAGE, _PAGE))[name]


def test_a_birth_date_that_the_identity_number_says_too_needs_no_second_look() -> None:
    first = _first(take.date, "1975年6月15日", 0.7)
    settled = _with_id("birth_date", first, [])
    assert settled.value == "1975-06-15"
    assert settled.agreement == 1


def test_a_look_that_fits_the_identity_number_outvotes_an_unclear_first_one() -> None:
    first = _first(take.date, "1976年6月15日", 0.7)
    assert _with_id("birth_date", first, ["1975年6月15日", "1976年6月15日"]).value == "1975-06-15"


def test_a_clear_birth_date_against_the_identity_number_stays_unless_both_looks_deny_it() -> None:
    first = _first(take.date, "1976年6月15日", 0.99)
    assert _with_id("birth_date", first, ["1975年6月15日", "1976年6月15日"]).value == "1976-06-15"
    assert _with_id("birth_date", first, ["1975年6月15日"] * 2).value == "1975-06-15"


def test_no_look_is_never_replaced_by_what_the_identity_number_says() -> None:
    first = _first(take.date, "1976年6月15日", 0.7)
    assert _with_id("birth_date", first, ["", "1977年6月15日"]).value == "1976-06-15"


def test_grades_and_verdicts_are_read_again_without_tesseract() -> None:
    settled, voice = _settled("grade", _first(take.grade, "二级", 0.6), ["三级", "三级"], "一级")
    assert (settled.value, voice.asked) == (3, [])


def test_a_number_is_believed_whose_year_is_the_paper_s() -> None:
    opinion = SecondOpinion(
        ScriptedEngine(["1716003000301234", "1216003000301234"]), ScriptedTesseract(None)
    )
    fields = {
        "certificate_number": _first(number, "7216003000301234", 0.7),
        "issue_date": _first(take.date, "2012年5月8日", 0.99),
    }
    settled = opinion.settle(fields, lambda _: Layers(_PAGE, _PAGE))
    assert settled["certificate_number"].value == "1216003000301234"


@pytest.mark.parametrize(
    ("looks", "value", "least", "most"),
    [
        (["2019年2月30日", "2019年2月30日"], "2019-02-30", 0.6, 0.9),
        (["2019年2月20日", "2019年2月30日"], "2019-02-30", 0.0, 0.5),
        (["2019年2月20日", "2019年2月20日"], "2019-02-20", 0.5, 1.0),
        (["2019年2月20日", ""], "2019-02-20", 0.0, 0.99),
        (["", ""], "2019-02-30", 0.0, 0.5),
    ],
    ids=["printed so", "looks differ", "outvoted", "one other", "silence"],
)
def test_a_date_of_no_calendar_is_sure_only_where_every_look_says_it(
    looks: list[str], value: str, least: float, most: float
) -> None:
    settled, _ = _settled("issue_date", _first(take.date, "2019年2月30日", 0.999), looks)
    assert settled.value == value
    assert least <= confidence_of("issue_date", settled) <= most


def test_a_certificate_from_before_the_birth_is_read_again() -> None:
    fields = {
        "birth_date": _first(take.date, "1985年6月15日", 0.999),
        "issue_date": _first(take.date, "1975年6月15日", 0.999),
    }
    engine = ScriptedEngine(["", "", "1975年6月15日", "1975年6月15日"])
    opinion = SecondOpinion(engine, ScriptedTesseract(None))
    settled = opinion.settle(fields, lambda _: Layers(_PAGE, _PAGE))
    known = {name: confidence_of(name, taken) for name, taken in settled.items()}
    assert known["birth_date"] <= 0.5 < known["issue_date"] <= 0.9


def test_a_faint_number_is_not_sure_by_its_check_digit_alone() -> None:
    faint = _first(take.id_number, ID_MAN, 0.3)
    clear = _first(take.id_number, ID_MAN, 0.99)
    assert confidence_of("id_number", faint) < 0.95 < confidence_of("id_number", clear)


def test_a_patent_number_is_proven_by_a_later_look() -> None:
    first = _first(patent_number, "ZL202110123456.1", 0.99)
    settled, _ = _settled("patent_number", first, ["", "ZL202110123456.7"])
    assert (settled.value, settled.certain) == ("ZL202110123456.7", True)


def test_a_long_name_s_lost_dot_is_looked_for_and_never_agreed_away() -> None:
    first = _first(take.name, "迪丽拜尔吐尔逊", 0.999)
    found, _ = _settled("name", first, ["迪丽拜尔·吐尔逊", ""])
    lost, _ = _settled("name", first, ["迪丽拜尔吐尔逊"] * 2)
    assert found.value == "迪丽拜尔·吐尔逊"
    assert confidence_of("name", lost) <= 0.5


@pytest.mark.parametrize(
    ("looks", "sure"),
    [(["2020年6月1日", "2020年6月1日"], True), (["2029年6月1日", "2020年6月1日"], False),
     (["2029年6月1日", "2029年6月1日"], False)],
)  # fmt: skip
def test_figures_under_a_black_seal_are_sure_where_later_looks_agree(
    looks: list[str], sure: bool
) -> None:
    first = _first(take.date, "2020年6月1日", 1.0)
    seal = SealMark(PixelBox(120, 100, 360, 340), "round", "grey", 0.9)
    opinion = SecondOpinion(ScriptedEngine(looks), ScriptedTesseract(""), marks=lambda _: (seal,))
    taken = opinion.settle({"issue_date": first}, lambda _: Layers(_PAGE, _PAGE))["issue_date"]
    assert taken.value == "2020-06-01"
    assert (confidence_of("issue_date", taken) > 0.9) is sure


def test_half_a_provinces_name_begins_no_body() -> None:
    body = Taken("南省水利学校", piece_of(line("南省水利学校", 100, 200, 1.0), 1))
    settled = SecondOpinion(ScriptedEngine([]), ScriptedTesseract(None)).settle(
        {"school": body}, lambda _: Layers(_PAGE, _PAGE)
    )
    assert settled["school"].contradicted
