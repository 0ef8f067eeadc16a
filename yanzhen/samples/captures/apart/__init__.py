"""The kept-apart captures: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.captures.apart.alone import APART

__all__ = ["APART"]
