"""Waiting for every paper, with what is being done to them on screen."""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.text import Text

from yanzhen.demo.site import Reviewer
from yanzhen.serve.branch import ChildStatus
from yanzhen.serve.supervisor import StartError

_ENDS = {"examined", "needs_person"}
_LOOK_EVERY = 1.0
_LINE_EVERY = 20.0
_TOO_OFTEN = 4
"""Restarts of one process within a demonstration that mean that it will never work."""
_STAGES = {
    "intake": "打开文件",
    "pages": "校正页面",
    "ocr": "识别文字",
    "seals": "查找印章",
    "layout": "分析版面",
    "kinds": "判断种类",
    "second_opinion": "复核识别",
    "checks": "核对",
}


def wait_for_all(
    console: Console,
    reviewer: Reviewer,
    applications: Sequence[str],
    status: Callable[[], Sequence[ChildStatus]],
) -> None:
    """Return once every paper of these applications is examined or needs a person.

    Raises:
        StartError: a process of the service dies again and again.
    """
    told, said = time.monotonic(), ""
    with Live(console=console, transient=True, auto_refresh=False) as live:
        while True:
            papers = [p for one in applications for p in reviewer.states(one)]
            if all(paper["state"] in _ENDS for paper in papers):
                break
            check_alive(status())
            live.update(Text("   " + line_of(papers)), refresh=True)
            words = counts_of(papers)
            if not console.is_terminal and words != said and time.monotonic() > told + _LINE_EVERY:
                told, said = time.monotonic(), words
                console.print("   " + said)
            time.sleep(_LOOK_EVERY)
    console.print("   " + counts_of(papers))


def check_alive(children: Sequence[ChildStatus]) -> None:
    """Refuse to wait for what will never come.

    Raises:
        StartError: a process dies again and again.
    """
    for child in children:
        if child.restarts >= _TOO_OFTEN:
            raise StartError(
                f"服务的 {child.name} 进程反复退出，无法继续。"
                f"原因见数据目录中的 logs/{child.name}.log。"
            )


def line_of(papers: Sequence[Mapping[str, Any]]) -> str:
    """How many are done, and what is being done to those in hand."""
    reading = [_reading(paper) for paper in papers if paper["state"] == "examining"]
    return "；".join([counts_of(papers), *reading])


def counts_of(papers: Sequence[Mapping[str, Any]]) -> str:
    """How many are done, and how many wait."""
    count = Counter(paper["state"] for paper in papers)
    done = count["examined"] + count["needs_person"]
    waiting = f"；排队 {count['queued']} 份" if done < len(papers) else ""
    return f"{done}/{len(papers)} 份完成{waiting}"


def _reading(paper: Mapping[str, Any]) -> str:
    stage = _STAGES.get(paper["stage"] or "", "准备")
    page = f"第 {paper['page']} 页" if paper["page"] else ""
    return f"{paper['file_name']} {stage}{page}"
