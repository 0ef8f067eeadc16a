"""OFD pages as they are shown, their own text and their electronic seals."""

import numpy as np
import pymupdf
import pytest

from extractors.frames import Frame, UntrustedPage
from extractors.intake import open_document
from extractors.seals import find_seals, with_electronic
from extractors.seals.mark import SealMark
from schemas.facts import Quality
from schemas.limits import Limits
from tests.extractors.intake import ofd_files as ofd
from tests.extractors.intake.intake_files import encoded, pages_of, photo

MM = 200 / 25.4
"""Pixels in a millimetre of drawn print."""


def only(data: bytes) -> UntrustedPage:
    (page,) = pages_of(data)
    return page


def said(page: UntrustedPage) -> list[str]:
    return [line.text for line in page.text or ()]


def dark(page: UntrustedPage, x: float, y: float, wide: float, high: float) -> float:
    """The share of an area, in millimetres, that is darker than half."""
    x0, y0, x1, y1 = (round(v * MM) for v in (x, y, x + wide, y + high))
    return float((page.image[y0:y1, x0:x1].mean(axis=2) < 128).mean())


def test_an_ofd_is_known_by_its_content_and_drawn_at_its_size() -> None:
    data = ofd.printed(ofd.text("姓名张三", 20, 30))
    with open_document(data, Limits()) as document:
        assert document.media_type == "application/ofd"
        assert document.page_count == 1
    page = only(data)
    assert page.image.shape[:2] == pytest.approx((148 * MM, 210 * MM), abs=2)
    assert page.born_digital
    assert dark(page, 20, 25, 20, 6) > 0.05
    assert dark(page, 60, 60, 100, 60) == 0


def test_print_is_its_own_text_where_the_picture_shows_it() -> None:
    page = only(ofd.printed(ofd.text("姓名", 20, 30), ofd.text("2019年11月25日", 60, 30)))
    assert said(page) == ["姓名", "2019年11月25日"]
    box = (page.text or ())[0].box
    assert box.x0 == pytest.approx(20 * MM, abs=3)
    assert box.x1 == pytest.approx(30 * MM, abs=3)


def test_text_that_is_not_shown_is_not_read() -> None:
    hidden = ofd.text("张三", 20, 60, attributes='Visible="false"')
    clear = ofd.text("李四", 20, 80, attributes='Alpha="0"')
    assert said(only(ofd.printed(ofd.text("王五", 20, 30), hidden, clear))) == ["王五"]


def test_text_painted_over_makes_all_text_untrue() -> None:
    white = '<ofd:FillColor Value="255 255 255"/>'
    cover = (
        f'<ofd:PathObject ID="8" Boundary="20 24 30 10" Stroke="false" Fill="true">{white}'
        "<ofd:AbbreviatedData>M 0 0 L 30 0 L 30 10 L 0 10 C</ofd:AbbreviatedData></ofd:PathObject>"
    )
    page = only(ofd.printed(ofd.text("张三", 20, 30), cover, ofd.text("李四", 20, 30)))
    assert page.text is None
    assert page.born_digital


def test_a_scanned_page_is_a_picture_at_its_own_resolution() -> None:
    page = only(ofd.pictured(encoded(photo(1654, 1166), "JPEG"), "scan.jpg"))
    assert page.image.shape[:2] == (1166, 1654)
    assert not page.born_digital
    assert page.text is None


def test_a_picture_stands_upright_where_its_matrix_puts_it() -> None:
    half = np.full((40, 40), 255, np.uint8)
    half[:20] = 0
    from PIL import Image  # noqa: PLC0415

    placing = 'Boundary="50 40 60 60" CTM="60 0 0 60 0 0"'
    page = only(ofd.pictured(encoded(Image.fromarray(half), "PNG"), "half.png", placing))
    assert dark(page, 52, 42, 56, 26) == 1
    assert dark(page, 52, 72, 56, 26) == 0


def test_paths_with_arcs_and_rulings_are_drawn() -> None:
    ring = (
        '<ofd:PathObject ID="8" Boundary="100 50 40 40" LineWidth="2"><ofd:AbbreviatedData>'
        "M 0 20 A 20 20 0 0 1 40 20 A 20 20 0 0 1 0 20 C</ofd:AbbreviatedData></ofd:PathObject>"
    )
    page = only(ofd.printed(ring))
    assert dark(page, 118, 49, 4, 2) > 0.4
    assert dark(page, 118, 89, 4, 2) > 0.4
    assert dark(page, 110, 60, 20, 20) == 0


def test_an_embedded_font_draws_the_glyphs_that_the_file_names() -> None:
    face = pymupdf.Font("china-s")
    resources = ""
    parts = ofd.base(resources=resources)
    parts["Doc_0/PublicRes.xml"] = str(parts["Doc_0/PublicRes.xml"]).replace(
        '<ofd:Font ID="3" FontName="宋体"/>',
        '<ofd:Font ID="3" FontName="F"><ofd:FontFile>f.ttf</ofd:FontFile></ofd:Font>',
    )
    glyph = face.has_glyph(ord("焦"))
    named = ofd.text("焦", 20, 30, 20).replace(
        "<ofd:TextCode",
        f'<ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><ofd:Glyphs>{glyph}'
        "</ofd:Glyphs></ofd:CGTransform><ofd:TextCode",
    )
    drawn = [
        only(ofd.written({
            **parts, "Doc_0/Res/f.ttf": face.buffer, "Doc_0/Pages/Page_1/Content.xml": ofd.page(o)
        }))
        for o in (named, ofd.text("焦", 20, 30, 20))
    ]  # fmt: skip
    assert dark(drawn[0], 20, 12, 20, 20) > 0.1
    assert np.array_equal(drawn[0].image, drawn[1].image)
    assert said(drawn[0]) == ["焦"]


def frame_of(page: UntrustedPage) -> Frame:
    quality = Quality(dpi=200, sharpness=1, glare=0, contrast=1)
    return Frame(1, page.image, page.image[..., 0], "born_digital", 0, quality, stamps=page.stamps)


def seals_of(data: bytes) -> list[SealMark]:
    page = only(data)
    return list(with_electronic(find_seals(page.image), frame_of(page)))


@pytest.mark.parametrize("nested", [False, True])
def test_an_electronic_seal_is_drawn_and_kept_with_its_place_and_name(nested: bool) -> None:
    look = (ofd.pictured(ofd.die()), "ofd") if nested else (ofd.die(), "png")
    (mark,) = seals_of(ofd.stamped(*look))
    assert mark.electronic is not None
    assert mark.electronic.name == "焦作市示例局"
    assert mark.electronic.box == pytest.approx((120 * MM, 60 * MM, 162 * MM, 102 * MM), abs=3)
    assert mark.box.centre == pytest.approx((141 * MM, 81 * MM), abs=6)


def test_a_seal_whose_look_cannot_be_read_is_no_seal_and_costs_no_page() -> None:
    assert seals_of(ofd.stamped(b"no picture", "png")) == []
    assert seals_of(ofd.stamped(b"no file", "ofd")) == []


def test_print_under_a_seal_stays_the_page_s_own_text() -> None:
    page = only(ofd.stamped(ofd.die(), "png", "某局", ofd.text("2019年11月25日", 115, 80)))
    assert "2019年11月25日" in said(page)
