"""A door whose files are JSON: it reports the fields that the file names, or hangs if told to."""

import json
import time
from collections.abc import Callable
from typing import Any

from extractors.checks import check_paper, fingerprints_of, risk_of
from schemas.facts import Facts, KindGuess, Page, Paper, Quality, ReadField, Seal
from schemas.findings import FindingCode
from schemas.fingerprints import Fingerprints
from schemas.kinds import Kind
from schemas.report import Finding, Report

JPEG = b"\xff\xd8\xff\xe0 a picture"


def door(
    data: bytes, *, pictures: Callable[[int, bytes], None] | None, **asked: Any
) -> tuple[Report, Fingerprints]:
    """Report on what the file says that it shows."""
    paper: dict[str, Any] = json.loads(data)
    if paper.get("hang"):
        time.sleep(600)
    facts = _facts(paper)
    findings, checks = check_paper(facts, asked["declared"], asked["policy"], asked["today"])
    findings += [
        Finding.of(FindingCode(code), code, page=1, box=(0, 0, 0.5, 0.5))
        for code in paper.get("findings", [])
    ]
    if pictures:
        pictures(1, JPEG)
    risk = risk_of(checks, findings, asked["policy"])
    report = Report.examined(facts, findings, checks, id="lie", file=None, risk=risk)
    prints = fingerprints_of("lie", facts, asked["declared"], asked["kind"], sure=0.5)
    return report, prints


def _facts(paper: dict[str, Any]) -> Facts:
    guess = KindGuess(value=Kind(paper.get("kind", "skill_certificate")), confidence=0.95)
    quality = Quality(sharpness=0.9, glare=0, contrast=0.9, char_height=30)
    page = Page(
        number=1, file_page=1, source="scan", rotation=0, width=800, height=1000, quality=quality
    )
    fields = [_field(name, value) for name, value in paper["fields"].items()]
    rows = [
        {name: _field(name, value) for name, value in row.items()} for row in paper.get("rows", [])
    ]
    seal = Seal(paper=0, page=1, box=(0.6, 0.6, 0.8, 0.8), shape="round", ink="red", confidence=0.9)
    return Facts(
        papers=[Paper(index=0, kind=guess, pages=[1])],
        pages=[page],
        fields=fields,
        rows=rows,
        rows_paper=[0] * len(rows),
        seals=[seal],
    )


def _field(name: str, value: Any) -> ReadField:
    return ReadField(
        paper=0,
        name=name,
        value=value,
        text=str(value),
        confidence=0.97,
        page=1,
        box=(0.1, 0.2, 0.4, 0.25),
    )
