"""Readings in pixels become facts in fractions, with calibrated confidences."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.assemble import ReadPage, assemble, fractions
from extractors.confidence import confidence_of
from extractors.frames import Line, PixelBox
from extractors.kinds import read_papers, take
from extractors.layout.pieces import piece_of
from extractors.layout.sheet import Sheet
from extractors.seals.mark import SealMark
from extractors.stopwatch import Stopwatch
from schemas.facts import Page, Quality
from schemas.kinds import Kind
from tests.extractors.kinds.readings import ID_MAN
from tests.extractors.layout.drawn_sheets import Draft, line, printed


def _page(number: int, width: int = 1240, height: int = 1754) -> Page:
    quality = Quality(sharpness=1, glare=0, contrast=1)
    return Page(
        number=number, file_page=number, source="scan", rotation=0,
        width=width, height=height, quality=quality,
    )  # fmt: skip


def _roster(page: int) -> Sheet:
    draft = Draft().rows("　　　申报人员名单")
    head = ["序号", "姓名", "身份证号码"]
    return draft.table((100, 200, 400), head, ["1", "王建国", ID_MAN]).sheet(page)


def test_papers_fields_rows_and_seals_find_each_other() -> None:
    honour = ("　　　荣誉证书", "王建国同志：", "　　被评为“先进工作者”，特发此证。")
    sheets = [printed(*honour, page=1), _roster(2)]
    seal = SealMark(PixelBox(620, 877, 900, 1157), "round", "red", 0.91234)
    lines = (line("荣誉证书", 60, 60, 1.2),)
    pages = [ReadPage(_page(1), lines, ()), ReadPage(_page(2), (), (seal,))]
    facts = assemble(pages, read_papers(sheets), {"seal.missing": "黑白复印件"})
    assert [(p.index, p.kind.value, p.pages) for p in facts.papers] == [
        (0, Kind.HONOUR, [1]),
        (1, Kind.ROSTER, [2]),
    ]
    assert {f.name: f.value for f in facts.fields if f.paper == 0} == {
        "name": "王建国",
        "honour": "先进工作者",
    }
    assert facts.rows_paper == [1]
    assert facts.rows[0]["id_number"].value == ID_MAN
    assert [(s.paper, s.page, s.box[:2]) for s in facts.seals] == [(1, 2, (0.5, 0.5))]
    assert [(ln.page, ln.text, ln.confidence) for ln in facts.lines] == [(1, "荣誉证书", 1.0)]
    assert facts.not_run == {"seal.missing": "黑白复印件"}


def test_a_field_keeps_its_print_and_place() -> None:
    facts = assemble(
        [ReadPage(_page(1), (), ())],
        read_papers(
            [printed("　　　荣誉证书", "王建国同志：", "　　被评为“先进工作者”，特发此证。")]
        ),
        {},
    )
    name = next(f for f in facts.fields if f.name == "name")
    assert name.text == "王建国"
    assert name.box == pytest.approx((60 / 1240, 108 / 1754, 132 / 1240, 132 / 1754), abs=1e-4)


@given(*[st.floats(-500, 3000)] * 4)
def test_boxes_always_lie_on_the_page(x0: float, y0: float, x1: float, y1: float) -> None:
    box = fractions(PixelBox(x0, y0, x1, y1), _page(1, 800, 600))
    assert all(0 <= v <= 1 for v in box)
    inside = 0 <= x0 <= 800
    assert not inside or box[0] == pytest.approx(x0 / 800, abs=1e-4)


@given(st.floats(0, 1), st.floats(0, 1))
def test_confidence_never_falls_as_the_print_gets_clearer(one: float, other: float) -> None:
    def confidence(score: float) -> float:
        taken = take.whole(piece_of(Line("保安员", PixelBox(0, 0, 60, 20), score), 1))
        assert taken
        return confidence_of("occupation", taken)

    low, high = sorted((one, other))
    assert 0 <= confidence(low) <= confidence(high) < 1


def test_a_proven_number_is_surer_than_its_print() -> None:
    proven = take.id_number(piece_of(line(ID_MAN, 0, 0, 0.3), 1))
    read_well = take.id_number(piece_of(line(ID_MAN, 0, 0, 0.9), 1))
    clear = take.whole(piece_of(line("保安员", 0, 0, 1.0), 1))
    faint = take.whole(piece_of(line("保安员", 0, 0, 0.3), 1))
    assert proven
    assert read_well
    assert clear
    assert faint
    unproven = replace(proven, certain=False)
    assert confidence_of("id_number", proven) > confidence_of("id_number", unproven) + 0.3
    assert confidence_of("id_number", read_well) > 0.95
    assert confidence_of("occupation", clear) > confidence_of("occupation", faint)


def test_the_stopwatch_adds_up_stages_and_survives_errors() -> None:
    watch = Stopwatch()
    for _ in range(2):
        with watch.stage("ocr"):
            sum(range(200_000))
    spent = watch.seconds["ocr"]
    with pytest.raises(ValueError, match="page"), watch.stage("ocr"):
        raise ValueError("page")
    assert 0 < spent <= watch.seconds["ocr"]
    assert watch.report() == {"total": round(watch.seconds["ocr"], 3)} | {
        "ocr": round(watch.seconds["ocr"], 3)
    }
