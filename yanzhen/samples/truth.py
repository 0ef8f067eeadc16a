"""What a sample file really shows: the ground truth beside every printed file."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from schemas.base import Box, Quad
from schemas.facts import FieldValue, Rotation, Source
from schemas.kinds import Form, Kind

Split = Literal["tune", "apart", "fit"]
"""``fit``: only the calibration of confidence sees it."""


class Place(BaseModel):
    """Where a value stands: the frame, from 1 (its index in ``Truth.pages``), and the box.

    The box is in fractions of the upright paper. A frame is a page of the file, but for pictures of several papers.
    """

    page: int
    box: Box


class TrueSeal(BaseModel):
    """A seal impression; ``ink`` is grey where the capture took the colour away."""

    page: int
    box: Box
    shape: Literal["round", "oval", "square"]
    ink: Literal["red", "grey", "blue"]
    name: str


class TrueCode(BaseModel):
    """A bar code and what it says."""

    page: int
    box: Box
    text: str


class TruePaper(BaseModel):
    """One paper: values normalised as in contract section 2, and their places."""

    kind: Kind
    form: Form | None
    layout: str
    pages: list[int]
    fields: dict[str, FieldValue]
    texts: dict[str, str]
    places: dict[str, Place]
    rows: list[dict[str, FieldValue]]
    row_places: list[dict[str, Place]]
    seals: list[TrueSeal]
    codes: list[TrueCode] = []


class TruePage(BaseModel):
    """How one frame was captured: a page, or each of the papers that one picture shows.

    ``file_page``: the page of the file that shows it. ``quad``: the paper's corners in the delivered
    picture, from the content's top left, clockwise.
    """

    file_page: int

    rotation: Rotation
    source: Source
    dpi: int | None
    quad: Quad | None


class Truth(BaseModel):
    """The truth about one file. ``expected``: codes that a check against ``declared`` finds.

    ``spoiler`` names what was made wrong, None for a clean paper. ``upload_kind`` is the kind
    that the applicant chose. ``declared`` goes with paper ``declared_paper`` and is right unless the spoiler says otherwise.
    """

    model_config = ConfigDict(extra="ignore")

    id: str
    file: str
    split: Split
    font: str
    capture: str
    papers: list[TruePaper]
    pages: list[TruePage]
    upload_kind: Kind
    declared: dict[str, Any]
    declared_paper: int = 0
    spoiler: str | None = None
    expected: list[str] = []

    @property
    def paper(self) -> TruePaper:
        """The file's first paper."""
        return self.papers[0]

    @property
    def kind(self) -> Kind:
        """Kind of the first paper."""
        return self.paper.kind
