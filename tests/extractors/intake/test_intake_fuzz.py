"""Damaged files of every format give pages or a DocumentError, and nothing else comes out."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.errors import DocumentError
from tests.extractors.intake.intake_files import encoded, pages_of, photo, printed, scanned
from tests.extractors.intake.ofd_files import die, stamped, text

SEEDS = {
    "jpeg": encoded(photo(), "JPEG"),
    "png": encoded(photo(), "PNG"),
    "palette": encoded(photo().convert("P"), "PNG"),
    "tiff": encoded(
        photo(), "TIFF", compression="tiff_lzw", save_all=True, append_images=[photo()]
    ),
    "fax": encoded(photo().convert("1"), "TIFF", compression="group4"),
    "bmp": encoded(photo(40, 30), "BMP"),
    "webp": encoded(photo(), "WEBP"),
    "heic": encoded(photo(), "HEIC"),
    "scan.pdf": scanned(photo(), (120, 90)).tobytes(),
    "page.ofd": stamped(die(), "png", "某局", text("2019年11月25日", 20, 100)),
    "print.pdf": printed("姓名 张三", "2019年11月25日", size=(240, 180)).tobytes(deflate=True),
}

EDITS = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=0, max_size=8)), max_size=6
)


@pytest.mark.parametrize("name", SEEDS)
@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(edits=EDITS, keep=st.floats(0.2, 1))
def test_mutations_give_pages_or_a_document_error(
    name: str,
    capfd: pytest.CaptureFixture[str],
    edits: list[tuple[float, bytes]],
    keep: float,
) -> None:
    data = bytearray(SEEDS[name])
    for place, patch in edits:
        at = int(place * len(data))
        data[at : at + len(patch)] = patch
    with suppress(DocumentError):
        for page in pages_of(bytes(data[: int(keep * len(data)) or 1])):
            assert page.image.ndim == 3
            assert page.image.size > 0
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err == "" or name in {"tiff", "fax"}  # libtiff speaks, and has no switch here
