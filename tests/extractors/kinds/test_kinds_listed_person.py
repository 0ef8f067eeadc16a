"""Whom a decision lists: one person is the paper's, several are nobody's."""

import pytest

from extractors.kinds.listed_person import listed_alone
from tests.extractors.layout.drawn_sheets import printed


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["现将名单通报如下：", "王建国同志　　　二等奖", "焦作市总工会"], "王建国"),
        (["三等奖：王建国", "特此通知。"], "王建国"),
        (["现将名单通报如下：", "王建国　　　一等奖", "李秀英　　　二等奖"], None),
        (["一等奖：王建国", "二等奖：李秀英"], None),
    ],
)
def test_the_one_who_is_listed(lines: list[str], name: str | None) -> None:
    taken = listed_alone([row for block in printed(*lines).blocks for row in block.rows])
    assert (taken.value if taken else None) == name
