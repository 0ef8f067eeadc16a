"""What cannot be read costs its own report, never an exception; what did not run is said."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from extractors.examine import _models, examine, warm_up
from extractors.file_reader import FileReader
from extractors.ocr.tesseract import TesseractEngine
from extractors.stopwatch import Stopwatch
from schemas.facts import Facts
from schemas.findings import FindingCode, Outcome
from schemas.kinds import Kind
from schemas.limits import Limits
from schemas.policy import Policy
from schemas.progress import Progress, Stage
from schemas.report import Report
from tests.extractors.examined_papers import TODAY, ExaminePaper


def _examined(data: bytes, policy: Policy, limits: Limits | None = None) -> Report:
    made = examine(data, id="x", name="x.jpg", policy=policy, today=TODAY, limits=limits)
    assert made.fingerprints.sha256 == (made.report.file and made.report.file.sha256)
    assert (made.facts is None) == (made.report.status == "rejected")
    return made.report


def _blank_page() -> bytes:
    out = BytesIO()
    Image.new("RGB", (620, 877), (255, 255, 255)).save(out, "PNG")
    return out.getvalue()


def _is_rejected(report: Report, code: FindingCode) -> bool:
    (finding,) = report.findings
    assert finding.message
    empty = not (report.pages or report.fields or report.papers or report.checks)
    told = (report.status, report.kind, report.risk, report.outcome)
    return empty and told == ("rejected", None, None, Outcome.FIX) and finding.code is code


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 broken", b"\xff\xd8\xff\xe0 cut off"])
def test_damaged_files_are_rejected(data: bytes, policy: Policy) -> None:
    assert _is_rejected(_examined(data, policy), FindingCode.DOCUMENT_UNREADABLE)


def test_other_files_are_rejected(policy: Policy) -> None:
    assert _is_rejected(_examined(b"hello, world", policy), FindingCode.DOCUMENT_UNSUPPORTED)


def test_too_large_files_are_rejected(policy: Policy) -> None:
    report = _examined(_blank_page(), policy, Limits(max_pixels=1000))
    assert _is_rejected(report, FindingCode.DOCUMENT_TOO_LARGE)


@settings(max_examples=30, deadline=None)
@given(
    head=st.sampled_from([b"", b"%PDF-", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"II*\0"]),
    tail=st.binary(max_size=64),
)
def test_no_bytes_raise(head: bytes, tail: bytes) -> None:
    report = _examined(head + tail, Policy.load())
    assert report.status == "rejected"
    assert [f.code.value.split(".")[0] for f in report.findings] == ["document"]


def test_a_blank_page_is_examined_and_said_to_be_blank(policy: Policy) -> None:
    report = _examined(_blank_page(), policy)
    assert report.status == "examined"
    assert [f.code for f in report.findings] == [FindingCode.QUALITY_BLANK_PAGE]
    assert report.kind
    assert (report.kind.value, report.fields, report.seals) == (Kind.OTHER, [], [])


def test_without_tesseract_its_step_is_not_run(
    policy: Policy, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tools, _ = _models()
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("extractors.examine._models", lambda: (tools, TesseractEngine()))
    report = _examined(_blank_page(), policy)
    (check,) = [c for c in report.checks if c.id == "reading.second_engine"]
    assert check.state == "not_run"
    assert check.reason


def test_with_tesseract_its_step_is_not_listed(examined: ExaminePaper) -> None:
    if not TesseractEngine().available:
        pytest.skip("Tesseract with chi_sim is an optional program")
    report = examined("certificate").report
    assert "reading.second_engine" not in [c.id for c in report.checks]


def test_a_reader_gives_facts_alone_and_needs_no_pictures() -> None:
    reader = FileReader(*_models(), Stopwatch())
    media_type, facts = reader.read(_blank_page(), Limits())
    assert media_type == "image/png"
    assert isinstance(facts, Facts)
    assert [page.file_page for page in facts.pages] == [1]
    assert "ocr" in reader.watch.report()


def test_progress_names_each_stage_of_each_page_once(policy: Policy) -> None:
    pages = [Image.new("RGB", (620, 877), (255, 255, 255)) for _ in range(2)]
    out = BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:])
    told: list[Progress] = []
    examine(out.getvalue(), policy=policy, today=TODAY, progress=told.append)
    assert told[0] == Progress(stage=Stage.INTAKE)
    a_page = [Stage.INTAKE, Stage.PAGES, Stage.OCR, Stage.LAYOUT, Stage.SEALS]
    ends = [Stage.KINDS, Stage.SECOND_OPINION, Stage.CHECKS]
    assert [(now.stage, now.page) for now in told[1:]] == [
        *((stage, page) for page in (1, 2) for stage in a_page),
        *((stage, None) for stage in ends),
    ]
    assert {now.pages for now in told[1:]} == {2}


def test_warming_up_loads_the_shared_models_once() -> None:
    warm_up()
    assert _models() is _models()
