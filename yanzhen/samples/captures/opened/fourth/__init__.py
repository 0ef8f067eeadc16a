"""The fourth generation of captures, kept apart until the night of 2026-11-26 and open since."""

from yanzhen.samples.captures.opened.fourth.alone import OPENED
from yanzhen.samples.captures.opened.fourth.grouped import OPENED_TOGETHER

__all__ = ["OPENED", "OPENED_TOGETHER"]
