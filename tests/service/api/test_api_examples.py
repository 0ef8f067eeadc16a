"""The description carries an example of every request body and every answer, and each one fits."""

from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from pydantic import TypeAdapter

from service.api.examples import UnexampledError, contents, fill
from tests.service.described_app import described_app


@pytest.fixture(scope="module")
def app() -> FastAPI:
    return described_app()


def test_every_body_and_every_answer_has_an_example(app: FastAPI) -> None:
    found = list(contents(app.openapi()))
    assert len(found) > 400
    assert [content for _, _, content in found if content.get("example") in (None, {})] == []


def test_examples_of_errors_tell_of_their_own_status(app: FastAPI) -> None:
    for status, media_type, content in contents(app.openapi()):
        if media_type == "application/problem+json":
            assert content["example"]["status"] == int(status)


def test_examples_fit_what_the_service_takes_and_answers(app: FastAPI) -> None:
    paths = app.openapi()["paths"]
    wrong = [
        f"{method} {route.path}: {error}"
        for route in app.routes
        if isinstance(route, APIRoute) and route.include_in_schema
        for method in sorted(route.methods or ())
        for model, example in _pairs(route, paths[route.path][method.lower()])
        if (error := _misfit(model, example))
    ]
    assert wrong == []


def _pairs(route: APIRoute, operation: dict[str, Any]) -> list[tuple[Any, Any]]:
    taken = operation.get("requestBody", {}).get("content", {}).get("application/json")
    given = operation["responses"].get(str(route.status_code or 200), {}).get("content", {})
    pairs = []
    if taken and route.body_field:
        pairs.append((route.body_field.field_info.annotation, taken["example"]))
    if route.response_model and "application/json" in given:
        pairs.append((route.response_model, given["application/json"]["example"]))
    return pairs


def _misfit(model: Any, example: Any) -> str | None:
    try:
        TypeAdapter(model).validate_python(example)
    except ValueError as error:
        return str(error)
    return None


def test_a_field_that_shows_nothing_is_refused() -> None:
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/New"}}}}
    description = {
        "components": {"schemas": {"New": {"properties": {"unheard": {"type": "string"}}}}},
        "paths": {"/new": {"get": {"responses": {"200": answer}}}},
    }
    with pytest.raises(UnexampledError, match="unheard"):
        fill(description)
