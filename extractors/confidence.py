"""How likely a read value is right, from the evidence at hand.

Scores of the recogniser run high, so they are bent down before use. The bend was chosen by hand on
the printer's tuning split; ``make bench`` prints how many of the values given at each confidence
are right, and ``docs/accuracy.md`` what that was on the split kept apart.
"""

import math

from extractors.kinds.take import Taken

_PROVEN = 0.985
"""A check digit of one in eleven, over eighteen characters that were read with any confidence."""

_CEILING = 0.98
_BEND = 2.2


def confidence_of(taken: Taken) -> float:
    """The calibrated chance, 0 to 1, that the value is what the paper prints."""
    if taken.certain:
        return _PROVEN
    bent = math.pow(max(0.0, taken.piece.score), _BEND)
    return round(min(_CEILING, bent), 4)
