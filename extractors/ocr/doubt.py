"""How far a look that no other confirms is believed."""

from dataclasses import replace

from extractors.frames import Line

ALONE = 0.8
"""The most that a character scores in a look that no other confirms: it will be read again."""


def doubted(line: Line) -> Line:
    """The line, no character of it surer than ``ALONE``."""
    chars = tuple(min(score, ALONE) for score in line.chars)
    return replace(line, score=min(line.score, ALONE), chars=chars)
