"""OFD files that are refused: bombs, entities, page counts, paths out of the file, other zips."""

import zipfile
from io import BytesIO

import pytest

from schemas.findings import FindingCode
from schemas.limits import Limits
from tests.extractors.intake import ofd_files as ofd
from tests.extractors.intake.intake_files import encoded, pages_of, photo, png_header
from tests.extractors.intake.test_intake_refusals import refusal

UNREADABLE = FindingCode.DOCUMENT_UNREADABLE
TOO_LARGE = FindingCode.DOCUMENT_TOO_LARGE
PAGE = "Doc_0/Pages/Page_1/Content.xml"

ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "{}"><!ENTITY b "{}">]><ofd:OFD xmlns:ofd="x">&b;</ofd:OFD>'
).format("a" * 100, "&a;" * 100)


def damaged(**parts: bytes | str) -> bytes:
    return ofd.written({**ofd.base(), PAGE: ofd.page(), **parts})


def test_a_zip_bomb_is_refused_by_what_its_parts_say() -> None:
    data = ofd.written({**ofd.base(), PAGE: ofd.page(), "Doc_0/Res/a.png": bytes(9_000_000)})
    assert refusal(data, Limits(max_bytes=2_000_000)).finding is TOO_LARGE


def test_a_part_that_lies_about_its_size_is_refused_while_it_is_read() -> None:
    page = ofd.page(ofd.text("张三", 20, 30)) + " " * 3_000_000
    data = bytearray(ofd.written({**ofd.base(), PAGE: page}))
    honest = len(page.encode()).to_bytes(4, "little")
    at = data.find(honest)
    while at >= 0:
        data[at : at + 4] = (50).to_bytes(4, "little")
        at = data.find(honest)
    assert refusal(bytes(data), Limits(max_bytes=1_000_000)).finding in {TOO_LARGE, UNREADABLE}


def test_a_picture_that_is_drawn_a_thousand_times_is_unpacked_once() -> None:
    many = '<ofd:ImageObject ResourceID="5" Boundary="0 0 9 9" CTM="9 0 0 9 0 0"/>' * 1000
    parts = dict(
        ofd.base(
            resources='<ofd:MultiMedias><ofd:MultiMedia ID="5"><ofd:MediaFile>a.png'
            "</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>"
        )
    )
    picture = encoded(photo(300, 300), "BMP")
    data = ofd.written({**parts, "Doc_0/Res/a.png": picture, PAGE: ofd.page(many)})
    assert len(pages_of(data, Limits(max_bytes=2 * len(picture)))) == 1


def test_more_parts_than_any_document_has_are_refused() -> None:
    many = {f"Doc_0/Res/{n}": b"" for n in range(5001)}
    assert refusal(ofd.written({**ofd.base(), **many})).finding is TOO_LARGE


@pytest.mark.parametrize("part", ["OFD.xml", "Doc_0/Document.xml", PAGE])
def test_entities_and_document_types_are_never_expanded(part: str) -> None:
    assert refusal(damaged(**{part: ENTITIES})).finding is UNREADABLE


def test_too_many_pages_are_refused_before_any_is_drawn() -> None:
    parts = {f"Doc_0/Pages/Page_{n}/Content.xml": ofd.page() for n in range(1, 6)}
    data = ofd.written({**ofd.base(5), **parts})
    error = refusal(data, Limits(max_pages=4))
    assert error.finding is TOO_LARGE
    assert "4 页" in str(error)


@pytest.mark.parametrize("place", ["../../etc/passwd", "/etc/passwd", "..\\..\\OFD.xml", "nowhere"])
def test_a_page_outside_the_file_is_a_missing_page(place: str) -> None:
    parts = ofd.base()
    root = str(parts["Doc_0/Document.xml"]).replace("Pages/Page_1/Content.xml", place)
    assert refusal(ofd.written({**parts, "Doc_0/Document.xml": root})).finding is UNREADABLE


def test_a_picture_that_states_too_many_pixels_is_refused() -> None:
    error = refusal(ofd.pictured(png_header(30_000, 30_000)))
    assert error.finding is TOO_LARGE


def test_paper_beyond_all_sizes_is_refused() -> None:
    parts = ofd.base()
    root = str(parts["Doc_0/Document.xml"]).replace("0 0 210 148", "0 0 90000 148")
    data = ofd.written({**parts, PAGE: ofd.page(), "Doc_0/Document.xml": root})
    assert refusal(data).finding is TOO_LARGE


def test_blocks_and_composites_that_go_round_are_refused() -> None:
    round_ = '<ofd:CompositeObject ID="2" ResourceID="8" Boundary="0 0 9 9"/>'
    unit = (
        '<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="8" Width="9" Height="9">'
        f"<ofd:Content>{round_ * 4}</ofd:Content></ofd:CompositeGraphicUnit>"
        "</ofd:CompositeGraphicUnits>"
    )
    data = ofd.written({**ofd.base(resources=unit), PAGE: ofd.page(round_)})
    assert refusal(data).finding is TOO_LARGE


def test_a_locked_part_asks_for_the_password_to_be_taken_off() -> None:
    data = bytearray(ofd.printed())
    for magic, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(magic)
        while at >= 0:
            data[at + flag] |= 1
            at = data.find(magic, at + 4)
    error = refusal(bytes(data))
    assert error.finding is FindingCode.DOCUMENT_ENCRYPTED
    assert "OFD" in str(error)


def test_a_zip_that_only_mentions_the_name_is_an_archive() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("inner.zip", ofd.printed())
    assert refusal(out.getvalue()).finding is FindingCode.DOCUMENT_UNSUPPORTED


def test_a_cut_file_is_damaged() -> None:
    data = ofd.pictured(encoded(photo(800, 600), "PNG"))
    assert refusal(data[: len(data) // 2]).finding in {
        UNREADABLE,
        FindingCode.DOCUMENT_UNSUPPORTED,
    }


def test_a_file_at_the_limits_is_taken() -> None:
    data = ofd.printed(ofd.text("张三", 20, 30))
    assert len(pages_of(data, Limits(max_bytes=len(data) + 1_000, max_pages=1))) == 1
