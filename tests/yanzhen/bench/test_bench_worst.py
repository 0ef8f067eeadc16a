"""The page of the worst cases: pictures of the tuned split, counts of the other."""

import io
import re
from dataclasses import replace
from pathlib import Path

from PIL import Image

from schemas.kinds import Kind
from schemas.pictures import PictureSort
from yanzhen.bench.marks import FileMark, KindMark, Spot, ValueMark, Verdict
from yanzhen.bench.plan import Result
from yanzhen.bench.worst import CASES, VALUES, Views, Worst

SPOT = Spot(1, (0.4, 0.4, 0.6, 0.45))
WRONG = ValueMark(Kind.DIPLOMA, "name", Verdict.WRONG, "欧阳明远", "欧阳<明运", 0.8, SPOT)
MARK = FileMark(
    id="s1-0001", capture="copy", layout="diploma.plain", font="song", kind=Kind.DIPLOMA,
    spoiler=None, unreadable=False, kinds=(KindMark(Kind.DIPLOMA, Kind.DIPLOMA),),
    values=(WRONG,), seals=(), expected=frozenset(), found=frozenset(), turned_right=1, pages=1,
)  # fmt: skip


def views() -> Views:
    packed = io.BytesIO()
    Image.new("RGB", (800, 1000), "white").save(packed, "JPEG")
    kept = Views()
    kept(1, PictureSort.VIEW, packed.getvalue())
    kept(1, PictureSort.THUMB, b"small")
    return kept


def test_a_failing_value_is_shown_with_its_crop_and_all_about_it(tmp_path: Path) -> None:
    worst = Worst()
    worst.add(MARK, views())
    apart = replace(MARK, values=(replace(WRONG, expected="司马光明", found="司马先明"),))
    page = worst.write(tmp_path / "new", {"tune": Result([MARK]), "apart": Result([apart])})
    text = page.read_text("utf-8")
    for shown in ("欧阳明远", "欧阳&lt;明运", "0.800", "diploma.plain", "copy", "song"):
        assert shown in text
    assert "司马" not in text
    assert text.count("<td>0 / 1 / 0 / 0</td>") == 2
    assert text.count("data:image/jpeg;base64,") == 2
    assert not re.search(r"(?:src|href)=\"(?!data:)", text)


def test_the_surest_mistake_comes_first_and_the_rest_is_left_out() -> None:
    worst = Worst()
    for n in range(CASES + 5):
        value = replace(WRONG, confidence=n / 100)
        worst.add(replace(MARK, id=f"case-{n}", values=(value,)), views())
    assert [case.mark.id for case in worst.cases[:2]] == ["case-24", "case-23"]
    assert len(worst.cases) == CASES


def test_what_was_read_or_cannot_be_read_is_no_case() -> None:
    worst = Worst()
    worst.add(replace(MARK, values=(replace(WRONG, verdict=Verdict.RIGHT),)), views())
    worst.add(replace(MARK, unreadable=True), views())
    assert worst.cases == []


def test_a_paper_taken_for_another_kind_is_a_case_and_many_values_are_cut(tmp_path: Path) -> None:
    lost = replace(WRONG, verdict=Verdict.MISSING, found=None, confidence=None, spot=None)
    kinds = (KindMark(Kind.DIPLOMA, Kind.OTHER),)
    worst = Worst()
    worst.add(replace(MARK, kinds=kinds, values=(lost,) * (VALUES + 3)), views())
    text = worst.write(tmp_path, {}).read_text("utf-8")
    assert "expected diploma, found other" in text
    assert "And 3 values more" in text
