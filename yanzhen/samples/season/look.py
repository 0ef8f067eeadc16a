"""How each paper of a season looks and how it was captured: as such papers come to an office."""

from collections.abc import Sequence
from random import Random

from schemas.kinds import Form, Kind
from yanzhen.samples.captures import Container
from yanzhen.samples.facts import Facts
from yanzhen.samples.job import Job
from yanzhen.samples.papers import LAYOUTS, Layout, layouts_for
from yanzhen.samples.press import BORN_DIGITAL
from yanzhen.samples.season.faults import FaultName
from yanzhen.samples.season.plan import Item

_SCANS = ("flatbed_200",) * 5 + ("flatbed_300",) * 2 + (
    "flatbed_150", "flatbed_tilted", "grey_200", "rotated_90", "rotated_180", "jpeg_chain")  # fmt: skip
_PHOTOS = ("photo_desk", "photo_desk", "photo_shadow", "photo_tight", "photo_turned", "exif_turned")
_COLOUR = ("flatbed_200", "flatbed_200", "flatbed_300", "photo_desk")
_FLAT = "flatbed_200"
_PHOTOGRAPHED = {
    Kind.ID_CARD: 0.5,
    Kind.SKILL_CERTIFICATE: 0.25,
    Kind.DIPLOMA: 0.25,
    Kind.HONOUR: 0.4,
}
_ELECTRONIC = {"patent.electronic", "appointment.salary_form"}

_FIXED: dict[FaultName, tuple[str, ...]] = {
    "retyped": ("skill_certificate.booklet_spread", "skill_certificate.value_under_label"),
    "copied": ("skill_certificate.booklet_spread", "skill_certificate.value_under_label"),
    "pdf_edited": ("appointment.register_lines",),
}
"""Layouts on which nothing lies over the date that is forged."""
_CAPTURES: dict[FaultName, tuple[str, ...]] = {
    "retyped": (_FLAT,),
    "copied": (_FLAT,),
    "pasted_seal": (_FLAT,),
    "pdf_edited": (BORN_DIGITAL,),
    "blurred": ("blurred",),
    "no_seal": _COLOUR,
}


def layout_for(item: Item, form: Form | None, facts: Facts, rng: Random) -> Layout:
    """A tuned layout that prints such a paper."""
    if item.fault in _FIXED:
        return LAYOUTS[rng.choice(_FIXED[item.fault])]
    found = [
        x for x in layouts_for(item.kind, "tune") if form in x.forms and "rare" not in x.traits
    ]
    if len(item.years) > 1:
        found = [x for x in found if x.name == "appraisal.institution_form"]
    if facts.get("education_level") not in (None, "junior_high", "senior_high"):
        found = [x for x in found if x.name != "diploma.middle_school"]
    return rng.choice(found)


def capture_for(item: Item, layout: Layout, rng: Random) -> str:
    """Scans mostly, some photos; what is issued electronically half of the time as it was made."""
    if item.fault in _CAPTURES:
        return rng.choice(_CAPTURES[item.fault])
    if layout.name in _ELECTRONIC and rng.random() < 0.5:
        return BORN_DIGITAL
    if len(item.years) == 1 and rng.random() < _PHOTOGRAPHED.get(item.kind, 0.0):
        return rng.choice(_PHOTOS)
    return rng.choice(_SCANS)


def containers_for(capture: str, jobs: Sequence[Job]) -> tuple[Container, ...]:
    """What sites take: pictures and PDF; several pages come as one PDF, phones send pictures."""
    if sum(len(job.canvases) for job in jobs) > 1:
        return ("pdf",)
    if capture in _PHOTOS:
        return ("jpeg", "jpeg", "jpeg", "jpeg", "jpeg", "heic")
    return ("jpeg", "jpeg", "jpeg", "pdf", "pdf", "png")
