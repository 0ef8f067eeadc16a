"""The examiner's word, checked before anybody believes it.

A hijacked decoder may send anything. So: JSON of bounded size, the shape of the models and no
more, references that resolve, an outcome that follows from its findings; and whatever the parent
knows itself (id, name, digest, size) comes from the parent.
"""

import hashlib
import unicodedata
from typing import Any

from pydantic import ValidationError

from schemas.facts import ReadField, Seal
from schemas.fingerprints import Fingerprints
from schemas.report import FileInfo, Finding, Report, outcome_of
from workers.examiner.messages import Request
from workers.examiner.wire import WireError, parse_object

_MEDIA_TYPE_CHARS = 100


class GarbageError(Exception):
    """An answer that cannot be an honest examiner's."""


def untrusted_answer(body: bytes, request: Request) -> tuple[Report, Fingerprints]:
    """The report and the fingerprints in an answer's last frame.

    Raises:
        GarbageError: they are not what an honest examiner says.
    """
    try:
        answer = parse_object(body)
        report = Report.model_validate(_printable(answer["report"]))
        prints = Fingerprints.model_validate(_printable(answer["fingerprints"]))
    except (WireError, KeyError, TypeError, ValidationError, RecursionError) as error:
        raise GarbageError(str(error)[:500]) from error
    _consistent(report)
    info = _file_info(request, report)
    known = {"id": request.id, "line": None, "file": info}
    return report.model_copy(update=known), prints.model_copy(update={"sha256": info.sha256})


def _file_info(request: Request, report: Report) -> FileInfo:
    media_type = report.file.media_type if report.file else None
    return FileInfo(
        name=request.name,
        sha256=hashlib.sha256(request.data).hexdigest(),
        bytes=len(request.data),
        media_type=media_type and media_type[:_MEDIA_TYPE_CHARS],
    )


def _printable(value: Any) -> Any:
    """The same JSON without control characters, which could drive a terminal."""
    if isinstance(value, str):
        return "".join(c for c in value if c == "\n" or unicodedata.category(c) != "Cc")
    if isinstance(value, list):
        return [_printable(item) for item in value]
    if isinstance(value, dict):
        return {_printable(key): _printable(item) for key, item in value.items()}
    return value


def _consistent(report: Report) -> None:
    read: list[ReadField] = [*report.fields, *(f for row in report.rows for f in row.values())]
    pages = {page.number for page in report.pages}
    papers = {paper.index for paper in report.papers}
    named: list[ReadField | Seal | Finding] = [*read, *report.seals, *report.findings]
    holds = (
        all(thing.page is None or thing.page in pages for thing in named)
        and all(thing.paper is None or thing.paper in papers for thing in named)
        and all(
            finding.row is None or finding.row < len(report.rows) for finding in report.findings
        )
        and report.outcome is outcome_of(report.findings)
        and (report.status == "examined" or _is_plain_rejection(report))
    )
    if not holds:
        raise GarbageError("the report contradicts itself")


def _is_plain_rejection(report: Report) -> bool:
    """Contract, section 3: kind null, pages and fields empty, risk null, ``document.*``."""
    found = report.findings
    return (
        report.kind is None
        and report.risk is None
        and not (report.papers or report.pages or report.fields or report.rows or report.seals)
        and len(found) == 1
        and found[0].code.startswith("document.")
    )
