"""The papers written down in words: they load, they fit their sheets, the halves share none."""

import numpy as np
import pytest
from pydantic import ValidationError

from extractors.values.text import comparable
from schemas.kinds import FIELDS, Kind
from yanzhen.samples.wordings import HALVES, Half, Wording, wordings
from yanzhen.samples.wordings.ruled import cells_of, draft_of
from yanzhen.samples.wordings.sheets import A4


@pytest.mark.parametrize("half", HALVES)
def test_every_paper_fits_its_sheet_and_says_something(half: Half) -> None:
    for paper in wordings(half):
        draft = draft_of(paper.text)
        boxes = [line.box for line in draft.lines]
        assert boxes, paper.id
        assert max(box.x1 for box in boxes) <= draft.width, paper.id
        assert max(box.y1 for box in boxes) <= draft.height, paper.id
        assert paper.says or paper.rows or paper.silent or paper.kind is Kind.OTHER, paper.id


@pytest.mark.parametrize("half", HALVES)
def test_what_is_kept_as_text_stands_on_the_paper(half: Half) -> None:
    kept = {"name", "id_number", "certificate_number", "patent_number", "mobile"}
    for paper in wordings(half):
        printed = comparable(paper.text)
        for field in kept & set(paper.says):
            assert comparable(paper.says[field]) in printed, (paper.id, field)


def test_no_paper_stands_in_both_halves() -> None:
    tuned, apart = ({comparable(paper.text) for paper in wordings(half)} for half in HALVES)
    assert not tuned & apart


def test_rest_means_every_field_that_is_not_said() -> None:
    paper = made(says={"title": "一种泵"}, silent="rest")
    assert set(paper.silent) == set(FIELDS[Kind.PATENT]) - {"title"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"says": {"colour": "red"}},
        {"says": {"title": "一种泵"}, "silent": ["title"]},
        {"form": "contract"},
        {"rows": [{"colour": "red"}]},
    ],
)
def test_what_the_kind_does_not_know_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        made(**wrong)


def test_cells_merge_with_their_neighbours() -> None:
    rows = [["姓名", "张三", "照片"], ["单位", ">", "^"], ["备注"]]
    found = [(c.text, c.left, c.right, c.top, c.bottom) for c in cells_of(rows)]
    assert found == [
        ("姓名", 0, 1, 0, 1),
        ("张三", 1, 2, 0, 1),
        ("照片", 2, 3, 0, 2),
        ("单位", 0, 2, 1, 2),
        ("备注", 0, 3, 2, 3),
    ]


def test_bars_make_a_ruled_table_and_the_sheet_grows_with_it() -> None:
    draft = draft_of("登记表\n" + "|姓名|张三|\n|单位|水利局¶灌区所|\n" * 40)
    assert draft.height > A4[1]
    ruled_down = (draft.reading[200:400] == 0).all(axis=0)
    assert np.count_nonzero(np.diff(ruled_down.astype(int)) == 1) == 3
    assert {"水利局", "灌区所"} <= {line.text for line in draft.lines}


def made(**parts: object) -> Wording:
    """A patent in words."""
    return Wording.model_validate({"kind": Kind.PATENT, "number": 1, "text": "专利证书", **parts})
