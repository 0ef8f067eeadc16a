"""The command line as a whole."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from yanzhen.cli import main


def test_help_names_the_commands() -> None:
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    for name in ("check", "samples", "schema"):
        assert name in result.stdout


def test_an_unknown_command_is_an_unusable_argument() -> None:
    assert CliRunner().invoke(main, ["surprise"]).exit_code == 2


def test_schema_holds_every_shape_that_callers_meet() -> None:
    result = CliRunner().invoke(main, ["schema"])
    defs = json.loads(result.stdout)["$defs"]
    assert {"Report", "ApplicantReport", "Declared", "ManifestLine", "Policy"} <= set(defs)
    assert "risk" in defs["Report"]["properties"]
    assert "risk" not in defs["ApplicantReport"]["properties"]
    assert defs["ManifestLine"]["required"] == ["file"]


@pytest.mark.parametrize("command", ["schema", "check absent.jpg --json"])
def test_no_decoder_and_no_model_is_loaded_beside_the_examiner(command: str) -> None:
    code = (
        f"import sys; sys.argv = ['yanzhen', *{command.split()}]; import runpy\n"
        "try: runpy.run_module('yanzhen', run_name='__main__')\n"
        "except SystemExit as end: assert not end.code\n"
        "decoders = {'cv2', 'PIL', 'rapidocr', 'onnxruntime', 'openvino', 'pymupdf'}\n"
        "assert not decoders & set(sys.modules), decoders & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
