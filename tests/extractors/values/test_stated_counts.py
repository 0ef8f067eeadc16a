"""How many people a roster says it holds."""

import pytest

from extractors.values.counts import find_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("本单位共申报26人。", 26),
        ("本次共推荐十二名同志参加考核。", 12),
        ("共审核通过8人", 8),
        ("合计:12人", 12),
        ("王建国等六名同志", 6),
        ("共12人,其中技师共3人", None),
        ("小计3人", None),
        ("共计 18 页", None),
    ],
)
def test_a_count_is_of_people_and_the_only_one(text: str, count: int | None) -> None:
    assert find_count(text) == count
