"""``python -m yanzhen.bench.wordings``: how well papers in words alone are understood, without OCR.

Of the half kept apart nothing but counts is shown. Pending ones are counted like all others.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from extractors.kinds import PaperReading, read_papers
from schemas.facts import FieldValue
from yanzhen.bench.count import Ratio, Values, grouped
from yanzhen.bench.judge import same
from yanzhen.bench.marks import ValueMark, Verdict
from yanzhen.bench.tell import table
from yanzhen.samples.wordings import HALVES, Wording, wordings
from yanzhen.samples.wordings.ruled import sheet_of

_HEAD = ["half", "what", "papers", "kind", "values", "wrong / missing", "silent, yet filled"]


@dataclass(frozen=True)
class WordingMark:
    """What became of one paper: whether it was recognised, every value, every silent field."""

    wording: Wording
    recognised: bool
    values: tuple[ValueMark, ...]

    @property
    def right(self) -> bool:
        """Whether it was recognised and says what it says, and no more."""
        return self.recognised and all(v.verdict is Verdict.RIGHT for v in self.values)


def judged(wording: Wording) -> WordingMark:
    """Read one paper and compare."""
    return marked(wording, read_papers([sheet_of(wording.text)]))


def marked(wording: Wording, papers: Sequence[PaperReading]) -> WordingMark:
    """Compare what was read of a paper with what it says."""
    return WordingMark(wording, _recognised(wording, papers), tuple(_values(wording, papers)))


def counted(half: str, marks: Sequence[WordingMark]) -> str:
    """A table of counts for one half: all papers, each kind, and each field of a kind."""
    rows = [_row(half, "all", marks)]
    for kind, found in grouped(marks, lambda mark: mark.wording.kind).items():
        rows.append(_row(half, kind, found))
        values = [value for mark in found for value in mark.values]
        for name, of in sorted(grouped(values, lambda value: value.name).items()):
            rows.append([half, f"{kind}: {name}", "", "", *_counts(of)])
    return table(_HEAD, rows)


def failing(marks: Sequence[WordingMark]) -> str:
    """The papers that were not read in full, with what was expected and found."""
    lines = []
    for mark in (mark for mark in marks if not mark.right):
        lines.append(mark.wording.id + ("" if mark.recognised else " not recognised"))
        wrong = (value for value in mark.values if value.verdict is not Verdict.RIGHT)
        lines += [f"    {v.name} {v.verdict}: {v.expected} / {v.found}" for v in wrong]
    return "\n".join(lines)


def _recognised(wording: Wording, papers: Sequence[PaperReading]) -> bool:
    """Whether it was taken for one paper, of its kind and, where asked for, its form."""
    if len(papers) != 1 or papers[0].verdict.kind is not wording.kind:
        return False
    return wording.form is None or papers[0].reading.form is wording.form


def _values(wording: Wording, papers: Sequence[PaperReading]) -> Iterator[ValueMark]:
    """Values of the first paper; all are missing where it is of another kind."""
    of_kind = [paper.reading for paper in papers[:1] if paper.verdict.kind is wording.kind]
    fields = {n: taken.value for reading in of_kind for n, taken in reading.fields.items()}
    yield from _compared(wording, "", wording.says, fields)
    for name in wording.silent:
        found = fields.get(name)
        verdict = Verdict.RIGHT if found is None else Verdict.EXTRA
        yield ValueMark(wording.kind, name, verdict, None, found, None)
    rows = [{n: t.value for n, t in row.items()} for reading in of_kind for row in reading.rows]
    for number, expected in enumerate(wording.rows):
        found_row = rows[number] if number < len(rows) else {}
        yield from _compared(wording, "rows.", expected, found_row)


def _compared(
    wording: Wording,
    prefix: str,
    expected: Mapping[str, FieldValue],
    found: Mapping[str, FieldValue],
) -> Iterator[ValueMark]:
    for name, value in expected.items():
        read = found.get(name)
        verdict = Verdict.MISSING
        if read is not None:
            verdict = Verdict.RIGHT if same(name, value, read) else Verdict.WRONG
        yield ValueMark(wording.kind, prefix + name, verdict, value, read, None)


def _row(half: str, what: str, marks: Sequence[WordingMark]) -> list[str]:
    values = [value for mark in marks for value in mark.values]
    papers = f"{Ratio.of(mark.right for mark in marks)} wholly right"
    return [half, what, papers, str(Ratio.of(m.recognised for m in marks)), *_counts(values)]


def _counts(values: Sequence[ValueMark]) -> list[str]:
    said = Values.of(value for value in values if value.expected is not None)
    silent = [value for value in values if value.expected is None]
    filled = sum(value.verdict is Verdict.EXTRA for value in silent)
    return [
        str(said.ratio),
        f"{said.wrong} / {said.missing}",
        f"{filled} of {len(silent)}" if silent else "–",
    ]


@click.command()
@click.option("--split", type=click.Choice([*HALVES, "both"]), default="both")
@click.option("--failing", "show", is_flag=True, help="List what failed of the tuned half.")
@click.option("--out", type=click.Path(path_type=Path), help="Write the tables there too.")
def main(*, split: str, show: bool, out: Path | None) -> None:
    """Print how many papers, values and silent fields were understood."""
    if show:
        click.echo(failing([judged(wording) for wording in wordings("tuned")]))
        return
    chosen = [half for half in HALVES if split in {half, "both"}]
    text = "\n".join(
        f"## Wordings, {half}\n\n{counted(half, [judged(w) for w in wordings(half)])}\n"
        for half in chosen
    )
    click.echo(text)
    if out:
        out.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
