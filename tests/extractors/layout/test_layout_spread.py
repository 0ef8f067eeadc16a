"""Facing pages are read one after the other; rows that lie level across a gap stay rows."""

from dataclasses import replace

from extractors.frames import Frame, Gutter
from extractors.layout.lay_out import lay_out
from extractors.layout.spread import fold_of
from tests.extractors.layout.drawn_sheets import MARGIN, Draft

_FOLD = 900.0
_LEFT = ("焦作市技工学校", "照片", "证书号：4120140818352", "加盖印章")
_RIGHT = ("毕业证书", "兹证明王建国同志学业期满", "成绩合格准予毕业", "二〇一四年七月一日")


def _spread(lower: float) -> Frame:
    """Two pages side by side; the right one's rows stand lower by so many pixels."""
    draft = Draft(width=1800, height=1200).rows(*_LEFT, step=4)
    draft.pen = MARGIN + lower
    frame = draft.rows(*_RIGHT, step=4, x=1000).frame()
    return replace(frame, gutters=(Gutter((1.0, 0.0), _FOLD, 200, upright=True),))


def test_the_left_page_is_read_before_the_right() -> None:
    frame = _spread(lower=40)
    assert fold_of(frame) == _FOLD
    said = lay_out(frame, 1).flow.text
    assert said == "".join((*_LEFT, *_RIGHT)).replace("：", ":")


def test_rows_that_lie_level_go_on_across_the_gap() -> None:
    frame = _spread(lower=0)
    assert fold_of(frame) is None
    assert lay_out(frame, 1).flow.text.startswith(_LEFT[0] + _RIGHT[0])


def test_a_strip_at_the_side_is_no_fold() -> None:
    aside = replace(_spread(lower=40), gutters=(Gutter((1.0, 0.0), 500, 200, upright=True),))
    lying = replace(_spread(lower=40), gutters=(Gutter((0.0, 1.0), 600, 90, upright=False),))
    assert fold_of(aside) is None
    assert fold_of(lying) is None


def test_a_leaning_fold_is_taken_where_it_crosses_the_middle() -> None:
    leaning = Gutter((0.999, 0.0349), 0.999 * _FOLD + 0.0349 * 600, 200, upright=True)
    fold = fold_of(replace(_spread(lower=40), gutters=(leaning,)))
    assert fold is not None
    assert abs(fold - _FOLD) < 1
