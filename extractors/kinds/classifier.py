"""Which kind the print as a whole is like, by a classifier trained on papers of known kind.

Cues name a kind by the words that they were written for; the classifier weighs all short runs of
characters, so that a title or a sentence that no cue knows still tells. A log-linear model over
hashed features, trained by ``make train``; its weights are data, ``kind_weights.npz``.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from zlib import crc32

import numpy as np
import numpy.typing as npt

from schemas.kinds import Kind

SIZE = 1 << 17
"""Weights a kind."""

KINDS = tuple(Kind)
"""The order of the rows of weights."""

Places = npt.NDArray[np.int32]
Weights = npt.NDArray[np.float32]

_LENGTHS = (2, 3, 4)
_HEAD = 900
"""Characters from the top that are looked at."""

_TITLES = 6
_PAGEFUL, _STEP = 600, 60


def features(text: str, titles: Sequence[str]) -> Places:
    """Where the weights of a paper's features are: its print, its rows that may be titles."""
    words = set(_runs(text[:_HEAD]))
    for title in titles[:_TITLES]:
        words |= {f"T:{run}" for run in _runs(title)}
        words |= {f"whole:{title}", *(f"end:{title[-n:]}" for n in _LENGTHS)}
    words.add(f"long:{min(len(text), _PAGEFUL) // _STEP}")
    return np.array(sorted({crc32(word.encode()) % SIZE for word in words}), np.int32)


def chances(places: Places, table: Weights) -> npt.NDArray[np.float64]:
    """The chance of each kind, in the order of ``KINDS``; they add up to 1."""
    scores = table[:, places].sum(axis=1).astype(np.float64)
    odds = np.exp(scores - scores.max())
    return np.asarray(odds / odds.sum(), np.float64)


def classify(text: str, titles: Sequence[str]) -> tuple[Kind, float]:
    """The likeliest kind and its chance."""
    odds = chances(features(text, titles), weights())
    best = int(np.argmax(odds))
    return KINDS[best], float(odds[best])


@cache
def weights() -> Weights:
    """The weights that this version ships, a row a kind."""
    stored = files("extractors.kinds") / "kind_weights.npz"
    with stored.open("rb") as file, np.load(file, allow_pickle=False) as data:
        return np.asarray(data["weights"].astype(np.float32) * float(data["step"]), np.float32)


def _runs(text: str) -> Iterator[str]:
    for length in _LENGTHS:
        yield from (text[i : i + length] for i in range(len(text) - length + 1))
