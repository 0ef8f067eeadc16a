"""Characters that look alike, by their shapes in print."""

import pytest

from extractors.values.lookalikes import may_stand_for


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("王森", "王淼"),
        ("已", "己"),
        ("晚", "晓"),
        ("4108O2", "410802"),
        ("1", "7"),
    ],
)
def test_what_looks_alike_may_stand_for_it(read: str, meant: str) -> None:
    assert may_stand_for(read, meant)
    assert may_stand_for(meant, read)


@pytest.mark.parametrize(
    ("read", "meant"), [("王军", "王国"), ("李", "王"), ("王", "王王"), ("410", "420")]
)
def test_what_does_not_is_another_value(read: str, meant: str) -> None:
    assert not may_stand_for(read, meant)
