"""What the bench prints and keeps."""

import json
from dataclasses import replace
from pathlib import Path

from schemas.findings import FindingCode
from schemas.kinds import Kind
from schemas.report import FileInfo, Finding, Report
from yanzhen.bench.dump import Dump
from yanzhen.bench.marks import FileMark, KindMark, ValueMark, Verdict
from yanzhen.bench.plan import SHORT, Cost, Plan, Result
from yanzhen.bench.tell import as_json, markdown
from yanzhen.samples.sampler import Sample
from yanzhen.samples.truth import TruePage, TruePaper, Truth

NAME = ValueMark(Kind.DIPLOMA, "name", Verdict.WRONG, "欧阳明远", "欧阳明运", 0.8)
MARK = FileMark(
    id="s1-0001", capture="copy", layout="plain", font="song", kind=Kind.DIPLOMA, spoiler=None,
    unreadable=False, kinds=(KindMark(Kind.DIPLOMA, Kind.DIPLOMA),), values=(NAME,), seals=(),
    expected=frozenset(), found=frozenset({FindingCode.SEAL_MISSING}), turned_right=1, pages=1,
)  # fmt: skip


def result() -> Result:
    cost = Cost(check=3.0, bare=1.5, pages=1)
    cost.stages.update({"read": 2.0, "seals": 1.0})
    return Result([MARK], cost, peak_mb=1600.0)


def test_the_printed_report_holds_both_splits_and_no_single_value() -> None:
    text = markdown({"tune": result(), "apart": Result()}, Plan())
    assert "| tune: flatbed, born-digital | tune: photo, grey, turned | apart: flatbed" in text
    assert "| kind | ≥ 99.0% / ≥ 98.0% | – | 1/1 100.0% | – | – |" in text
    assert "| name | ≥ 98.0% / ≥ 96.0% | – | 0/1 0.0% **below the bar** | – | – |" in text
    assert "| 0.80–0.90 | 0.800 | 0/1 0.0% | – | – |" in text
    assert "| CPU against bare rapidocr | ≤ 1.3 | 2.00 **below the bar** | – |" in text
    assert "| peak memory, MB | < 1500 | 1600.00 **below the bar** | – |" in text
    assert "| name | 0/1 0.0%, 1 / 0 / 0 |" in text
    assert "seal.missing 1" in text
    assert "| read | 66.7% |" in text
    assert "欧阳" not in text


def test_the_json_report_counts_the_same() -> None:
    told = json.loads(json.dumps(as_json({"tune": result()}, SHORT)))
    assert told["splits"]["tune"]["bars"]["photo, grey, turned"]["name"] == [0, 1]
    assert told["splits"]["tune"]["cpu"]["ratio"] == 2.0
    assert told["splits"]["tune"]["alarms"] == {"seal.missing": 1}


def test_a_failing_file_is_kept_with_what_was_expected(tmp_path: Path) -> None:
    finding = Finding.of(FindingCode.SEAL_MISSING, "请补盖印章")
    Dump(tmp_path).add(sample(), MARK, report(finding))
    line = json.loads((tmp_path / "failures.jsonl").read_text("utf-8"))
    assert line["values"] == [["name", "wrong", "欧阳明远", "欧阳明运", 0.8]]
    assert line["alarms"][0][0] == "seal.missing"
    assert (tmp_path / "s1-0001.jpg").read_bytes() == b"scan"


def test_a_file_without_failure_is_not_kept(tmp_path: Path) -> None:
    right = replace(NAME, verdict=Verdict.RIGHT, found=NAME.expected)
    Dump(tmp_path).add(sample(), replace(MARK, values=(right,), found=frozenset()), report())
    assert [path.name for path in tmp_path.iterdir()] == ["failures.jsonl"]
    assert not (tmp_path / "failures.jsonl").read_text("utf-8")


def sample() -> Sample:
    paper = TruePaper(
        kind=Kind.DIPLOMA, form=None, layout="plain", pages=[1], fields={}, texts={}, places={},
        rows=[], row_places=[], seals=[],
    )  # fmt: skip
    truth = Truth(
        id="s1-0001", file="s1-0001.jpg", split="tune", font="song", capture="copy",
        papers=[paper],
        pages=[TruePage(file_page=1, rotation=0, source="scan", dpi=None, quad=None)],
        upload_kind=Kind.DIPLOMA, declared={},
    )  # fmt: skip
    return Sample(b"scan", truth)


def report(*findings: Finding) -> Report:
    file = FileInfo(name="s1-0001.jpg", sha256="0" * 64, bytes=4)
    return Report(
        id="s1-0001", status="examined", file=file, findings=list(findings), outcome="fix"
    )
