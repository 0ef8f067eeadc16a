"""Who has not the right to review never learns what may be forged (design decision 4)."""

import re
from collections import defaultdict
from typing import Any

import httpx2
import pytest

from tests.extractors.checks.facts_builder import MAN, WOMAN, facts
from tests.service.api.api_site import ApiSite
from tests.service.described_app import described_app

FORBIDDEN = re.compile(
    r"reuse|tamper|suspect|pasted|risk|checks|seconds|\blate|重复|伪造|篡改", re.IGNORECASE
)


@pytest.fixture
def reused(api: ApiSite) -> tuple[str, str, str]:
    """Two applications, and a paper of the second that was the first's before."""
    first = api.application("1", name="王建国", id_number=MAN)
    second = api.application("2", name="李秀英", id_number=WOMAN)
    earlier, later = api.paper(first), api.paper(second)
    numbers: dict[str, Any] = {"name": "李秀英", "id_number": WOMAN, "gender": "female"}
    api.examine(earlier)
    api.examine(later, facts(changes=numbers | {"birth_date": "1980-12-31"}))
    return first, earlier, later


def test_the_reuse_is_there_for_reviewers(api: ApiSite, reused: tuple[str, str, str]) -> None:
    _, earlier, later = reused
    report = api.office.get(f"/documents/{later}/report").json()
    assert "reuse.same_file" in [finding["code"] for finding in report["findings"]]
    assert report["outcome"] == "suspect"
    late = api.office.get(f"/documents/{earlier}/late-findings").json()
    assert {found["finding"]["code"] for found in late} >= {"reuse.same_file"}
    assert {found["by_document_id"] for found in late} == {later}
    found = api.office.get("/documents", params={"finding": "reuse.same_file"}).json()
    assert [item["id"] for item in found["items"]] == [later, earlier]
    suspects = api.office.get("/documents", params={"outcome": "suspect"}).json()
    assert [item["id"] for item in suspects["items"]] == [later]


def every_get(application: str, document: str) -> list[str]:
    """Every address that a GET may be sent to, of one application and its paper."""
    found = described_app().openapi()["paths"]
    known = {"application_id": application, "case_id": application, "number": "1"}
    named = defaultdict(lambda: document, known)
    paths = [path.format_map(named) for path, methods in found.items() if "get" in methods]
    searches = [
        f"/api/v1/documents?{search}"
        for search in (
            "outcome=suspect",
            "outcome=review",
            "outcome=pass",
            "finding=reuse.same_file",
            "finding=reuse.same_number",
            "finding=seal.pasted",
            "state=examined",
            f"application_id={application}",
        )
    ]
    return paths + searches


def test_a_site_learns_nothing_of_it(api: ApiSite, reused: tuple[str, str, str]) -> None:
    first, earlier, later = reused
    answered = 0
    for application, paper in ((first, earlier), (first, later)):
        for address in every_get(application, paper):
            answer = _get(api, address)
            answered += answer.status_code == 200
            said = [answer.text, *(f"{k}: {v}" for k, v in answer.headers.items())]
            for text in said:
                shown = text.replace(address.partition("?")[0], "")
                assert FORBIDDEN.findall(shown) == [], address
    assert answered > 30
    for search in ("finding=reuse.same_file", "finding=seal.pasted", "outcome=suspect"):
        assert _get(api, f"/api/v1/documents?{search}").json() == {"items": [], "next": None}
    passed = _get(api, "/api/v1/documents?outcome=pass").json()
    assert [item["id"] for item in passed["items"]] == [later, earlier]


def test_a_match_changes_nothing_that_a_site_sees(api: ApiSite) -> None:
    first = api.application("1", name="王建国", id_number=MAN)
    earlier = api.paper(first)
    api.examine(earlier)
    addresses = [a for a in every_get(first, earlier) if earlier in a or first in a]
    before = {address: _seen(_get(api, address)) for address in addresses}
    later = api.paper(api.application("2", name="李秀英", id_number=WOMAN))
    api.examine(later, facts(changes={"name": "李秀英", "id_number": WOMAN}))
    assert api.office.get(f"/documents/{earlier}/late-findings").json()
    assert {address: _seen(_get(api, address)) for address in addresses} == before


def _get(api: ApiSite, address: str) -> httpx2.Response:
    headers = {"Authorization": f"Bearer {api.keys['site']}"}
    return api.nobody.get(address, headers=headers)


def _seen(answer: httpx2.Response) -> tuple[int, str, dict[str, str]]:
    kept = {name: value for name, value in answer.headers.items() if name != "date"}
    return answer.status_code, answer.text, kept
