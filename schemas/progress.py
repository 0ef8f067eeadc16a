"""How far an examination has come."""

from enum import StrEnum

from pydantic import Field

from schemas.base import Model


class Stage(StrEnum):
    """What is being done to a file, in this order; up to ``seals`` for each of its pages."""

    INTAKE = "intake"
    PAGES = "pages"
    OCR = "ocr"
    LAYOUT = "layout"
    SEALS = "seals"
    KINDS = "kinds"
    SECOND_OPINION = "second_opinion"
    CHECKS = "checks"


class Progress(Model):
    """The stage that has begun. ``page``: of the file, None where the stage is about all pages.

    ``pages``: how many the file has, None until it is open.
    """

    stage: Stage
    page: int | None = Field(default=None, ge=1)
    pages: int | None = Field(default=None, ge=1)
