"""Rows of a table by rulings that are faint, merged or missing, and by how print lines up."""

from extractors.layout.borders import parted
from extractors.layout.columns import Column, edges_of, parting_lines
from extractors.layout.grid import Row, table_rows
from extractors.layout.pieces import Piece, piece_of
from extractors.layout.sheet import Sheet
from tests.extractors.layout.drawn_sheets import MARGIN, Draft, line

_NUMBER = "410802197506150019"
_WIDTHS = (70, 110, 70, 270, 300)
_TEXTS = (
    ["序号", "姓名", "性别", "证件号码", "单位"],
    ["1", "王建国", "男", _NUMBER, "焦作市公路管理局"],
    ["2", "李秀英", "女", _NUMBER, "焦作市公路管理局"],
    ["3", "张伟", "男", _NUMBER, "焦作市公路管理局"],
)


def _rows(sheet: Sheet) -> list[Row]:
    head = [Column(b.text, b.box) for b in sheet.blocks if b.text in _TEXTS[0] and b.box.y0 < 140]
    return table_rows(sheet, head, lambda piece: _NUMBER[:14] in piece.text)


def _texts(rows: list[Row]) -> list[list[str]]:
    return [[cell.piece.text for cell in row] for row in rows]


def _drawn() -> Draft:
    return Draft().table(_WIDTHS, *_TEXTS)


def test_every_cell_of_every_row_is_given() -> None:
    assert _texts(_rows(_drawn().sheet())) == list(_TEXTS[1:])


def test_where_a_ruling_is_lost_the_cell_lies_where_column_and_row_meet() -> None:
    draft = _drawn()
    border = MARGIN + sum(_WIDTHS[:3])
    draft.reading[184:236, border - 4 : border + 5] = 255
    assert _texts(_rows(draft.sheet())) == list(_TEXTS[1:])


def test_a_row_whose_first_cells_ran_together_is_not_lost() -> None:
    draft = _drawn()
    for wide in (1, 2):
        border = MARGIN + sum(_WIDTHS[:wide])
        draft.reading[184:236, border - 4 : border + 5] = 255
    assert _texts(_rows(draft.sheet()))[1] == _TEXTS[2]


def test_a_cell_merged_over_all_rows_does_not_lead_to_another_row() -> None:
    draft = Draft().table(_WIDTHS, *[[*row[:2], "", *row[3:]] for row in _TEXTS])
    left = MARGIN + sum(_WIDTHS[:2])
    draft.reading[124:296, left + 4 : left + 66] = 255
    draft.put("性别", left + 10, 74).put("男", left + 10, 200)
    rows = _texts(_rows(draft.sheet()))
    assert [row[2] for row in rows] == ["男"] * 3
    assert [row[4] for row in rows] == ["焦作市公路管理局"] * 3
    assert [row[0] for row in rows] == ["1", "2", "3"]


def test_cells_that_ran_together_are_parted_as_the_rows_beside_them_are() -> None:
    draft = _drawn()
    left = MARGIN + sum(_WIDTHS[:1])
    for top in (180, 240):
        draft.reading[top - 6 : top + 7, left + 4 : left + 106] = 255
    assert _texts(_rows(draft.sheet())) == list(_TEXTS[1:])


def test_an_empty_cell_has_its_place() -> None:
    rows = _rows(Draft().table(_WIDTHS, _TEXTS[0], ["1", "王建国", "", _NUMBER, ""]).sheet())
    (row,) = rows
    assert not row[2].piece
    assert row[2].box.x0 < MARGIN + 200 < row[2].box.x1


def _unruled(*rows: tuple[tuple[str, float], ...]) -> Sheet:
    draft = Draft()
    for i, row in enumerate(rows):
        draft.lines += [line(text, x, 80 + 60 * i) for text, x in row]
    return draft.sheet()


def test_unruled_columns_part_where_no_row_has_print() -> None:
    rows = _rows(
        _unruled(
            (("序号", 60), ("姓名", 180), ("性别", 420), ("证件号码", 600), ("单位", 900)),
            (("1", 60), ("阿卜杜拉·热合曼", 180), ("男", 420), (_NUMBER, 560), ("医院", 900)),
            (("2", 60), ("王建国", 180), ("女", 420), (_NUMBER, 560), ("学校", 900)),
        )
    )
    assert _texts(rows) == [
        ["1", "阿卜杜拉·热合曼", "男", _NUMBER, "医院"],
        ["2", "王建国", "女", _NUMBER, "学校"],
    ]


def test_a_dotted_name_reaching_into_the_next_column_is_not_cut_at_its_dot() -> None:
    rows = _rows(
        _unruled(
            (("序号", 60), ("姓名", 180), ("性别", 300), ("证件号码", 600), ("单位", 900)),
            (("1", 60), ("阿卜杜拉·热合曼", 180), (_NUMBER, 560), ("医院", 900)),
            (("2", 60), ("王建国", 180), ("女", 300), (_NUMBER, 560), ("学校", 900)),
        )
    )
    assert [row[1] for row in _texts(rows)] == ["阿卜杜拉·热合曼", "王建国"]


def test_a_sentence_below_an_unruled_table_is_no_row() -> None:
    rows = _rows(
        _unruled(
            (("序号", 60), ("姓名", 180), ("性别", 420), ("证件号码", 600), ("单位", 900)),
            (("1", 60), ("王建国", 180), ("男", 420), (_NUMBER, 560), ("医院", 900)),
            (("经审核,我单位王建国等1名同志符合相应工勤技能岗位等级考核申报条件", 60),),
        )
    )
    assert len(rows) == 1


def test_unruled_rows_may_slope() -> None:
    draft = Draft()
    for i, row in enumerate(_TEXTS):
        for k, text in enumerate(row):
            draft.lines.append(line(text, 60 + 230 * k, 80 + 50 * i + 9 * k))
    assert _texts(_rows(draft.sheet())) == list(_TEXTS[1:])


def test_a_figure_that_seems_to_lie_beyond_a_border_goes_with_its_number() -> None:
    piece = piece_of(line("男" + _NUMBER, 0, 0), 1)
    runs = parted(piece, ["sex", "sex", *["number"] * 17])
    assert [(home, run.text) for home, run in runs] == [("sex", "男"), ("number", _NUMBER)]


def test_a_character_on_the_ruling_itself_is_not_lost() -> None:
    piece = piece_of(line("男" + _NUMBER, 0, 0), 1)
    runs = parted(piece, ["sex", None, *["number"] * 17])
    assert [run.text for _, run in runs] == ["男", _NUMBER]


def test_a_number_wider_than_its_column_stays_whole() -> None:
    piece = piece_of(line("410802197506150010", 0, 0), 1)
    homes = ["sex", *["number"] * 15, "trade", "trade"]
    assert [(home, run.text) for home, run in parted(piece, homes)] == [("number", piece.text)]


def test_a_name_is_parted_at_the_wider_gap() -> None:
    glyphs = (*piece_of(line("李秀", 0, 0), 1).glyphs, *piece_of(line("英女", 60, 0), 1).glyphs)
    runs = parted(Piece(glyphs), ["a", "a", "a", "b"])
    assert [run.text for _, run in runs] == ["李秀", "英女"]


def test_edges_by_headings_lie_half_way() -> None:
    head = [Column("a", line("甲", 0, 0).box), Column("b", line("乙", 100, 0).box)]
    assert edges_of(head, 0) == (-38, 62)
    assert parting_lines(head, [])[0] == 62
