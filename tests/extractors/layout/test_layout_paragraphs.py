"""Rows of running text become paragraphs; titles, facing pages and cells stay apart."""

from extractors.layout.paragraphs import goes_on, paragraphs
from yanzhen.samples.wordings.sheets import Draft, printed


def test_a_sentence_over_two_rows_is_one_paragraph_without_its_title() -> None:
    sheet = printed(
        "　　　　　　　　聘任书",
        "　　王建国同志，因工作需要，经单位研究决定，聘任你为汽车驾",
        "驶员，聘期三年。",
        "　　　　　　　　　　　　焦作市水利局",
    )
    texts = [piece.text for piece in paragraphs(sheet)]
    assert texts == [
        "聘任书",
        "王建国同志,因工作需要,经单位研究决定,聘任你为汽车驾驶员,聘期三年。",
        "焦作市水利局",
    ]


def test_facing_pages_are_read_each_by_itself() -> None:
    draft = Draft()
    for i, (left, right) in enumerate((("学生王建国，男，于本校", "照片"), ("学习期满", "编号"))):
        draft.put(left, 60, 100 + 48 * i).put(right, 900, 100 + 48 * i)
    texts = [piece.text for piece in paragraphs(draft.sheet())]
    assert "学生王建国,男,于本校学习期满" in texts


def test_a_row_goes_on_only_where_a_sentence_was_begun() -> None:
    spoken = printed("　　王建国同志，经考核，符合机关事业单位汽车维修工", "工种技师条件。")
    listed = printed("工作单位　焦作市水利局汽车修理厂第二车间", "工种　汽车维修工")
    assert goes_on(spoken, spoken.blocks[1])
    assert not goes_on(listed, listed.blocks[1])
