"""What an examination gives out: the report, and what later ones need of it."""

from schemas.base import Model
from schemas.facts import Facts
from schemas.fingerprints import Fingerprints
from schemas.report import Report


class Examination(Model):
    """One file's report, its fingerprints and the facts that both were made from.

    ``facts`` is None for a rejected file; from the others a report under another declaration
    can be made without reading the file again (design decision 9).
    """

    report: Report
    fingerprints: Fingerprints
    facts: Facts | None = None
