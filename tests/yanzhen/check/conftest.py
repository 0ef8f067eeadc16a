"""Runs the command with a door of our own, on files of our own."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from yanzhen.cli import main

Write = Callable[..., Path]
Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def _doors(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Work in a folder of our own, where examiners find ``paper_doors``."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a paper for ``paper_doors``; ``name`` is the file's, the rest what it shows."""

    def paper(name: str, fields: dict[str, Any] | None = None, **rest: Any) -> Path:
        path = tmp_path / name
        shown = {"name": "张三"} if fields is None else fields
        path.write_text(json.dumps({"fields": shown} | rest), "utf-8")
        return path

    return paper


@pytest.fixture
def run() -> Run:
    """``yanzhen check`` with the given arguments."""

    def check(*arguments: str | Path, door: str = "paper_doors:door") -> Result:
        given = ["check", *map(str, arguments), "--door", door, "--today", "2026-03-20"]
        return CliRunner().invoke(main, given)

    return check
