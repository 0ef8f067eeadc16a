"""Captures that were once kept apart and are open since."""

from yanzhen.samples.captures.opened.alone import OPENED
from yanzhen.samples.captures.opened.grouped import OPENED_TOGETHER

__all__ = ["OPENED", "OPENED_TOGETHER"]
