"""An example of every request body and every answer, put together from those of its fields."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from service.api.example_values import VALUES
from service.api.problems import sample

Schema = Mapping[str, Any]
_FILE = "（文件内容）"
_NOT_JSON: Mapping[str, str] = {"text/plain": "yanzhen_outbox 0.0"}
_BY_TYPE: Mapping[str, Any] = {"boolean": False, "integer": 1, "number": 0.5, "null": None}
_BY_FORMAT: Mapping[str, str] = {"date": "2026-04-08", "date-time": "2026-04-08T01:30:00Z"}


class UnexampledError(LookupError):
    """A field that says nothing to show: give it ``examples``, or its name a value."""


def fill(description: dict[str, Any]) -> None:
    """Give every content of the description that has none an ``example``, in place.

    Args:
        description: the OpenAPI 3.1 description as FastAPI makes it.

    Raises:
        UnexampledError: for a field of text without an example.
    """
    schemas = description["components"]["schemas"]
    for status, media_type, content in contents(description):
        if "example" in content or "examples" in content:
            continue
        if media_type == "application/problem+json":
            content["example"] = sample(int(status))
        elif media_type == "application/json" or media_type.startswith("multipart/"):
            content["example"] = _example(content["schema"], schemas, media_type)
        else:
            content["example"] = _NOT_JSON.get(media_type, _FILE)


def contents(description: Schema) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Status (empty for a request), media type and content of all bodies of the description."""
    for methods in description["paths"].values():
        for operation in methods.values():
            for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
                yield "", media_type, content
            for status, answer in operation["responses"].items():
                for media_type, content in answer.get("content", {}).items():
                    yield status, media_type, content


def _example(schema: Schema, schemas: Schema, name: str) -> Any:
    if "$ref" in schema:
        return _example(schemas[schema["$ref"].rsplit("/", 1)[-1]], schemas, name)
    shown = [*_said(schema), *_named(schema, name)]
    if shown or "default" in schema:
        return (shown or [schema["default"]])[0]
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            return _example(schema[key][0], schemas, name)
    return _by_type(schema, schemas, name)


def _said(schema: Schema) -> list[Any]:
    single = [schema[key] for key in ("example", "const") if key in schema]
    return [*schema.get("examples", []), *schema.get("enum", []), *single]


def _named(schema: Schema, name: str) -> list[Any]:
    return [VALUES[name]] if name in VALUES and _fits(VALUES[name], schema) else []


def _fits(value: object, schema: Schema) -> bool:
    texts = [part for part in schema.get("anyOf", [schema]) if part.get("type") == "string"]
    return any(
        "enum" not in part
        and "format" not in part
        and len(str(value)) <= part.get("maxLength", 1000)
        and re.search(part.get("pattern", ""), str(value))
        for part in texts
    )


def _by_type(schema: Schema, schemas: Schema, name: str) -> Any:
    kind = schema.get("type", "")
    if kind == "object" or "properties" in schema:
        return {
            field: _example(inner, schemas, field)
            for field, inner in schema.get("properties", {}).items()
        }
    if kind == "array":
        return _row(schema, schemas, name)
    if schema.get("format") in _BY_FORMAT:
        return _BY_FORMAT[schema["format"]]
    if kind in _BY_TYPE:
        return (
            max(_BY_TYPE[kind], schema.get("minimum", 0)) if kind == "integer" else _BY_TYPE[kind]
        )
    if "contentMediaType" in schema:
        return _FILE
    raise UnexampledError(f"{name}: {dict(schema)}")


def _row(schema: Schema, schemas: Schema, name: str) -> list[Any]:
    if "prefixItems" in schema:
        return [_example(inner, schemas, name) for inner in schema["prefixItems"]]
    return [_example(schema["items"], schemas, name)] * max(1, schema.get("minItems", 1))
