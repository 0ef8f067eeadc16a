"""Uploads in parts over HTTP: continued by whom they were begun, and taken in once."""

import base64
import fcntl
import json
import socket
import time
from typing import Any

import httpx2
import pytest

from service.uploads import service
from service.uploads.service import parts_of
from tests.service.api.api_site import PATIENCE, ApiSite

TUS = {"Tus-Resumable": "1.0.0"}
CONTENT = bytes(range(256)) * 400


def metadata(**said: str) -> str:
    return ",".join(f"{name} {base64.b64encode(v.encode()).decode()}" for name, v in said.items())


def begin(
    api: ApiSite, application: str, length: int = len(CONTENT), **more: str
) -> httpx2.Response:
    said = metadata(application_id=application, filename="扫描件.jpg", **more)
    headers = TUS | {"Upload-Length": str(length), "Upload-Metadata": said}
    return api.site.post("/uploads", headers=headers)


def address_of(answer: httpx2.Response) -> str:
    assert answer.status_code == 201, answer.text
    return answer.headers["location"].removeprefix("/api/v1")


def send(
    client: httpx2.Client, address: str, offset: int, content: bytes, **headers: str
) -> httpx2.Response:
    said = TUS | {
        "Upload-Offset": str(offset),
        "Content-Type": "application/offset+octet-stream",
    }
    return client.patch(address, content=content, headers=said | headers)


def offset_of(api: ApiSite, address: str) -> int:
    answer = api.site.head(address, headers=TUS)
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    return int(answer.headers["upload-offset"])


def test_a_file_comes_in_parts(api: ApiSite) -> None:
    application = api.application()
    declared = json.dumps({"name": "王建国"})
    begun = begin(api, application, kind="diploma", declared=declared)
    address = address_of(begun)
    assert begun.headers["upload-expires"].endswith("GMT")
    assert offset_of(api, address) == 0
    assert api.site.get(f"{address}/document").status_code == 404
    first = send(api.site, address, 0, CONTENT[:1000])
    assert (first.status_code, first.headers["upload-offset"]) == (204, "1000")
    assert "yanzhen-document" not in first.headers
    assert offset_of(api, address) == 1000
    last = send(api.site, address, 1000, CONTENT[1000:])
    assert last.headers["upload-offset"] == str(len(CONTENT))
    paper = last.headers["yanzhen-document"].removeprefix("/api/v1")
    shown = api.site.get(paper).json()
    assert (shown["kind"], shown["declared"]) == ("diploma", {"name": "王建国"})
    assert (shown["file_name"], shown["application_id"]) == ("扫描件.jpg", application)
    assert api.site.get(f"{address}/document").json() == shown
    assert api.site.get(f"{paper}/original").content == CONTENT
    multipart = api.upload(application, CONTENT, kind="diploma", declared=declared)
    assert (multipart.status_code, multipart.json()["id"]) == (200, shown["id"])
    head = api.site.head(address, headers=TUS)
    assert head.headers["yanzhen-document"] == last.headers["yanzhen-document"]
    assert head.headers["upload-offset"] == head.headers["upload-length"] == str(len(CONTENT))


def test_the_same_file_in_parts_again_is_the_same_paper(api: ApiSite) -> None:
    application = api.application()
    known = api.paper(application, CONTENT)
    address = address_of(begin(api, application))
    done = send(api.site, address, 0, CONTENT)
    assert done.headers["yanzhen-document"] == f"/api/v1/documents/{known}"
    assert len(list(api.files.folders("documents", older_than=-60.0))) == 1


def test_a_part_begins_where_the_last_one_ended(shared: ApiSite) -> None:
    address = address_of(begin(shared, shared.application("offsets")))
    send(shared.site, address, 0, CONTENT[:500])
    for offset in (0, 499, 501, 10**9):
        answer = send(shared.site, address, offset, CONTENT[:500])
        assert (answer.status_code, answer.json()["code"]) == (409, "upload.offset")
    assert offset_of(shared, address) == 500


def test_more_than_was_said_is_refused(shared: ApiSite) -> None:
    address = address_of(begin(shared, shared.application("more"), length=10))
    assert send(shared.site, address, 0, b"x" * 11).status_code == 413
    assert send(shared.site, address, offset_of(shared, address), b"x" * 10).status_code == 204


def test_what_came_before_the_line_broke_stays(shared: ApiSite) -> None:
    address = address_of(begin(shared, shared.application("broken")))
    host, port = shared.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), PATIENCE) as connection:
        said = TUS | {
            "Host": host,
            "Authorization": f"Bearer {shared.keys['site']}",
            "Upload-Offset": "0",
            "Content-Type": "application/offset+octet-stream",
            "Content-Length": str(len(CONTENT)),
        }
        lines = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        connection.sendall(f"PATCH /api/v1{address} HTTP/1.1\r\n{lines}\r\n".encode())
        connection.sendall(CONTENT[:3000])
        deadline = time.monotonic() + PATIENCE
        while offset_of(shared, address) < 3000:
            assert time.monotonic() < deadline
            time.sleep(0.01)
    while True:
        last = send(shared.site, address, 3000, CONTENT[3000:])
        if last.status_code != 423:  # the broken request may still be on its way out
            break
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert last.headers["upload-offset"] == str(len(CONTENT))
    paper = last.headers["yanzhen-document"].removeprefix("/api/v1")
    assert shared.site.get(f"{paper}/original").content == CONTENT


def test_asking_how_far_it_has_come_holds_no_upload_back(
    shared: ApiSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = address_of(begin(shared, shared.application("asked")))

    def held(*_: Any) -> None:
        raise AssertionError("a part that came now would be turned away")

    monkeypatch.setattr("service.uploads.parts.Parts.held", held)
    assert offset_of(shared, address) == 0


@pytest.mark.parametrize("how", ["HEAD", "PATCH"])
def test_a_crash_before_the_paper_is_written_loses_nothing(
    api: ApiSite, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = address_of(begin(api, api.application()))

    def die(*_: Any) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr("service.documents.intake.accept", die)
        assert send(api.site, address, 0, CONTENT).status_code == 500
    assert api.site.get("/documents").json()["items"] == []
    if how == "HEAD":
        answer = api.site.head(address, headers=TUS)
    else:
        answer = send(api.site, address, len(CONTENT), b"")
    paper = answer.headers["yanzhen-document"].removeprefix("/api/v1")
    assert api.site.get(f"{paper}/original").content == CONTENT


def test_a_crash_after_the_paper_is_written_makes_no_second_one(
    api: ApiSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = address_of(begin(api, api.application()))

    def die(*_: Any) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr("service.uploads.parts.Parts.become", die)
        assert send(api.site, address, 0, CONTENT).status_code == 500
    (written,) = api.site.get("/documents").json()["items"]
    answer = api.site.head(address, headers=TUS)
    assert answer.headers["yanzhen-document"] == f"/api/v1/documents/{written['id']}"
    assert len(api.site.get("/documents").json()["items"]) == 1
    assert api.site.get(f"/documents/{written['id']}/original").content == CONTENT


def test_two_do_not_write_at_once(shared: ApiSite) -> None:
    address = address_of(begin(shared, shared.application("two")))
    lock = shared.settings.data / address.removeprefix("/") / "lock"
    with lock.open("ab") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        for answer in (
            send(shared.site, address, 0, CONTENT),
            shared.site.delete(address, headers=TUS),
        ):
            assert (answer.status_code, answer.json()["code"]) == (423, "locked")
        assert offset_of(shared, address) == 0
    assert send(shared.site, address, 0, CONTENT).status_code == 204


def test_an_upload_is_its_clients_alone(shared: ApiSite) -> None:
    address = address_of(begin(shared, shared.application("alone")))
    for client in (shared.other, shared.office):
        assert client.head(address, headers=TUS).status_code == 404
        assert send(client, address, 0, CONTENT).status_code == 404
        assert client.delete(address, headers=TUS).status_code == 404
        assert client.get(f"{address}/document").status_code == 404
    into = metadata(application_id=shared.application("foreign"), filename="a.jpg")
    headers = TUS | {"Upload-Length": "5", "Upload-Metadata": into}
    assert shared.other.post("/uploads", headers=headers).status_code == 404
    assert offset_of(shared, address) == 0


def test_an_application_has_only_so_many_uploads_under_way(
    shared: ApiSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "MOST_UNFINISHED", 2)
    application = shared.application()
    first = address_of(begin(shared, application))
    second = address_of(begin(shared, application))
    refused = begin(shared, application)
    assert (refused.status_code, refused.json()["code"]) == (409, "upload.too_many")
    address_of(begin(shared, shared.application("another")))
    send(shared.site, first, 0, CONTENT)
    third = address_of(begin(shared, application))
    assert begin(shared, application).status_code == 409
    for address in (second, third):
        assert shared.site.delete(address, headers=TUS).status_code == 204
    address_of(begin(shared, application))


def test_an_upload_can_be_given_up(shared: ApiSite) -> None:
    address = address_of(begin(shared, shared.application("given up")))
    send(shared.site, address, 0, CONTENT[:500])
    assert shared.site.delete(address, headers=TUS).status_code == 204
    assert shared.site.head(address, headers=TUS).status_code == 404
    assert send(shared.site, address, 500, CONTENT[500:]).status_code == 404
    assert not (shared.settings.data / address.removeprefix("/")).exists()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Upload-Length": "0"}, 422),
        ({"Upload-Length": "-1"}, 422),
        ({"Upload-Length": "²"}, 422),
        ({"Upload-Length": "9" * 5000}, 413),
        ({"Upload-Length": "1000001"}, 413),
        ({"Upload-Length": "5", "Tus-Resumable": "0.2"}, 412),
        ({"Upload-Length": "5", "Upload-Metadata": "application_id !!"}, 422),
        ({"Upload-Length": "5", "Upload-Metadata": "application_id"}, 404),
        ({"Upload-Length": "5", "Upload-Metadata": metadata(application_id="../../x")}, 404),
        ({"Upload-Length": "5", "Upload-Metadata": metadata(kind="passport")}, 422),
        ({"Upload-Length": "5", "Upload-Metadata": metadata(declared="[")}, 422),
        ({}, 422),
    ],
)
def test_what_cannot_be_begun(shared: ApiSite, headers: dict[str, str], status: int) -> None:
    said = {n.encode(): v.encode("latin-1") for n, v in (TUS | headers).items()}
    answer = shared.site.post("/uploads", headers=list(said.items()))
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"


def test_what_is_no_part_is_refused(shared: ApiSite) -> None:
    address = address_of(begin(shared, shared.application("no part")))
    assert send(shared.site, address, 0, b"x", **{"Content-Type": "text/plain"}).status_code == 415
    assert send(shared.site, address, 0, b"x", **{"Tus-Resumable": "0.2"}).status_code == 412
    assert send(shared.site, address, -1, b"x").status_code == 422
    assert send(shared.site, "/uploads/..%2f..%2fx", 0, b"x").status_code == 404
    able = shared.site.options("/uploads")
    assert (able.status_code, able.headers["tus-version"]) == (204, "1.0.0")
    assert able.headers["tus-extension"] == "creation,expiration,termination"


def test_uploads_whose_time_is_over_are_cleared(shared: ApiSite) -> None:
    address = address_of(begin(shared, shared.application("over")))
    parts = parts_of(shared.settings, shared.database)
    plan = parts.get(address.rpartition("/")[2], "site")
    assert plan
    parts.delete(plan)
    parts.create(plan.model_copy(update={"expires_at": time.time() - 1}))
    assert shared.site.head(address, headers=TUS).status_code == 404
    kept = address_of(begin(shared, shared.application("kept")))
    assert parts.clear() == 1
    assert parts.get(plan.id, "site") is None
    assert offset_of(shared, kept) == 0
