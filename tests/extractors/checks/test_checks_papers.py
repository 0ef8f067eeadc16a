"""seal.*, roster.*, quality.*: where they fire and where they stay silent."""

from typing import Any

import pytest

from schemas.facts import FieldValue
from schemas.findings import FindingCode as C
from schemas.kinds import Form, Kind
from tests.extractors.checks.facts_builder import (
    MAN,
    ROWS,
    WOMAN,
    check,
    codes,
    facts,
    guess,
    line,
    page,
    read,
    row,
    seal,
)


def test_a_paper_without_its_seal_is_to_be_sealed() -> None:
    findings, checks = check(facts(seals=[]))
    assert [f.code for f in findings] == [C.SEAL_MISSING]
    assert "公章" in findings[0].message
    assert checks[C.SEAL_COUNT].state == "clear"


def test_a_roster_needs_two_seals() -> None:
    assert codes(facts(Kind.ROSTER, seals=[seal()])) == [C.SEAL_COUNT]
    assert codes(facts(Kind.ROSTER, seals=[seal(), seal()])) == []


def test_seals_are_counted_a_paper() -> None:
    two = facts(
        Kind.HONOUR,
        papers=[guess(Kind.HONOUR, 0.95), guess(Kind.HONOUR, 0.95, 1)],
        pages=[page(1), page(2)],
        fields=[read("name", "王建国"), read("name", "王建国", paper=1)],
        lines=[line("荣誉"), line("荣誉", number=2)],
        seals=[seal(0), seal(0)],
    )
    findings, _ = check(two)
    assert [(f.code, f.paper) for f in findings] == [(C.SEAL_MISSING, 1)]


@pytest.mark.parametrize(
    "rest",
    [
        {"hidden_seals": {1: "灰度图像可能看不出印章"}},
        {"papers": [guess(Kind.SKILL_CERTIFICATE, 0.3)]},
        {"pages": [page(cut_edges=["bottom"])]},
        {"pages": [page(darkness=0.97)]},
        {"pages": [page(glare=0.1)]},
    ],
)
def test_what_may_hide_a_seal_makes_the_check_abstain(rest: dict[str, Any]) -> None:
    findings, checks = check(facts(seals=[], **rest))
    assert not {f.code for f in findings} & {C.SEAL_MISSING, C.SEAL_COUNT}
    assert checks[C.SEAL_MISSING].state == checks[C.SEAL_COUNT].state == "abstained"
    assert checks[C.SEAL_MISSING].reason


def test_a_seal_that_is_seen_settles_even_a_grey_copy() -> None:
    _, checks = check(facts(hidden_seals={1: "灰度"}))
    assert checks[C.SEAL_MISSING].state == "clear"


def test_an_identity_card_needs_no_seal() -> None:
    _, checks = check(facts(Kind.ID_CARD))
    assert checks[C.SEAL_MISSING].state == "not_run"


def test_another_step_that_did_not_run_is_listed() -> None:
    _, checks = check(facts(not_run={"ocr.second_engine": "未安装"}))
    assert checks["ocr.second_engine"].state == "not_run"


def _people(count: int) -> list[dict[str, FieldValue]]:
    return [{"seq": i + 1, "name": f"赵{i}"} for i in range(count)]


def _roster(count: int, stated: int, **rest: Any) -> Any:
    rows = [row(values) for values in _people(count)]
    return facts(Kind.ROSTER, changes={"stated_count": stated}, rows=rows, **rest)


def test_seven_rows_that_say_six() -> None:
    findings, _ = check(_roster(7, 6))
    assert [f.code for f in findings] == [C.ROSTER_COUNT]
    assert findings[0].message == "声明写的是等6名，名册实有7行，请核对人数后重新上传。"
    assert codes(_roster(7, 7)) == []


def test_rows_lost_in_reading_are_not_the_applicants_fault() -> None:
    rows = [row(values) for values in _people(7) if values["seq"] != 3]
    findings, checks = check(facts(Kind.ROSTER, changes={"stated_count": 7}, rows=rows))
    assert findings == []
    assert checks[C.ROSTER_COUNT].state == "abstained"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"statement_present": False}, C.ROSTER_STATEMENT),
        ({"signatures": []}, C.ROSTER_SIGNATURE),
        ({"signatures": ["handler"]}, C.ROSTER_SIGNATURE),
    ],
)
def test_the_foot_of_a_roster(changes: dict[str, FieldValue | None], code: C) -> None:
    assert codes(facts(Kind.ROSTER, changes=changes)) == [code]
    assert codes(facts(Kind.ROSTER, Form.NAME_LIST, changes=changes)) == []


def test_only_the_missing_signature_is_asked_for() -> None:
    (finding,), _ = check(facts(Kind.ROSTER, changes={"signatures": ["handler"]}))
    assert "单位负责人" in finding.message
    assert "经办人" not in finding.message


def test_a_foot_that_was_not_read_makes_its_checks_abstain() -> None:
    gone: dict[str, FieldValue | None] = {
        "stated_count": None,
        "statement_present": None,
        "signatures": None,
    }
    findings, checks = check(facts(Kind.ROSTER, changes=gone))
    assert findings == []
    for code in (C.ROSTER_COUNT, C.ROSTER_STATEMENT, C.ROSTER_SIGNATURE):
        assert checks[code].state == "abstained"


def _declared(*rows: dict[str, Any]) -> dict[str, Any]:
    return {"rows": list(rows)}


def test_rows_as_the_site_knows_them_are_silent() -> None:
    declared = _declared({**ROWS[1], "grade": "中级工"}, {**ROWS[0], "gender": "男"})
    assert codes(facts(Kind.ROSTER), declared) == []


def test_a_person_too_many_and_one_too_few() -> None:
    findings, _ = check(facts(Kind.ROSTER), _declared(ROWS[0], {"name": "赵铁柱"}))
    assert [(f.code, f.row) for f in findings] == [
        (C.ROSTER_UNLISTED_PERSON, 1),
        (C.ROSTER_MISSING_PERSON, None),
    ]
    assert "李秀英" in findings[0].message
    assert "赵铁柱" in findings[1].message


def test_a_cell_that_differs_is_named_with_its_row() -> None:
    findings, _ = check(facts(Kind.ROSTER), _declared(ROWS[0], {**ROWS[1], "grade": 5}))
    (finding,) = findings
    assert finding.code is C.ROSTER_ROW_MISMATCH
    assert (finding.row, finding.field, finding.declared, finding.found) == (1, "grade", 5, 4)


def test_a_number_differs_under_the_same_name() -> None:
    other = "410811198012310037"
    findings, _ = check(
        facts(Kind.ROSTER), _declared(ROWS[0], {"name": "李秀英", "id_number": other})
    )
    assert [(f.code, f.field) for f in findings] == [(C.ROSTER_ROW_MISMATCH, "id_number")]


def test_a_lookalike_row_is_matched_and_not_held_against_anybody() -> None:
    rows = [
        row(ROWS[0]),
        row({"name": "李秀莫", "id_number": "410811198012310028"}, 0.7),
    ]
    findings, checks = check(facts(Kind.ROSTER, rows=rows), _declared(*ROWS))
    assert [f.code for f in findings] == [C.VALIDITY_ID_NUMBER]
    assert checks[C.ROSTER_ROW_MISMATCH].state == "abstained"


def test_a_row_that_was_hardly_read_accuses_nobody() -> None:
    rows = [row(ROWS[0]), row({"name": "口口"}, 0.3)]
    findings, checks = check(facts(Kind.ROSTER, rows=rows), _declared(*ROWS))
    assert findings == []
    assert checks[C.ROSTER_UNLISTED_PERSON].state == "abstained"
    assert checks[C.ROSTER_MISSING_PERSON].state == "abstained"


def test_a_person_whose_name_stands_on_the_page_is_not_missing() -> None:
    found = facts(Kind.ROSTER, lines=[line("3 赵铁柱 男")])
    assert codes(found, _declared(*ROWS, {"name": "赵铁柱"})) == []


def test_without_rows_read_or_declared_nothing_is_said() -> None:
    _, checks = check(facts(Kind.ROSTER, rows=[]), _declared(*ROWS))
    assert checks[C.ROSTER_MISSING_PERSON].state == "abstained"
    _, checks = check(facts(Kind.ROSTER), {"year": 2026})
    assert checks[C.ROSTER_MISSING_PERSON].state == "not_run"
    assert {MAN, WOMAN} == {str(values["id_number"]) for values in ROWS}


BAD: list[tuple[dict[str, Any], C]] = [
    ({"sharpness": 0.05}, C.QUALITY_BLURRED),
    ({"char_height": 15.0}, C.QUALITY_LOW_RESOLUTION),
    ({"glare": 0.1}, C.QUALITY_GLARE),
    ({"darkness": 0.8}, C.QUALITY_DARK),
    ({"open_edges": ["left"]}, C.QUALITY_CROPPED),
]
LOST: list[tuple[dict[str, Any], C]] = [
    ({"char_height": 9.0}, C.QUALITY_LOW_RESOLUTION),
    ({"glare": 0.3}, C.QUALITY_GLARE),
    ({"darkness": 0.97}, C.QUALITY_DARK),
    ({"cut_edges": ["left", "bottom"]}, C.QUALITY_CROPPED),
]


@pytest.mark.parametrize(("measures", "code"), BAD)
def test_a_fault_counts_only_where_it_costs_a_needed_value(
    measures: dict[str, Any], code: C
) -> None:
    bad = [page(**measures)]
    findings, _ = check(facts(changes={"grade": None}, pages=bad))
    assert [f.code for f in findings] == [code]
    assert "重新" in findings[0].message
    assert codes(facts(pages=bad)) == []
    assert codes(facts(changes={"grade": None})) == []


@pytest.mark.parametrize(("measures", "code"), LOST)
def test_what_nobody_can_check_is_said_though_every_value_was_made_out(
    measures: dict[str, Any], code: C
) -> None:
    assert codes(facts(pages=[page(**measures)])) == [code]
    letter = facts(Kind.OTHER, pages=[page(**measures)], lines=[line("尊敬的领导")])
    assert codes(letter) == [code]


def test_blur_on_a_paper_of_which_nothing_is_needed_is_said() -> None:
    card = facts(Kind.OTHER, pages=[page(sharpness=0.3)], lines=[line("焦作市河道管理所")])
    assert codes(card) == [C.QUALITY_BLURRED]
    assert codes(facts(pages=[page(sharpness=0.3)])) == []


def test_a_thumbnail_of_which_no_line_was_read_is_too_small() -> None:
    thumbnail = page(char_height=None).model_copy(update={"width": 118, "height": 80})
    found = codes(facts(changes={"grade": None}, pages=[thumbnail]))
    assert C.QUALITY_LOW_RESOLUTION in found


def test_what_such_papers_hold_besides_may_lie_where_a_frame_runs_off() -> None:
    bad = [page(open_edges=["left"])]
    assert codes(facts(changes={"certificate_number": None}, pages=bad)) == [C.QUALITY_CROPPED]
    assert C.QUALITY_CROPPED in codes(facts(pages=bad, seals=[]))
    assert codes(facts(pages=bad)) == codes(facts(changes={"certificate_number": None})) == []


def test_a_sheet_that_lies_in_the_picture_whole_is_not_cut() -> None:
    corners = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
    whole = page(open_edges=["right"]).model_copy(update={"quad": corners})
    assert codes(facts(changes={"grade": None}, pages=[whole])) == []


def test_hazy_print_is_to_blame_for_what_is_lacking() -> None:
    hazy = [line("口口口口口口口口", 0.8)]
    assert codes(facts(changes={"grade": None}, lines=hazy)) == [C.QUALITY_BLURRED]
    assert codes(facts(lines=hazy)) == []


def test_a_needed_value_read_without_confidence_counts_as_unread() -> None:
    unsure = facts(Kind.HONOUR, fields=[read("name", "王口国", 0.3)], pages=[page(glare=0.3)])
    assert codes(unsure) == [C.QUALITY_GLARE]


def test_print_that_cannot_be_read_never_passes() -> None:
    garbage = facts(Kind.OTHER, lines=[line("口口口", 0.3)])
    assert codes(garbage) == [C.QUALITY_BLURRED]
    nothing = facts(Kind.OTHER, lines=[])
    assert codes(nothing) == [C.QUALITY_BLURRED]


def test_the_uploaded_kind_says_what_is_needed_where_none_is_recognised() -> None:
    found = facts(papers=[guess(Kind.OTHER, 0.3)], fields=[], pages=[page(darkness=0.9)])
    assert codes(found, None, Kind.DIPLOMA) == [C.QUALITY_DARK]
    assert codes(found) == []


def test_a_blank_file_is_blank_and_a_blank_back_side_is_no_fault() -> None:
    blank = page(1, blank=True)
    empty = facts(Kind.OTHER, pages=[blank], lines=[])
    assert codes(empty) == [C.QUALITY_BLANK_PAGE]
    assert codes(facts(papers=[], pages=[blank], fields=[], lines=[])) == [C.QUALITY_BLANK_PAGE]
    back = facts(pages=[page(1), page(2, blank=True)])
    assert codes(back) == []


def test_the_back_of_an_identity_card_holds_no_name() -> None:
    back = facts(Kind.ID_CARD, fields=[read("valid_until", "long_term")], pages=[page(glare=0.1)])
    assert codes(back) == []
    front = facts(Kind.ID_CARD, fields=[], pages=[page(glare=0.1)])
    assert codes(front) == [C.QUALITY_GLARE]


def test_a_roster_without_a_row_on_a_bad_page() -> None:
    found = facts(Kind.ROSTER, rows=[], pages=[page(char_height=6.0)])
    assert codes(found) == [C.QUALITY_LOW_RESOLUTION]


def test_a_roster_whose_rows_lost_their_names_on_a_bad_page() -> None:
    nameless = [{"grade": read("grade", 3)}, {"grade": read("grade", 4)}]
    found = facts(Kind.ROSTER, rows=nameless, pages=[page(darkness=0.8)])
    assert C.QUALITY_DARK in codes(found)


def test_a_back_side_that_shows_through_is_no_page_to_judge() -> None:
    papers = facts().papers[0].model_copy(update={"pages": [1, 2]})
    two = [page(1), page(2)]
    faint = facts(papers=[papers], pages=two, lines=[line("证书" * 20), line("口口", 0.2, 2)])
    assert codes(faint) == []
    garbage = facts(papers=[papers], pages=two, lines=[line("证书" * 20), line("口" * 30, 0.2, 2)])
    findings, _ = check(garbage)
    assert [(f.code, f.page) for f in findings] == [(C.QUALITY_BLURRED, 2)]
