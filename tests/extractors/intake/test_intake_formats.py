"""Raster files of every accepted format and colour mode, by content and never by name."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from extractors.intake import open_document
from extractors.intake.pixels import MAX_SIDE
from schemas.limits import Limits
from tests.extractors.intake.intake_files import encoded, noise, pages_of, photo

FORMATS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "TIFF": "image/tiff",
    "BMP": "image/bmp",
    "WEBP": "image/webp",
    "HEIC": "image/heic",
}


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_gives_its_pixels_in_bgr(form: str) -> None:
    picture = photo()
    with open_document(encoded(picture, form), Limits()) as document:
        assert (document.media_type, document.page_count) == (FORMATS[form], 1)
        (page,) = document.pages()
    expected = np.asarray(picture)[..., ::-1].astype(int)
    assert page.file_page == 1
    assert page.image.dtype == np.uint8
    assert page.image.flags.c_contiguous
    assert np.abs(page.image.astype(int) - expected).mean() < 12
    assert page.text is None
    assert not page.born_digital


def test_pages_can_be_walked_again_and_are_not_kept() -> None:
    with open_document(encoded(photo(), "PNG"), Limits()) as document:
        first, second = next(document.pages()), next(document.pages())
    assert first.image is not second.image
    assert np.array_equal(first.image, second.image)


def test_a_tiff_gives_all_its_pages_in_order_and_no_thumbnails() -> None:
    thumbnail = photo(12, 9)
    thumbnail.encoderinfo = {"tiffinfo": {254: 1}}
    more = [photo(60, 30), thumbnail, photo(30, 60).convert("1")]
    data = encoded(photo(50, 50), "TIFF", save_all=True, append_images=more)
    pages = pages_of(data)
    assert [page.image.shape for page in pages] == [(50, 50, 3), (30, 60, 3), (60, 30, 3)]
    assert [page.file_page for page in pages] == [1, 2, 3]


def test_a_fax_page_is_read() -> None:
    fax = Image.new("1", (64, 40), 1)
    fax.paste(0, (0, 0, 32, 40))
    (page,) = pages_of(encoded(fax, "TIFF", compression="group4", dpi=(200, 200)))
    assert page.dpi == pytest.approx(200)
    assert (page.image[:, :32] == 0).all()
    assert (page.image[:, 32:] == 255).all()


@pytest.mark.parametrize("form", ["JPEG", "TIFF", "PNG", "WEBP", "HEIC"])
@pytest.mark.parametrize(
    ("orientation", "corner"),
    list(enumerate([(0, 0), (0, -1), (-1, -1), (-1, 0)] * 2, start=1)),
)
def test_exif_orientation_is_applied(form: str, orientation: int, corner: tuple[int, int]) -> None:
    picture = Image.new("L", (64, 32), 255)
    picture.paste(0, (0, 0, 16, 16))
    exif = Image.Exif()
    exif[0x0112] = orientation
    (page,) = pages_of(encoded(picture, form, exif=exif.tobytes() if form == "HEIC" else exif))
    assert page.image.shape[:2] == ((32, 64) if orientation < 5 else (64, 32))
    corners = {(y, x): page.image[y, x, 0] < 128 for y in (0, -1) for x in (0, -1)}
    assert [place for place, dark in corners.items() if dark] == [corner]


def test_transparency_lies_on_white_paper() -> None:
    clear = Image.new("RGBA", (8, 8), (0, 0, 0, 0))
    clear.paste((200, 100, 50, 128), (0, 0, 4, 8))
    (page,) = pages_of(encoded(clear, "PNG"))
    assert page.image[0, 7].tolist() == [255, 255, 255]
    assert page.image[0, 0].tolist() == pytest.approx([152, 177, 227], abs=1)


def test_a_palette_with_a_transparent_entry_lies_on_white_paper() -> None:
    picture = Image.new("P", (8, 8), 0)
    picture.putpalette([0, 0, 0, 200, 100, 50])
    picture.paste(1, (0, 0, 4, 8))
    (page,) = pages_of(encoded(picture, "PNG", transparency=0))
    assert page.image[0, 0].tolist() == [50, 100, 200]
    assert page.image[0, 7].tolist() == [255, 255, 255]


@pytest.mark.parametrize(("mode", "form"), [("LA", "PNG"), ("L", "PNG"), ("L", "JPEG")])
def test_grey_becomes_three_equal_channels(mode: str, form: str) -> None:
    (page,) = pages_of(encoded(Image.new("L", (8, 8), 77).convert(mode), form))
    assert page.image.shape == (8, 8, 3)
    assert (page.image == 77).all()


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_sixteen_bits_become_eight(form: str) -> None:
    levels = np.array([[0, 257 * 100, 65535]], np.uint16)
    (page,) = pages_of(encoded(Image.fromarray(levels), form))
    assert page.image[0, :, 0].tolist() == [0, 100, 255]


@pytest.mark.parametrize("form", ["JPEG", "TIFF"])
def test_cmyk_is_not_inverted(form: str) -> None:
    picture = Image.new("RGB", (16, 16), (200, 100, 50)).convert("CMYK")
    (page,) = pages_of(encoded(picture, form))
    assert page.image[0, 0].tolist() == pytest.approx([50, 100, 200], abs=3)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "BMP"])
def test_a_stated_dpi_is_kept(form: str) -> None:
    (page,) = pages_of(encoded(photo(), form, dpi=(300, 300)))
    assert page.dpi == pytest.approx(300, abs=0.01)


@pytest.mark.parametrize(("size", "dpi"), [((90, 60), 20), ((90, 60), 3000), ((3000, 90), 72)])
def test_a_dpi_that_cannot_be_meant_is_none(size: tuple[int, int], dpi: int) -> None:
    (page,) = pages_of(encoded(photo(*size), "PNG", dpi=(dpi, dpi)))
    assert page.dpi is None


def test_a_long_side_is_shrunk_by_area_with_its_dpi() -> None:
    stripes = Image.fromarray(np.tile(np.array([0, 200], np.uint8), (20, MAX_SIDE)))
    (page,) = pages_of(encoded(stripes, "PNG", dpi=(600, 600)))
    assert page.image.shape == (10, MAX_SIDE, 3)
    assert page.image.min() == page.image.max() == 100
    assert page.dpi == pytest.approx(300, abs=0.01)


def test_damaged_exif_costs_no_page() -> None:
    data = encoded(photo(), "JPEG", exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff")
    assert pages_of(data)[0].image.shape == (90, 120, 3)


def test_a_lossless_picture_is_not_resampled() -> None:
    picture = noise(333, 222)
    (page,) = pages_of(encoded(picture, "PNG"))
    assert np.array_equal(page.image[..., 0], np.asarray(picture))


def test_only_the_primary_picture_of_an_heic_is_a_page() -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    file = pillow_heif.from_pillow(photo(64, 48))
    file.add_from_pillow(photo(32, 32))
    out = BytesIO()
    file.save(out)
    assert [page.image.shape for page in pages_of(out.getvalue())] == [(48, 64, 3)]
