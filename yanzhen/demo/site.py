"""The two callers of the demonstration, over HTTP: a registration site and a reviewer."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Self

import httpx2

from schemas.case import CaseReport
from schemas.errors import YanzhenError
from schemas.report import Finding, Report
from yanzhen.samples.season import SeasonApplicant, SeasonPaper

_PATIENCE = 60.0
_A_PAGE = 200


class RefusedError(YanzhenError):
    """The service answered with a problem."""

    code = "demo.refused"


class Client:
    """Calls to the API with one key."""

    def __init__(self, address: str, key: str) -> None:
        self._http = httpx2.Client(
            base_url=f"{address}/api/v1",
            headers={"Authorization": f"Bearer {key}"},
            timeout=_PATIENCE,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def call(self, method: str, path: str, **rest: Any) -> httpx2.Response:
        """One call.

        Raises:
            RefusedError: the service refused, with its own words, or does not answer.
        """
        try:
            answer = self._http.request(method, path, **rest)
        except httpx2.TransportError as error:
            raise RefusedError(
                f"服务没有应答（{error}）。再次运行会接着做；原因见数据目录中的 logs/api.log。"
            ) from error
        if answer.is_error:
            raise RefusedError(f"服务拒绝了 {method} {path}：{_detail(answer)}")
        return answer


class Site(Client):
    """The registration site: hands in applications and papers."""

    def apply(self, application: SeasonApplicant) -> str:
        """Hand in an application; its id."""
        return self.register(application.application)

    def register(self, declared: Mapping[str, Any]) -> str:
        """Hand in what an applicant declares; the application's id."""
        return str(self.call("POST", "/applications", json=declared).json()["id"])

    def token(self, application_id: str) -> str:
        """A token for the applicant of this application."""
        answer = self.call("POST", f"/applications/{application_id}/sessions")
        return str(answer.json()["token"])

    def upload(self, application_id: str, paper: SeasonPaper, folder: Path) -> str:
        """Hand in a paper; its id."""
        path = folder / paper.file
        with path.open("rb") as file:
            answer = self.call(
                "POST",
                f"/applications/{application_id}/documents",
                files={"file": (path.name, file)},
                data={"kind": paper.kind, "declared": json.dumps(paper.declared)},
            )
        return str(answer.json()["id"])


class Reviewer(Client):
    """Somebody who may see everything."""

    def states(self, application_id: str) -> list[dict[str, Any]]:
        """Where the papers of an application stand."""
        path = f"/documents?application_id={application_id}&limit={_A_PAGE}"
        return list(self.call("GET", path).json()["items"])

    def state(self, document_id: str) -> dict[str, Any]:
        """Where one paper stands."""
        return dict(self.call("GET", f"/documents/{document_id}").json())

    def report(self, document_id: str) -> Report:
        """The report in force."""
        answer = self.call("GET", f"/documents/{document_id}/report")
        return Report.model_validate_json(answer.content)

    def case(self, application_id: str) -> CaseReport:
        """The answer for a whole application, as of now."""
        answer = self.call("GET", f"/applications/{application_id}/case")
        return CaseReport.model_validate_json(answer.content)

    def late_findings(self, document_id: str) -> Iterator[Finding]:
        """What later papers showed about this one."""
        for item in self.call("GET", f"/documents/{document_id}/late-findings").json():
            yield Finding.model_validate(item["finding"])

    def picture(self, document_id: str, page: int) -> bytes:
        """One page as people see it."""
        return self.call("GET", f"/documents/{document_id}/pages/{page}").content


def _detail(answer: httpx2.Response) -> str:
    """What a problem says; a proxy's error is no problem document."""
    try:
        return str(answer.json()["detail"])
    except (ValueError, KeyError, TypeError):
        return f"HTTP {answer.status_code}"
