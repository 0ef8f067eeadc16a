"""The demonstration's words on screen: stages with their times, and the table at the end."""

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from yanzhen.check.labels import KIND_LABELS, label, plain
from yanzhen.demo.verdicts import Judged, Verdict

_COLOURS: Mapping[Verdict, str] = {
    Verdict.CLEAR: "green",
    Verdict.FOUND: "yellow",
    Verdict.NOT_CHECKED: "blue",
    Verdict.MISSED: "red",
    Verdict.FALSE_ALARM: "red",
    Verdict.FAILED: "red",
}
"""Never the only sign: the word stands beside it."""


_COLUMNS = (("申报", 4), ("材料", 5), ("样例中的问题", 6), ("结果", 2), ("发现", 20))


class Stages:
    """Says what is being done, and keeps how long each part took."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """One part of the demonstration."""
        self.console.print(f"{len(self.seconds) + 1}. {name}", style="bold")
        start = time.monotonic()
        yield
        self.seconds[name] = time.monotonic() - start
        self.console.print(f"   用时 {self.seconds[name]:.1f} 秒")

    def summary(self) -> str:
        """Every part and its seconds in one line."""
        parts = (f"{name} {seconds:.1f} 秒" for name, seconds in self.seconds.items())
        return "各阶段用时：" + "，".join(parts)


def show_table(console: Console, judged: Sequence[Judged]) -> None:
    """What was flagged and why, and what could not be checked; papers that pass are counted."""
    table = Table(title="检查结果（材料均为虚构人员）", expand=True, box=SIMPLE)
    for column, ratio in _COLUMNS:
        table.add_column(column, ratio=ratio, overflow="fold")
    for one in judged:
        if one.verdict is not Verdict.CLEAR or one.late:
            table.add_row(*_cells(one))
    console.print(table)


def show_counts(console: Console, judged: Sequence[Judged], pages: Mapping[str, Path]) -> None:
    """The counts that matter, and where the reports lie."""
    count = Counter(one.verdict for one in judged)
    wrong = sum(bool(one.paper.expected) for one in judged)
    right = sum(one.paper.fault is None for one in judged)
    console.print(
        f"共 {len(judged)} 份材料。有问题且现有检查能看出的 {wrong} 份，"
        f"发现 {count[Verdict.FOUND]} 份，漏报 {count[Verdict.MISSED]} 份；"
        f"无问题的 {right} 份，误报 {count[Verdict.FALSE_ALARM]} 份；"
        f"另有 {count[Verdict.NOT_CHECKED]} 份伪造材料需要尚未提供的检查，"
        f"报告中写明“未检查”，不等于正常；转人工 {count[Verdict.FAILED]} 份。"
    )
    console.print("报告（浏览器打开，扫描件上标出位置）：")
    for name, page in pages.items():
        console.print(Text(f"  {name}  {page}"), soft_wrap=True)


def _cells(one: Judged) -> tuple[Text, ...]:
    person = one.applicant.application.get("name") or one.applicant.external_id
    verdict = Text(one.verdict, _COLOURS[one.verdict])
    return (
        Text(f"{one.applicant.external_id} {person}"),
        Text(KIND_LABELS[one.paper.kind]),
        Text(one.paper.note or "无"),
        verdict,
        Text("\n".join(_reasons(one)) or "—"),
    )


def _reasons(one: Judged) -> list[str]:
    """Each finding in words; then what was found later, and what no check has looked at."""
    said = [
        f"{f.code.value}{f'（{label(f.field)}）' if f.field else ''}：{plain(f.message)}"
        for f in one.found
    ]
    said += [f"后续发现 {f.code.value}：{plain(f.message)}" for f in one.late]
    if one.verdict is Verdict.NOT_CHECKED:
        said += [f"报告写明未检查：{code}" for code in one.paper.unseen]
    return said
