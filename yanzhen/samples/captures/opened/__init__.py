"""Captures that were once kept apart and are open since."""

from yanzhen.samples.captures.opened import alone, grouped, third

OPENED = alone.OPENED + third.OPENED
OPENED_TOGETHER = grouped.OPENED_TOGETHER + third.OPENED_TOGETHER

__all__ = ["OPENED", "OPENED_TOGETHER"]
