"""White papers on a white lid are told apart by what they print; one paper is never parted."""

from dataclasses import replace
from random import Random
from typing import cast

import cv2
import numpy as np
import pytest

from extractors.examine import examine
from extractors.frames import Frame, Gutter, Image, UntrustedPage
from extractors.intake import open_document
from extractors.layout.lay_out import lay_out
from extractors.pages.flatten import flatten_all
from extractors.papers_by_print import by_print, rejoined
from extractors.reading import PageReader
from extractors.stopwatch import Stopwatch
from schemas.kinds import Kind
from schemas.limits import Limits
from schemas.policy import Policy
from schemas.report import Report
from tests.extractors.examined_papers import TODAY
from tests.extractors.layout.drawn_sheets import Draft
from yanzhen.samples.cases import Slot, clean
from yanzhen.samples.papers import LAYOUTS


def _scan(layout: str, seed: int, width: int) -> Image:
    """A printed paper's flatbed scan, its paper as white as a lid."""
    made = clean(Slot("x", LAYOUTS[layout], "flatbed_150"), Random(seed))  # noqa: S311 - seeded
    with open_document(made.data, Limits()) as document:
        page = next(iter(document.pages())).image
    scale = width / page.shape[1]
    small = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    paper = np.percentile(small.reshape(-1, 3), 60, axis=0)
    return np.asarray(np.clip(small * (254 / paper), 0, 255), np.uint8)


def _report(picture: Image) -> Report:
    data = cv2.imencode(".png", picture)[1].tobytes()
    return examine(data, policy=Policy.load(), today=TODAY).report


def _beneath(*papers: Image) -> Image:
    """Papers one below the other on white, a finger's breadth apart."""
    wide = max(paper.shape[1] for paper in papers) + 80
    strips = [np.full((40, wide, 3), 254, np.uint8)]
    for paper in papers:
        left = (wide - paper.shape[1]) // 2
        sides = (40, 40, left, wide - left - paper.shape[1])
        strips.append(np.asarray(cv2.copyMakeBorder(paper, *sides, cv2.BORDER_CONSTANT,
                                                    value=(254, 254, 254)), np.uint8))  # fmt: skip
    return np.vstack(strips)


def _parted_by_its_spine(picture: Image) -> Image:
    """The spread on a grey lid, its fold a broad shadow as dark as the lid."""
    wide = picture.shape[1]
    shade = np.exp(-(((np.arange(wide) - wide / 2) / 16.0) ** 2))[None, :, None]
    dark = picture * (1 - shade) + 120 * shade
    lid = (120, 120, 120)
    framed = cv2.copyMakeBorder(dark, 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=lid)
    return np.asarray(framed, np.uint8)


def test_pages_that_a_dark_spine_parts_are_read_as_one() -> None:
    spread = _parted_by_its_spine(_scan("skill_certificate.booklet_spread", 7, 1500))
    assert len(flatten_all(UntrustedPage(1, spread))) == 2
    report = _report(spread)
    assert len(report.pages) == 1
    assert {"name", "certificate_number"} <= {field.name for field in report.fields}


def test_whose_honour_it_is_is_read_on_the_page_facing_its_title() -> None:
    spread = _parted_by_its_spine(_scan("honour.opened_book", 7, 1500))
    assert len(flatten_all(UntrustedPage(1, spread))) == 2
    report = _report(spread)
    assert len(report.papers) == 1
    assert {"name", "honour"} <= {field.name for field in report.fields}


def test_two_papers_without_edges_are_two_each_with_its_corners() -> None:
    upper = _scan("diploma.signed_lines", 3, 1200)
    lower = _scan("skill_certificate.value_under_label", 4, 1200)
    report = _report(_beneath(upper, lower))
    assert [paper.kind.value for paper in report.papers] == [Kind.DIPLOMA, Kind.SKILL_CERTIFICATE]
    first, second = (page.quad for page in report.pages)
    assert first
    assert second
    assert max(y for _, y in first) <= min(y for _, y in second) + 0.01


def test_a_paper_on_its_head_beside_another_is_turned_by_itself() -> None:
    upper = _scan("diploma.signed_lines", 5, 1200)
    lower = np.ascontiguousarray(np.rot90(_scan("diploma.signed_lines", 6, 1200), 2))
    report = _report(_beneath(upper, lower))
    assert [page.rotation for page in report.pages] == [0, 180]
    assert [paper.kind.value for paper in report.papers] == [Kind.DIPLOMA, Kind.DIPLOMA]


def _spread_out(paper: Image) -> Image:
    """The paper with its longest run of blank rows between print made twice as long and more."""
    inked = np.flatnonzero(paper.min(axis=(1, 2)) < 128)
    gaps = np.diff(inked)
    middle = int(inked[gaps.argmax()] + gaps.max() // 2)
    blank = np.full((int(gaps.max()) + 120, *paper.shape[1:]), 254, np.uint8)
    return np.vstack([paper[:middle], blank, paper[middle:]])


def test_a_strip_within_a_certificate_is_passed_over_for_the_one_between_two() -> None:
    upper = _spread_out(_scan("honour.electronic_award", 7, 1300))
    report = _report(_beneath(upper, _scan("honour.booklet_inside", 7, 1300)))
    assert [paper.kind.value for paper in report.papers] == [Kind.HONOUR, Kind.HONOUR]
    dated = {field.page for field in report.fields if field.name == "issue_date"}
    assert dated == {1, 2}


@pytest.mark.parametrize("turned", [False, True])
def test_inner_pages_without_a_title_are_a_paper_beside_another(turned: bool) -> None:
    inner = _scan("skill_certificate.two_language_pages", 7, 1500)
    layout = "honour.assessed_prose" if turned else "skill_certificate.ruled_pairs"
    other = _scan(layout, 7, 1200)
    report = _report(_beneath(inner, np.ascontiguousarray(other[::-1, ::-1]) if turned else other))
    assert [paper.kind.value for paper in report.papers] == [
        Kind.SKILL_CERTIFICATE,
        Kind.HONOUR if turned else Kind.SKILL_CERTIFICATE,
    ]
    assert {field.page for field in report.fields if field.name == "name"} == {1, 2}


@pytest.mark.parametrize(
    "layout",
    ["skill_certificate.booklet_spread", "skill_certificate.old_booklet", "id_card.photocopy_both"],
)
def test_facing_pages_and_both_sides_of_a_card_stay_one(layout: str) -> None:
    report = _report(_scan(layout, 7, 1300))
    assert len(report.pages) == 1


_STATED = (
    "机关事业单位工勤技能人员岗位等级证书",
    "本证书持有人经统一考核，达到所列工种及等级的技术业务标准，特发此证。",
    "发证机关：焦作市人力资源和社会保障局",
    "2023年11月24日",
)
_HELD = (
    "持证人　康倩华",
    "性　别　女",
    "公民身份号码　410323198104020502",
    "工种名称　收银审核员",
    "等级名称　三级",
)


class _Whole:
    """A reader whose look at the whole page is the frame it was made with."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.watch = Stopwatch()

    def read_whole(self) -> Frame:
        return self.frame

    def read_part(self, _frame: Frame, _part: object) -> Frame:
        return self.frame


@pytest.mark.parametrize("turned", [False, True])
def test_what_is_stated_and_who_holds_it_are_pages_of_one_booklet(turned: bool) -> None:
    frames = [Draft().rows(*rows).frame() for rows in (_STATED, _HELD)]
    whole = _Whole(Draft().frame())
    found = rejoined(frames[::-1] if turned else frames, cast("PageReader", whole))
    assert found == [whole.frame]


def test_a_certificate_beside_a_card_stays_two_papers() -> None:
    card = ("姓名　康倩华", "性别　女", "住址　河南省焦作市", "公民身份号码　410323198104020502")
    frames = [Draft().rows(*rows).frame() for rows in (_STATED, card)]
    assert rejoined(frames, cast("PageReader", _Whole(Draft().frame()))) == frames


_NOTICED = (
    "年度考核结果告知单",
    "姓名：曹月",
    "考核年度：2016年",
    "考核结果：合格",
    "2017年2月21日",
)


@pytest.mark.parametrize(("mark", "parts"), [("（存根）", 0), ("", 2)])
def test_a_stub_above_its_notice_is_no_paper_of_its_own(mark: str, parts: int) -> None:
    upper = (_NOTICED[0] + mark, *_NOTICED[1:])
    alone, both = (Draft().rows(*rows).frame() for rows in (_NOTICED, upper + _NOTICED))
    middle = (both.lines[len(upper) - 1].box.y1 + both.lines[len(upper)].box.y0) / 2
    frame = replace(both, source="scan", gutters=(Gutter((0, 1), middle, 20, upright=False),))
    found = by_print(frame, lay_out(frame, 1), cast("PageReader", _Whole(alone)))
    assert len(found) == parts
