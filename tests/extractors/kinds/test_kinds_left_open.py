"""What a pen must choose is not added by the ranker where no rule saw its choice."""

import pytest

from extractors.kinds.base import KindReading, PaperText
from extractors.kinds.ranked import complete
from schemas.kinds import Kind
from tests.extractors.layout.drawn_sheets import printed


@pytest.mark.parametrize(("offered", "added"), [("男", True), ("男　女", False)])
def test_a_sex_is_added_only_where_none_is_offered(
    monkeypatch: pytest.MonkeyPatch, offered: str, added: bool
) -> None:
    monkeypatch.setattr(complete, "SURE", 0.0)
    paper = PaperText(
        (printed("年度考核登记表", "姓名　王建国", f"性别　{offered}", "单位　焦作市公路局"),)
    )
    found = complete.completed(Kind.APPRAISAL, paper, KindReading())
    assert ("gender" in found.fields) is added
