"""What must stand before a process of the service starts; what is missing is said in words."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from pydantic import SecretStr

from schemas.errors import YanzhenError
from service.accounts.service import make_first_key
from service.db.migrate import check_version
from service.db.migrate import migrate as migrate_database
from service.settings import Settings
from service.staff.store import all_accounts
from service.vault.opening import check_keys
from yanzhen.plainly import database_of
from yanzhen.serve.embedded_redis import EmbeddedRedis
from yanzhen.serve.lock import hold


class DataFolderError(YanzhenError):
    """The data folder cannot be written to."""

    code = "serve.data_folder"


class NoRedisError(YanzhenError):
    """No Redis was named, and no service runs on the data folder."""

    code = "serve.no_redis"


@contextmanager
def held(data: Path) -> Iterator[None]:
    """Hold the data folder for one service.

    Raises:
        DataFolderError: nothing can be written there.
        AlreadyRunningError: another service holds it.
    """
    check_writable(data)
    with hold(data):
        yield


def check_writable(data: Path) -> None:
    """Make the data folder where it is missing, and try it.

    Raises:
        DataFolderError: nothing can be written there.
    """
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=data) as file:
            file.write(b"tried")
    except OSError as error:
        raise DataFolderError(
            f"数据目录 {data} 无法写入（{error.strerror}）。"
            "请检查权限和磁盘空间，或用 YANZHEN_DATA 换一个目录。"
        ) from error


def prepare(settings: Settings) -> None:
    """A database of this version, with a first key, which is shown this once."""
    database = database_of(settings)
    try:
        migrate_database(database)
        with database.write() as session:
            secret = make_first_key(session)
            staffed = bool(all_accounts(session))
    finally:
        database.close()
    if secret:
        click.echo(f"首个访问密钥（只显示这一次，请妥善保存）：\n  {secret}")
    if not staffed:
        click.echo(
            "还没有工作人员账号。请另开一个终端，新建首个安全管理员：\n"
            "  yanzhen users make --login <登录名> --name <姓名> --role security_admin"
        )


def joined(settings: Settings) -> Settings:
    """The settings of a process beside a tree: without a Redis of its own it takes the tree's.

    Raises:
        DataFolderError: nothing can be written to the data folder.
        MigrationError: the database is not of this version.
        MasterKeysError: the master keys do not fit the database.
        NoRedisError: no Redis was named, and no tree runs.
    """
    check_writable(settings.data)
    database = database_of(settings)
    try:
        check_version(database)
        check_keys(database)
    finally:
        database.close()
    if settings.redis_url:
        return settings
    return settings.model_copy(update={"redis_url": SecretStr(_redis_of_the_tree(settings.data))})


def _redis_of_the_tree(data: Path) -> str:
    redis = EmbeddedRedis(data)
    if not redis.ready():
        raise NoRedisError(
            f"没有设置 YANZHEN_REDIS_URL，数据目录 {data} 中也没有正在运行的服务。"
            "请先运行 yanzhen serve，或用 YANZHEN_REDIS_URL 指定一个 Redis。"
        )
    return redis.url
