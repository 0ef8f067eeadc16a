"""What is known, and how well: days at printed precision, data proven, declared or disputed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from extractors.values import PartialDate, agrees
from extractors.values.day_sums import add_years
from schemas.confirmations import Confirmation
from schemas.evidence import Datum, Evidence, Proof
from schemas.kinds import Kind
from schemas.policy import Policy


@dataclass(frozen=True)
class Days:
    """A date as it is known: some day from ``first`` to ``last``."""

    first: date
    last: date

    @classmethod
    def of(cls, text: str | None) -> Self | None:
        """The days that an ISO text may mean; None where it is missing or no date."""
        try:
            found = PartialDate.from_iso(text or "")
        except ValueError:
            return None
        if not found.is_possible:
            return None
        first = date(found.year, found.month or 1, found.day or 1)
        if found.day:
            return cls(first, first)
        month = found.month or 12
        after = date(found.year + month // 12, month % 12 + 1, 1)
        return cls(first, date.fromordinal(after.toordinal() - 1))

    def years_on(self, years: int) -> "Days":
        """The same so many years later."""
        return Days(add_years(self.first, years), add_years(self.last, years))


@dataclass(frozen=True)
class Applicant:
    """One applicant before the rules: evidence, the notice, and the day of judging."""

    evidence: Evidence
    policy: Policy
    today: date

    def said(self, clause: Confirmation) -> bool | None:
        """What a person confirmed; None where nobody has spoken."""
        return self.evidence.confirmations.get(clause.value)

    def unread(self, kind: Kind) -> list[str]:
        """Papers of a kind that do not yield what is needed."""
        return [paper.document for paper in self.evidence.unread if paper.kind is kind]


def doubt_of(datum: Datum, label: str) -> str | None:
    """Why a datum proves nothing, as a sentence; None where it is proven and undisputed."""
    if datum.conflicting:
        return f"各材料上的{label}不一致，请人工核对。"
    if datum.proven is None:
        if datum.declared is None:
            return f"没有{label}，也没有证明材料，请补充。"
        return f"{label}只有申报填写，没有可读的证明材料，请人工核对或补充材料。"
    if datum.declared is not None and not _same(datum.declared, datum.proven):
        return f"申报的{label}与材料上的不一致，请人工核对。"
    return None


def doubt_about(proof: Proof, label: str, *fields: str) -> str | None:
    """Why a paper's values cannot be relied on; None where they can."""
    if proof.document is None:
        return f"{label}只有申报填写，没有可读的证明材料，请人工核对或补充材料。"
    if set(fields) & set(proof.doubtful):
        return f"{label}上的内容与申报的不一致或存疑，请人工核对。"
    return None


def papers(proofs: Iterable[Proof]) -> list[str]:
    """The documents behind what is proven."""
    return [proof.document for proof in proofs if proof.document is not None]


def _same(declared: str, proven: str) -> bool:
    try:
        return agrees(PartialDate.from_iso(declared), PartialDate.from_iso(proven))
    except ValueError:
        return declared == proven
