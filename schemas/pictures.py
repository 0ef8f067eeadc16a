"""The pictures of a page that an examination gives out for people to look at."""

from enum import StrEnum


class PictureSort(StrEnum):
    """One picture of an upright frame, the one that boxes refer to; all are JPEG.

    ``view``: in colour, at most 1600 pixels long. ``lifted``: grey, as large as the view, with
    coloured seal ink lifted off the print. ``thumb``: in colour, at most 320 pixels long.
    """

    VIEW = "view"
    LIFTED = "lifted"
    THUMB = "thumb"


PictureKey = tuple[int, PictureSort]
"""A page's number and which of its pictures."""
