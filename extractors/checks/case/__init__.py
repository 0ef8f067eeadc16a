"""A whole application: its papers against each other, the checklist and the notice's rules."""

from extractors.checks.case.evaluate import evaluate_case

__all__ = ["evaluate_case"]
