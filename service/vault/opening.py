"""Finding the master keys of an installation: made once, with its first data key, never again.

Only ``migrate`` makes them (``serve`` runs it first), within the lock and the transaction that
also writes the first data key. Whoever comes later, on another machine too, finds a data key and
needs the file that fits.
"""

from pathlib import Path

from sqlalchemy.orm import Session

from service.db.engine import Database
from service.vault import store
from service.vault.errors import MasterKeysError
from service.vault.master_keys import MasterKeys
from service.vault.vault import vault_of


def begin(session: Session, path: Path | None) -> None:
    """Have master keys and a first data key; a file that lies there already is used.

    Args:
        session: in the transaction that holds other starting processes back.
        path: where the keys' file lies; None where the database was opened with keys.

    Raises:
        MasterKeysError: data keys exist, and the file does not fit them.
    """
    if path is not None and not path.exists() and not store.any_key(session):
        MasterKeys.generate().write(path)
    vault = vault_of(session)
    _check(session, vault.keys)
    vault.system_key(session)


def check_keys(database: Database) -> None:
    """Refuse to work with master keys that do not fit the database.

    Raises:
        MasterKeysError: the file is missing, others may read it, it is damaged, or it lacks a key.
    """
    with database.read() as session:
        _check(session, vault_of(session).keys)


def _check(session: Session, keys: MasterKeys) -> None:
    lacking = store.wrapped_by_others(session, list(keys.keys))
    if lacking:
        raise MasterKeysError(
            f"主密钥文件中缺少加密数据所用的主密钥（{'、'.join(lacking)}）："
            "它属于另一套系统，或不是最新的备份。请恢复与数据库对应的主密钥文件。"
        )
