"""The API's own description, OpenAPI 3.1."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from schemas.report import Report
from service.api.examples import fill
from service.api.problems import Problem

_ABOUT = """登记网站把申报人的材料传到这里，得到逐份材料的核验报告。

除 `/health` 和登录外都需要访问密钥、登录令牌或申报人令牌：`Authorization: Bearer yz_…`。
浏览器也可用登录时得到的 Cookie；修改内容时须同时发送 `X-CSRF-Token`。

- 密钥 `site`：只看到自己的申报和材料，报告为 `ApplicantReport`。
- 密钥 `review`：看到全部（或限定单位的）申报和材料，报告为完整的 `Report`。
- 密钥 `operate`：密钥、单位、通知地址、运行指标、重新读取失败的材料。
- 工作人员：按角色办理本单位及下属单位的申报。
- 申报人：只看到自己的一份申报。

所有错误都是 RFC 9457 的 `application/problem+json`，其中 `code` 不会改变。"""


def describe(app: FastAPI) -> dict[str, Any]:
    """The description, made once."""
    if app.openapi_schema is None:
        found = get_openapi(
            title="验真",
            version=app.version,
            openapi_version="3.1.0",
            description=_ABOUT,
            routes=app.routes,
        )
        parts = found.setdefault("components", {})
        schemas = parts.setdefault("schemas", {})
        problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas.update(problem.pop("$defs", {}))
        schemas["Problem"] = problem
        # Its serializer leaves out what is not there, so that the framework describes no field.
        report = Report.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas.update({**report.pop("$defs"), **schemas, "Report": report})
        parts["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
        found["security"] = [{"key": []}]
        for path in ("/health", "/health/ready"):
            for operation in found["paths"].get(path, {}).values():
                operation["security"] = []
        fill(found)
        app.openapi_schema = found
    return app.openapi_schema
