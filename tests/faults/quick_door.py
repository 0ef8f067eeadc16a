"""A door that takes a moment and tells nothing but the file's own words: kills are the subject."""

import time
from typing import Any

from schemas.examination import Examination
from schemas.facts import Facts
from schemas.findings import FindingCode
from schemas.fingerprints import Fingerprints
from schemas.report import FileInfo, Finding, Report

_A_MOMENT = 0.15


def door(data: bytes, **_: Any) -> Examination:
    """A report whose one finding repeats the file."""
    time.sleep(_A_MOMENT)
    said = Finding.of(FindingCode.QUALITY_BLURRED, data.decode())
    facts = Facts(papers=[], pages=[])
    info = FileInfo(name="", sha256="0", bytes=1)
    report = Report.examined(facts, [said], [], id=None, file=info, seconds={"total": _A_MOMENT})
    return Examination(report=report, fingerprints=Fingerprints(sha256="0"), facts=facts)
