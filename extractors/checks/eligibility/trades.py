"""Whether two trades (工种) are the same: by name, by another name, or as the nearest."""

from typing import Literal

from extractors.values import comparable
from schemas.policy import TradePolicy

Kinship = Literal["same", "near", "other"]


def kinship(held: str, applied: str, trades: TradePolicy) -> Kinship:
    """How a certificate's trade stands to the one applied for."""
    if _name(held, trades) == _name(applied, trades):
        return "same"
    near = {
        (_name(one, trades), _name(other, trades))
        for one, others in trades.near.items()
        for other in others
    }
    pair = (_name(held, trades), _name(applied, trades))
    return "near" if pair in near or pair[::-1] in near else "other"


def _name(trade: str, trades: TradePolicy) -> str:
    """The catalogue's name of a trade, comparable."""
    sought = comparable(trade)
    for name, others in trades.aliases.items():
        if sought in {comparable(other) for other in others}:
            return comparable(name)
    return sought
