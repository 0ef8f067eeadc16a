"""The forms of a falsification case against the API that takes them."""

import pytest

from service.falsification.steps import Step
from service.web.falsification_forms import form_of, right_of
from tests.service.described_app import described_app
from tests.service.permissions.endpoints import endpoints

STEPS = [step for step in Step if step not in {Step.OPENING, Step.EVIDENCE}]
APP = described_app()
API = {str(found): found for found in endpoints(APP)}


@pytest.mark.parametrize("step", STEPS)
def test_each_form_asks_for_what_the_api_takes(step: Step) -> None:
    form = form_of(step)
    assert form is not None
    there = API[f"POST /api/v1/falsifications/{{case_id}}/{form.path}"]
    assert there.rights == (right_of(step),)
    body = there.described.get("requestBody")
    taken = _fields(body["content"]["application/json"]["schema"]["$ref"]) if body else {}
    asked = {field.name: field.needed for field in form.fields}
    assert asked.keys() - {"certificates", "evidence"} <= taken.keys()
    assert {name for name, needed in taken.items() if needed} <= {n for n in asked if asked[n]}


def _fields(ref: str) -> dict[str, bool]:
    """The fields of a body, and whether each is needed."""
    found = APP.openapi()["components"]["schemas"][ref.rsplit("/", 1)[-1]]
    return {name: name in found.get("required", ()) for name in found["properties"]}
