"""Data keys and what is sealed under them, on both databases."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import select

from service.db.engine import Database
from service.vault.aead import open_bytes, open_json, seal_json
from service.vault.errors import BrokenSealError, ErasedError, MasterKeysError
from service.vault.identity import canonical_id, canonical_name, is_id
from service.vault.masks import mask_id, mask_name
from service.vault.master_keys import MasterKeys
from service.vault.tables import DataKey
from service.vault.vault import Vault, vault_of

WANG = "41080219750615001X"
PLACE = "applications/1"
VALUE = {"name": "王建国", "more": [1, None, True]}


def test_what_is_sealed_opens_at_its_place_alone(database: Database) -> None:
    with database.write() as session:
        vault = vault_of(session)
        mine, other = vault.own_key(session), vault.own_key(session)
        sealed = vault.seal(session, mine, VALUE, PLACE)
        assert "王建国".encode() not in sealed
        assert vault.unseal(session, mine, sealed, PLACE) == VALUE
        with pytest.raises(BrokenSealError):
            vault.unseal(session, mine, sealed, "applications/2")
        with pytest.raises(BrokenSealError):
            vault.unseal(session, other, sealed, PLACE)


def test_a_person_has_one_data_key_however_the_number_is_written(database: Database) -> None:
    with database.write() as session:
        vault = vault_of(session)
        spellings = [WANG, "41080219750615001x", " 4108021975 0615001Ｘ ", "410802750615001"]
        assert len({vault.person_key(session, said) for said in spellings}) == 1
        assert vault.person_key(session, "410811198012310029") != vault.person_key(session, WANG)


@pytest.mark.parametrize("said", [None, "", "无", "410802197506150011", "111111111111111111"])
def test_what_is_no_valid_number_has_a_key_of_its_own(database: Database, said: str | None) -> None:
    with database.write() as session:
        vault = vault_of(session)
        assert vault.person_key(session, said) != vault.person_key(session, said)


def test_two_at_once_make_one_key_for_one_person(database: Database) -> None:
    barrier = Barrier(2)

    def ask(_: int) -> str:
        barrier.wait(240)
        with database.write() as session:
            return vault_of(session).person_key(session, WANG)

    with ThreadPoolExecutor(2) as threads:
        assert len(set(threads.map(ask, range(2)))) == 1


def test_a_destroyed_key_opens_nothing(database: Database) -> None:
    with database.write() as session:
        vault = vault_of(session)
        key_id = vault.person_key(session, WANG)
        sealed = vault.seal(session, key_id, VALUE, PLACE)
        key = session.get_one(DataKey, key_id)
        key.wrapped = key.person_index = None
    with database.write() as session:
        vault = vault_of(session)
        with pytest.raises(ErasedError, match="已按规定删除"):
            vault.unseal(session, key_id, sealed, PLACE)
        with pytest.raises(ErasedError):
            vault.seal(session, key_id, VALUE, PLACE)
        assert vault.person_key(session, WANG) != key_id


def test_a_wrapped_key_is_bound_to_its_row(database: Database) -> None:
    with database.write() as session:
        vault = vault_of(session)
        keys = [session.get_one(DataKey, vault.own_key(session)) for _ in range(2)]
        keys[0].wrapped = keys[1].wrapped
        with pytest.raises(BrokenSealError):
            vault.unwrap(keys[0])
        with pytest.raises(MasterKeysError):
            Vault(MasterKeys.generate()).unwrap(keys[1])


def test_no_key_lies_open_in_the_database(database: Database) -> None:
    with database.write() as session:
        vault = vault_of(session)
        vault.person_key(session, WANG)
        for key in session.scalars(select(DataKey)):
            assert key.wrapped is not None
            assert vault.unwrap(key) not in key.wrapped


def test_the_format_of_a_sealed_value_stays_readable() -> None:
    """A value of the first version, made once and written down."""
    sealed = bytes.fromhex(
        "016465666768696a6b6c6d6e6f301a7530b3a29ad36bd00d9204b29789b56ca1b97c4626"
        "70a78df241087afd29b5dcd822f4d029248c63e5b8ff"
    )
    assert open_json(bytes(range(32)), sealed, PLACE) == {"name": "王建国"}


@pytest.mark.parametrize("sealed", [b"", b"\x01", b"\x02" + bytes(40), b"\x01" + bytes(40)])
def test_what_was_never_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(BrokenSealError):
        open_bytes(bytes(32), sealed, PLACE)


def test_no_two_sealings_of_a_value_are_alike() -> None:
    assert len({seal_json(bytes(32), VALUE, PLACE) for _ in range(20)}) == 20


def test_numbers_and_names_have_one_spelling_each() -> None:
    assert canonical_id("410802750615001") == WANG
    assert (is_id(WANG), is_id("410802197506150011"), is_id("A")) == (True, False, False)
    assert canonical_name(" 买买提 • 艾力") == canonical_name("买买提·艾力")


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("410802198001010018", "410802********0018"),
        ("410802750615001", "410802*****5001"),
        ("12345", "*****"),
        ("", ""),
    ],
)
def test_a_masked_number_hides_the_birth_date(number: str, shown: str) -> None:
    assert mask_id(number) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [("王建国", "王*国"), ("王五", "王*"), ("欧阳娜娜", "欧**娜"), ("王", "*"), ("", "")],
)
def test_a_masked_name_keeps_its_ends(name: str, shown: str) -> None:
    assert mask_name(name) == shown
