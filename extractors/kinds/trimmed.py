"""A value without the punctuation, seals' rooms and English words that frame it."""

import re

from extractors.kinds.label_words import english
from extractors.layout.pieces import Piece

_LEADING = re.compile(r"^[:;,.)。、】|_\-—~·*#'\"\s]+")

_MARK = re.compile(r"(?<=..)\((?:签字|[\u4e00-\u9fff]{0,5}[章印])\)?$")

_LED = re.compile(r"\((?:盖章|公章|印章|签章|章|印)\)(?=.{2})")
"""Room for a seal behind or before a body's name."""

_BRACKETED = re.compile(r"[(〔【\[]([^()〔〕【】\[\]]+)[)〕】\]]")

_TRAILING = re.compile(r"[:;,。、【|_\-—~'\"\s(]+$")


def trimmed(piece: Piece) -> Piece:
    """A value without the punctuation that frames it."""
    for start in (_LEADING, _LED, _LEADING):
        lead = start.match(piece.text)
        piece = piece.cut(lead.end()) if lead else piece
    close = piece.text.find(")")
    if close > 0 and "(" not in piece.text[:close]:
        piece = piece.cut(0, close)
    for end in (_TRAILING, _MARK):
        tail = end.search(piece.text)
        piece = piece.cut(0, tail.start()) if tail else piece
    return piece.cut(1, -1) if _BRACKETED.fullmatch(piece.text) else piece


def without_english(piece: Piece) -> Piece:
    """A value without the label's words in English, where they stand behind its colon."""
    end = english(piece.text)
    return trimmed(piece.cut(end)) if end else piece
