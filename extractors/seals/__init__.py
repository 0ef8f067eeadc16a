"""Ink to seals: find them on a page, and say where one may be hidden."""

from extractors.seals.electronic import with_electronic
from extractors.seals.find import find_seals
from extractors.seals.hidden import may_hide_seal
from extractors.seals.mark import SealMark

__all__ = ["SealMark", "find_seals", "may_hide_seal", "with_electronic"]
