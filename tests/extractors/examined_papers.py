"""Printed papers and what the public door says about them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from extractors.examine import examine
from schemas.declared import Declared
from schemas.examination import Examination
from schemas.facts import Facts
from schemas.fingerprints import Fingerprints
from schemas.pictures import PictureKey, PictureSort
from schemas.policy import Policy
from schemas.report import Report
from yanzhen.samples.cases import Slot, clean
from yanzhen.samples.papers import LAYOUTS
from yanzhen.samples.truth import Truth

TODAY = date(2026, 6, 1)


@dataclass(frozen=True)
class Examined:
    """A printed paper, the truth about it, and what the examination said."""

    truth: Truth
    data: bytes
    made: Examination
    pictures: dict[PictureKey, bytes] = field(default_factory=dict)

    @property
    def report(self) -> Report:
        """The report."""
        return self.made.report

    @property
    def prints(self) -> Fingerprints:
        """The fingerprints."""
        return self.made.fingerprints

    @property
    def facts(self) -> Facts:
        """The facts; every paper here is readable."""
        assert self.made.facts
        return self.made.facts


ExaminePaper = Callable[[str], Examined]


@dataclass(frozen=True)
class _Case:
    """What to print, how to capture it, and what is declared otherwise than printed."""

    layout: str
    capture: str
    seed: int = 1
    wrong: dict[str, Any] = field(default_factory=dict)


_CASES = {
    "certificate": _Case("skill_certificate.sheet_table", "flatbed_200"),
    "diploma_turned_180": _Case("diploma.labelled_booklet", "rotated_180"),
    "honour_turned_90": _Case("honour.booklet_inside", "rotated_90"),
    "appraisal_two_pages": _Case("appraisal.organ_form", "flatbed_150"),
    "roster_digital": _Case("roster.upright_plain", "born_digital", seed=4),
    "id_card_photo": _Case("id_card.front_only", "photo_desk"),
    "patent_misdeclared": _Case(
        "patent.classic", "flatbed_200", wrong={"grant_date": "2001-02-03"}
    ),
    "confirmation_grey": _Case("appointment.confirmation_form", "grey_200"),
}


def examine_paper(name: str, policy: Policy) -> Examined:
    """Print, capture and examine one of the named papers."""
    case = _CASES[name]
    made = clean(Slot(name, LAYOUTS[case.layout], case.capture), Random(case.seed))  # noqa: S311 - seeded
    pictures: dict[PictureKey, bytes] = {}

    def keep(number: int, sort: PictureSort, jpeg: bytes) -> None:
        assert (number, sort) not in pictures
        pictures[number, sort] = jpeg

    said = examine(
        made.data,
        id=name,
        name=made.truth.file,
        kind=made.truth.upload_kind,
        declared=Declared(**made.truth.declared | case.wrong),
        policy=policy,
        today=TODAY,
        pictures=keep,
    )
    return Examined(made.truth, made.data, said, pictures)
