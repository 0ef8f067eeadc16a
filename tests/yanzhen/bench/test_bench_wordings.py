"""Counting papers in words, with readings made up for the purpose."""

from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner

from schemas.kinds import Form, Kind
from yanzhen.bench import wordings as bench
from yanzhen.samples.wordings import HALVES, Wording

PAPER = Wording(
    kind=Kind.ROSTER, number=1, text="名册", form=Form.NAME_LIST, silent=("year",),
    says={"unit": "焦作市水利局", "stated_count": "2"}, rows=[{"name": "张三"}, {"name": "李四"}],
)  # fmt: skip


def read(kind: Kind, form: Form | None, rows: list[str], **fields: Any) -> SimpleNamespace:
    """A paper as the kinds give it."""
    taken = {name: SimpleNamespace(value=value) for name, value in fields.items()}
    named = [{"name": SimpleNamespace(value=name)} for name in rows]
    reading = SimpleNamespace(form=form, fields=taken, rows=named)
    return SimpleNamespace(verdict=SimpleNamespace(kind=kind), reading=reading)


def mark_of(monkeypatch: pytest.MonkeyPatch, *papers: SimpleNamespace) -> bench.WordingMark:
    """What the bench makes of these readings."""
    monkeypatch.setattr(bench, "read_papers", lambda _: list(papers))
    return bench.judged(PAPER)


def test_right_wrong_missing_and_filled_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(Kind.ROSTER, Form.NAME_LIST, ["张三"], unit="焦作市水务局", stated_count=2, year=2)
    mark = mark_of(monkeypatch, found)
    verdicts = [(value.name, value.verdict.value) for value in mark.values]
    assert mark.recognised
    assert not mark.right
    assert verdicts == [
        ("unit", "wrong"), ("stated_count", "right"), ("year", "extra"),
        ("rows.name", "right"), ("rows.name", "missing"),
    ]  # fmt: skip


def test_a_paper_read_in_full_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = ["张三", "李四"]
    found = read(Kind.ROSTER, Form.NAME_LIST, rows, unit="焦作市水利局", stated_count=2)
    assert mark_of(monkeypatch, found).right
    assert not mark_of(monkeypatch, found, found).recognised


def test_another_kind_or_form_loses_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    other = mark_of(monkeypatch, read(Kind.OTHER, None, [], unit="焦作市水利局"))
    assert not other.recognised
    assert {value.verdict.value for value in other.values} == {"missing", "right"}
    assert not mark_of(monkeypatch, read(Kind.ROSTER, Form.PASSED_LIST, [])).recognised


def test_the_command_prints_counts_and_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(Kind.ROSTER, Form.NAME_LIST, ["张三"], unit="焦作市水务局", stated_count=2)
    monkeypatch.setattr(bench, "read_papers", lambda _: [found])
    monkeypatch.setattr(bench, "wordings", lambda half: (PAPER,) if half == "apart" else ())
    printed = CliRunner().invoke(bench.main, ["--split", "apart"]).output
    assert "| apart | roster: unit |  |  | 0/1 0.0% | 1 / 0 | – |" in printed
    assert "| apart | roster: year |  |  | – | 0 / 0 | 0 of 1 |" in printed
    assert "焦作" not in printed


def test_what_failed_is_listed_of_the_tuned_half_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(Kind.ROSTER, Form.NAME_LIST, ["张三", "李四"], unit="焦作市水务局", stated_count=2)
    monkeypatch.setattr(bench, "read_papers", lambda _: [found])
    for half in HALVES:
        monkeypatch.setattr(bench, "wordings", lambda asked, has=half: (PAPER,) * (asked == has))
        printed = CliRunner().invoke(bench.main, ["--failing"]).output
        assert ("unit wrong: 焦作市水利局 / 焦作市水务局" in printed) is (half == "tuned")
