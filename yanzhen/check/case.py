"""``yanzhen check --case``: CASE.json, its papers read like a manifest's, one CaseReport."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click
from pydantic import ValidationError
from rich.console import Console

from extractors.checks import evaluate_case
from schemas.case import CaseDocument, CaseFile, CaseInput, CaseReport
from schemas.policy.faults import faults_of
from workers.examiner.wire import WireError, parse_object
from yanzhen.check.case_table import show_case
from yanzhen.check.items import ArgumentError, Item
from yanzhen.check.runner import Checked, Plan


def read_case(path: Path) -> CaseFile:
    """The case in a file.

    Raises:
        ArgumentError: it cannot be read, is no JSON or no case; the message names the place.
    """
    try:
        return CaseFile.model_validate(parse_object(path.read_bytes()))
    except OSError as error:
        raise ArgumentError(f"个案文件 {path} 无法读取：{error}") from error
    except WireError as error:
        raise ArgumentError(f"个案文件 {path} 不是 JSON 对象：{error}") from error
    except ValidationError as error:
        raise ArgumentError(f"个案文件 {path} 无法使用：\n{_places(error)}") from error


def papers_of(case: CaseFile, folder: Path) -> Iterator[Item]:
    """The papers to read; what the application declares stands in for what theirs leave out."""
    standing_in = case.application.standing_in
    for document in case.documents:
        yield Item(
            document.name,
            folder / document.file,
            document.kind,
            document.declared,
            standing_in=standing_in,
        )


def judge(case: CaseFile, read: Sequence[Checked], plan: Plan) -> CaseReport:
    """The answer to the whole; ``read``: its papers in their order."""
    papers = [
        CaseDocument(
            id=document.name,
            kind=document.kind,
            file=document.file,
            declared=document.declared,
            facts=checked.facts,
            report=checked.report,
        )
        for document, checked in zip(case.documents, read, strict=True)
    ]
    whole = CaseInput(
        application=case.application,
        documents=papers,
        confirmations=case.confirmations,
        promises=dict.fromkeys(case.promises),
    )
    return evaluate_case(whole, plan.policy, plan.today)


def write_case(report: CaseReport, *, as_json: bool) -> None:
    """The report on standard output: one line of JSON, or tables for people."""
    if as_json:
        click.echo(report.model_dump_json().encode())
    else:
        show_case(Console(soft_wrap=False), report)


def _places(error: ValidationError) -> str:
    return "\n".join(
        f"{_place(fault.path) or '文件'}：{fault.words.rstrip('。')}。"
        for fault in faults_of(error)
    )


def _place(path: tuple[str | int, ...]) -> str:
    """``documents[0].kind``: as a program would name it."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")
