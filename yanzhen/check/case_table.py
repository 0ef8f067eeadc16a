"""A CaseReport as tables for the terminal."""

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Column, Table
from rich.text import Text

from extractors.checks.messages import shown
from schemas.case import CaseReport, ChecklistEntry, FactRow, PaperState, RuleResult
from yanzhen.check.labels import (
    CONDITION_LABELS,
    FORM_LABELS,
    KIND_LABELS,
    OUTCOME_LABELS,
    SEVERITY_LABELS,
    plain,
)
from yanzhen.check.table import COLOURS, by_weight

ANSWER_LABELS = {
    "eligible": "符合申报条件",
    "not_eligible": "不符合申报条件",
    "review": "须由工作人员核查",
}
STATE_LABELS = {"present": "已提交", "promised": "承诺后补", "missing": "缺少"}
RULE_LABELS = {
    "met": "符合",
    "not_met": "不符合",
    "review": "须核查",
    "not_evaluated": "未判断",
}
ANSWER_COLOURS = {
    "eligible": "green",
    "not_eligible": "yellow",
    "review": "cyan",
    "present": "green",
    "promised": "cyan",
    "missing": "yellow",
    "met": "green",
    "not_met": "yellow",
    "not_evaluated": "dim",
}
"""Never the only sign: the word stands beside it."""
_AGREEMENT = {True: ("不一致", "cyan"), False: ("一致", "green"), None: ("", "dim")}
_NAMED = 3
"""Papers that are called by name."""


def show_case(console: Console, report: CaseReport) -> None:
    """Print the answer and why, then the papers, the checklist, the data, rules and findings."""
    parts: list[RenderableType] = [_head(report)]
    parts += [Text(f"· {plain(reason)}") for reason in report.eligibility.reasons]
    if report.documents:
        parts.append(_documents(report.documents))
    if report.checklist:
        parts.append(_checklist(report.checklist))
    if report.facts:
        parts.append(_facts(report.facts))
    if report.rules:
        parts.append(_rules(report.rules))
    findings = _findings(report)
    if findings.row_count:
        parts.append(findings)
    title = Text(plain(report.id or "申报"), "bold")
    console.print(Panel(Group(*parts), title=title, title_align="left"))


def _wide(title: str) -> Column:
    """A column whose text is broken into lines, never cut."""
    return Column(title, ratio=1, overflow="fold")


def _head(report: CaseReport) -> Text:
    answer = report.eligibility
    grade = shown("grade", answer.grade) if answer.grade else "未写明等级"
    text = Text(f"申报：{plain(answer.occupation or '未写明工种')} {grade}    资格：")
    text.append(ANSWER_LABELS[answer.answer], f"bold {ANSWER_COLOURS[answer.answer]}")
    text.append("    结论：")
    text.append(OUTCOME_LABELS[report.outcome], f"bold {COLOURS[report.outcome]}")
    return text


def _documents(papers: list[PaperState]) -> Table:
    table = Table(_wide("材料"), _wide("类型"), "结论", expand=True)
    for paper in papers:
        kind = KIND_LABELS[paper.kind] if paper.kind else "未识别"
        kind = FORM_LABELS[paper.form] if paper.form else kind
        note = f"（{paper.proves_nothing}）" if paper.proves_nothing else ""
        outcome = paper.report_outcome
        word = Text(OUTCOME_LABELS[outcome], COLOURS[outcome]) if outcome else Text("未读")
        table.add_row(Text(plain(paper.id)), Text(kind + note), word)
    return table


def _checklist(entries: list[ChecklistEntry]) -> Table:
    table = Table(_wide("需要的材料"), "状态", _wide("材料"), expand=True)
    for entry in entries:
        word = STATE_LABELS[entry.state]
        if entry.due:
            word += f"（{entry.due.month}月{entry.due.day}日前）"
        state = Text(word, ANSWER_COLOURS[entry.state])
        table.add_row(Text(plain(entry.label)), state, Text(plain(entry.document or "")))
    return table


def _facts(rows: list[FactRow]) -> Table:
    columns = ("内容", "申报填写", _wide("材料上"), "一致")
    table = Table(*columns, expand=True)
    for row in rows:
        said = "" if row.declared is None else shown(_shown_as(row), row.declared)
        word, colour = _AGREEMENT[row.differs]
        values = "\n".join(_values(row))
        table.add_row(Text(row.label), Text(plain(said)), Text(values), Text(word, colour))
    return table


def _values(row: FactRow) -> Iterator[str]:
    """Each value once, with the papers that say it; how many, where all agree and they are many."""
    papers: dict[str, list[str]] = {}
    for value in row.values:
        note = "（人工更正）" if value.corrected else ""
        papers.setdefault(shown(value.field, value.value) + note, []).append(value.document)
    for text, names in papers.items():
        many = len(names) > _NAMED and not row.differs
        yield plain(f"{text}（{f'{len(names)} 份材料' if many else '、'.join(names)}）")


def _shown_as(row: FactRow) -> str:
    """By which field's words a row's values are shown."""
    if row.values:
        return row.values[0].field
    return "effective_date" if row.name == "confirmation_date" else row.name


def _rules(rules: list[RuleResult]) -> Table:
    narrow = (Column("条款", no_wrap=True), "条件", "结果")
    table = Table(*narrow, _wide("依据"), expand=True)
    for rule in rules:
        proofs = f"（见 {'、'.join(rule.proven_by)}）" if rule.proven_by else ""
        name = CONDITION_LABELS.get(rule.id, rule.id)
        word = Text(RULE_LABELS[rule.answer], ANSWER_COLOURS[rule.answer])
        why = Text(plain((rule.reason or "") + proofs))
        table.add_row(Text(plain(rule.clause)), Text(name), word, why)
    return table


def _findings(report: CaseReport) -> Table:
    """The case's own findings, then each paper's."""
    table = Table(Column("问题", no_wrap=True), _wide("说明"), expand=True)
    for finding in sorted(report.findings, key=lambda found: -found.severity.rank):
        word = Text(SEVERITY_LABELS[finding.severity], COLOURS[finding.severity])
        table.add_row(word, Text(plain(finding.message)))
    for paper in report.documents:
        for found in by_weight(list(paper.open)):
            word = Text(SEVERITY_LABELS[found.severity], COLOURS[found.severity])
            table.add_row(word, Text(plain(f"{paper.id}：{found.message}")))
    return table
