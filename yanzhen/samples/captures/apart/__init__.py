"""The kept-apart captures, fifth generation: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.captures.base import CaptureSpec
from yanzhen.samples.captures.together import GroupSpec

APART: tuple[CaptureSpec, ...] = ()
APART_TOGETHER: tuple[GroupSpec, ...] = ()

__all__ = ["APART", "APART_TOGETHER"]
