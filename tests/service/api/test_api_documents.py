"""Papers over HTTP: taken in once, followed, declared anew, looked at, read again."""

import hashlib
import threading
from typing import Any

import httpx2
import pytest

from service.documents import uploads
from tests.service.api.api_site import PICTURES, ApiSite

UNKNOWN = "01a20505-dfda-770c-8d0f-82e781bccd21"


def stored(api: ApiSite) -> int:
    """How many papers' folders the store holds."""
    return len(list(api.files.folders("documents", older_than=-60.0)))


def test_a_paper_is_taken_in_and_followed(api: ApiSite) -> None:
    application = api.application()
    answer = api.upload(application, b"content", kind="diploma", declared='{"name": "王建国"}')
    assert answer.status_code == 202
    body = answer.json()
    assert answer.headers["location"] == f"/api/v1/documents/{body['id']}"
    assert body["application_id"] == application
    assert body["sha256"] == hashlib.sha256(b"content").hexdigest()
    assert (body["bytes"], body["kind"], body["file_name"]) == (7, "diploma", "扫描件.jpg")
    assert (body["state"], body["declared"]) == ("queued", {"name": "王建国"})
    address = f"/documents/{body['id']}"
    pending = api.site.get(f"{address}/report")
    assert (pending.status_code, pending.json()["code"]) == (404, "report.pending")
    assert pending.json()["state"] == "queued"
    api.claim(body["id"])
    assert api.site.get(address).json()["state"] == "examining"


def test_an_examined_paper_shows_its_report_unchanged(api: ApiSite) -> None:
    paper = api.paper(api.application())
    api.examine(paper)
    state = api.site.get(f"/documents/{paper}").json()
    assert (state["state"], state["outcome"], state["report_number"]) == ("examined", "pass", 1)
    whole = api.office.get(f"/documents/{paper}/report").json()
    assert whole["checks"]
    assert whole["id"] == paper
    assert api.office.get(f"/documents/{paper}/reports/1").json() == whole
    assert api.office.get(f"/documents/{paper}/reports/2").status_code == 404
    part = api.site.get(f"/documents/{paper}/report").json()
    assert part == {name: whole[name] for name in part}
    assert whole.keys() - part.keys() == {"checks", "risk", "seconds"}


def test_the_same_upload_is_one_paper(api: ApiSite) -> None:
    application = api.application()
    first = api.upload(application, kind="diploma", declared='{"name": "a", "b": 1}')
    again = api.upload(application, kind="diploma", declared='{"b": 1, "name": "a"}')
    assert (first.status_code, again.status_code) == (202, 200)
    assert again.headers["location"] == first.headers["location"]
    assert stored(api) == 1
    others = [
        api.upload(application, kind="diploma", declared='{"name": "b"}'),
        api.upload(application, kind="honour", declared='{"name": "a", "b": 1}'),
        api.upload(application, b"else", kind="diploma", declared='{"name": "a", "b": 1}'),
        api.upload(api.application("2"), kind="diploma", declared='{"name": "a", "b": 1}'),
    ]
    assert [answer.status_code for answer in others] == [202] * 4
    assert stored(api) == 5


def test_eight_uploads_at_once_are_one_paper(api: ApiSite) -> None:
    application = api.application()
    answers: list[httpx2.Response] = []
    begin = threading.Barrier(8)

    def send() -> None:
        begin.wait()
        answers.append(api.upload(application, b"x" * 100_000))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [202]
    (paper,) = {answer.json()["id"] for answer in answers}
    assert stored(api) == 1
    assert len(api.site.get(f"/documents/{paper}/original").content) == 100_000


def test_an_application_holds_only_so_many_papers(
    api: ApiSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_PAPERS", 2)
    application = api.application()
    for content in (b"one", b"two"):
        assert api.upload(application, content).status_code == 202
    before = stored(api)
    refused = api.upload(application, b"three")
    assert (refused.status_code, refused.json()["code"]) == (409, "document.too_many")
    assert stored(api) == before
    assert api.upload(application, b"one").status_code == 200


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ({"kind": "passport"}, "#/kind"),
        ({"declared": "{"}, "#/declared"),
        ({"declared": "[]"}, "#/declared"),
        ({"declared": '{"name": "\\u0000"}'}, "#/declared"),
        ({"declared": '{"name": ' + "[" * 99 + "]" * 99 + "}"}, "#/declared"),
        ({"declared": '{"grade": 1e999}'}, "#/declared"),
    ],
)
def test_what_cannot_be_used_is_refused(api: ApiSite, form: dict[str, Any], place: str) -> None:
    answer = api.upload(api.application(), **form)
    assert answer.status_code == 422, answer.text
    assert [error["pointer"] for error in answer.json()["errors"]] == [place]
    assert stored(api) == 0


def test_an_empty_file_or_none_is_refused(api: ApiSite) -> None:
    application = api.application()
    assert api.upload(application, b"").status_code == 422
    none = api.site.post(
        f"/applications/{application}/documents", files={"other": ("a", b"a")}, data={"file": "a"}
    )
    assert none.status_code == 422
    assert stored(api) == 0


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\文件\\毕业证.jpg", "毕业证.jpg"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("x" * 300 + ".jpg", "x" * 251 + ".jpg"),
        ("\u200b", "未命名"),
    ],
)
def test_a_file_name_is_for_reading_only(api: ApiSite, name: str, shown: str) -> None:
    application = api.application()
    answer = api.site.post(
        f"/applications/{application}/documents", files={"file": (name, b"content")}
    )
    assert answer.json()["file_name"] == shown
    original = api.site.get(f"/documents/{answer.json()['id']}/original")
    assert original.content == b"content"
    assert original.headers["content-disposition"].startswith("attachment; ")
    assert original.headers["content-disposition"].isascii()


def test_declared_anew_makes_a_new_report_from_the_stored_facts(api: ApiSite) -> None:
    paper = api.paper(api.application(), kind="skill_certificate", declared='{"name": "王建国"}')
    api.examine(paper)
    address = f"/documents/{paper}"
    wrong = {"name": "王建国", "issue_date": "2001-01-01"}
    answer = api.site.patch(address, json={"declared": wrong})
    assert (answer.status_code, answer.json()["report_number"]) == (200, 2)
    assert (answer.json()["outcome"], answer.json()["declared"]) == ("review", wrong)
    (finding,) = api.site.get(f"{address}/report").json()["findings"]
    assert (finding["code"], finding["field"]) == ("declared.mismatch", "issue_date")
    assert api.site.patch(address, json={"declared": wrong}).json()["report_number"] == 2
    first, second = api.site.get(f"{address}/reports").json()
    assert (first["superseded_at"] is None, second["superseded_at"] is None) == (False, True)
    assert api.site.get(f"{address}/reports/1").json()["findings"] == []
    events = api.office.get(f"/applications/{answer.json()['application_id']}/events").json()
    told = [event for event in events["items"] if event["tag"] == "api:document:declared"]
    assert [(event["old"], event["new"]) for event in told] == [
        ({"declared": {"name": "王建国"}}, {"declared": wrong})
    ]


def test_declared_anew_before_the_reading_is_heeded(api: ApiSite) -> None:
    application = api.application()
    paper = api.paper(application, kind="skill_certificate")
    said = {"declared": {"issue_date": "2001-01-01"}, "kind": None}
    answer = api.site.patch(f"/documents/{paper}", json=said)
    assert answer.status_code == 202
    assert (answer.json()["kind"], answer.json()["report"]) == (None, None)
    api.examine(paper)
    assert api.site.get(f"/documents/{paper}").json()["outcome"] == "review"
    sent_again = api.upload(application, declared='{"issue_date": "2001-01-01"}')
    assert (sent_again.status_code, sent_again.json()["id"]) == (200, paper)


def test_pictures_of_a_page(api: ApiSite) -> None:
    paper = api.paper(api.application())
    assert api.site.get(f"/documents/{paper}/pages/1").status_code == 404
    api.examine(paper)
    for sort, content in PICTURES.items():
        answer = api.site.get(f"/documents/{paper}/pages/1", params={"sort": sort})
        assert answer.content == content
        assert answer.headers["content-type"] == "image/jpeg"
        assert answer.headers["cache-control"].startswith("private")
        assert answer.headers["x-content-type-options"] == "nosniff"
        known = {"If-None-Match": answer.headers["etag"]}
        again = api.site.get(f"/documents/{paper}/pages/1", params={"sort": sort}, headers=known)
        assert (again.status_code, again.content) == (304, b"")
    assert api.site.get(f"/documents/{paper}/pages/2").status_code == 404
    assert api.site.get(f"/documents/{paper}/pages/1?sort=../x").status_code == 422


def test_an_original_is_given_out_as_it_came_and_never_shown_in_place(api: ApiSite) -> None:
    page = b"<html><script>alert(1)</script>"
    paper = api.paper(api.application(), page)
    before = api.site.get(f"/documents/{paper}/original")
    assert before.headers["content-type"] == "application/octet-stream"
    api.examine(paper)
    answer = api.site.get(f"/documents/{paper}/original")
    assert answer.content == page
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.headers["content-length"] == str(len(page))
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["content-disposition"] == (
        "attachment; filename=\"document.jpg\"; filename*=UTF-8''%E6%89%AB%E6%8F%8F%E4%BB%B6.jpg"
    )


def test_a_failed_paper_is_read_again_on_request(api: ApiSite) -> None:
    paper = api.paper(api.application())
    address = f"/documents/{paper}/examinations"
    assert api.office.post(address).status_code == 409
    api.give_up(paper)
    failed = api.site.get(f"/documents/{paper}").json()
    assert failed["state"] == "needs_person"
    assert "超时" in failed["message"]
    answer = api.operator.post(address)
    assert (answer.status_code, answer.json()["state"]) == (202, "queued")
    assert answer.json()["message"] is None
    assert api.operator.post(address).status_code == 409
    api.examine(paper)
    assert api.site.get(f"/documents/{paper}").json()["state"] == "examined"
    assert api.office.post(address).status_code == 409


def test_papers_are_listed_by(api: ApiSite) -> None:
    one, two = api.application("1"), api.application("2")
    papers = [api.paper(one, kind="skill_certificate", declared='{"issue_date": "2001-01-01"}')]
    papers += [api.paper(one, b"second"), api.paper(two, b"third")]
    api.examine(papers[0])

    def listed(client: httpx2.Client, **wanted: str) -> list[str]:
        answer = client.get("/documents", params=wanted)
        assert answer.status_code == 200, answer.text
        return [item["id"] for item in answer.json()["items"]]

    assert listed(api.site) == papers[::-1]
    assert listed(api.other) == []
    assert listed(api.site, application_id=one) == [papers[1], papers[0]]
    assert listed(api.site, state="queued") == [papers[2], papers[1]]
    for client in (api.site, api.office):
        assert listed(client, outcome="review") == [papers[0]]
        assert listed(client, finding="declared.mismatch") == [papers[0]]
        assert listed(client, finding="seal.missing") == []


def test_others_papers_are_as_if_they_were_not(api: ApiSite) -> None:
    paper = api.paper(api.application())
    api.examine(paper)
    rest = ["", "/report", "/reports", "/reports/1", "/pages/1", "/original"]
    asked = [("GET", end) for end in rest] + [("PATCH", "")]
    for method, end in asked:
        theirs = api.other.request(method, f"/documents/{paper}{end}", json={})
        nobodys = api.other.request(method, f"/documents/{UNKNOWN}{end}", json={})
        assert theirs.status_code == 404
        assert theirs.json() | {"instance": ""} == nobodys.json() | {"instance": ""}
    into_theirs = api.other.post(
        f"/applications/{api.application('2')}/documents", files={"file": ("a", b"a")}
    )
    assert into_theirs.status_code == 404
