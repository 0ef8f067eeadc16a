"""The year's statistics as a table to print."""

from datetime import date

from service.falsification.papers import Made
from service.falsification.statistics import WORDS, Statistics


def paper_of(found: Statistics, today: date) -> Made:
    """What the table is typeset from; the office writes or stamps its name by itself."""
    units = [
        {"department": one.department, "unit": one.unit, "cells": one.counts.cells()}
        for one in found.units
    ]
    values = {
        "issuer": "",
        "year": found.year,
        "day": today.isoformat(),
        "words": list(WORDS.values()),
        "total": found.total.cells(),
        "units": units,
        "codes": found.codes,
    }
    return Made("falsification/statistics.html.j2", values)
