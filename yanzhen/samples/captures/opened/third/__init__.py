"""The third generation of captures, kept apart until the evening of 2026-11-26 and open since."""

from yanzhen.samples.captures.opened.third.alone import OPENED
from yanzhen.samples.captures.opened.third.grouped import OPENED_TOGETHER

__all__ = ["OPENED", "OPENED_TOGETHER"]
