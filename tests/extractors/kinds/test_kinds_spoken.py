"""Papers in the words that offices use, the half to tune on, against what they say."""

import pytest

from yanzhen.bench.marks import Verdict
from yanzhen.bench.wordings import judged
from yanzhen.samples.wordings import Wording, wordings

_ASKED = [pytest.param(paper, id=paper.id) for paper in wordings("tuned") if not paper.pending]


@pytest.mark.parametrize("paper", _ASKED)
def test_a_paper_says_what_it_says(paper: Wording) -> None:
    mark = judged(paper)
    wrong = {v.name: (v.expected, v.found) for v in mark.values if v.verdict is not Verdict.RIGHT}
    assert not wrong
    assert mark.recognised
