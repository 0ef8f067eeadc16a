"""What comes back for one file, and the reports that the parent writes in an examiner's place."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from schemas.facts import Facts
from schemas.findings import FindingCode
from schemas.fingerprints import Fingerprints
from schemas.pictures import PictureKey
from schemas.report import FileInfo, Finding, Report
from workers.examiner.messages import Request


class Fault(StrEnum):
    """Why the examiner was killed over a file."""

    SLOW = "slow"
    CRASHED = "crashed"
    SWOLLEN = "swollen"
    GARBAGE = "garbage"


_AGAIN = "请重新扫描，或另存为 PDF、JPEG 后再上传。"
MESSAGES: Mapping[Fault, str] = {
    Fault.SLOW: f"读取此文件超时，{_AGAIN}",
    Fault.CRASHED: f"读取此文件时意外中断，{_AGAIN}",
    Fault.SWOLLEN: f"读取此文件占用内存过多，请降低扫描分辨率（建议 200–300 dpi）。{_AGAIN}",
    Fault.GARBAGE: f"此文件未能正常读取，{_AGAIN}",
}


@dataclass(frozen=True)
class Answer:
    """``fault`` is None where an examiner gave the report; ``pictures`` are JPEGs."""

    report: Report
    fingerprints: Fingerprints | None = None
    facts: Facts | None = None
    pictures: Mapping[PictureKey, bytes] = field(default_factory=dict)
    fault: Fault | None = None

    def after(self, seconds: float) -> "Answer":
        """The same answer; its report says how long it was waited for.

        What a killed examiner has cost in CPU seconds nobody can say any more.
        """
        waited = {"seconds": {"total": round(seconds, 3)}}
        return replace(self, report=self.report.model_copy(update=waited))


def faulty(request: Request, fault: Fault) -> Answer:
    """The answer for a file that an examiner did not survive."""
    return Answer(refusal(request, FindingCode.DOCUMENT_UNREADABLE, MESSAGES[fault]), fault=fault)


def refusal(request: Request, code: FindingCode, message: str) -> Report:
    """A ``rejected`` report on a file of which only the bytes are known."""
    info = FileInfo(
        name=request.name,
        sha256=hashlib.sha256(request.data).hexdigest(),
        bytes=len(request.data),
    )
    return Report.rejected(Finding.of(code, message), id=request.id, file=info)
