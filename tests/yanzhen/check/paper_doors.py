"""A door whose files are JSON: it reports the fields that the file names, or hangs if told to."""

import json
import time
from collections.abc import Callable
from typing import Any

from extractors.checks import complete, examine_facts
from schemas.examination import Examination
from schemas.facts import Facts, KindGuess, Page, Paper, Quality, ReadField, Seal
from schemas.findings import FindingCode
from schemas.kinds import Form, Kind
from schemas.pictures import PictureSort
from schemas.report import FileInfo, Finding

JPEG = b"\xff\xd8\xff\xe0 a picture"


def door(
    data: bytes, *, pictures: Callable[[int, PictureSort, bytes], None] | None, **asked: Any
) -> Examination:
    """Report on what the file says that it shows."""
    paper: dict[str, Any] = json.loads(data)
    if paper.get("hang"):
        time.sleep(600)
    facts = _facts(paper)
    if pictures:
        pictures(1, PictureSort.VIEW, JPEG)
    file = FileInfo(name="lie", sha256="lie", bytes=1)
    terms = {name: asked[name] for name in ("declared", "standing_in", "kind", "policy", "today")}
    made = examine_facts(facts, id="lie", file=file, **terms)
    more = [
        Finding.of(FindingCode(code), code, page=1, box=(0, 0, 0.5, 0.5))
        for code in paper.get("findings", [])
    ]
    return made.model_copy(update={"report": complete(made.report, more, [], asked["policy"])})


def _facts(paper: dict[str, Any]) -> Facts:
    kind, form = Kind(paper.get("kind", "skill_certificate")), paper.get("form")
    guess = KindGuess(value=kind, form=Form(form) if form else None, confidence=0.95)
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
