"""Which characters rare ones of names are taken for, and which of these pairs are kept."""

from collections.abc import Sequence

from extractors.frames import Image, Line, PixelBox
from yanzhen.samples.name_twins import candidates, kept, misread


class Reader:
    """Reads every line as the same text; ``score`` for each of its characters."""

    def __init__(self, text: str, score: float) -> None:
        self.text, self.score = text, score

    def read_lines(self, crops: Sequence[Image]) -> list[Line]:
        """The text, once a crop."""
        scores = (self.score,) * len(self.text)
        return [Line(self.text, PixelBox(0, 0, 9, 9), self.score, scores) for _ in crops]


def test_only_sure_readings_of_another_character_count() -> None:
    assert set(misread(Reader("王森", 0.99).read_lines, "淼")) == {"森"}
    assert not list(misread(Reader("王森", 0.5).read_lines, "淼"))
    assert not list(misread(Reader("王淼", 0.99).read_lines, "淼"))
    assert not list(misread(Reader("王", 0.99).read_lines, "淼"))


def test_what_many_are_named_with_is_kept_only_where_the_engine_insists() -> None:
    assert kept({("坤", "珅"): 2, ("明", "玥"): 1, ("错", "锴"): 1}) == {"坤": "珅", "错": "锴"}


def test_surnames_that_only_a_character_of_no_name_is_taken_for_and_signs_are_left_out() -> None:
    assert kept({("韩", "帏"): 4, ("~", "宀"): 9}) == {}


def test_candidates_are_rare_and_of_the_radicals_of_names() -> None:
    found = candidates()
    assert {"淼", "珅", "镧"} <= set(found)
    assert not {"王", "国", "鼹"} & set(found)
