"""Captures that were once kept apart and are open since."""

from yanzhen.samples.captures.opened import alone, fourth, grouped, third

OPENED = alone.OPENED + third.OPENED + fourth.OPENED
OPENED_TOGETHER = grouped.OPENED_TOGETHER + third.OPENED_TOGETHER + fourth.OPENED_TOGETHER

__all__ = ["OPENED", "OPENED_TOGETHER"]
