"""The policy of one notice: figures that an office may edit without touching code."""

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Self

from pydantic import Field, ValidationError

from schemas.base import Fraction, Model
from schemas.errors import PolicyError
from schemas.findings import FindingCode
from schemas.kinds import Kind

SHIPPED = "jiaozuo-2026"


class QualityPolicy(Model):
    """Where a page stops being readable. ``sure``: a value below it counts as unread."""

    min_sharpness: Fraction
    min_char_height: float = Field(gt=0)
    max_glare: Fraction
    max_darkness: Fraction
    sure: Fraction


class RiskPolicy(Model):
    """Priors for ``risk``: the base rate, and the chance that each finding alone stands for."""

    base: Fraction
    weights: dict[FindingCode, Fraction]


class Policy(Model):
    """One notice's rules as data."""

    id: str
    title: str
    seals: dict[Kind, int]
    quality: QualityPolicy
    risk: RiskPolicy

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Read a policy file, by default the shipped one.

        Raises:
            PolicyError: the file is missing, no TOML, or does not hold a policy.
        """
        source = path or files("schemas") / "policies" / f"{SHIPPED}.toml"
        try:
            return cls.model_validate(tomllib.loads(source.read_text("utf-8")))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
            raise PolicyError(f"政策文件 {source} 无法使用：{error}") from error
