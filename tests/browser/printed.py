"""Whole applications as the printer makes them, read for real: a desk as in a season."""

import json
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from extractors.examine import examine
from schemas.declared import Declared
from schemas.kinds import Kind
from schemas.pictures import PictureSort
from service.applications.store import standing_in_for
from service.documents import results, uploads
from service.documents.tables import Document
from service.storage.sealed import SealedFiles
from tests.browser.desk_world import Desk
from yanzhen.samples.application import CASE_FILE, print_case

UNIT = "焦作市第一中学"


def printed_case(desk: Desk, grade: int, seed: int, wrong: str | None = None) -> str:
    """Print, upload, read and submit an application for a grade; its id."""
    with TemporaryDirectory() as folder:
        print_case(Path(folder), grade, seed, wrong)
        told = json.loads((Path(folder) / CASE_FILE).read_text("utf-8"))
        said = {name: value for name, value in told["application"].items() if value is not None}
        said |= {"unit": UNIT, "confirmations": told["confirmations"]}
        answer = desk.world.ask("site", "POST", "/applications", json=said)
        assert answer.status_code == 201, answer.text
        case = str(answer.json()["id"])
        for paper in told["documents"]:
            _read(desk, case, Path(folder) / paper["file"], paper)
    desk.world.done("site", "submit", case, as_it_is=wrong == "missing")
    return case


def _read(desk: Desk, case: str, file: Path, told: dict[str, Any]) -> None:
    data = file.read_bytes()
    form = {"kind": told["kind"], "declared": json.dumps(told["declared"])}
    answer = desk.world.ask(
        "site",
        "POST",
        f"/applications/{case}/documents",
        files={"file": (file.name, data)},
        data=form,
    )
    assert answer.status_code == 202, answer.text
    read_as_worker(desk, str(answer.json()["id"]), data, Declared.model_validate(told["declared"]))


def read_as_worker(desk: Desk, paper: str, data: bytes, declared: Declared) -> None:
    """What a worker does, in this process."""
    api = desk.world.api
    claim = api.claim(paper)
    folder = uploads.pictures_key(paper, claim.token)
    notice = desk.world.notice()
    with desk.database.write() as session:
        document = session.get_one(Document, paper)
        examination = examine(
            data,
            id=paper,
            name=document.file_name,
            kind=Kind(document.kind) if document.kind else None,
            declared=declared,
            standing_in=standing_in_for(session, document),
            policy=notice.policy,
            today=notice.today,
            pictures=_into(SealedFiles(api.files, document.file_key), folder),
        )
        done = results.Finished(examination, document.declared_version, folder)
        assert results.finish(session, claim, done, notice)


def _into(files: SealedFiles, folder: str) -> Callable[[int, PictureSort, bytes], None]:
    def put(number: int, sort: PictureSort, picture: bytes) -> None:
        files.put(uploads.picture_key(folder, number, sort), BytesIO(picture))

    return put


def season(desk: Desk, plan: Sequence[tuple[int, int, str | None]]) -> list[str]:
    """Several applications (grade, seed, what is wrong), begun by the unit; their ids."""
    cases = [printed_case(desk, *one) for one in plan]
    for case in cases:
        desk.world.done("school", "begin", case)
    return cases
