"""Which print is a field's value, by a ranker that was trained on papers of known truth.

The readers' rules know the words that they were written for. The ranker weighs all that could be a
field's value by the print around it, so that it also finds what a new wording says, and tells how
likely a rule's value is. It is trained by ``make train``; its weights are data, ``weights.npz``.
"""

from extractors.kinds.ranked.complete import completed

__all__ = ["completed"]
