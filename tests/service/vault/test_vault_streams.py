"""Sealed files: what comes out is what went in, and every way to break one shows."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.vault.errors import BrokenFileError
from service.vault.streams import PIECE, check, new_key, sealing, unsealing

KEY, NAME = bytes(range(32)), "documents/one/original"
PIECE_SEALED = PIECE + 16
HEADER = 27


def seal(content: bytes, key: bytes = KEY, name: str = NAME) -> bytes:
    return sealing(io.BytesIO(content), key, name).read()


def unseal(sealed: bytes, key: bytes = KEY, name: str = NAME) -> bytes:
    return unsealing(io.BytesIO(sealed), key, name).read()


def pieces_of(sealed: bytes) -> tuple[bytes, list[bytes]]:
    body = sealed[HEADER:]
    cut = range(0, len(body), PIECE_SEALED)
    return sealed[:HEADER], [body[at : at + PIECE_SEALED] for at in cut]


THREE = seal(b"a" * PIECE + b"b" * PIECE + b"c" * 10)


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_what_was_sealed_comes_back_at_every_size(size: int) -> None:
    content = bytes(i % 251 for i in range(size))
    sealed = seal(content)
    assert unseal(sealed) == content
    assert check(io.BytesIO(sealed), KEY, NAME) == size
    assert size < 32 or content[:32] not in sealed


def test_the_format_stays_readable() -> None:
    """A file of the first version, made once and written down."""
    sealed = bytes.fromhex(
        "595a463100112233445566778899aabbccddeeff01020304050607"
        "38185f562c95e53cb957a7b951c36587ff3af0c72e0c"
    )
    assert unseal(sealed) == "验真".encode()


def test_a_file_reads_in_any_steps() -> None:
    opened = unsealing(io.BytesIO(THREE), KEY, NAME)
    assert opened.read(3) + opened.read(PIECE) + opened.read() == unseal(THREE)


def test_no_two_sealings_are_alike() -> None:
    assert len({seal(b"the same") for _ in range(20)}) == 20


@pytest.mark.parametrize("cut", [0, 3, HEADER, HEADER + 5, HEADER + PIECE_SEALED, -26, -1])
def test_a_file_cut_short_does_not_pass_as_whole(cut: int) -> None:
    with pytest.raises(BrokenFileError):
        unseal(THREE[:cut])


@pytest.mark.parametrize("order", [[1, 0, 2], [0, 2], [1, 2], [0, 0, 2], [0, 1], [0, 1, 2, 2]])
def test_pieces_out_of_order_left_out_or_repeated_show(order: list[int]) -> None:
    header, pieces = pieces_of(THREE)
    with pytest.raises(BrokenFileError):
        unseal(header + b"".join(pieces[i] for i in order))


@pytest.mark.parametrize("more", [b"x", b"x" * 16, pieces_of(THREE)[1][0]])
def test_what_is_put_behind_the_end_shows(more: bytes) -> None:
    for sealed in (THREE, seal(b"a" * PIECE)):
        with pytest.raises(BrokenFileError):
            unseal(sealed + more)


def test_a_piece_of_another_file_under_the_same_key_shows() -> None:
    header, pieces = pieces_of(THREE)
    _, others = pieces_of(seal(b"x" * PIECE + b"y" * PIECE + b"z" * 10))
    with pytest.raises(BrokenFileError):
        unseal(header + pieces[0] + others[1] + pieces[2])


def test_a_file_opens_under_its_own_name_and_key_alone() -> None:
    with pytest.raises(BrokenFileError):
        unseal(THREE, name="documents/two/original")
    with pytest.raises(BrokenFileError):
        unseal(THREE, key=new_key())


@given(st.integers(min_value=0, max_value=8 * 200 - 1), st.binary(min_size=150, max_size=150))
def test_any_changed_bit_shows(bit: int, content: bytes) -> None:
    sealed = bytearray(seal(content))
    bit %= 8 * len(sealed)
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(BrokenFileError):
        unseal(bytes(sealed))


def test_what_was_proved_whole_comes_before_the_break_shows(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_bytes(THREE[:-1])
    opened = unsealing(place.open("rb"), KEY, NAME)
    assert opened.read(PIECE) == b"a" * PIECE
    with pytest.raises(BrokenFileError):
        opened.read()
    opened.close()
