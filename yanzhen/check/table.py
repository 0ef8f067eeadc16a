"""A report as tables for the terminal."""

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Column, Table
from rich.text import Text

from extractors.checks.messages import NOT_APPLICABLE
from schemas.facts import KindGuess, Row
from schemas.findings import Outcome, Severity
from schemas.report import Finding, Report
from yanzhen.check.labels import (
    FORM_LABELS,
    KIND_LABELS,
    OUTCOME_LABELS,
    ROW_FIELDS,
    SEVERITY_LABELS,
    check_label,
    label,
    plain,
    shown,
)
from yanzhen.check.runner import Checked

COLOURS: dict[Outcome | Severity, str] = {
    Outcome.PASS: "green",
    Outcome.FIX: "yellow",
    Outcome.REVIEW: "cyan",
    Outcome.SUSPECT: "red",
    Severity.INFO: "dim",
    Severity.FIX: "yellow",
    Severity.REVIEW: "cyan",
    Severity.SUSPECT: "red",
}
"""Never the only sign: the word stands beside it."""


def show(console: Console, checked: Checked) -> None:
    """Print one file's block: what it is, what was read, what does not fit or was not checked."""
    report = checked.report
    parts: list[RenderableType] = [_head(report)]
    if report.fields:
        parts.append(_fields(report))
    if report.rows:
        parts.append(_rows(report.rows))
    if report.findings:
        parts.append(_findings(report))
    skipped = [c for c in report.checks if c.state == "not_run" and c.reason != NOT_APPLICABLE]
    if skipped:
        names = "、".join(plain(check_label(c.id)) for c in skipped)
        parts.append(Text(f"未检查（不等于正常）：{names}", "dim"))
    title = Text(plain(checked.name), "bold")
    console.print(Panel(Group(*parts), title=title, title_align="left"))


def kind_text(kind: KindGuess | None) -> str:
    """A recognised kind and its form in words."""
    if kind is None:
        return "未识别"
    form = FORM_LABELS[kind.form] if kind.form else None
    return form or KIND_LABELS[kind.value]


def by_weight(findings: list[Finding]) -> list[Finding]:
    """Findings, heaviest first, otherwise in their order."""
    return sorted(findings, key=lambda finding: -finding.severity.rank)


def _head(report: Report) -> Text:
    text = Text("结论：")
    text.append(OUTCOME_LABELS[report.outcome], f"bold {COLOURS[report.outcome]}")
    kinds = "、".join(kind_text(paper.kind) for paper in report.papers) or kind_text(report.kind)
    text.append(f"    材料类型：{kinds}    印章：{len(report.seals)} 枚")
    if report.risk is not None:
        text.append(f"    造假风险：{report.risk:.0%}")
    return text


def _fields(report: Report) -> Table:
    narrow = [Column(name, no_wrap=True) for name in ("可信度", "页")]
    table = Table(Column("字段", no_wrap=True), Column("读到的值", ratio=1), *narrow, expand=True)
    several = len(report.papers) > 1
    for field in report.fields:
        name = label(field.name)
        table.add_row(
            Text(plain(f"{field.paper + 1}. {name}" if several else name)),
            Text(plain(shown(field.name, field.value))),
            f"{field.confidence:.0%}",
            str(field.page),
        )
    return table


def _rows(rows: list[Row]) -> Table:
    columns = [name for name in ROW_FIELDS if any(name in row for row in rows)]
    table = Table(expand=True)
    for name in columns:
        # An ID number that is cut or broken cannot be compared by eye.
        table.add_column(label(name), overflow="fold", no_wrap=name == "id_number")
    for row in rows:
        cells = (shown(n, row[n].value) if n in row else "" for n in columns)
        table.add_row(*(Text(plain(cell)) for cell in cells))
    return table


def _findings(report: Report) -> Table:
    table = Table(Column("问题", no_wrap=True), Column("说明", ratio=1), expand=True)
    for finding in by_weight(report.findings):
        word = Text(SEVERITY_LABELS[finding.severity], COLOURS[finding.severity])
        table.add_row(word, Text(plain(finding.message)))
    return table
