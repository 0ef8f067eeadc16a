"""The root of the error hierarchy (design decision 11): stable codes, words that help."""

from typing import ClassVar


class YanzhenError(Exception):
    """Base of every error that yanzhen raises on purpose; ``str()`` is for people, in Chinese."""

    code: ClassVar[str] = "error"


class PolicyError(YanzhenError):
    """A policy file that cannot be used."""

    code = "policy.invalid"
