"""A roster's doubtful cells are read by themselves, with looks scripted here line by line."""

import cv2
import numpy as np
import pytest

from extractors.cell_looks import LOOKS, CellLooks
from extractors.confidence import confidence_of
from extractors.frames import Image, PixelBox
from extractors.kinds.base import KindReading
from extractors.kinds.roster_columns import COLUMN_TAKES
from extractors.kinds.take import Taken
from extractors.layout.grid import Cell
from extractors.layout.pieces import Piece, piece_of
from extractors.second_opinion import Layers
from tests.extractors.kinds.readings import ID_MAN
from tests.extractors.layout.drawn_sheets import line
from tests.extractors.test_second_opinion import ScriptedEngine, ScriptedTesseract

_BOX = PixelBox(100, 100, 500, 160)
_FALSE = ID_MAN.replace("19750615", "19760615")


def _page(inked: bool = True) -> Image:
    page = np.full((400, 900), 255, np.uint8)
    if inked:
        cv2.putText(page, "410802", (140, 145), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 0, 3)
    return page


def _settled(
    name: str,
    printed: str,
    looks: list[str],
    *,
    score: float = 0.5,
    voice: str | None = None,
    page: Image | None = None,
) -> tuple[Taken | None, ScriptedEngine]:
    piece = piece_of(line(printed, 110, 110, score), 1) if printed else Piece(())
    first = COLUMN_TAKES[name](piece) if printed else None
    rows = [{name: first} if first else {}]
    engine = ScriptedEngine(looks)
    layer = _page() if page is None else page
    opinion = CellLooks(engine, ScriptedTesseract(voice), lambda _: Layers(layer, layer))
    made = opinion.settle(KindReading(None, {}, rows, [{name: Cell(1, _BOX, piece)}]))
    return made.rows[0].get(name), engine


def test_a_number_lost_on_the_page_is_read_in_its_cell() -> None:
    taken, _ = _settled("id_number", "", ["", ID_MAN])
    assert taken
    assert (taken.value, taken.certain, taken.piece.box) == (ID_MAN, True, _BOX)


def test_a_look_that_the_check_digit_proves_beats_one_that_it_refutes() -> None:
    taken, _ = _settled("id_number", _FALSE, ["4108", ID_MAN])
    assert taken
    assert taken.value == ID_MAN


def test_a_number_that_every_look_confirms_stays_though_its_check_digit_is_false() -> None:
    taken, _ = _settled("id_number", _FALSE, [_FALSE, _FALSE], voice=ID_MAN)
    assert taken
    assert (taken.value, taken.certain, taken.agreement) == (_FALSE, False, 2.0)
    assert taken.contradicted


def test_two_looks_that_agree_on_an_unproven_number_give_it_in_doubt() -> None:
    taken, _ = _settled("id_number", "", [_FALSE, "41"], voice=_FALSE)
    assert taken
    assert (taken.value, taken.certain) == (_FALSE, False)


def test_one_unproven_look_alone_gives_no_number() -> None:
    assert _settled("id_number", "", [_FALSE, "41"])[0] is None


@pytest.mark.parametrize(("second", "agreement"), [("王建国", 2.0), ("工建国", 0.5)])
def test_a_name_that_a_look_confirms_stays(second: str, agreement: float) -> None:
    taken, _ = _settled("name", "王建国", ["王建国", second])
    assert taken
    assert (taken.value, taken.agreement) == ("王建国", agreement)


def test_looks_that_agree_with_each_other_outvote_a_doubtful_name() -> None:
    taken, _ = _settled("name", "王建围", ["王建国", "王建国"])
    assert taken
    assert (taken.value, taken.agreement) == ("王建国", 0.5)


def test_a_dot_is_overlooked_and_never_invented() -> None:
    for printed, looks in (("阿卜杜拉·热合曼", ["阿卜杜拉热合曼"] * 2),
                           ("阿卜杜拉热合曼", ["阿卜杜拉热合曼", "阿卜杜拉·热合曼"])):  # fmt: skip
        taken, _ = _settled("name", printed, looks)
        assert taken
        assert taken.value == "阿卜杜拉·热合曼"


def test_a_long_name_without_its_dot_stays_in_doubt() -> None:
    taken, _ = _settled("name", "阿卜杜拉热合曼", ["阿卜杜拉热合曼"] * 2, score=0.99)
    assert taken
    assert confidence_of("name", taken, cell=True) <= 0.5


def test_what_was_read_clearly_is_not_read_again() -> None:
    for name, printed in (("id_number", ID_MAN), ("name", "王建国"), ("grade", "三级")):
        taken, engine = _settled(name, printed, ["李四", "李四"], score=0.99)
        assert taken
        assert engine.shown == []


def test_an_empty_cell_is_left_out_without_a_look() -> None:
    taken, engine = _settled("seq", "", ["3", "3"], page=_page(inked=False))
    assert taken is None
    assert engine.shown == []


def test_a_page_has_a_budget() -> None:
    boxes = [PixelBox(100, 100, 500 - i, 160) for i in range(LOOKS)]
    cells = [{"name": Cell(1, box, Piece(()))} for box in boxes]
    engine = ScriptedEngine([])
    looks = CellLooks(engine, ScriptedTesseract(None), lambda _: Layers(_page(), _page()))
    looks.settle(KindReading(None, {}, [{} for _ in cells], cells))
    assert LOOKS <= len(engine.shown) <= LOOKS + 2


def test_a_sex_that_its_number_contradicts_and_a_number_out_of_order_are_looked_at() -> None:
    number = COLUMN_TAKES["id_number"](piece_of(line(ID_MAN, 110, 110), 1))
    sex = COLUMN_TAKES["gender"](piece_of(line("女", 110, 110), 1))
    assert number
    assert sex
    engine = ScriptedEngine(["男", "男"])
    looks = CellLooks(engine, ScriptedTesseract(None), lambda _: Layers(_page(), _page()))
    cells = {"id_number": Cell(1, _BOX, number.piece), "gender": Cell(1, _BOX, sex.piece)}
    rows = [{"id_number": number, "gender": sex}]
    made = looks.settle(KindReading(None, {}, rows, [cells]))
    assert made.rows[0]["gender"].value == "male"
