"""Counting composed papers, which are read without an engine."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from schemas.kinds import Kind
from yanzhen.bench import composed as bench


def test_papers_are_counted_and_the_failing_ones_shown_with_their_text(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = [
        "--kinds",
        "honour",
        "--count",
        "2",
        "--seed",
        "7",
        "--failing",
        "--save",
        str(tmp_path),
    ]
    monkeypatch.setattr(bench, "read_papers", lambda _: [])
    printed = CliRunner().invoke(bench.main, asked, catch_exceptions=False).output
    names = [str(one.job.fields["name"]) for one in bench.judged([Kind.HONOUR], 2, 7)]
    assert all(f"name missing: {name} / None" in printed for name in names)
    assert "| composed | honour: name |  |  | 0/2 0.0% | 0 / 2 | – |" in printed
    assert sorted(file.name for file in tmp_path.iterdir()) == ["honour-1_1.png", "honour-2_1.png"]
    shown = printed.replace(" ", "")
    assert all(shown.count(name) >= 2 for name in names)


def test_what_a_paper_does_not_print_must_stay_empty() -> None:
    for one in bench.judged([Kind.HONOUR], 3, 7):
        told = one.mark.wording
        assert set(told.says) == set(one.job.fields)
        assert set(told.silent) == {"name", "honour", "award_rank", "issuer", "issue_date"} - set(
            told.says
        )
