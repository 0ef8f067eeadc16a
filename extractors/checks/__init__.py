"""Facts to findings, no pixels."""

from extractors.checks.case import evaluate_case
from extractors.checks.examination import complete, examine_facts
from extractors.checks.paper import check_paper
from extractors.checks.reuse import (
    FingerprintIndex,
    MemoryIndex,
    fingerprints_of,
    judge_reuse,
)
from extractors.checks.risk import risk_of

__all__ = [
    "FingerprintIndex",
    "MemoryIndex",
    "check_paper",
    "complete",
    "evaluate_case",
    "examine_facts",
    "fingerprints_of",
    "judge_reuse",
    "risk_of",
]
