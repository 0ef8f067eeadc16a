"""Lines become cells and free rows, and neighbours are found by where they stand."""

import cv2
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.frames import PixelBox
from extractors.layout.ink_map import InkMap
from extractors.layout.lay_out import lay_out
from extractors.layout.sheet import Block, Sheet
from tests.extractors.layout.drawn_sheets import EM, Draft, line, printed


def _texts(sheet: Sheet) -> list[str]:
    return [block.text for block in sheet.blocks]


def _block(sheet: Sheet, text: str) -> Block:
    return next(block for block in sheet.blocks if block.text == text)


def test_a_line_is_cut_at_the_rulings_that_it_crosses() -> None:
    draft = Draft()
    draft.table((140, 220, 140, 220), ["姓名", "", "性别", ""])
    draft.lines = [line("姓名　　　　王建国　　　　　　性别　　　　男", 70, 76)]
    sheet = draft.sheet()
    assert _texts(sheet) == ["姓名", "王建国", "性别", "男"]
    assert all(block.cell for block in sheet.blocks)


def test_lines_of_one_cell_are_one_block() -> None:
    draft = Draft().table((200, 500), ["工作单位", "焦作市示范区\n农业技术推广中心"])
    block = draft.sheet().blocks[1]
    assert block.text == "焦作市示范区农业技术推广中心"
    assert [row.text for row in block.rows] == ["焦作市示范区", "农业技术推广中心"]


def test_a_free_row_is_cut_at_wide_gaps_only() -> None:
    draft = Draft()
    draft.lines = [line("姓　名：王建国　　　　　性　别：男", 60, 60)]
    assert _texts(draft.sheet()) == ["姓名:王建国", "性别:男"]


def test_parts_of_a_row_are_joined_where_they_touch() -> None:
    draft = Draft()
    draft.lines = [line("王建国", 60 + 3 * EM, 62), line("姓名:", 60, 60)]
    assert _texts(draft.sheet()) == ["姓名:王建国"]


def test_reading_order_is_by_rows_then_columns() -> None:
    sheet = printed("证书编号　　　　发证日期", "一二三　　　　　四五六")
    assert sheet.flow.text == "证书编号发证日期一二三四五六"


def test_neighbours_beside_and_below() -> None:
    draft = Draft().table((140, 220, 140), ["姓名", "王建国", "照片"], ["性别", "男", "无"])
    sheet = draft.sheet()
    label = _block(sheet, "姓名")
    assert [b.text for b in sheet.right_of(label)] == ["王建国", "照片"]
    assert [b.text for b in sheet.below(label)] == ["性别"]
    assert sheet.right_of(_block(sheet, "无")) == []
    assert sheet.below(_block(sheet, "男")) == []


@settings(max_examples=25, deadline=None)
@given(st.floats(80, 1100), st.floats(80, 1500), st.floats(80, 1100), st.floats(80, 1500))
def test_beside_and_below_exclude_each_other(ax: float, ay: float, bx: float, by: float) -> None:
    boxes = PixelBox(ax, ay, ax + 48, ay + EM), PixelBox(bx, by, bx + 48, by + EM)
    one, other = (Block((), box, cell=False) for box in boxes)
    sheet = Sheet(1, 1240, 1754, (one, other), (), InkMap.of(Draft().reading))
    assert not (sheet.right_of(one) and sheet.right_of(other) and ax != bx)
    assert not (sheet.right_of(one) and sheet.below(one))
    assert not (sheet.below(one) and sheet.below(other))


def test_the_smallest_cell_with_print_is_found_by_a_point() -> None:
    draft = Draft().rule(60, 200, 1100, 700).rule(100, 400, 400, 500)
    draft.put("备注", 700, 300).put("合格", 150, 430)
    sheet = draft.sheet()
    inner, outer = sheet.cell_at(200, 440), sheet.cell_at(800, 600)
    assert inner
    assert outer
    assert (inner.text, outer.text) == ("合格", "备注")
    assert sheet.cell_at(30, 30) is None


def test_ink_is_measured_where_it_lies() -> None:
    sheet = Draft().scribble(300, 500).sheet()
    assert sheet.ink.share(PixelBox(295, 495, 380, 530)) > 0.05
    assert sheet.ink.share(PixelBox(600, 495, 700, 530)) == 0
    assert sheet.ink.share(PixelBox(5000, 5000, 5100, 5100)) == 0


def test_a_tilted_line_stays_one_row() -> None:
    draft = Draft()
    draft.lines = [line("兹证明", 60, 60), line("该同志", 60 + 4 * EM, 66), line("参加", 240, 71)]
    assert _texts(draft.sheet()) == ["兹证明该同志参加"]


def test_sheets_know_their_size() -> None:
    sheet = Draft(width=800, height=600).sheet(page=4)
    assert (sheet.page, sheet.width, sheet.height) == (4, 800, 600)
    assert sheet.flow.glyphs == ()
    assert not sheet.flow


def test_a_frame_around_all_print_of_a_distant_page_is_no_cell() -> None:
    draft = Draft(width=2400, height=3200)
    draft.pen = 900
    rows = [f"第{n}行的文字" for n in range(8)]
    draft.rows(*rows, x=700).rule(600, 850, 1500, 1400)
    sheet = draft.sheet()
    assert [block.text for block in sheet.blocks] == rows
    assert not any(block.cell for block in sheet.blocks)


def test_a_box_of_strokes_within_a_large_character_is_no_cell() -> None:
    draft = Draft()
    draft.lines.append(line("职业资格证书", 300, 200, em=90))
    sheet = draft.rule(492, 232, 550, 256).sheet()
    assert [(block.text, block.cell) for block in sheet.blocks] == [("职业资格证书", False)]


def test_a_lifted_ring_stays_in_the_ink_of_pens_where_words_are_offered() -> None:
    frame = Draft().put("优秀　　合格　　不合格", 200, 300).frame()
    cv2.ellipse(frame.image, (224, 312), (44, 26), 0, 0, 360, (40, 30, 200), 2)
    sheet = lay_out(frame, 1)
    around = PixelBox(170, 280, 280, 345)
    assert sheet.ink.share(around) == 0
    assert sheet.pens
    assert sheet.pens.share(around) > 0.01


def test_no_ink_of_pens_is_kept_where_nothing_is_offered() -> None:
    assert Draft().put("考核等次　　合格", 200, 300).sheet().pens is None
