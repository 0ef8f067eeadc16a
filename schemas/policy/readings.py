"""Readings of clauses that can be read in more than one way; each may be switched."""

from typing import Literal

from schemas.base import Model


class Readings(Model):
    """How ambiguous clauses are read; where a reading decides, the result says so.

    ``tenure``: calendar years with the first included, whole years, or ``both``: where they fall
    on different sides of a threshold a person decides (二.5). ``c5_cutoff``: to which day the
    certificate's five years run; under ``exam_date`` those that end between the first exam and
    the end of the year go to a person. ``party_other_year``: 优秀共产党员 counts only in a year
    without 优秀 (二.2.5(3)); else a person decides about the same year. ``relaxed_age``: by which
    day the age of 二.2.4(2) is reached; ``to_a_person`` between registration and the year's end.
    ``woman_of_unknown_post``: by which row her retirement is reckoned. ``unconfirmed``: what a
    common condition says before anybody has confirmed it: ``not_evaluated`` leaves it to the
    review levels, ``review`` holds the whole answer until then.
    """

    tenure: Literal["both", "calendar_years", "whole_years"]
    c5_cutoff: Literal["year_end", "exam_date"]
    party_other_year: bool
    relaxed_age: Literal["to_a_person", "registration", "year_end"]
    woman_of_unknown_post: Literal["to_a_person", "worker", "management"]
    unconfirmed: Literal["not_evaluated", "review"]
