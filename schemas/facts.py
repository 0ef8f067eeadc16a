"""What was read from a file: the stored facts that every check works on (design decision 9)."""

from typing import Literal

from pydantic import Field as Bounded

from schemas.base import Box, Fraction, Model, Quad
from schemas.kinds import Form, Kind

FieldValue = str | int | bool | list[str]
Source = Literal["scan", "photo", "born_digital"]
Rotation = Literal[0, 90, 180, 270]
Edge = Literal["top", "right", "bottom", "left"]
CodeFormat = Literal["qr_code", "micro_qr_code", "data_matrix", "pdf417", "aztec", "code_128"]


class KindGuess(Model):
    """The recognised kind of a paper; ``confidence`` is calibrated."""

    value: Kind
    form: Form | None = None
    confidence: Fraction


class Paper(Model):
    """One paper inside the file and the numbers of its pages."""

    index: int
    kind: KindGuess
    pages: list[int]


class Quality(Model):
    """Measurements of one page; they condemn nothing by themselves.

    ``dpi``: dots per inch by the file's own word, else None. ``sharpness``: 0 blurred to 1 crisp.
    ``glare``, ``darkness``: share of the page burnt out or too dark to read. ``contrast``: ink
    against paper, 0 to 1. ``char_height``: median height of a character in pixels, None where
    no text was found. ``ink``: share of the page that is ink. ``cut_edges``: where text or a
    table is cut by the picture's border; ``open_edges``: where a frame or a little print runs off,
    so that a part of the paper may lie outside.
    """

    dpi: float | None = None
    sharpness: Fraction
    glare: Fraction
    contrast: Fraction
    darkness: Fraction = 0.0
    char_height: float | None = None
    ink: Fraction = 0.0
    cut_edges: list[Edge] = []
    open_edges: list[Edge] = []
    blank: bool = False


class Page(Model):
    """One upright frame of ``width`` x ``height`` pixels; ``quad`` in the delivered picture."""

    number: int
    file_page: int
    source: Source
    rotation: Rotation
    width: int
    height: int
    quad: Quad | None = None
    quality: Quality


class ReadField(Model):
    """One value that was read: normalised ``value``, printed ``text``, place and confidence."""

    paper: int
    name: str
    value: FieldValue
    text: str
    confidence: Fraction
    page: int
    box: Box


Row = dict[str, ReadField]
"""A roster's row: column name to what was read there."""


class ElectronicSeal(Model):
    """What an OFD file says of a seal that it sets on the page; its signature is not verified."""

    name: str | None = Bounded(default=None, max_length=100)
    signature: Literal["not_verified"] = "not_verified"


class Seal(Model):
    """One seal impression. ``text`` is None until a seal reader has read it.

    ``electronic``: given where the file itself sets the seal, None for ink on paper.
    """

    paper: int
    page: int
    box: Box
    shape: Literal["round", "oval", "square"]
    ink: Literal["red", "grey", "blue"]
    text: str | None = None
    confidence: Fraction
    electronic: ElectronicSeal | None = None


class Code(Model):
    """A bar code. ``text`` is whatever its maker put there: shown to people, never opened."""

    paper: int
    page: int
    box: Box
    format: CodeFormat
    text: str = Bounded(max_length=2000)


class TextLine(Model):
    """One line of print, kept so that a declared value can be sought on the page later."""

    page: int
    text: str
    box: Box
    confidence: Fraction


class Facts(Model):
    """All that was read from one file. Checks see this and nothing else of the file.

    ``rows_paper`` says which paper each row belongs to (same length as ``rows``).
    ``hidden_seals`` maps a page's number to why a seal on it may not be visible.
    ``not_run`` maps the id of a reading step that could not run to the reason.
    """

    papers: list[Paper]
    pages: list[Page]
    fields: list[ReadField] = []
    rows: list[Row] = []
    rows_paper: list[int] = []
    seals: list[Seal] = []
    codes: list[Code] = []
    lines: list[TextLine] = Bounded(default=[])
    hidden_seals: dict[int, str] = {}
    not_run: dict[str, str] = {}
