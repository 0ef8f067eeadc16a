"""The file of the master keys: made whole, closed to others, never quietly replaced."""

import base64
import hashlib
import hmac
import json
from pathlib import Path

import pytest

from service.db.engine import Database
from service.db.migrate import migrate
from service.vault.errors import MasterKeysError
from service.vault.master_keys import MasterKeys
from service.vault.opening import check_keys
from service.vault.vault import Vault


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "master-keys.json"


def started(tmp_path: Path, path: Path) -> Database:
    """An installation's database as a starting process opens it."""
    return Database(f"sqlite:///{tmp_path / 'test.sqlite3'}", keys_file=path)


def test_keys_are_written_whole_and_for_their_owner_alone(path: Path) -> None:
    keys = MasterKeys.generate()
    assert keys.write(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert MasterKeys.load(path) == keys
    assert list(path.parent.iterdir()) == [path]


def test_keys_never_take_the_place_of_others(path: Path) -> None:
    first = MasterKeys.generate()
    assert first.write(path)
    assert not MasterKeys.generate().write(path)
    assert MasterKeys.load(path) == first
    assert list(path.parent.iterdir()) == [path]


def test_keys_are_in_no_words() -> None:
    keys = MasterKeys.generate()
    (key,) = keys.keys.values()
    assert repr(key) not in repr(keys)
    assert repr(keys.index_key) not in repr(keys)


def test_derived_keys_are_those_of_rfc_5869() -> None:
    keys = MasterKeys("1", {"1": bytes(32)}, bytes(32), b"\x07" * 32)
    mixed = hmac.digest(bytes(32), b"\x07" * 32, "sha256")
    wanted = hmac.digest(mixed, b"yanzhen/applicants\x01", "sha256")
    assert keys.derive("applicants") == wanted
    assert keys.derive("applicants") != keys.derive("another")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_file_that_others_may_read_is_refused(path: Path, mode: int) -> None:
    MasterKeys.generate().write(path)
    path.chmod(mode)
    with pytest.raises(MasterKeysError, match="chmod 600"):
        MasterKeys.load(path)


@pytest.mark.parametrize("damage", ["empty", "cut", "key", "index_key", "current", "short", "list"])
def test_a_damaged_file_is_refused(path: Path, damage: str) -> None:
    MasterKeys.generate().write(path)
    text = path.read_text("utf-8")
    found = json.loads(text)
    other = base64.b64encode(bytes(32)).decode()
    if damage == "key":
        found["keys"][found["current"]] = other
    elif damage in {"index_key", "current"}:
        found[damage] = other
    elif damage == "short":
        found["index_key"] = "AAAA"
    whole = {"empty": "", "cut": text[:-9], "list": "[]"}
    path.write_text(whole.get(damage, json.dumps(found)), "utf-8")
    with pytest.raises(MasterKeysError, match="已损坏"):
        MasterKeys.load(path)


def test_the_first_start_makes_keys_and_later_ones_use_them(tmp_path: Path, path: Path) -> None:
    for _ in range(2):
        database = started(tmp_path, path)
        migrate(database)
        check_keys(database)
        database.close()
    before = path.read_bytes()
    assert MasterKeys.load(path).current in before.decode()


def test_a_missing_file_is_never_made_anew_where_data_keys_exist(
    tmp_path: Path, path: Path
) -> None:
    database = started(tmp_path, path)
    migrate(database)
    path.unlink()
    database.close()
    again = started(tmp_path, path)
    with pytest.raises(MasterKeysError, match="不要另建新文件"):
        migrate(again)
    with pytest.raises(MasterKeysError, match="从备份恢复"):
        check_keys(again)
    again.close()
    assert not path.exists()


def test_the_keys_of_another_installation_are_refused(tmp_path: Path, path: Path) -> None:
    database = started(tmp_path, path)
    migrate(database)
    database.close()
    path.unlink()
    MasterKeys.generate().write(path)
    again = started(tmp_path, path)
    for start in (migrate, check_keys):
        with pytest.raises(MasterKeysError, match="另一套系统"):
            start(again)
    again.close()


def test_an_index_is_a_keyed_digest_of_its_kind_and_value() -> None:
    keys = MasterKeys("1", {"1": bytes(32)}, b"\x05" * 32, bytes(32))
    found = Vault(keys).index("name", "王建国")
    said = "name\0王建国".encode()
    assert found == hmac.new(b"\x05" * 32, said, hashlib.sha256).hexdigest()
    assert found != Vault(keys).index("unit", "王建国")
    assert found != Vault(MasterKeys.generate()).index("name", "王建国")
