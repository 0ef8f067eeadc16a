"""Nothing personal that goes through the service lies anywhere in the clear: in no byte."""

import json
import logging
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from service.db.engine import Database
from service.db.tables import metadata
from tests.extractors.checks.facts_builder import facts
from tests.service.api.api_site import ApiSite, serving

NAME, NUMBER, OTHER = "欧阳标记", "41080219750615001X", "司徒记号"
BIRTH, PHONE, CERTIFICATE = "1975-06-15", "13912345678", "豫工考MARK20190042"
FILE = "独特文件名"
CONTENT = b"MARKED-CONTENT-OF-A-PAPER " * 9000
MARKS = {
    "the applicant's name": NAME,
    "another name": OTHER,
    "the ID number": NUMBER,
    "the birth date": BIRTH,
    "a key without a column": PHONE,
    "what was read": CERTIFICATE,
    "a file's name": FILE,
    "a file": "MARKED-CONTENT",
    "a page picture": "a picture: view",
}


@pytest.fixture
def site(database: Database, tmp_path: Path) -> Iterator[ApiSite]:
    with serving(database, tmp_path / "data") as found:
        yield found


def live_through(site: ApiSite) -> None:
    """An application with papers, changes, a reuse, a pre-check and an unfinished upload."""
    said = {"name": NAME, "id_number": NUMBER, "birth_date": BIRTH, "phone": PHONE}
    first = site.application("1", **said)
    read = facts(changes={"name": NAME, "id_number": NUMBER, "certificate_number": CERTIFICATE})
    declared = json.dumps({"name": NAME, "certificate_number": CERTIFICATE})
    site.examine(hand_in(site, first, declared), read)
    second = site.application("2", name=OTHER)
    paper = hand_in(site, second, json.dumps({"name": OTHER}))
    site.examine(paper, read)
    changed = site.site.patch(f"/applications/{second}", json={"name": f"{OTHER}甲"})
    assert changed.status_code == 200
    declared_anew = {"declared": {"name": OTHER, "birth_date": BIRTH}}
    assert site.site.patch(f"/documents/{paper}", json=declared_anew).status_code == 200
    answer = site.site.post(
        "/prechecks",
        files={"file": (f"{FILE}.jpg", CONTENT)},
        data={"declared": json.dumps({"name": NAME, "id_number": NUMBER})},
    )
    assert answer.status_code == 202
    begin_upload(site, first, declared)
    assert site.office.get(f"/applications?q={NAME}").json()["items"]


def hand_in(site: ApiSite, application: str, declared: str) -> str:
    answer = site.site.post(
        f"/applications/{application}/documents",
        files={"file": (f"{FILE}.jpg", CONTENT)},
        data={"kind": "skill_certificate", "declared": declared},
    )
    assert answer.status_code == 202, answer.text
    return str(answer.json()["id"])


def begin_upload(site: ApiSite, application: str, declared: str) -> None:
    said = {"application_id": application, "filename": f"{FILE}.jpg", "declared": declared}
    metadata_said = ",".join(f"{k} {b64encode(v.encode()).decode()}" for k, v in said.items())
    tus = {"Tus-Resumable": "1.0.0"}
    begun = site.site.post(
        "/uploads",
        headers=tus | {"Upload-Length": str(len(CONTENT) + 1), "Upload-Metadata": metadata_said},
    )
    assert begun.status_code == 201
    part = tus | {"Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"}
    place = begun.headers["location"].removeprefix("/api/v1")
    assert site.site.patch(place, content=CONTENT, headers=part).status_code == 204


def bytes_of(database: Database) -> Iterator[tuple[str, bytes]]:
    """All that the database keeps: its files, or every row of every table as text."""
    if database.is_sqlite:
        place = make_url(str(database.engine.url)).database
        assert place
        for file in Path(place).parent.glob(f"{Path(place).name}*"):
            yield file.name, file.read_bytes()
        return
    with database.read() as session:
        for table in metadata.sorted_tables:
            for (row,) in session.execute(text(f"SELECT t::text FROM {table.name} AS t")):  # noqa: S608
                yield table.name, row.encode()


def spellings(mark: str) -> set[bytes]:
    """A mark as it is, as JSON escapes it, and in hexadecimal digits."""
    plain = mark.encode()
    return {plain, json.dumps(mark)[1:-1].encode(), plain.hex().encode(), mark.encode("utf-16-le")}


def test_no_mark_is_found_anywhere(site: ApiSite, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    live_through(site)
    kept = list(bytes_of(site.database))
    files = [path for path in site.settings.data.rglob("*") if path.is_file()]
    kept += [(str(path), path.read_bytes()) for path in files]
    ours = [r for r in caplog.records if not r.name.startswith(("httpx2", "httpcore2"))]
    assert ours
    kept.append(("the log", "\n".join(record.getMessage() for record in ours).encode()))
    assert len(files) >= 4 + 3 + 2
    found = {
        (what, where)
        for what, mark in MARKS.items()
        for where, content in kept
        for spelling in spellings(mark)
        if spelling in content
    }
    assert found == set()


def test_the_search_would_find_what_is_there(site: ApiSite) -> None:
    site.application("标记在此", unit=NAME)
    assert any(NAME.encode() in content for _, content in bytes_of(site.database))
