"""A report arranged for the page: boxes by page, and lines that name the box they belong to."""

import base64
from collections import defaultdict
from typing import Any, NamedTuple

from schemas.base import Box
from schemas.facts import Code, Page, ReadField, Seal
from schemas.pictures import PictureSort
from schemas.report import Finding, Report
from yanzhen.check.labels import (
    OUTCOME_LABELS,
    ROW_FIELDS,
    SEVERITY_LABELS,
    STATE_LABELS,
    check_label,
    label,
    plain,
    shown,
)
from yanzhen.check.runner import Checked
from yanzhen.check.table import by_weight, kind_text

_SHAPES = {"round": "圆形", "oval": "椭圆形", "square": "方形"}
_INKS = {"red": "红色", "grey": "灰色", "blue": "蓝色"}


class Shape(NamedTuple):
    """A rectangle over the scan, in pixels of the frame; ``key`` ties it to its line, or lines."""

    key: str
    sort: str
    title: str
    x: float
    y: float
    width: float
    height: float


class View:
    """What the template shows of one report. ``number`` keeps the keys of several apart."""

    def __init__(self, checked: Checked, number: int) -> None:
        self._checked = checked
        self._report = checked.report
        self._prefix = f"d{number}"
        self._pages = {page.number: page for page in self._report.pages}
        self._shapes: defaultdict[int, list[Shape]] = defaultdict(list)

    def context(self) -> dict[str, Any]:
        """The variables of ``report.html.j2``."""
        report = self._report
        kinds = "、".join(kind_text(paper.kind) for paper in report.papers)
        columns = [name for name in ROW_FIELDS if any(name in row for row in report.rows)]
        return {
            "name": plain(self._checked.name),
            "report": report,
            "outcome": OUTCOME_LABELS[report.outcome],
            "kinds": kinds or kind_text(report.kind),
            "fields": [self._field(i, field) for i, field in enumerate(report.fields)],
            "columns": [label(name) for name in columns],
            "rows": [self._row(i, columns) for i in range(len(report.rows))],
            "seals": [self._seal(i, seal) for i, seal in enumerate(report.seals)],
            "codes": [self._code(i, code) for i, code in enumerate(report.codes)],
            "findings": [self._finding(i, f) for i, f in enumerate(by_weight(report.findings))],
            "checks": _checks(report),
            "pages": [self._page(page) for page in report.pages],
        }

    def _field(self, index: int, field: ReadField) -> dict[str, str]:
        value = shown(field.name, field.value)
        several = len(self._report.papers) > 1
        title = f"材料 {field.paper + 1} {label(field.name)}" if several else label(field.name)
        key = self._place(f"f{index}", "field", f"{title}：{value}", field.page, field.box)
        text = "" if field.text == value else field.text
        percent = f"{field.confidence:.0%}"
        return {"key": key, "label": title, "value": value, "text": text, "confidence": percent}

    def _row(self, index: int, columns: list[str]) -> dict[str, Any]:
        row = self._report.rows[index]
        cells: list[dict[str, str]] = []
        for name in columns:
            cell = row.get(name)
            value = shown(name, cell.value) if cell else ""
            key = f"r{index}-{name}"
            title = f"第 {index + 1} 行 {label(name)}：{value}"
            place = self._cell(key, index, title, cell) if cell else ""
            cells.append({"value": value, "key": place})
        return {"key": f"{self._prefix}r{index}", "cells": cells}

    def _cell(self, key: str, row: int, title: str, cell: ReadField) -> str:
        """Place a cell's box, which also belongs to its row."""
        place = self._place(key, "cell", title, cell.page, cell.box)
        shapes = self._shapes[cell.page]
        shapes[-1] = shapes[-1]._replace(key=f"{place} {self._prefix}r{row}")
        return place

    def _seal(self, index: int, seal: Seal) -> dict[str, str]:
        words = f"{_INKS[seal.ink]}{_SHAPES[seal.shape]}印章 {seal.text or ''}".strip()
        key = self._place(f"s{index}", "seal", words, seal.page, seal.box)
        return {"key": key, "text": f"{words}（第 {seal.page} 页，可信度 {seal.confidence:.0%}）"}

    def _code(self, index: int, code: Code) -> dict[str, str]:
        """What a code says, as plain text: nobody is led to an address by this page."""
        words = plain(code.text)
        key = self._place(f"c{index}", "seal", f"二维码或条形码：{words}", code.page, code.box)
        return {"key": key, "text": f"{words}（第 {code.page} 页）"}

    def _finding(self, index: int, finding: Finding) -> dict[str, str]:
        sort = finding.severity.value
        key = ""
        if finding.page is not None and finding.box is not None:
            key = self._place(f"p{index}", sort, finding.message, finding.page, finding.box)
        return {
            "key": key,
            "severity": sort,
            "word": SEVERITY_LABELS[finding.severity],
            "message": finding.message,
            "details": _details(finding),
        }

    def _page(self, page: Page) -> dict[str, Any]:
        jpeg = self._checked.pictures.get((page.number, PictureSort.VIEW))
        return {
            "number": page.number,
            "file_page": page.file_page,
            "width": max(1, page.width),
            "height": max(1, page.height),
            "picture": base64.b64encode(jpeg).decode("ascii") if jpeg else None,
            "boxes": self._shapes[page.number],
        }

    def _place(self, key: str, sort: str, title: str, number: int, box: Box) -> str:
        """Put a box on its page and return the key that its line shares with it."""
        page, full = self._pages[number], self._prefix + key
        x0, y0, x1, y1 = box
        wide, high = max(1, page.width), max(1, page.height)
        size = (x0 * wide, y0 * high, max(0.0, x1 - x0) * wide, max(0.0, y1 - y0) * high)
        self._shapes[number].append(Shape(full, sort, title, *(round(n, 1) for n in size)))
        return full


def _details(finding: Finding) -> str:
    parts: list[str] = []
    if finding.field:
        parts.append(label(finding.field))
        if finding.declared is not None:
            parts.append(f"申报：{shown(finding.field, finding.declared)}")
        if finding.found is not None:
            parts.append(f"读到：{shown(finding.field, finding.found)}")
    if finding.row is not None:
        parts.append(f"名册第 {finding.row + 1} 行")
    if finding.page is not None:
        parts.append(f"第 {finding.page} 页")
    return "　".join(parts)


def _checks(report: Report) -> list[dict[str, str]]:
    return [
        {
            "label": check_label(check.id),
            "state": check.state,
            "word": STATE_LABELS[check.state],
            "reason": check.reason or "",
        }
        for check in report.checks
    ]
