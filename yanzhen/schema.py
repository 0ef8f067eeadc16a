"""The command ``yanzhen schema``: the shapes that callers meet, as one JSON Schema document."""

import json
from typing import Any

import click
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from schemas.case import ApplicantCase, CaseFile, CaseReport
from schemas.declared import Declared
from schemas.policy import Policy
from schemas.report import ApplicantReport, Report
from yanzhen.check.items import ManifestLine

_MODELS: tuple[type[BaseModel], ...] = (
    Report,
    ApplicantReport,
    CaseReport,
    ApplicantCase,
    CaseFile,
    Declared,
    ManifestLine,
    Policy,
)


def document() -> dict[str, Any]:
    """One document with every model under ``$defs``; each is its own entry point there."""
    _, definitions = models_json_schema([(m, "validation") for m in _MODELS], title="yanzhen")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **definitions}


@click.command(help="打印报告、个案报告、申报信息、清单和政策的 JSON Schema。")
def schema() -> None:
    """Print the document."""
    click.echo(json.dumps(document(), ensure_ascii=False, indent=2).encode())
