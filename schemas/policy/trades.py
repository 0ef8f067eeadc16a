"""Trades (工种): other names of the same one, and near ones; the catalogue is the office's own."""

from schemas.base import Model


class TradePolicy(Model):
    """``catalogue``: a CSV file beside the policy with the columns 工种, 别名, 相近工种.

    ``names``: the trades of the catalogue; empty where none is loaded. ``aliases``: other names
    of the same trade. ``near``: trades outside the catalogue and the one to apply for (二.3).
    """

    catalogue: str | None = None
    names: list[str] = []
    aliases: dict[str, list[str]] = {}
    near: dict[str, list[str]] = {}
