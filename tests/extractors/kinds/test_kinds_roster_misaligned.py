"""Tables whose columns do not hold what their head names."""

from collections.abc import Sequence
from itertools import accumulate, pairwise, product
from random import Random

import pytest

from extractors.kinds.roster_rows import TableRow
from extractors.kinds.roster_table import read_rows
from extractors.values.id_numbers import check_digit
from tests.extractors.kinds.readings import ID_MAN, ID_WOMAN
from tests.extractors.layout.drawn_sheets import Draft, printed

_WIDTHS = (90, 150, 330, 240, 160, 160)
_PEOPLE = (
    ("1", "李清源", ID_MAN, "汽车驾驶员", "男", "三级"),
    ("2", "周玉兰", ID_WOMAN, "保安员", "女", "二级"),
    ("3", "王建国", ID_MAN, "公路养护工", "男", "四级"),
)
_SIX = tuple(enumerate(("李清源", "周玉兰", "王建国", "赵德明", "孙秀英", "陈志强"), 1))


def rows(head: tuple[str, ...], people: tuple[tuple[str, ...], ...] = _PEOPLE) -> list[TableRow]:
    """The rows of a ruled table under a head."""
    draft = Draft().rows("2026年度申报人员名单")
    return read_rows((draft.table(_WIDTHS[: len(head)], head, *people).sheet(),))


def values(row: TableRow) -> dict[str, object]:
    """What a row says."""
    return {name: taken.value for name, taken in row.values.items()}


def test_rows_under_a_shifted_head_are_read_by_what_their_lines_hold() -> None:
    read = rows(("序号", "姓名", "身份证号", "性别", "等级", "工种"))
    assert [values(row) for row in read] == [
        values(row) for row in rows(("序号", "姓名", "身份证号", "工种", "性别", "等级"))
    ]
    assert values(read[1])["occupation"] == "保安员"
    assert values(read[1])["grade"] == 2


def test_what_its_line_does_not_tell_either_is_given_in_doubt() -> None:
    strange = tuple((a, "甲" + b, c, "正式", "在编在岗") for a, b, c, *_ in _PEOPLE)
    read = rows(("序号", "姓名", "身份证号", "等级", "工种"), strange)
    assert all(row.values["occupation"].contradicted for row in read)
    assert not any(row.values["id_number"].contradicted for row in read)


def test_one_row_without_a_grade_casts_no_doubt() -> None:
    people = (*_PEOPLE[:2], ("3", "王建国", ID_MAN, "公路养护工", "男", "无"))
    read = rows(("序号", "姓名", "身份证号", "工种", "性别", "等级"), people)
    assert not any(taken.contradicted for row in read for taken in row.values.values())


def test_one_column_may_hold_two_values() -> None:
    people = tuple((a, b, c, f"{d}（{e}）") for a, b, c, d, _, e in _PEOPLE)
    read = rows(("序号", "考生姓名", "身份证号", "申报工种及等级"), people)
    assert [values(row) for row in read] == [
        values(row) for row in rows(("序号", "姓名", "身份证号", "工种", "等级"), _without_sex())
    ]


def _without_sex() -> tuple[tuple[str, ...], ...]:
    return tuple((a, b, c, d, f) for a, b, c, d, _, f in _PEOPLE)


@pytest.mark.parametrize("columns", [(0, 1, 2, 3, 4, 5), (0, 1, 3, 4, 5)])
def test_rows_without_rulings_between_them_are_told_apart(columns: tuple[int, ...]) -> None:
    head = tuple(("序号", "姓名", "身份证号", "工种", "性别", "等级")[i] for i in columns)
    people = tuple(tuple(person[i] for i in columns) for person in _PEOPLE)
    once = tuple("\n".join(column) for column in zip(*people, strict=True))
    assert [values(row) for row in rows(head, (once,))] == [
        values(row) for row in rows(head, people)
    ]


def worn(seed: int, six: Sequence[tuple[int, str]] = _SIX) -> Draft:
    """Six people in a table that lost nearly half of its rulings between rows, and some upright."""
    people = [(str(i), name, with_check(i), "保安员", "男", "三级") for i, name in six]
    draft = Draft().rows("2026年度申报人员名单")
    rng, top = Random(seed), int(draft.pen)  # noqa: S311 - rulings, no secrets
    draft.table(_WIDTHS, ("序号", "姓名", "身份证号", "工种", "性别", "等级"), *people)
    edges = [60, *(60 + x for x in accumulate(_WIDTHS))]
    for row, (left, right) in product(range(1, 8), list(pairwise(edges))):
        if rng.random() < 0.45:
            draft.reading[top + 60 * row - 4 : top + 60 * row + 5, left + 4 : right - 3] = 255
    for x, row in product(edges[1:-1], range(7)):
        if rng.random() < 0.25:
            draft.reading[top + 60 * row + 4 : top + 60 * row + 57, x - 4 : x + 5] = 255
    return draft


def with_check(number: int) -> str:
    """A sound identity number of a man."""
    digits = f"41080219750615{2 * number + 101:03d}"
    return digits + check_digit(digits)


@pytest.mark.parametrize("seed", [0, 4, 12, 62])
def test_rows_that_worn_rulings_join_are_parted_by_their_numbers(seed: int) -> None:
    read = [values(row) for row in read_rows((worn(seed).sheet(),))]
    assert [(row["seq"], row["name"], row["id_number"]) for row in read] == [
        (i, name, with_check(i)) for i, name in _SIX
    ]


def test_a_name_that_no_line_tells_is_kept_beside_those_that_only_lines_tell() -> None:
    six = (*_SIX[:3], (4, "古丽·买提"), *_SIX[4:])
    read = [values(row) for row in read_rows((worn(12, six).sheet(),))]
    assert [(row["seq"], row["name"], row["id_number"]) for row in read] == [
        (i, name, with_check(i)) for i, name in six
    ]


def test_levels_behind_the_trades_are_read_where_no_heading_names_them() -> None:
    people = tuple((a, b, c, f"{d}{e}") for a, b, c, d, _, e in _PEOPLE)
    assert [values(row) for row in rows(("序号", "姓名", "身份证号", "工种"), people)] == [
        values(row) for row in rows(("序号", "姓名", "身份证号", "工种", "等级"), _without_sex())
    ]


def test_one_figure_that_is_left_of_a_column_counts_its_own_row() -> None:
    sheet = printed(
        "序号　　姓名　　　性别　　身份证号码　　　　　　　　申报工种",
        f"　　　　王建国　　男　　　{ID_MAN}　　　公路养护工",
        f"2　　　李秀英　　女　　　{ID_WOMAN}　　　中式烹调师",
        f"　　　　周玉兰　　男　　　{ID_MAN}　　　汽车驾驶员",
    )
    assert [values(row).get("seq") for row in read_rows((sheet,))] == [None, 2, None]
