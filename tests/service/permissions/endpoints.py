"""Every endpoint of the application, found by itself, and a request that fits it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx2
from fastapi import FastAPI

from service.accounts.permissions import Right
from service.api.here import Needs

_LIST = "姓名,身份证号,名称\n王建国,41080219750615001X,甲\n".encode()
NOWHERE = "01a20505-dfda-770c-8d0f-82e781bccd21"
"""An id that nothing has."""
OPEN = {
    ("GET", "/health"),
    ("GET", "/health/ready"),
    ("POST", "/api/v1/sessions"),
    ("GET", "/openapi.json"),
    ("GET", "/"),
    ("GET", "/assets/{digest}/{name}"),
    ("GET", "/desk/sign-in"),
    ("GET", "/apply"),
    ("GET", "/embed"),
    ("GET", "/embed.js"),
}
"""What needs no right: health, signing in and its files; the description is for any caller."""


@dataclass(frozen=True)
class Endpoint:
    """One method of one address. ``described``: its part of the OpenAPI description."""

    method: str
    path: str
    rights: tuple[Right, ...]
    described: Mapping[str, Any]

    @property
    def parameters(self) -> list[str]:
        """The names of what stands in its address."""
        return re.findall(r"\{(\w+)\}", self.path)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def endpoints(app: FastAPI) -> list[Endpoint]:
    """All of them; what ends the caller's own session comes last."""
    described = app.openapi()["paths"]
    found = [
        Endpoint(method, route.path_format, rights_of(route), calls.get(method.lower(), {}))
        for route in _routes(app.routes)
        for calls in [described.get(route.path_format, {})]
        for method in sorted(route.methods)
    ]
    return sorted(found, key=lambda e: (e.method, e.path) == ("DELETE", "/api/v1/sessions/current"))


def rights_of(route: Any) -> tuple[Right, ...]:
    """The rights of which one is asked for."""
    return tuple(right for call in _calls(route.dependant) for right in call.rights)


def _routes(routes: Any) -> Iterator[Any]:
    for route in routes:
        if hasattr(route, "dependant"):
            yield route
        elif hasattr(route, "original_router"):
            yield from _routes(route.original_router.routes)


def _calls(dependant: Any) -> Iterator[Needs]:
    for inner in dependant.dependencies:
        yield from _calls(inner)
    if isinstance(dependant.call, Needs):
        yield dependant.call


class Requests:
    """Requests that fit the description, so that nothing but the object asked for is at fault."""

    def __init__(self, app: FastAPI) -> None:
        self._schemas = app.openapi()["components"]["schemas"]

    def send(
        self,
        client: httpx2.Client,
        endpoint: Endpoint,
        ids: Mapping[str, str],
        body: Mapping[str, Any] | None = None,
    ) -> httpx2.Response:
        """Ask an endpoint about these objects; with ``body`` in the one made up."""
        address = client.base_url.join(endpoint.path.format_map(ids))
        request = {"params": self._asked(endpoint, "query"), "headers": self._headers(endpoint)}
        return client.request(endpoint.method, address, **(request | self._content(endpoint, body)))

    def _headers(self, endpoint: Endpoint) -> dict[str, str]:
        fixed = {"Tus-Resumable": "1.0.0", "If-Match": "*"}
        return self._asked(endpoint, "header") | fixed

    def _asked(self, endpoint: Endpoint, place: str) -> dict[str, str]:
        return {
            p["name"]: str(self._made(p["schema"]))
            for p in endpoint.described.get("parameters", [])
            if p["in"] == place and p.get("required")
        }

    def _content(self, endpoint: Endpoint, body: Mapping[str, Any] | None) -> dict[str, Any]:
        content = endpoint.described.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            made = self._made(content["application/json"]["schema"])
            return {"json": made | dict(body or {})}
        if "multipart/form-data" in content:
            said = self._made(content["multipart/form-data"]["schema"])
            said.pop("file", None)
            return {"files": {"file": ("a.csv", _LIST)}, "data": said | dict(body or {})}
        for kind in content:
            return {"content": b"", "headers": self._headers(endpoint) | {"Content-Type": kind}}
        return {}

    def _made(self, schema: Mapping[str, Any]) -> Any:
        """The least that a schema takes."""
        if "$ref" in schema:
            return self._made(self._schemas[schema["$ref"].rsplit("/", 1)[-1]])
        for choice in ("anyOf", "oneOf"):
            if choice in schema:
                return self._made(schema[choice][0])
        for given in ("const", "default"):
            if given in schema:
                return schema[given]
        for several in ("enum", "examples"):
            if schema.get(several):
                return schema[several][0]
        return self._of_type(schema)

    def _of_type(self, schema: Mapping[str, Any]) -> Any:
        kind = schema.get("type")
        if kind == "object":
            needed = schema.get("required", [])
            return {name: self._made(schema["properties"][name]) for name in needed}
        if kind == "array":
            return [self._made(schema["items"])] * schema.get("minItems", 0)
        if kind in {"integer", "number"}:
            return schema.get("minimum", 1)
        if kind == "boolean":
            return False
        if schema.get("format") in {"date", "date-time"}:
            return "2026-03-20" + ("T09:00:00Z" if schema["format"] == "date-time" else "")
        is_id = "0-9a-f-" in schema.get("pattern", "")
        return NOWHERE if is_id else "文" * max(1, schema.get("minLength", 1))
