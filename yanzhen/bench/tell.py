"""The bench's results, Markdown for people and JSON for programs: counts, never single values."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import cv2

from extractors.ocr.threads import session_threads
from yanzhen.bench import count
from yanzhen.bench.bars import FLAT, HARD, Bar, other_bars, reading_bars
from yanzhen.bench.count import Ratio, Reliability, Values
from yanzhen.bench.marks import FileMark
from yanzhen.bench.plan import Cost, Plan, Result, together
from yanzhen.samples.truth import Split

CPU_BAR = 1.3
MEMORY_BAR_MB = 1500.0

Results = Mapping[Split, Result]


def markdown(results: Results, plan: Plan) -> str:
    """The whole report: the bars first, then what lies behind them."""
    parts = [
        f"# Bench\n\n{_size(plan)}",
        "## Bars\n\n" + _reading_bars(results) + "\n\n" + _other_bars(results),
        "## Fields\n\n" + _fields(results),
        "## Kinds\n\n" + _groups(results, lambda f: str(f.kind)),
        "## Captures\n\n" + _groups(results, lambda f: f.capture),
        "## Findings\n\n" + _findings(results),
        "## Confidence\n\n" + _calibration(results),
        "## Cost\n\n" + _cost(results),
    ]
    return "\n\n".join(parts) + "\n"


def _size(plan: Plan) -> str:
    files = f"{plan.count} clean, {plan.spoiled} faulty and {plan.bad} unreadable files"
    return f"{files} a split; seed {plan.seed}."


def as_json(results: Results, plan: Plan) -> dict[str, Any]:
    """The same counts: every ratio as [right, total]."""
    return {
        "plan": asdict(plan),
        "splits": {split: _split_json(result) for split, result in results.items()},
    }


def _split_json(result: Result) -> dict[str, Any]:
    cost = result.cost
    return {
        "bars": {
            **{side: _bars_json(bars) for side, bars in reading_bars(result.files).items()},
            "all": _bars_json(other_bars(result.files)),
        },
        "reliability": {
            band: [found.given, found.seen.right, found.seen.total]
            for band, found in count.calibration(result.files).items()
        },
        "fields": {
            name: {"right": v.right, "wrong": v.wrong, "missing": v.missing, "extra": v.extra}
            for name, v in count.fields(result.files).items()
        },
        "alarms": count.codes(f.alarms for f in result.files),
        "missed": count.codes(f.missed for f in result.files),
        "cpu": {"check": cost.check, "bare": cost.bare, "pages": cost.pages, "ratio": cost.ratio},
        "stages": dict(cost.stages),
        "peak_mb": result.peak_mb,
    }


def _bars_json(bars: Iterable[Bar]) -> dict[str, list[int]]:
    return {bar.name: [bar.seen.right, bar.seen.total] for bar in bars}


def _reading_bars(results: Results) -> str:
    by_split = {split: reading_bars(result.files) for split, result in results.items()}
    sides = [
        (f"{split}: {side}", found) for split, b in by_split.items() for side, found in b.items()
    ]
    rows = []
    for i, (easy, hard) in enumerate(zip(*next(iter(by_split.values())).values(), strict=True)):
        seen = [found[i] for _, found in sides]
        wanted = f"≥ {easy.wanted:.1%} / ≥ {hard.wanted:.1%}"
        rows.append([easy.name, wanted, *(f"{bar.seen}{_flag(bar.held)}" for bar in seen)])
    return table([f"bar ({FLAT} / {HARD})", "wanted", *(head for head, _ in sides)], rows)


def _other_bars(results: Results) -> str:
    by_split = [other_bars(result.files) for result in results.values()]
    rows = [
        [bars[0].name, f"≥ {bars[0].wanted:.0%}", *(f"{b.seen}{_flag(b.held)}" for b in bars)]
        for bars in zip(*by_split, strict=True)
    ]
    ratios = [result.cost.ratio for result in results.values()]
    rows.append(
        ["CPU against bare rapidocr", f"≤ {CPU_BAR}", *(_under(r, CPU_BAR) for r in ratios)]
    )
    peaks = [result.peak_mb for result in results.values()]
    rows.append(
        ["peak memory, MB", f"< {MEMORY_BAR_MB:.0f}", *(_under(p, MEMORY_BAR_MB) for p in peaks)]
    )
    return table(["bar", "wanted", *results], rows)


def _fields(results: Results) -> str:
    by_split = [count.fields(result.files) for result in results.values()]
    names = sorted(set().union(*by_split))
    nothing = Values(0, 0, 0, 0)
    rows = [[name, *(_values(found.get(name, nothing)) for found in by_split)] for name in names]
    return table(["field: right, wrong / missing / extra", *results], rows)


def _values(values: Values) -> str:
    return f"{values.ratio}, {values.wrong} / {values.missing} / {values.extra}"


def _groups(results: Results, key: Callable[[FileMark], str]) -> str:
    rows = []
    for split, result in results.items():
        for name, files in count.grouped(count.readable(result.files), key).items():
            rows.append([split, name, str(len(files)), *_group(files)])
    head = ["split", "group", "files", "kind", "values", "seal presence", "clean", "rotation"]
    return table(head, rows)


def _group(files: Sequence[FileMark]) -> list[str]:
    turned = Ratio(sum(f.turned_right for f in files), sum(f.pages for f in files))
    return [
        str(Ratio.of(k.right for f in files for k in f.kinds)),
        _values(Values.of(v for f in files for v in f.values)),
        str(Ratio.of(s.right for f in files for s in f.seals)),
        str(Ratio.of(not f.found for f in files if f.clean)),
        str(turned),
    ]


def _findings(results: Results) -> str:
    rows: list[list[str]] = []
    for split, result in results.items():
        spoiled = [f for f in result.files if not f.clean]
        for name, files in count.grouped(spoiled, lambda f: f.spoiler or f.capture).items():
            found = Ratio.of(not f.missed for f in files)
            rows.append([split, name, str(found), _codes(f.alarms for f in files)])
        clean = [f for f in result.files if f.clean]
        rows.append([split, "clean", "–", _codes(f.alarms for f in clean)])
    return table(["split", "spoiler", "expected codes found", "false alarms (files)"], rows)


def _codes(sets: Iterable[frozenset[Any]]) -> str:
    return ", ".join(f"{code} {n}" for code, n in count.codes(sets).items()) or "none"


def _calibration(results: Results) -> str:
    by_split = [count.calibration(result.files) for result in results.values()]
    rows = [
        [band, *(cell for found in by_split for cell in _reliability(found[band]))]
        for band in by_split[0]
    ]
    heads = [f"{split}: {what}" for split in results for what in ("given, mean", "right")]
    return table(["confidence given", *heads], rows)


def _reliability(band: Reliability) -> tuple[str, str]:
    return "–" if band.given is None else f"{band.given:.3f}", str(band.seen)


def _cost(results: Results) -> str:
    total = together(results.values())
    rows = [[split, *_seconds(result.cost)] for split, result in results.items()]
    rows.append(["together", *_seconds(total)])
    head = ["split", "pages", "check, CPU s a page", "bare, CPU s a page", "ratio"]
    whole = sum(total.stages.values()) or 1.0
    stages = [[name, f"{spent / whole:.1%}"] for name, spent in total.stages.most_common()]
    threads = (
        f"Threads: {session_threads()} a session on both sides, OpenCV {cv2.getNumThreads()}, "
        f"OMP_NUM_THREADS={os.environ.get('OMP_NUM_THREADS', 'unset')}. Both warm; decoding counts "
        "for the check only; the bare engine runs its defaults, line classifier included."
    )
    return "\n\n".join([table(head, rows), table(["stage", "share of CPU"], stages), threads])


def _seconds(cost: Cost) -> list[str]:
    pages = cost.pages or 1
    ratio = "–" if cost.ratio is None else f"{cost.ratio:.2f}"
    return [str(cost.pages), f"{cost.check / pages:.2f}", f"{cost.bare / pages:.2f}", ratio]


def _under(seen: float | None, bar: float) -> str:
    return "–" if seen is None else f"{seen:.2f}{_flag(seen <= bar)}"


def _flag(held: bool | None) -> str:
    return " **below the bar**" if held is False else ""


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(row) + " |" for row in (head, ["---"] * len(head), *rows)]
    return "\n".join(lines)
