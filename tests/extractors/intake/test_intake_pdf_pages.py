"""PDF pages as pictures: scale, rotation, annotations; and the PDFs that are refused."""

import struct
import zlib

import numpy as np
import pymupdf
import pytest

from extractors.intake import open_document
from schemas.findings import FindingCode
from schemas.limits import Limits
from tests.extractors.intake.intake_files import (
    A4,
    encoded,
    noise,
    pages_of,
    photo,
    picture_pdf,
    printed,
    raw_page,
    raw_pdf,
    scanned,
    stream,
)
from tests.extractors.intake.test_intake_refusals import refusal

UNREADABLE = FindingCode.DOCUMENT_UNREADABLE
TOO_LARGE = FindingCode.DOCUMENT_TOO_LARGE
ENCRYPTED = FindingCode.DOCUMENT_ENCRYPTED

GREY = b"/BitsPerComponent 8/ColorSpace/DeviceGray"


def test_print_is_rendered_at_200_dpi_and_born_digital() -> None:
    with open_document(printed("姓名 张三").tobytes(), Limits()) as document:
        assert (document.media_type, document.page_count) == ("application/pdf", 1)
        (page,) = document.pages()
    assert page.dpi == pytest.approx(200)
    assert page.image.shape == (2339, 1653, 3)
    assert page.image.flags.c_contiguous
    assert page.born_digital


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [A4, (595.28, 841.89), (595.32, 841.92)])
def test_a_scan_comes_in_its_own_pixels(size: tuple[float, float], rotate: int) -> None:
    picture = noise(827, 1170)
    (page,) = pages_of(scanned(picture, size, rotate).tobytes())
    upright = np.rot90(page.image[..., 0], rotate // 90)
    assert np.array_equal(upright, np.asarray(picture))
    assert page.dpi == pytest.approx(100, abs=0.2)
    assert page.text is None
    assert not page.born_digital


def test_a_fine_scan_is_capped_at_300_dpi() -> None:
    (page,) = pages_of(scanned(noise(600, 850), (72, 102)).tobytes(), Limits())
    assert page.dpi == pytest.approx(600, rel=0.01)  # a small card keeps its pixels
    (page,) = pages_of(scanned(photo(4000, 5600), form="JPEG").tobytes())
    assert page.dpi == pytest.approx(300)


def test_a_coarse_background_does_not_set_the_scale() -> None:
    (page,) = pages_of(scanned(photo(8, 10)).tobytes())
    assert page.dpi == pytest.approx(200)


def test_large_pages_stay_within_the_bounds() -> None:
    (page,) = pages_of(printed("图", size=(14_000, 7000)).tobytes())
    assert page.image.shape == (2500, 5000, 3)
    (page,) = pages_of(printed("图").tobytes(), Limits(max_pixels=10_000))
    assert page.image.shape[0] * page.image.shape[1] <= 10_300


def test_annotations_and_form_fields_are_drawn() -> None:
    file = printed("姓名")
    before = pages_of(file.tobytes())[0].image
    file[0].add_rect_annot((100, 300, 300, 400))
    field = pymupdf.Widget()
    field.field_type, field.field_name = pymupdf.PDF_WIDGET_TYPE_TEXT, "name"
    field.rect, field.field_value = pymupdf.Rect(72, 500, 300, 530), "Zhang San"
    file[0].add_widget(field)
    (page,) = pages_of(file.tobytes())
    assert (page.image[800:1150] != before[800:1150]).any()
    assert page.text is not None
    assert [line.text for line in page.text] == ["姓名", "Zhang San"]


def test_a_pdf_with_an_owner_password_only_is_read() -> None:
    lock = {"encryption": pymupdf.PDF_ENCRYPT_AES_256, "owner_pw": "owner"}
    assert len(pages_of(printed("姓名").tobytes(**lock, user_pw=""))) == 1
    error = refusal(printed("姓名").tobytes(**lock, user_pw="user"))
    assert error.finding is ENCRYPTED
    assert "密码" in str(error)


def test_a_pdf_locked_to_a_certificate_is_encrypted() -> None:
    handler = b"<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 4/R 4>>"
    data = raw_pdf([*raw_page(), handler], b"/Encrypt 5 0 R/ID[<00><00>]")
    assert refusal(data).finding is ENCRYPTED


@pytest.mark.parametrize("share", [0.05, 0.4, 0.8, 0.99])
def test_a_pdf_cut_off_is_unreadable(share: float) -> None:
    data = scanned(noise(300, 400)).tobytes()
    assert refusal(data[: int(len(data) * share)]).finding is UNREADABLE


def test_a_pdf_with_a_damaged_table_is_repaired() -> None:
    data = scanned(noise(300, 400)).tobytes()
    whole, mended = pages_of(data), pages_of(data.replace(b"startxref\n", b"startxref\n9"))
    assert np.array_equal(whole[0].image, mended[0].image)
    assert len(pages_of(data + b"\n<!-- sent by mail -->\n" * 100)) == 1


BROKEN = {
    "no pages": [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"],
    "page missing": [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>",
        *raw_page()[2:],
    ],
    "page tree in a ring": [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[2 0 R]/Count 1>>",
    ],
    "contents missing": raw_page()[:3],
    "contents cut off": [
        *raw_page()[:3],
        stream(zlib.compress(b"0 0 m 9 9 l S\n" * 999)[:50], b"/Filter/FlateDecode"),
    ],
    "picture missing": raw_page(b"/I Do"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_pdfs_with_parts_missing_are_unreadable(name: str) -> None:
    assert refusal(raw_pdf(BROKEN[name])).finding is UNREADABLE


@pytest.mark.parametrize("part", [0.0, 0.5, 0.9])
def test_a_picture_cut_off_inside_a_whole_pdf_is_unreadable(part: float) -> None:
    jpeg = encoded(photo(595, 842), "JPEG")
    keys = b"/Width 595/Height 842/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode"
    assert len(pages_of(picture_pdf(jpeg, keys))) == 1
    error = refusal(picture_pdf(jpeg[: int(len(jpeg) * part)] or b"x", keys))
    assert error.finding is UNREADABLE
    assert "第 1 页" in str(error)


def test_a_picture_of_huge_stated_size_is_too_large() -> None:
    bomb = zlib.compress(bytes(1_000_000))
    stated = b"/Width 60000/Height 60000/Filter/FlateDecode" + GREY
    assert refusal(picture_pdf(bomb, stated)).finding is TOO_LARGE
    unused = raw_pdf([*raw_page(), stream(bomb, b"/Subtype/Image" + stated)])
    assert refusal(unused).finding is TOO_LARGE
    by_reference = b"/Width 6 0 R/Height 6 0 R/Filter/FlateDecode" + GREY
    picture = stream(bomb, b"/Subtype/Image" + by_reference)
    assert refusal(raw_pdf([*raw_page(), picture, b"60000"])).finding is TOO_LARGE
    abbreviated = b"/W 60000/H 60000/Filter/FlateDecode" + GREY
    assert refusal(picture_pdf(bomb, abbreviated)).finding is TOO_LARGE


def test_a_jpeg_2000_is_measured_by_its_own_header() -> None:
    picture = bytearray(encoded(photo(64, 48), "JPEG2000"))
    keys = b"/Width 64/Height 48/Filter/JPXDecode"
    assert len(pages_of(picture_pdf(bytes(picture), keys))) == 1
    at = picture.find(b"\xff\x4f\xff\x51") + 8
    picture[at : at + 8] = struct.pack(">II", 60_000, 60_000)
    assert refusal(picture_pdf(bytes(picture), keys)).finding is TOO_LARGE


def test_a_pdf_of_very_many_objects_is_too_large() -> None:
    assert refusal(raw_pdf([*raw_page(), *[b"null"] * 200_000])).finding is TOO_LARGE


def test_an_inline_picture_is_measured_too() -> None:
    inline = b"q 595 0 0 842 0 0 cm BI /W 10 /H 10 /BPC 8 /CS /G ID " + bytes(100) + b" EI Q"
    data = raw_pdf(raw_page(inline))
    assert len(pages_of(data, Limits(max_pixels=100))) == 1
    assert refusal(data, Limits(max_pixels=99)).finding is TOO_LARGE


@pytest.mark.parametrize("keys", [b"/UserUnit 1000", b""])
def test_paper_of_enormous_size_is_too_large(keys: bytes) -> None:
    box = b"0 0 595 842" if keys else b"0 0 1000000 900"
    assert refusal(raw_pdf(raw_page(keys=keys, box=box))).finding is TOO_LARGE


def test_too_many_pages_are_refused_before_any_is_rendered() -> None:
    file = pymupdf.open()
    for _ in range(4):
        file.new_page()
    data = file.tobytes()
    assert len(pages_of(data, Limits(max_pages=4))) == 4
    assert refusal(data, Limits(max_pages=3)).finding is TOO_LARGE


def test_scripts_links_and_attachments_are_ignored() -> None:
    file = printed("姓名 张三")
    plain = pages_of(file.tobytes())[0]
    file.embfile_add("virus.exe", b"MZ" + bytes(100))
    file[0].insert_link(
        {"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(72, 80, 200, 110), "uri": "https://a.test"}
    )
    script = file.get_new_xref()
    file.update_object(script, "<</S/JavaScript/JS(app.alert\\(1\\))>>")
    file.xref_set_key(file.pdf_catalog(), "OpenAction", f"{script} 0 R")
    (page,) = pages_of(file.tobytes())
    assert np.array_equal(page.image, plain.image)
    assert page.text == plain.text
