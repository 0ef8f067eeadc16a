"""Ticks that stand below one of a form's words: read, or seen as ink."""

import cv2
import numpy as np
import pytest

from extractors.kinds.appraisal_verdict import WORDS
from extractors.kinds.base import PaperText
from extractors.kinds.choices import ticked_choice
from extractors.values.words import parse_verdict
from yanzhen.samples.wordings.sheets import Draft

LIST = ("优秀", "合格", "基本合格", "不合格", "不确定等次")


def verdict(draft: Draft) -> object:
    """What the last list on a page says."""
    taken = ticked_choice(PaperText((draft.sheet(),)), WORDS, parse_verdict)
    return taken and taken.value


def table(*fields: str) -> Draft:
    """The words in a row of cells, what stands below each, and a row of other print."""
    draft = Draft()
    draft.table([200] * 5, LIST, fields, ("单位", "焦作市水利局", "", "职务", "驾驶员"))
    return draft


@pytest.mark.parametrize(
    ("mark", "place", "value"),
    [("√", 1, "qualified"), ("V", 0, "excellent"), ("☑", 4, "undetermined")],
)
def test_the_word_over_the_only_tick_is_chosen(mark: str, place: int, value: str) -> None:
    assert verdict(table(*(mark if i == place else "" for i in range(5)))) == value


def test_without_cells_the_word_over_the_tick_counts_and_not_the_last_before_it() -> None:
    draft = Draft().rows(
        "等次：　优秀　　　合格　　　基本合格　　　不合格　　　不确定等次", "　　　　　　　　　√"
    )
    assert verdict(draft) == "qualified"


def test_two_ticks_none_and_other_print_below_say_nothing() -> None:
    assert verdict(table("√", "", "√", "", "")) is None
    assert verdict(table("", "", "", "", "")) is None
    assert verdict(table("同意", "", "", "", "")) is None


@pytest.mark.parametrize("place", [0, 3])
def test_a_tick_that_no_engine_reads_is_seen(place: int) -> None:
    draft = table("", "", "", "", "")
    x, y = 120 + 200 * place, 150
    stroke = np.array([(x, y), (x + 8, y + 12), (x + 24, y - 12)], np.int32)
    cv2.polylines(draft.reading, [stroke], isClosed=False, color=0, thickness=3)
    assert verdict(draft) == ("excellent", "", "", "unqualified")[place]
