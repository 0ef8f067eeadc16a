"""The notice's conditions as named rules over evidence (二): pure, each with its clause."""

from extractors.checks.eligibility.conditions import CONDITIONS, Condition
from extractors.checks.eligibility.evaluate import evaluate

__all__ = ["CONDITIONS", "Condition", "evaluate"]
