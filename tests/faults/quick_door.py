"""Doors that tell nothing but the words of the file: what becomes of it is the subject."""

import hashlib
import time
from collections.abc import Callable
from typing import Any

from schemas.examination import Examination
from schemas.facts import Facts, Page, Quality
from schemas.findings import FindingCode
from schemas.fingerprints import Fingerprints
from schemas.pictures import PictureSort
from schemas.report import FileInfo, Finding, Report

JPEG = b"\xff\xd8\xff\xe0 a picture"
_A_MOMENT = 0.15

Pictures = Callable[[int, PictureSort, bytes], None]


def at_once(data: bytes, *, pictures: Pictures | None = None, **_: Any) -> Examination:
    """A report whose one finding repeats the file, and a picture of each sort."""
    if pictures:
        for sort in PictureSort:
            pictures(1, sort, JPEG)
    digest = hashlib.sha256(data).hexdigest()
    said = Finding.of(FindingCode.QUALITY_BLURRED, data.decode())
    facts = Facts(papers=[], pages=[_page()])
    info = FileInfo(name="", sha256=digest, bytes=len(data))
    report = Report.examined(facts, [said], [], id=None, file=info, seconds={"total": 0.0})
    return Examination(report=report, fingerprints=Fingerprints(sha256=digest), facts=facts)


def _page() -> Page:
    quality = Quality(sharpness=0.1, glare=0, contrast=0.9)
    return Page(
        number=1, file_page=1, source="scan", rotation=0, width=800, height=1000, quality=quality
    )


def door(data: bytes, **asked: Any) -> Examination:
    """The same after a moment, in which somebody may be killed."""
    time.sleep(_A_MOMENT)
    return at_once(data, **asked)
