"""What is said while papers are read, and when waiting is given up."""

from typing import Any

import pytest

from yanzhen.demo.waiting import check_alive, counts_of, line_of
from yanzhen.serve.branch import ChildStatus
from yanzhen.serve.supervisor import StartError


def paper(state: str, stage: str | None = None, page: int | None = None) -> dict[str, Any]:
    return {"state": state, "stage": stage, "page": page, "file_name": "a.pdf"}


def test_what_is_done_and_what_is_being_done_to_the_others() -> None:
    papers = [paper("examined"), paper("needs_person"), paper("queued")]
    reading = [paper("examining", "ocr", 2), paper("examining", "new_stage"), paper("examining")]
    assert counts_of([*papers, *reading]) == "2/6 份完成；排队 1 份"
    assert line_of([*papers, *reading]) == (
        "2/6 份完成；排队 1 份；a.pdf 识别文字第 2 页；a.pdf 准备；a.pdf 准备"
    )


def test_nothing_waits_at_the_end() -> None:
    assert counts_of([paper("examined"), paper("needs_person")]) == "2/2 份完成"


def test_a_process_that_dies_again_and_again_is_not_waited_for() -> None:
    steady, failing = ChildStatus("api", 1, True, 3), ChildStatus("papers-1", 2, True, 4)
    check_alive([steady])
    with pytest.raises(StartError, match=r"papers-1 进程反复退出.*logs/papers-1\.log"):
        check_alive([steady, failing])
