"""A label's value is found inline, beside, below or on a line; never across another label."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.kinds import take
from extractors.kinds.base import PaperText, Spec, read_specs
from extractors.layout.sheet import Sheet
from tests.extractors.layout.drawn_sheets import EM, Draft, printed

_SPECS = (
    Spec("name", take.name, (r"姓名(?:Name)?",)),
    Spec("gender", take.gender, (r"性别(?:Sex)?",)),
    Spec("birth_date", take.date, (r"出生日期",), (r"(?P<v>\d{4}年\d+月\d+日)生",)),
)


def _read(sheet: Sheet) -> dict[str, object]:
    return {name: t.value for name, t in read_specs(PaperText((sheet,)), _SPECS).items()}


_BOTH = {"name": "王建国", "gender": "male"}


@pytest.mark.parametrize(
    "rows",
    [
        ("姓名：王建国　性别：男",),
        ("姓　名：王建国　　　　　性　别：男",),
        ("姓　　名　　王建国", "性　　别　　男"),
        ("姓名　　　　　　王建国", "性别　　　　　　男"),
        ("姓名Name　王建国", "性别Sex　男"),
        ("姓名　　　　　　性别", "王建国　　　　　男"),
        ("姓名：__王建国__", "性别：_男_"),
        ("姓名：", "王建国", "性别：", "男"),
    ],
    ids=["inline", "spaced", "wide", "far", "bilingual", "below", "underlined", "next row"],
)
def test_places_of_a_value(rows: tuple[str, ...]) -> None:
    assert _read(printed(*rows)) == _BOTH


def test_english_under_the_label_does_not_hide_the_value_beside_it() -> None:
    sheet = printed("姓名　　　　王建国", "Name", "性别　　　　男", "Sex", step=1.3)
    assert _read(sheet) == _BOTH


def test_values_in_cells() -> None:
    beside = Draft().table((140, 220, 140, 220), ["姓　名", "王建国", "性　别", "男"])
    below = Draft().table((220, 220), ["姓名", "性别"], ["王建国", "男"])
    assert _read(beside.sheet()) == _read(below.sheet()) == _BOTH


def test_an_empty_cell_does_not_take_the_next_labels_value() -> None:
    draft = Draft().table((140, 220, 140, 220), ["姓　名", "", "性　别", "男"])
    assert _read(draft.sheet()) == {"gender": "male"}


def test_label_words_inside_a_sentence_announce_nothing() -> None:
    sheet = printed("请核对姓名王建国", "本表由单位填写")
    assert _read(sheet) == {}


def test_prose_serves_where_no_label_stands() -> None:
    assert _read(printed("王建国，1975年6月15日生"))["birth_date"] == "1975-06-15"


def test_the_value_knows_its_place() -> None:
    taken = read_specs(PaperText((printed("姓　名：王建国　性别：男"),)), _SPECS)["name"]
    assert taken.piece.text == "王建国"
    assert taken.piece.box.x0 == pytest.approx(60 + 4 * EM)
    assert taken.piece.box.width == pytest.approx(3 * EM)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(["王建国", "买买提·艾力", "欧阳淼", "㛃玉", "李明"]), st.integers(0, 2))
def test_names_of_any_shape_survive_any_spacing(name: str, gap: int) -> None:
    sheet = printed(f"姓{'　' * gap}名：{name}", "性别：女")
    assert _read(sheet) == {"name": name, "gender": "female"}


def test_labels_side_by_side_over_their_values_take_none_of_each_other() -> None:
    """培养类型 is no label that the book knows: only the row that it stands in says so."""
    rows = ("性别　　　　姓名　　　　培养类型", "男　　　　　王建国　　　统招", "", "准予毕业")
    assert _read(printed(*rows)) == _BOTH


def test_a_label_half_way_between_the_two_rows_of_its_value() -> None:
    spec = Spec("unit", take.organisation("^[一-鿿]{4,40}$"), ("填发机关",))
    draft = Draft().put("南阳市机关事业单位工勤", 300, 100).put("填发机关：", 60, 100 + 0.6 * EM)
    sheet = draft.put("人员技术等级考核委员会", 300, 100 + 1.3 * EM).sheet()
    found = read_specs(PaperText((sheet,)), (spec,))
    assert found["unit"].value == "南阳市机关事业单位工勤人员技术等级考核委员会"


def test_a_row_of_dots_to_cut_along_is_read_as_fast_as_any() -> None:
    """Their number once was an exponent: forty such dots would never have been read."""
    assert _read(printed("." * 80 + "沿此线剪下" + "." * 80, "姓名：王建国")) == {"name": "王建国"}
