"""Waiting for every paper, with what is being done to them on screen."""

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.text import Text

from yanzhen.demo.site import Reviewer

_ENDS = {"examined", "needs_person"}
_LOOK_EVERY = 1.0
_LINE_EVERY = 10.0
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


def wait_for_all(console: Console, reviewer: Reviewer, applications: Sequence[str]) -> None:
    """Return once every paper of these applications is examined or needs a person."""
    told = 0.0
    with Live(console=console, transient=True, auto_refresh=False) as live:
        while True:
            papers = [p for one in applications for p in reviewer.states(one)]
            line = _line(papers)
            live.update(Text("   " + line), refresh=True)
            if all(paper["state"] in _ENDS for paper in papers):
                break
            if not console.is_terminal and time.monotonic() - told > _LINE_EVERY:
                told = time.monotonic()
                console.print("   " + line)
            time.sleep(_LOOK_EVERY)
    console.print("   " + line)


def _line(papers: Sequence[Mapping[str, Any]]) -> str:
    count = Counter(paper["state"] for paper in papers)
    done = count["examined"] + count["needs_person"]
    reading = [_reading(paper) for paper in papers if paper["state"] == "examining"]
    parts = [f"{done}/{len(papers)} 份完成", f"排队 {count['queued']} 份", *reading]
    return "；".join(parts)


def _reading(paper: Mapping[str, Any]) -> str:
    stage = _STAGES.get(paper["stage"] or "", "准备")
    page = f"第 {paper['page']} 页" if paper["page"] else ""
    return f"{paper['file_name']} {stage}{page}"
