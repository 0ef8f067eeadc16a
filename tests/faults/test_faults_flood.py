"""Thousands of small uploads in small: every paper taken in is examined once, nothing is left."""

from pathlib import Path

import pytest

from tests.faults.flooded import flood
from tests.faults.ordeal import settings_for

UPLOADS = 120
CALM = {"PRECHECK_WORKERS": "0", "EXAMINE_DOOR": "tests.faults.quick_door:at_once"}


def test_hundreds_of_small_uploads_are_each_examined_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in CALM.items():
        monkeypatch.setenv(f"YANZHEN_{name}", value)
    outcome = flood(settings_for(tmp_path), UPLOADS)
    assert min(outcome.broken_off.values()) > UPLOADS // 20
    assert outcome.faults(UPLOADS) == []
