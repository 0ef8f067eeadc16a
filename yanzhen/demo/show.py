"""The demonstration's end on screen: what was flagged and why, the counts, the reports."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from schemas.report import Finding
from yanzhen.check.labels import KIND_LABELS, check_label, label, plain
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

_SEEN = (Verdict.FOUND, Verdict.MISSED)
_OF_RIGHT = (Verdict.CLEAR, Verdict.FALSE_ALARM)
_OF_FORGERIES = (*_SEEN, Verdict.NOT_CHECKED)
_WORD = 6
"""Columns that the longest verdict takes on screen."""


def show_table(console: Console, judged: Sequence[Judged]) -> None:
    """What was flagged and why, and what could not be checked; papers that pass are counted."""
    shown = [one for one in judged if one.verdict is not Verdict.CLEAR or one.late]
    if not shown:
        console.print("没有需要列出的材料：全部通过。")
        return
    table = Table(
        title="检查结果（材料均为虚构人员）", expand=True, box=SIMPLE, padding=(0, 1, 0, 0)
    )
    table.add_column("申报与材料", ratio=3, overflow="fold")
    table.add_column("样例中的问题", ratio=3, overflow="fold")
    table.add_column("结果", min_width=_WORD, no_wrap=True)
    table.add_column("发现", ratio=8, overflow="fold")
    for one in shown:
        table.add_row(*_cells(one))
    console.print(table)


def show_counts(console: Console, judged: Sequence[Judged], pages: Mapping[str, Path]) -> None:
    """The counts that matter, and where the reports lie."""
    for line in counts(judged):
        console.print(line)
    console.print("报告（浏览器打开，扫描件上标出位置）：")
    for name, page in pages.items():
        console.print(Text(f"  {name}  {page}"), soft_wrap=True)


def counts(judged: Sequence[Judged]) -> list[str]:
    """How many papers there are of each sort, and what became of them."""
    wrong = Counter(one.verdict for one in judged if one.paper.expected)
    forged = Counter(one.verdict for one in judged if one.paper.unseen)
    right = Counter(one.verdict for one in judged if one.paper.fault is None)
    failed = wrong[Verdict.FAILED] + forged[Verdict.FAILED] + right[Verdict.FAILED]
    return [
        f"共 {len(judged)} 份材料：",
        f"  有问题、现有检查应能看出的 {wrong.total()} 份：{_parts(wrong, _SEEN)}。",
        f"  无问题的 {right.total()} 份：{_parts(right, _OF_RIGHT)}。",
        f"  伪造的 {forged.total()} 份：{_parts(forged, _OF_FORGERIES)}（尚无检查，不等于正常）。",
        f"  转人工的 {failed} 份。",
    ]


def _parts(count: Counter[Verdict], verdicts: Sequence[Verdict]) -> str:
    return "，".join(f"{verdict} {count[verdict]} 份" for verdict in verdicts)


def _cells(one: Judged) -> tuple[Text, ...]:
    person = one.applicant.application.get("name") or "（单位）"
    return (
        Text(f"{one.applicant.external_id} {person}\n{KIND_LABELS[one.paper.kind]}"),
        Text(one.paper.note or "无"),
        Text(one.verdict, _COLOURS[one.verdict]),
        Text("\n".join(_reasons(one)) or "—"),
    )


def _reasons(one: Judged) -> list[str]:
    """Each finding in words; then what was found later, and what no check has looked at."""
    said = [f"{f.code.value}{_about(f)}：{plain(f.message)}" for f in one.found]
    said += [f"后续发现 {f.code.value}：{plain(f.message)}" for f in one.late]
    if one.verdict is Verdict.NOT_CHECKED:
        said += [f"报告写明未检查“{check_label(code)}”（{code}）" for code in one.paper.unseen]
    if one.verdict is Verdict.FAILED:
        said.append(one.message)
    return said


def _about(finding: Finding) -> str:
    """The field, unless the message names it."""
    name = label(finding.field) if finding.field else ""
    return "" if name in finding.message else f"（{name}）"
