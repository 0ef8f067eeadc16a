"""A second engine that fails or hangs costs its opinion, never the file its report."""

from pathlib import Path

import numpy as np
import pytest

from extractors.ocr import tesseract
from extractors.ocr.tesseract import TesseractEngine

_CROP = np.full((48, 200, 3), 255, np.uint8)


def _program(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program = folder / "tesseract"
    version = "case $* in *--version*) echo 'tesseract 5.3.0'; exit;; esac"
    program.write_text(f"#!/bin/sh\n{version}\n{script}\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_a_failing_program_has_no_opinion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(tmp_path, "exit 1", monkeypatch)
    assert not TesseractEngine().available
    assert [line.text for line in TesseractEngine().read_digits([_CROP])] == [""]


def test_a_hanging_program_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(tmp_path, "exec sleep 60", monkeypatch)
    monkeypatch.setattr(tesseract, "_TIMEOUT", 1)
    assert [line.text for line in TesseractEngine().read_lines([_CROP])] == [""]


def test_a_program_without_chinese_is_not_available(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _program(tmp_path, "echo 'List of available languages (1):'; echo eng", monkeypatch)
    assert not TesseractEngine().available
