"""The kept-apart captures, fifth generation: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.captures.apart.alone import APART
from yanzhen.samples.captures.apart.grouped import APART_TOGETHER

__all__ = ["APART", "APART_TOGETHER"]
