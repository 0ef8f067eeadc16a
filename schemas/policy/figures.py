"""Figures of the checks on single papers: when a page is hard to read, what a finding weighs."""

from pydantic import Field

from schemas.base import Fraction, Model
from schemas.findings import FindingCode


class QualityPolicy(Model):
    """Where a page stops being readable. ``sure``: a value below it counts as unread.

    Beyond ``lost_char_height``, ``lost_to_glare`` and ``lost_to_darkness`` nobody can check a page,
    whatever was read.
    """

    min_sharpness: Fraction
    min_char_height: float = Field(gt=0)
    max_glare: Fraction
    max_darkness: Fraction
    lost_char_height: float = Field(default=14.0, gt=0)
    lost_to_glare: Fraction = 0.2
    lost_to_darkness: Fraction = 0.9
    sure: Fraction


class RiskPolicy(Model):
    """Priors for ``risk``: the base rate, and the chance that each finding alone stands for."""

    base: Fraction
    weights: dict[FindingCode, Fraction]
