"""What the two sides say: hello, request, picture, progress, report; and how much of it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from pydantic import Field

from schemas.base import Model
from schemas.declared import Declared
from schemas.kinds import Kind
from schemas.limits import Limits
from schemas.pictures import PictureSort
from schemas.policy import Policy
from schemas.progress import Progress
from workers.examiner.wire import Caps

DEFAULT_DOOR = "extractors.examine:examine"
"""Dotted path of the function that examines a file."""

REQUEST_HEADER = 8_000_000
"""Most bytes of a request's JSON: a declaration of thousands of rows fits."""

ANSWER = Caps(header=4_000, body=32_000_000)
"""A report on 60 full roster pages is about 5 MB, its facts twice that; a picture less than 1."""

ALL_ANSWERS = 128_000_000
"""Most bytes of all frames that answer one request."""

FRAMES_A_PAGE = 8
"""Most upright frames that one page of a file may give (papers cut out of one photo)."""


@dataclass(frozen=True)
class Request:
    """One file to examine. ``name`` is its file name, for the report only.

    ``standing_in``: the application's name, gender, birth date and number, which stand in for
    what ``declared`` leaves out. ``pictures``: whether its pages' pictures are wanted.
    """

    data: bytes
    id: str | None
    name: str
    kind: Kind | None
    declared: Declared | None
    policy: Policy
    today: date
    limits: Limits = field(default_factory=Limits)
    pictures: bool = False
    standing_in: Declared | None = None


class RequestHeader(Model):
    """A request's JSON part; the body is the file."""

    id: str | None
    name: str
    kind: Kind | None
    declared: Declared | None
    policy: Policy
    today: date
    limits: Limits
    pictures: bool
    standing_in: Declared | None = None


class Hello(Model):
    """The child's first frame: which parts of the sandbox hold, and which the kernel refused."""

    type: Literal["hello"]
    sandbox: dict[str, str] = Field(max_length=20)


class PictureHeader(Model):
    """One picture of an upright frame; the body is a JPEG."""

    type: Literal["picture"]
    number: int = Field(ge=1)
    sort: PictureSort


class ProgressHeader(Progress):
    """A stage has begun; no body."""

    type: Literal["progress"]


class ReportHeader(Model):
    """The last frame of an answer; the body is an ``Examination`` as JSON."""

    type: Literal["report"]


def most_frames(limits: Limits) -> int:
    """How many upright frames a file within the limits may give."""
    return limits.max_pages * FRAMES_A_PAGE


def request_caps(limits: Limits) -> Caps:
    """What a request may weigh: the largest file that the limits allow."""
    return Caps(header=REQUEST_HEADER, body=limits.max_bytes)


def header_of(request: Request) -> RequestHeader:
    """The JSON part of a request."""
    names = RequestHeader.model_fields
    return RequestHeader(**{name: getattr(request, name) for name in names})
