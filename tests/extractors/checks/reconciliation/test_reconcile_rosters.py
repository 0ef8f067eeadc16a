"""A list that comes back stamped: what agrees, what differs, and what a person has to look at."""

from collections.abc import Sequence
from typing import Any

import pytest

from extractors.checks.reconciliation import Known, RosterCase, declaration_of, reconcile
from schemas.facts import Facts, Row, Seal
from schemas.kinds import Form, Kind
from schemas.reconciliation import Answer, CellState, Point, Reconciliation, RowState
from tests.extractors.checks.facts_builder import POLICY, facts, line, row, seal
from tests.extractors.examined_papers import ExaminePaper

NUMBERS = (
    "41080219750615001X",
    "410811198012310029",
    "410802197803050014",
    "410802198107220031",
    "410802199001010019",
    "410802198605050012",
    "410802197912120019",
)
NAMES = ("王淼", "李秀英", "张建华", "阿依古丽·买买提", "赵志强", "钱晓梅", "孙国庆")
UNIT, DEPARTMENT = "焦作市公路局", "焦作市交通运输局"
LEFT, RIGHT = (0.1, 0.7, 0.25, 0.9), (0.6, 0.7, 0.75, 0.9)


def person(index: int, **changes: Any) -> dict[str, Any]:
    values = {
        "name": NAMES[index],
        "gender": "male",
        "id_number": NUMBERS[index],
        "unit": UNIT,
        "occupation": "公路养护工",
        "grade": 3,
    }
    return values | changes


PEOPLE = [person(index) for index in range(len(NAMES))]
KNOWN = [Known(f"a{n}", values, values) for n, values in enumerate(PEOPLE)]


def stamped(text: str | None = None, box: Any = LEFT) -> Seal:
    return seal().model_copy(update={"text": text, "box": box})


def scan(
    rows: Sequence[dict[str, Any]] = PEOPLE,
    *,
    sentence: str | None = None,
    seals: Sequence[Seal] = (stamped(), stamped(box=RIGHT)),
    form: Form = Form.PASSED_LIST,
    changes: dict[str, Any] | None = None,
    **rest: Any,
) -> Facts:
    sentence = sentence or declaration_of(NAMES[0], len(PEOPLE))
    printed: list[Row] = [row({"seq": n, **values}) for n, values in enumerate(rows, 1)]
    said: dict[str, Any] = {"stated_count": len(PEOPLE), "unit": UNIT} | (changes or {})
    given = {
        "rows": printed,
        "lines": [line("网上资格审查通过人员名册表"), line(sentence[:40]), line(sentence[40:])],
        "seals": list(seals),
    }
    return facts(Kind.ROSTER, form, said, **(given | rest))


def answer(found: Facts | None = None, **changes: Any) -> Reconciliation:
    given: dict[str, Any] = {
        "form": Form.PASSED_LIST,
        "stage": "department",
        "bodies": [UNIT, DEPARTMENT],
        "people": KNOWN,
        "facts": found or scan(),
        "electronic": None,
        "seals_needed": 2,
    }
    return reconcile(RosterCase(**(given | changes)), POLICY)


def point(found: Reconciliation, name: str) -> Point:
    return next(p for p in found.points if p.id == name)


def states(found: Reconciliation) -> list[RowState]:
    return [r.state for r in found.rows]


def cell(found: Reconciliation, index: int, name: str) -> CellState:
    return next(c.state for c in found.rows[index].cells if c.name == name)


def test_a_list_in_order_agrees_but_for_seals_that_nobody_has_read() -> None:
    found = answer()
    assert states(found) == [RowState.AGREES] * len(PEOPLE)
    assert {p.id: p.state for p in found.points} == {
        "form": "met",
        "unit": "met",
        "count": "met",
        "statement": "met",
        "handler": "met",
        "unit_head": "met",
        "seals": "met",
        "seal_bodies": "review",
    }
    assert found.answer is Answer.LOOK
    place = found.rows[0].cells[0]
    assert (place.page, place.box) == (1, (0.1, 0.1, 0.5, 0.2))


def test_seven_rows_that_say_six_are_miscounted() -> None:
    sentence = declaration_of(NAMES[0], 6)
    found = answer(scan(sentence=sentence, changes={"stated_count": 6}))
    assert point(found, "count").state == "not_met"
    assert "等6名" in point(found, "count").message
    assert found.answer is Answer.DIFFERS


def test_a_character_that_looks_like_the_name_is_marked_and_goes_to_a_person() -> None:
    found = answer(scan([person(0, name="王森"), *PEOPLE[1:]]))
    assert cell(found, 0, "name") is CellState.LOOKALIKE
    assert found.rows[0].state is RowState.LOOK
    assert states(found)[1:] == [RowState.AGREES] * 6


def test_another_name_trade_or_grade_differs() -> None:
    rows = [person(0, name="王建"), person(1, grade=2), person(2, occupation="保安员"), *PEOPLE[3:]]
    found = answer(scan(rows))
    assert [cell(found, n, name) for n, name in enumerate(("name", "grade", "occupation"))] == [
        CellState.DIFFERS
    ] * 3
    assert states(found)[:4] == [RowState.DIFFERS] * 3 + [RowState.AGREES]


def test_a_misread_digit_is_marked_as_such() -> None:
    found = answer(scan([person(0, id_number="41080219750615002X"), *PEOPLE[1:]]))
    assert cell(found, 0, "id_number") is CellState.DIFFERS
    found = answer(scan([person(0, id_number="41080219760615001X"), *PEOPLE[1:]]))
    assert cell(found, 0, "id_number") is CellState.LOOKALIKE


def test_somebody_added_and_somebody_left_out_are_named() -> None:
    extra = person(0, name="周天宇", id_number="410802199203030016")
    found = answer(scan([*PEOPLE[:6], extra]))
    assert states(found)[6:] == [RowState.MISSING, RowState.UNLISTED]
    assert found.rows[6].missing_from == ["scanned"]
    assert (found.rows[7].row, found.rows[7].application_id) == (6, None)


def test_a_person_printed_twice_is_said_to_be() -> None:
    found = answer(scan([*PEOPLE, person(0)]))
    assert found.rows[-1].state is RowState.UNLISTED
    assert "重复" in (found.rows[-1].reason or "")


def test_a_person_whose_row_was_lost_in_reading_is_looked_for() -> None:
    lines = [line(f"7 {NAMES[6]} 男 {NUMBERS[6]}"), line(declaration_of(NAMES[0], 7))]
    found = answer(scan(PEOPLE[:6], lines=lines))
    assert found.rows[6].state is RowState.LOOK


def test_the_table_sent_with_the_scan_is_compared_too() -> None:
    table = [*PEOPLE[:5], person(5, occupation="保安员"), person(0, name="周天宇", id_number="1")]
    found = answer(electronic=table)
    assert states(found)[4:] == [
        RowState.AGREES,
        RowState.DIFFERS,
        RowState.MISSING,
        RowState.UNLISTED,
    ]
    assert found.rows[6].missing_from == ["electronic"]


def test_what_changed_on_file_since_the_list_was_made_shows() -> None:
    known = [
        Known("a0", PEOPLE[0], person(0, grade=2)),
        Known("a1", PEOPLE[1], None),
        *KNOWN[2:],
        Known("a9", None, person(0, name="周天宇", id_number="410802199203030016")),
    ]
    found = answer(people=known)
    assert cell(found, 0, "grade") is CellState.DIFFERS
    assert [found.rows[n].state for n in (1, 7)] == [RowState.DIFFERS, RowState.MISSING]


@pytest.mark.parametrize(
    ("was", "became", "state"),
    [
        ("准确，", "准确", "met"),
        ("未", "末", "met"),
        ("同志符合", "同志不符合", "review"),
        ("愿承担相应责任", "", "review"),
        ("真实、准确", "真实", "review"),
    ],
)
def test_the_declaration_is_compared_word_for_word(was: str, became: str, state: str) -> None:
    sentence = declaration_of("王未", 7)
    assert was in sentence
    people = [Known("a0", person(0, name="王未"), person(0, name="王未")), *KNOWN[1:]]
    rows = [person(0, name="王未"), *PEOPLE[1:]]
    found = answer(scan(rows, sentence=sentence.replace(was, became)), people=people)
    assert point(found, "statement").state == state
    if state == "review":
        assert point(found, "statement").differences


def test_a_missing_sentence_and_a_missing_signature_are_told() -> None:
    changes = {"statement_present": False, "signatures": ["handler"]}
    found = answer(scan(changes=changes))
    assert [point(found, p).state for p in ("statement", "handler", "unit_head")] == [
        "not_met",
        "met",
        "not_met",
    ]
    unread = answer(scan(changes={"statement_present": None, "signatures": None}))
    assert [point(unread, p).state for p in ("statement", "handler")] == ["review", "review"]


@pytest.mark.parametrize(
    ("seals", "needed", "states_"),
    [
        ((stamped(),), 1, ["met"]),
        ((stamped(),), 2, ["not_met"]),
        ((stamped(), stamped()), 2, ["not_met"]),
        ((stamped(), stamped(box=RIGHT)), 2, ["met", "review"]),
        ((stamped(UNIT), stamped(DEPARTMENT, RIGHT)), 2, ["met", "met"]),
        ((stamped(UNIT), stamped(UNIT, RIGHT)), 2, ["met", "not_met"]),
        ((stamped(UNIT), stamped("焦作市公安局", RIGHT)), 2, ["met", "review"]),
    ],
)
def test_seals_by_stage_and_of_two_bodies(
    seals: Sequence[Seal], needed: int, states_: list[str]
) -> None:
    found = answer(scan(seals=seals), seals_needed=needed)
    assert [p.state for p in found.points if p.id.startswith("seal")] == states_


def test_a_seal_that_may_be_hidden_is_not_said_to_be_missing() -> None:
    found = answer(scan(seals=(), hidden_seals={1: "灰度扫描"}))
    assert point(found, "seals").state == "review"


def test_a_name_list_needs_seals_but_neither_declaration_nor_signatures() -> None:
    made = scan(form=Form.NAME_LIST, changes={"statement_present": None, "signatures": None})
    found = answer(made, form=Form.NAME_LIST)
    assert [p.id for p in found.points] == ["form", "unit", "seals", "seal_bodies"]


def test_another_form_and_another_unit_are_told() -> None:
    found = answer(scan(form=Form.ONSITE_LIST, changes={"unit": "焦作市第一中学"}))
    assert [point(found, p).state for p in ("form", "unit")] == ["not_met", "not_met"]


def test_a_file_that_is_no_roster_differs() -> None:
    for found in (answer(facts(Kind.ID_CARD)), answer(facts=None)):
        assert (found.answer, found.rows) == (Answer.DIFFERS, [])


def test_sheets_taken_for_two_papers_are_one_list() -> None:
    made = scan()
    second = made.papers[0].model_copy(update={"index": 1, "pages": [2]})
    unknown = second.kind.model_copy(update={"form": None})
    two = [made.papers[0], second.model_copy(update={"kind": unknown})]
    rows = made.rows_paper[:4] + [1] * 3
    found = answer(made.model_copy(update={"papers": two, "rows_paper": rows}))
    assert states(found) == [RowState.AGREES] * 7


def test_a_printed_roster_is_reconciled_as_it_was_read(examined: ExaminePaper) -> None:
    paper = examined("roster_digital")
    true = [{n: v for n, v in r.items() if n != "seq"} for r in paper.truth.declared["rows"]]
    unit = str(next(f.value for f in paper.facts.fields if f.name == "unit"))
    known = [Known(f"a{n}", values, values) for n, values in enumerate(true)]
    form = paper.facts.papers[0].kind.form
    assert form
    found = answer(paper.facts, people=known, form=form, bodies=[unit])
    assert set(states(found)) <= {RowState.AGREES}
    assert point(found, "seals").state == "met"
    swapped = [*known[1:], Known("other", known[0].listed, person(6))]
    assert RowState.UNLISTED in states(answer(paper.facts, people=swapped, form=form))
