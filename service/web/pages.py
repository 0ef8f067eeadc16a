"""From a template and values to a page; Jinja2 escapes every value."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from service.cases.words import STATE_WORDS
from service.web import addresses, assets, words
from service.web.case_choices import CHOICES, DATES

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""The Content-Security-Policy of pages: nothing inline, nothing from elsewhere."""

_TABLES = ("SEVERITY", "OUTCOME", "ANSWER", "RULE", "ITEM", "VERDICT", "CHECK", "GRADE")


def page(
    template: str, values: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] = {}
) -> Response:
    """One page. A missing value is an error."""
    text = _templates().get_template(template).render(values)
    return HTMLResponse(text, status, {"Content-Security-Policy": POLICY, **headers})


@cache
def _templates() -> Environment:
    found = Environment(
        loader=PackageLoader("service.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals |= {"asset": assets.address, "to": addresses, "STATE_WORDS": STATE_WORDS}
    found.globals |= {"CHOICES": CHOICES, "DATES": DATES}
    found.globals |= {name: getattr(words, name) for name in _TABLES}
    found.filters |= {"moment": words.moment, "day": words.day}
    return found
