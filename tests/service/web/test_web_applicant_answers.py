"""One answer a paper: what is to be mended first, and nothing of a suspicion."""

import pytest

from schemas.case import OpenFinding
from schemas.findings import Axis
from schemas.findings import FindingCode as Code
from service.web.applicant_answers import first_problem

ORDER = [
    Code.QUALITY_CROPPED,
    Code.QUALITY_GLARE,
    Code.QUALITY_BLURRED,
    Code.DOCUMENT_WRONG_KIND,
    Code.SEAL_MISSING,
    Code.DECLARED_MISMATCH,
]


def found(code: Code) -> OpenFinding:
    return OpenFinding(key="0", code=code, severity=code.severity, message=code.value)


@pytest.mark.parametrize("place", range(len(ORDER)))
def test_what_is_mended_first(place: int) -> None:
    problem = first_problem([found(code) for code in reversed(ORDER[place:])])
    assert problem is not None
    assert (problem.message, problem.more) == (ORDER[place].value, len(ORDER) - place - 1)


@pytest.mark.parametrize("code", [code for code in Code if code.axis is Axis.FORGERY])
def test_a_suspicion_is_no_answer(code: Code) -> None:
    assert first_problem([found(code)]) is None
    both = first_problem([found(code), found(Code.SEAL_MISSING)])
    assert both is not None
    assert (both.message, both.more) == (Code.SEAL_MISSING.value, 0)


@pytest.mark.parametrize("code", [code for code in Code if code.axis is not Axis.FORGERY])
def test_every_other_finding_has_a_title_and_says_how_to_mend_it(code: Code) -> None:
    problem = first_problem([found(code)])
    assert problem is not None
    assert problem.title
    assert problem.advice
