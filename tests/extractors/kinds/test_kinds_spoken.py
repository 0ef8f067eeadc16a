"""Papers in the words that offices use, the half to tune on, against what they say."""

import pytest

from yanzhen.bench.marks import Verdict
from yanzhen.bench.wordings import judged
from yanzhen.samples.wordings import Wording, wordings

_COVERED = 8
"""Coverage watches one in so many, which run nearly every line; it doubles what a paper costs."""


def _asked(paper: Wording) -> object:
    watched = paper.number % _COVERED == 1
    return pytest.param(paper, id=paper.id, marks=() if watched else pytest.mark.no_cover)


_ASKED = [_asked(paper) for paper in wordings("tuned") if not paper.pending]


@pytest.mark.parametrize("paper", _ASKED)
def test_a_paper_says_what_it_says(paper: Wording) -> None:
    mark = judged(paper)
    wrong = {v.name: (v.expected, v.found) for v in mark.values if v.verdict is not Verdict.RIGHT}
    assert not wrong
    assert mark.recognised
