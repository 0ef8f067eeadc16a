"""The examiner's word, checked before anybody believes it.

A hijacked decoder may send anything. So: JSON of bounded size, the shape of the models and no
more, references that resolve, a report that shows its own facts and an outcome that follows from
its findings; and whatever the parent knows itself (id, name, digest, size) comes from the parent.
"""

import hashlib
import unicodedata
from typing import Any

from pydantic import ValidationError

from schemas.examination import Examination
from schemas.facts import Code, Facts, ReadField, Seal, TextLine
from schemas.report import FileInfo, Finding, Report, outcome_of
from workers.examiner.messages import Request, most_frames
from workers.examiner.wire import WireError, parse_object

_MEDIA_TYPE_CHARS = 100
_PARTS = ("papers", "pages", "fields", "rows", "seals", "codes")
"""What a report repeats of its facts."""


class GarbageError(Exception):
    """An answer that cannot be an honest examiner's."""


def untrusted_examination(body: bytes, request: Request) -> Examination:
    """What an answer's last frame holds.

    Raises:
        GarbageError: it is not what an honest examiner says.
    """
    try:
        made = Examination.model_validate(_printable(parse_object(body)))
    except (WireError, TypeError, ValidationError, RecursionError) as error:
        raise GarbageError(str(error)[:500]) from error
    if not _is_consistent(made, most_frames(request.limits)):
        raise GarbageError("the answer contradicts itself")
    info = _file_info(request, made.report)
    known = {"id": request.id, "line": None, "file": info}
    return Examination(
        report=made.report.model_copy(update=known),
        fingerprints=made.fingerprints.model_copy(update={"sha256": info.sha256}),
        facts=made.facts,
    )


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


def _is_consistent(made: Examination, most_pages: int) -> bool:
    report, facts = made.report, made.facts
    if report.outcome is not outcome_of(report.findings) or "total" not in report.seconds:
        return False
    if facts is None:
        return report.status == "rejected" and _is_plain_rejection(report)
    return (
        report.status == "examined"
        and len(facts.pages) <= most_pages
        and _resolves(facts)
        and _shows(report, facts)
        and all(_is_on(finding, facts) for finding in report.findings)
    )


def _resolves(facts: Facts) -> bool:
    """Whether pages and papers are numbered in order, and all else lies on one of them."""
    pages = [page.number for page in facts.pages]
    papers = [paper.index for paper in facts.papers]
    read = [*facts.fields, *(field for row in facts.rows for field in row.values())]
    named: list[ReadField | Seal | Code | TextLine] = [
        *read,
        *facts.seals,
        *facts.codes,
        *facts.lines,
    ]
    return (
        pages == list(range(1, len(pages) + 1))
        and papers == list(range(len(papers)))
        and all(number in pages for paper in facts.papers for number in paper.pages)
        and all(thing.page in pages for thing in named)
        and all(thing.paper in papers for thing in named if not isinstance(thing, TextLine))
        and len(facts.rows_paper) == len(facts.rows)
        and all(index in papers for index in facts.rows_paper)
        and all(number in pages for number in facts.hidden_seals)
    )


def _shows(report: Report, facts: Facts) -> bool:
    """Whether the report's own parts are those of the facts."""
    plain = Report.examined(facts, [], [], id=None, file=None)
    return all(getattr(report, part) == getattr(plain, part) for part in ("kind", *_PARTS))


def _is_on(finding: Finding, facts: Facts) -> bool:
    """Whether what a finding points at is there."""
    return (
        (finding.page is None or 1 <= finding.page <= len(facts.pages))
        and (finding.paper is None or 0 <= finding.paper < len(facts.papers))
        and (finding.row is None or 0 <= finding.row < len(facts.rows))
    )


def _is_plain_rejection(report: Report) -> bool:
    """Contract, section 3: kind null, pages and fields empty, risk null, ``document.*``."""
    found = report.findings
    return (
        report.kind is None
        and report.risk is None
        and not any(getattr(report, part) for part in _PARTS)
        and len(found) == 1
        and found[0].code.startswith("document.")
        and found[0].page is None
        and found[0].paper is None
        and found[0].row is None
    )
