"""Papers' files lie sealed; one that is broken is never handed out as whole."""

from io import BytesIO
from pathlib import Path

import pytest

from service.documents.uploads import new_file_key
from service.storage.disk import DiskStore
from service.storage.sealed import SealedFiles
from service.uploads.scrambled import open_scrambled
from service.vault.errors import BrokenFileError
from tests.service.api.api_site import PICTURES, ApiSite

CONTENT = bytes(range(256)) * 1200
KEY = bytes(range(32))


def place_of(site: ApiSite, document: str, name: str) -> Path:
    return site.settings.data / "files" / "documents" / document / name


def test_a_file_lies_sealed_and_comes_back(tmp_path: Path) -> None:
    files = SealedFiles(DiskStore(tmp_path / "files"), new_file_key())
    files.put("documents/1/original", BytesIO(CONTENT))
    lying = (tmp_path / "files/documents/1/original").read_bytes()
    assert CONTENT[:64] not in lying
    files.check("documents/1/original")
    with files.open("documents/1/original") as opened:
        assert opened.read() == CONTENT
    with pytest.raises(FileNotFoundError):
        files.open("documents/1/nothing")


def test_files_cannot_change_places_or_keys(tmp_path: Path) -> None:
    store = DiskStore(tmp_path / "files")
    files = SealedFiles(store, new_file_key())
    files.put("documents/1/one", BytesIO(CONTENT))
    with store.open("documents/1/one") as one:
        store.put("documents/1/two", one)
    with pytest.raises(BrokenFileError):
        files.check("documents/1/two")
    with pytest.raises(BrokenFileError):
        SealedFiles(store, new_file_key()).check("documents/1/one")


def test_the_api_hands_out_what_was_handed_in(shared: ApiSite) -> None:
    paper = shared.paper(shared.application("whole"), CONTENT)
    shared.examine(paper)
    answer = shared.office.get(f"/documents/{paper}/original")
    assert answer.content == CONTENT
    assert answer.headers["content-length"] == str(len(CONTENT))
    page = shared.site.get(f"/documents/{paper}/pages/1")
    assert page.content == PICTURES["view"]
    for place in place_of(shared, paper, "").rglob("*"):
        assert place.is_dir() or b"a picture" not in place.read_bytes()


@pytest.mark.parametrize("damage", ["cut", "flipped", "longer", "empty"])
def test_a_broken_original_is_refused_as_a_whole(shared: ApiSite, damage: str) -> None:
    paper = shared.paper(shared.application(f"broken-{damage}"), CONTENT + damage.encode())
    place = place_of(shared, paper, "original")
    sealed = bytearray(place.read_bytes())
    sealed[-3] ^= 1 if damage == "flipped" else 0
    broken = {"cut": sealed[: 3 * 65536], "longer": sealed + b"x", "empty": bytearray()}
    place.write_bytes(broken.get(damage, sealed))
    answer = shared.office.get(f"/documents/{paper}/original")
    assert (answer.status_code, answer.json()["code"]) == (500, "file.broken")
    assert "从备份恢复" in answer.json()["detail"]


def test_a_picture_of_another_page_is_refused(shared: ApiSite) -> None:
    paper = shared.paper(shared.application("pictures"))
    shared.examine(paper)
    folder = place_of(shared, paper, "pages-1")
    (folder / "1-view.jpg").write_bytes((folder / "1-thumb.jpg").read_bytes())
    answer = shared.site.get(f"/documents/{paper}/pages/1")
    assert (answer.status_code, answer.json()["code"]) == (500, "file.broken")


def test_an_unfinished_upload_lies_encrypted_wherever_it_is_continued(tmp_path: Path) -> None:
    place = tmp_path / "data"
    place.touch()
    done = 0
    for size in (1, 15, 16, 17, 5000, 0, 33):
        with open_scrambled(place.open("ab"), KEY) as file:
            file.write(CONTENT[done : done + size])
        done += size
    lying = place.read_bytes()
    assert len(lying) == done
    assert CONTENT[:32] not in lying
    with open_scrambled(place.open("rb"), KEY) as file:
        assert file.read() == CONTENT[:done]
        file.seek(18)
        assert file.read(40) == CONTENT[18:58]
        assert file.tell() == 58
        file.seek(0)
        assert file.read(3) == CONTENT[:3]
