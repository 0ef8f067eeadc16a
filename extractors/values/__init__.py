"""The project's own parsers: printed or declared text to the contract's values. Pure, no pixels."""

from extractors.values.counts import find_count, parse_count
from extractors.values.dates import (
    LONG_TERM,
    FoundDate,
    PartialDate,
    agrees,
    find_dates,
    is_after,
    parse_date,
    parse_valid_until,
    parse_year,
)
from extractors.values.fields import parse_value, same_value, value_key
from extractors.values.id_numbers import IdNumber, check_digit, parse_id
from extractors.values.patents import PatentNumber, parse_patent_kind, parse_patent_number
from extractors.values.text import comparable, normalise, normalise_name, squeeze
from extractors.values.words import parse_education, parse_gender, parse_grade, parse_verdict

__all__ = [
    "LONG_TERM",
    "FoundDate",
    "IdNumber",
    "PartialDate",
    "PatentNumber",
    "agrees",
    "check_digit",
    "comparable",
    "find_count",
    "find_dates",
    "is_after",
    "normalise",
    "normalise_name",
    "parse_count",
    "parse_date",
    "parse_education",
    "parse_gender",
    "parse_grade",
    "parse_id",
    "parse_patent_kind",
    "parse_patent_number",
    "parse_valid_until",
    "parse_value",
    "parse_verdict",
    "parse_year",
    "same_value",
    "squeeze",
    "value_key",
]
