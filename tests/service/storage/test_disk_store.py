"""Files on disk: whole or not at all, within the folder, readable by nobody else."""

import io
import os
import stat
from pathlib import Path
from typing import IO, Any

import pytest

from service.storage.disk import DiskStore


class Breaking(io.BytesIO):
    """A source that fails after its first part."""

    def read(self, size: int | None = -1, /) -> bytes:
        """The first two bytes, then an error."""
        if self.tell() > 0:
            raise OSError("gone")
        return super().read(min(size or 2, 2))


@pytest.fixture
def store(tmp_path: Path) -> DiskStore:
    return DiskStore(tmp_path / "files")


def content(file: IO[Any]) -> bytes:
    with file:
        data = file.read()
        assert isinstance(data, bytes)
        return data


def test_what_is_put_can_be_opened(store: DiskStore) -> None:
    store.put("documents/a1/original", io.BytesIO(b"paper"))
    assert content(store.open("documents/a1/original")) == b"paper"


def test_a_broken_source_leaves_nothing(store: DiskStore, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        store.put("documents/a1/original", Breaking(b"paper"))
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_deleting_a_folder_deletes_all_below_it(store: DiskStore) -> None:
    store.put("documents/a1/pages-1/1-view.jpg", io.BytesIO(b"x"))
    store.put("documents/a1/original", io.BytesIO(b"y"))
    store.delete("documents/a1/pages-1")
    with pytest.raises(FileNotFoundError):
        store.open("documents/a1/pages-1/1-view.jpg")
    assert content(store.open("documents/a1/original")) == b"y"
    store.delete("documents/a1")
    store.delete("documents/a1")


@pytest.mark.parametrize(
    "key", ["../a", "/etc/passwd", "a/../b", "a//b", "", "A", ".hidden", "a/", "a\n"]
)
def test_keys_cannot_lead_out_of_the_folder(store: DiskStore, key: str) -> None:
    with pytest.raises(ValueError, match="storage key"):
        store.put(key, io.BytesIO(b"x"))


def test_only_the_owner_may_read(store: DiskStore, tmp_path: Path) -> None:
    store.put("documents/a1/original", io.BytesIO(b"x"))
    modes = [stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*")]
    assert all(mode & 0o077 == 0 for mode in modes)


def test_folders_that_lay_still_for_long_are_named(store: DiskStore, tmp_path: Path) -> None:
    for name in ("old", "new"):
        store.put(f"documents/{name}/original", io.BytesIO(b"x"))
    os.utime(tmp_path / "files" / "documents" / "old", (0, 0))
    assert list(store.folders("documents", older_than=3600)) == ["old"]
    assert list(store.folders("nothing", older_than=0)) == []
