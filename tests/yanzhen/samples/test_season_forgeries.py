"""Forgeries show what is declared and leave the rest of the file alone."""

from io import BytesIO

import numpy as np
import pymupdf
import pytest
from PIL import Image

from schemas.kinds import Kind
from yanzhen.samples.season.cast import cast
from yanzhen.samples.season.copies import Copy, print_copy
from yanzhen.samples.season.declaring import declared_for, upload_kind
from yanzhen.samples.season.faults import FaultName
from yanzhen.samples.season.orders import Planned, plan_season

_MEMBERS = cast(3, 12)
_PAPERS = {p.item.fault: p for p in plan_season(3, _MEMBERS) if p.item.fault}


def picture(copy: Copy) -> Image.Image:
    """The first page's pixels."""
    if copy.extension != ".pdf":
        return Image.open(BytesIO(copy.data)).convert("RGB")
    with pymupdf.open(stream=copy.data) as document:
        held = document.extract_image(document[0].get_images()[0][0])
    return Image.open(BytesIO(held["image"])).convert("RGB")


def without(planned: Planned) -> Planned:
    """The same paper, printed alike, never forged."""
    return planned._replace(item=planned.item._replace(fault=None))


@pytest.mark.parametrize("fault", ["retyped", "copied"])
def test_a_forged_date_is_what_is_declared(fault: FaultName) -> None:
    planned = _PAPERS[fault]
    copy = print_copy(planned)
    assert planned.claim is not None
    assert copy.printed["issue_date"] == planned.claim.iso
    assert declared_for(planned, copy, _MEMBERS)["issue_date"] == planned.claim.iso
    assert planned.order.facts["issue_date"].year > planned.claim.year


@pytest.mark.parametrize("fault", ["retyped", "copied"])
def test_a_forger_touches_the_date_and_nothing_else(fault: FaultName) -> None:
    planned = _PAPERS[fault]
    forged, true = picture(print_copy(planned)), picture(print_copy(without(planned)))
    assert forged.size == true.size
    apart = np.abs(np.asarray(forged, np.int16) - np.asarray(true, np.int16)).max(axis=2) > 90
    rows, columns = np.nonzero(apart)
    assert len(rows) > 20
    high, wide = apart.shape
    assert np.ptp(rows) < high * 0.05
    assert np.ptp(columns) < wide * 0.35


def test_a_pasted_seal_lies_where_one_belongs() -> None:
    planned = _PAPERS["pasted_seal"]
    bare = planned._replace(order=planned.order._replace(skip=(0,)))
    forged = np.asarray(picture(print_copy(planned)), np.int16)
    assert forged.shape[0] > 500
    red = (forged[..., 0] - forged[..., 1:].max(axis=2)) > 40
    clean = np.asarray(picture(print_copy(without(bare))), np.int16)
    plain = (clean[..., 0] - clean[..., 1:].max(axis=2)) > 40
    assert red.sum() > plain.sum() + 3000


def test_an_edited_pdf_keeps_its_first_revision_and_shows_the_second() -> None:
    planned = _PAPERS["pdf_edited"]
    copy = print_copy(planned)
    end = b"%%EOF"
    assert copy.data.count(end) == 2
    first = copy.data[: copy.data.index(end) + len(end)]
    with pymupdf.open(stream=copy.data) as now, pymupdf.open(stream=first) as before:
        shown, held = (d[0].get_text() for d in (now, before))
    assert planned.claim is not None
    true = planned.order.facts["effective_date"]
    assert true.year > planned.claim.year
    assert shown != held
    assert copy.printed["effective_date"] == copy.declared["effective_date"] == planned.claim.iso
    again = print_copy(planned)
    assert again.data == copy.data


def test_a_wrong_kind_is_declared_as_what_it_should_be() -> None:
    planned = _PAPERS["wrong_kind"]
    copy = Copy(b"", ".jpg", {}, {"year": 2024})
    assert (planned.item.kind, upload_kind(planned)) == (Kind.APPRAISAL, Kind.APPOINTMENT)
    assert declared_for(planned, copy, _MEMBERS) == {"grade": 2}


@pytest.mark.parametrize(
    ("fault", "name"), [("declared_date", "effective_date"), ("declared_grade", "grade")]
)
def test_declared_faults_change_one_declared_value(fault: FaultName, name: str) -> None:
    planned = _PAPERS[fault]
    copy = print_copy(planned)
    declared = declared_for(planned, copy, _MEMBERS)
    assert [k for k, v in declared.items() if v != copy.declared[k]] == [name]
