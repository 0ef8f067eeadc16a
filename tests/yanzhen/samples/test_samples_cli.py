"""The command writes files, truth and a manifest that a check can read."""

import json
from pathlib import Path

from click.testing import CliRunner

from schemas.kinds import Kind
from yanzhen.samples.cli import samples
from yanzhen.samples.truth import Truth


def test_the_command_writes_files_truth_and_manifest(tmp_path: Path) -> None:
    args = [str(tmp_path / "out"), "--count", "3", "--kind", "id_card", "--capture", "born_digital",
            "--split", "all"]  # fmt: skip
    result = CliRunner().invoke(samples, args)
    assert result.exit_code == 0, result.output
    truths = (tmp_path / "out" / "truth.jsonl").read_text("utf-8").splitlines()
    manifest = (tmp_path / "out" / "manifest.jsonl").read_text("utf-8").splitlines()
    assert len(truths) == len(manifest) == 3
    for truth, line in zip(map(Truth.model_validate_json, truths), manifest, strict=True):
        entry = json.loads(line)
        assert entry == {"id": truth.id, "file": truth.file, "kind": Kind.ID_CARD,
                         "declared": truth.declared}  # fmt: skip
        assert (tmp_path / "out" / truth.file).read_bytes().startswith(b"%PDF")


def test_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    result = CliRunner().invoke(samples, [str(tmp_path), "--kind", "passport"])
    assert result.exit_code == 2
