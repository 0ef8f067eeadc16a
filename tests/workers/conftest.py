"""Requests and examiners for tests that go wrong on purpose."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from schemas.limits import Limits
from schemas.policy import Policy
from workers.examiner.messages import Request

Ask = Callable[..., Request]


@pytest.fixture(autouse=True)
def _doors(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let examiners find ``fault_doors``, and keep their scratch folders where we can count."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))


@pytest.fixture
def ask() -> Ask:
    """A request whose file is the given text."""
    policy = Policy.load()

    def build(text: str, *, pictures: bool = False) -> Request:
        return Request(
            text.encode(),
            id="case-1",
            name="scan.jpg",
            kind=None,
            declared=None,
            policy=policy,
            today=date(2026, 3, 20),
            limits=Limits(max_pages=2),
            pictures=pictures,
        )

    return build
