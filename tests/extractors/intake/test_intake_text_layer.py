"""The text layer: kept where the picture shows it, whole or not at all."""

from typing import Any

import pymupdf
import pytest

from extractors.frames import Line
from tests.extractors.intake.intake_files import encoded, noise, pages_of, photo, printed, scanned


def lines_of(file: Any) -> tuple[Line, ...] | None:
    (page,) = pages_of(file.tobytes())
    return page.text


def texts_of(file: Any) -> list[str] | None:
    lines = lines_of(file)
    return None if lines is None else [line.text for line in lines]


def test_lines_lie_where_the_picture_shows_them() -> None:
    (page,) = pages_of(printed("身份证号 410802", "二〇一九年").tobytes())
    assert page.text is not None
    assert [line.text for line in page.text] == ["身份证号 410802", "二〇一九年"]
    for line in page.text:
        assert line.score == 1.0
        assert line.chars == (1.0,) * len(line.text)
        assert len(line.edges) == len(line.text)
        assert list(line.edges) == sorted(line.edges)
        for char, (x0, x1) in zip(line.text, line.edges, strict=True):
            patch = page.image[int(line.box.y0) : int(line.box.y1), int(x0) : int(x1)]
            assert (patch.min() < 100) == (char != " ")


def test_a_crop_moves_the_lines_with_the_picture() -> None:
    file = printed("姓名 张三")
    file[0].set_cropbox(pymupdf.Rect(50, 60, 400, 300))
    (page,) = pages_of(file.tobytes())
    assert page.text is not None
    (line,) = page.text
    inside = page.image[int(line.box.y0) : int(line.box.y1), int(line.box.x0) : int(line.box.x1)]
    assert (inside < 100).sum() == (page.image < 100).sum() > 0


def test_columns_are_lines_of_their_own() -> None:
    file = printed("姓名")
    file[0].insert_text((300, 100), "性别", fontname="china-s", fontsize=14)
    assert texts_of(file) == ["姓名", "性别"]


def test_a_label_spread_with_blanks_is_one_line() -> None:
    assert texts_of(printed("姓\u3000名", "出生 年月")) == ["姓 名", "出生 年月"]


def test_lines_of_neighbouring_cells_do_not_mix() -> None:
    file = printed()
    for number, text in enumerate(["焦作市", "某某局", "办公室"]):
        file[0].insert_text((72, 100 + 9 * number), text, fontname="china-s", fontsize=8)
    file[0].insert_text((120, 106), "保管工", fontname="china-s", fontsize=14)
    texts = texts_of(file)
    assert texts is not None
    assert sorted(texts) == sorted(["焦作市", "某某局", "办公室", "保管工"])


def test_bold_by_drawing_twice_counts_once() -> None:
    file = printed("姓名")
    file[0].insert_text((72.4, 100), "姓名", fontname="china-s", fontsize=14)
    assert texts_of(file) == ["姓名"]


@pytest.mark.parametrize("options", [{"render_mode": 3}, {"fill_opacity": 0}, {"color": (1, 1, 1)}])
def test_text_that_is_not_seen_is_left_out(options: dict[str, object]) -> None:
    file = printed("姓名")
    file[0].insert_text((72, 300), "hidden", **options)
    assert texts_of(file) == ["姓名"]


def test_a_page_of_hidden_text_only_is_not_born_digital() -> None:
    file = pymupdf.open()
    file.new_page().insert_text((72, 300), "hidden", render_mode=3)
    (page,) = pages_of(file.tobytes())
    assert page.text is None
    assert not page.born_digital


def test_text_outside_the_page_is_left_out() -> None:
    file = printed("姓名")
    file[0].insert_text((700, 300), "outside")
    assert texts_of(file) == ["姓名"]


def test_a_scan_with_an_ocr_layer_stays_a_scan() -> None:
    file = scanned(noise(827, 1170))
    file[0].insert_text((72, 300), "recognised", render_mode=3)
    (page,) = pages_of(file.tobytes())
    assert page.text is None
    assert not page.born_digital


def test_text_under_a_scan_is_not_used() -> None:
    file = printed("姓名 张三")
    page = file[0]
    page.insert_image(page.rect, stream=encoded(noise(827, 1170), "PNG"), keep_proportion=False)
    (read,) = pages_of(file.tobytes())
    assert read.text is None
    assert not read.born_digital


def test_print_over_a_full_background_is_read_by_sight() -> None:
    file = scanned(photo(1654, 2339))
    file[0].insert_text((72, 300), "2019-11-25", fontsize=20)
    (page,) = pages_of(file.tobytes())
    assert page.text is None
    assert not page.born_digital
    assert page.dpi == pytest.approx(200, abs=0.5)


def test_text_typed_over_a_whited_out_value_is_read_by_sight() -> None:
    file = printed("2018-11-25")
    file[0].draw_rect((60, 80, 300, 110), fill=(1, 1, 1), color=None)
    file[0].insert_text((72, 100), "2019-11-25", fontsize=14)
    (page,) = pages_of(file.tobytes())
    assert page.text is None
    assert page.born_digital


def test_a_picture_over_text_leaves_it_to_sight() -> None:
    file = printed("姓名 张三")
    file[0].insert_image((60, 60, 160, 120), stream=encoded(photo(), "PNG"))
    assert texts_of(file) is None


def test_a_portrait_beside_the_text_changes_nothing() -> None:
    file = printed("姓名 张三")
    file[0].insert_image((400, 60, 480, 160), stream=encoded(photo(), "PNG"))
    (page,) = pages_of(file.tobytes())
    assert page.text is not None
    assert page.born_digital


def test_shading_and_ruling_change_nothing() -> None:
    file = printed("姓名 张三")
    file[0].draw_rect((60, 80, 300, 110), fill=(0.9, 1, 0.9), color=None, overlay=False)
    file[0].draw_line((60, 97), (400, 97))
    file[0].draw_rect((60, 96.8, 400, 97.2), fill=(0, 0, 0), color=None)
    assert texts_of(file) == ["姓名 张三"]


def test_a_slanting_watermark_is_left_out() -> None:
    file = printed("姓名 张三出生年月身份证号工作单位", "工种等级证书编号发证机关发证日期")
    slant = pymupdf.Matrix(1, 0, 0, 1, 0, 0).prerotate(45)
    file[0].insert_text((300, 500), "AB", fontsize=40, morph=(pymupdf.Point(300, 500), slant))
    lines = texts_of(file)
    assert lines is not None
    assert len(lines) == 2


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_text_that_stands_turned_is_left_to_sight(rotate: int) -> None:
    file = printed("姓名 张三")
    file[0].set_rotation(rotate)
    (page,) = pages_of(file.tobytes())
    assert page.text is None
    assert page.born_digital


def test_text_set_upright_by_the_page_rotation_is_kept() -> None:
    file = pymupdf.open()
    page = file.new_page(width=842, height=595)
    page.insert_text((200, 500), "upright", rotate=90)
    page.set_rotation(90)
    assert texts_of(file) == ["upright"]


def test_a_glyph_without_a_character_leaves_the_page_to_sight() -> None:
    file = printed("姓名")
    page = file[0]
    page.insert_font(fontname="f0", fontbuffer=pymupdf.Font("helv").buffer, set_simple=False)
    page.insert_text((72, 300), "410802", fontname="f0")
    whole = pymupdf.open(stream=file.tobytes(), filetype="pdf")
    assert texts_of(whole) == ["姓名", "410802"]
    for xref in range(1, whole.xref_length()):
        if whole.xref_get_key(xref, "ToUnicode")[0] == "xref":
            whole.xref_set_key(xref, "ToUnicode", "null")
    assert texts_of(whole) is None
