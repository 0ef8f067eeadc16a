"""The failing files of the tuned split, kept for whoever mends the reading."""

import json
from pathlib import Path
from typing import Any

from schemas.report import Report
from yanzhen.bench.marks import FileMark, Verdict
from yanzhen.samples.sampler import Sample

_FAILURES = ("kinds", "values", "seal_pages", "missed", "alarms")


class Dump:
    """A folder of failing files beside ``failures.jsonl`` with what was expected and found."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._lines = folder / "failures.jsonl"
        self._lines.write_text("", "utf-8")

    def add(self, sample: Sample, mark: FileMark, report: Report) -> None:
        """Keep the file where anything about it is not right."""
        line = _line(sample.truth.file, mark, report)
        if not any(line[name] for name in _FAILURES):
            return
        (self.folder / sample.truth.file).write_bytes(sample.data)
        with self._lines.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(line, ensure_ascii=False) + "\n")


def _line(file: str, mark: FileMark, report: Report) -> dict[str, Any]:
    values = [] if mark.unreadable else [v for v in mark.values if v.verdict is not Verdict.RIGHT]
    kinds = [] if mark.unreadable else [k for k in mark.kinds if not k.right]
    seals = () if mark.unreadable else mark.seals
    return {
        "id": mark.id,
        "file": file,
        "kind": mark.kind,
        "capture": mark.capture,
        "layout": mark.layout,
        "font": mark.font,
        "spoiler": mark.spoiler,
        "kinds": [[k.expected, k.found] for k in kinds],
        "values": [[v.name, v.verdict, v.expected, v.found, v.confidence] for v in values],
        "seal_pages": [n for n, s in enumerate(seals, start=1) if not s.right],
        "missed": sorted(mark.missed),
        "alarms": [
            [f.code, f.field, f.declared, f.found, f.message]
            for f in report.findings
            if f.code in mark.alarms
        ],
    }
