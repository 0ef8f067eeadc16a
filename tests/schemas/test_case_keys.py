"""The keys that decisions on findings are kept under."""

import pytest

from schemas.case import CaseApplication, CaseFile, finding_key
from schemas.findings import FindingCode
from schemas.report import Finding

MISMATCH = Finding.of(
    FindingCode.DECLARED_MISMATCH,
    "等级：不一致。",
    paper=0,
    field="grade",
    declared=3,
    found=4,
    page=1,
    box=(0.1, 0.1, 0.2, 0.2),
)
TWIN = Finding.of(FindingCode.REUSE_SAME_FILE, "这份文件与材料 a 完全相同。")


def test_other_words_and_confidence_are_the_same_finding() -> None:
    again = MISMATCH.model_copy(update={"message": "等级：请核对。", "confidence": 0.7})
    assert finding_key("d1", again) == finding_key("d1", MISMATCH)


@pytest.mark.parametrize(
    "change",
    [{"declared": 2}, {"found": 5}, {"field": "year"}, {"paper": 1}, {"row": 3},
     {"code": FindingCode.DECLARED_NOT_FOUND}],
    ids=str,
)  # fmt: skip
def test_another_statement_is_another_finding(change: dict[str, object]) -> None:
    assert finding_key("d1", MISMATCH.model_copy(update=change)) != finding_key("d1", MISMATCH)


def test_the_same_statement_on_another_paper_is_another_finding() -> None:
    assert finding_key("d2", MISMATCH) != finding_key("d1", MISMATCH)


def test_a_reuse_of_another_paper_is_another_finding() -> None:
    other = TWIN.model_copy(update={"message": "这份文件与材料 b 完全相同。"})
    assert finding_key("d1", other) != finding_key("d1", TWIN)


def test_two_edited_regions_are_two_findings() -> None:
    one = Finding.of(FindingCode.TAMPER_EDITED_REGION, "", page=1, box=(0.1, 0.1, 0.2, 0.2))
    other = one.model_copy(update={"box": (0.5, 0.5, 0.6, 0.6)})
    assert finding_key("d1", one) != finding_key("d1", other)


def test_a_key_does_not_tell_its_values() -> None:
    """Only 16 bits of them enter: of 200,000 guesses at a number, others fit as well."""
    code = FindingCode.DECLARED_MISMATCH
    guesses = (f"{guess:018d}" for guess in range(70_000))
    findings = (Finding.of(code, "", field="id_number", found=guess) for guess in guesses)
    keys = {finding_key("d1", finding) for finding in findings}
    assert len(keys) <= 1 << 16


def test_an_application_keeps_the_keys_that_it_does_not_know() -> None:
    application = CaseApplication.model_validate({"name": "王建国", "office": "市工考办"})
    assert application.model_dump()["office"] == "市工考办"
    assert application.standing_in.model_extra == {"name": "王建国"}


def test_two_papers_of_one_id_are_refused() -> None:
    papers = [{"id": "a", "file": "1.jpg"}, {"id": "a", "file": "2.jpg"}]
    with pytest.raises(ValueError, match="重复"):
        CaseFile.model_validate({"application": {}, "documents": papers})
