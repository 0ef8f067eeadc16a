"""Captures: the truth about where the page went, and files that open as what they are."""

import io
import random

import numpy as np
import pillow_heif
import pymupdf
import pytest
from PIL import Image, ImageOps

from schemas.findings import FindingCode
from yanzhen.samples.captures import BAD_CAPTURES, CAPTURES, CONTAINERS, GROUPS, Container, encode

pillow_heif.register_heif_opener()

MARKS = ((0.2, 0.15), (0.8, 0.3), (0.35, 0.8))
READABLE = [name for name in CAPTURES if name not in BAD_CAPTURES]


def marked_page() -> Image.Image:
    """A white page with three black squares, no two symmetric to each other."""
    page = Image.new("RGB", (1240, 1754), "white")
    for x, y in MARKS:
        left, top = round(x * page.width) - 25, round(y * page.height) - 25
        page.paste((0, 0, 0), (left, top, left + 50, top + 50))
    return page


@pytest.mark.parametrize("name", [*READABLE, "cropped"])
def test_marks_lie_where_the_capture_says(name: str) -> None:
    captured = CAPTURES[name].take(marked_page(), random.Random(11))
    tone = np.asarray(captured.image.convert("L"), np.float32)
    high, wide = tone.shape
    placed = captured.to_delivered([*MARKS, (0.6, 0.55)])
    seen = [
        tone[int(y * high), int(x * wide)] if 0 <= x < 1 and 0 <= y < 1 else None for x, y in placed
    ]
    paper = seen.pop()
    assert paper is not None
    assert all(mark is None or mark < paper * 0.75 for mark in seen)
    assert sum(mark is not None for mark in seen) >= (1 if name == "cropped" else 3)


@pytest.mark.parametrize("name", GROUPS)
def test_marks_of_all_papers_in_one_picture_lie_where_they_should(name: str) -> None:
    spec = GROUPS[name]
    pages = [marked_page().resize((1754 - 300 * i, 1240)) for i in range(spec.papers)]
    taken = spec.take(pages, random.Random(3))
    tone = np.asarray(taken[0].image.convert("L"), np.float32)
    high, wide = tone.shape
    for captured in taken:
        assert captured.image is taken[0].image
        points = captured.to_delivered([*MARKS, (0.6, 0.55)])
        *marks, paper = (tone[int(y * high), int(x * wide)] for x, y in points)
        assert all(mark < paper * 0.75 for mark in marks)


@pytest.mark.parametrize("name", ["rotated_90", "rotated_180", "rotated_270", "photo_turned"])
def test_rotation_is_clockwise(name: str) -> None:
    captured = CAPTURES[name].take(marked_page(), random.Random(2))
    (x0, y0), (x1, y1) = captured.to_delivered([(0.5, 0.9), (0.5, 0.1)])
    points_to = {0: (0, -1), 90: (1, 0), 180: (0, 1), 270: (-1, 0)}[captured.rotation]
    assert captured.rotation != 0
    assert (round(x1 - x0), round(y1 - y0)) == points_to


def test_only_photos_have_a_quad() -> None:
    page, rng = marked_page(), random.Random(4)
    photo = CAPTURES["photo_desk"].take(page, rng)
    assert photo.source == "photo"
    assert photo.quad is not None
    assert np.allclose(photo.quad[2], photo.to_delivered([[1, 1]])[0])
    assert CAPTURES["flatbed_150"].take(page, rng).quad is None


def test_the_same_seed_gives_the_same_file() -> None:
    one, two = (
        encode(CAPTURES["photo_shadow"].take(marked_page(), rng), rng, "jpeg")
        for rng in (random.Random(9), random.Random(9))
    )
    assert one == two


@pytest.mark.parametrize("name", BAD_CAPTURES)
def test_bad_captures_name_what_they_spoil(name: str) -> None:
    captured = CAPTURES[name].take(marked_page(), random.Random(6))
    assert captured.bad is CAPTURES[name].bad
    assert captured.bad is not None
    assert captured.bad.startswith("quality.")


def test_a_blank_back_holds_no_print() -> None:
    captured = CAPTURES["blank"].take(marked_page(), random.Random(6))
    assert captured.bad is FindingCode.QUALITY_BLANK_PAGE
    assert np.asarray(captured.image).min() > 180


@pytest.mark.parametrize("container", CONTAINERS)
def test_every_container_opens_with_the_picture_upright(container: Container) -> None:
    rng = random.Random(5)
    captured = CAPTURES["flatbed_150"].take(marked_page(), rng)
    data, _ = encode(captured, rng, container)
    shown = opened(data)[0]
    assert shown.size == pytest.approx(captured.image.size, abs=2)
    assert difference(shown, captured.image) < 6


@pytest.mark.parametrize("container", ["jpeg", "pdf"])
def test_a_turned_store_is_shown_upright(container: Container) -> None:
    rng = random.Random(8)
    captured = CAPTURES["exif_turned"].take(marked_page(), rng)
    data, _ = encode(captured, rng, container)
    assert captured.orientation != 1
    assert difference(opened(data)[0], captured.image) < 6


@pytest.mark.parametrize("container", ["tiff", "pdf"])
def test_several_pages_in_one_file(container: Container) -> None:
    rng = random.Random(5)
    pages = [CAPTURES[name].take(marked_page(), rng) for name in ("jpeg_chain", "grey_200")]
    assert len(opened(encode(pages, rng, container)[0])) == 2


def test_one_page_containers_refuse_two() -> None:
    captured = CAPTURES["flatbed_150"].take(marked_page(), random.Random(5))
    with pytest.raises(ValueError, match="jpeg holds one page, not 2"):
        encode([captured, captured], random.Random(5), "jpeg")


def opened(data: bytes) -> list[Image.Image]:
    """The file's pages as a viewer shows them."""
    if data.startswith(b"%PDF"):
        with pymupdf.open(stream=data) as document:
            return [page.get_pixmap(dpi=150).pil_image() for page in document]
    file = Image.open(io.BytesIO(data))
    shown = []
    for number in range(getattr(file, "n_frames", 1)):
        file.seek(number)
        shown.append(ImageOps.exif_transpose(file.convert("RGB")))
    return shown


def difference(one: Image.Image, other: Image.Image) -> float:
    small = [np.asarray(i.convert("L").resize((62, 88)), np.float32) for i in (one, other)]
    return float(np.abs(small[0] - small[1]).mean())
