"""The commands ``yanzhen serve | worker | housekeeper | migrate``."""

import logging
import sys
from typing import Any, NoReturn

import click
import uvicorn
from pydantic import SecretStr

from schemas.errors import YanzhenError
from service.accounts.service import make_first_key
from service.api.app import create_app
from service.db.engine import Database
from service.db.migrate import migrate as migrate_database
from service.jobs.tables import Lane
from service.settings import Settings
from workers.housekeeper import run_housekeeper
from workers.worker import run_worker
from yanzhen.serve.embedded_redis import EmbeddedRedis
from yanzhen.serve.lock import hold
from yanzhen.serve.service_tree import children
from yanzhen.serve.supervisor import Tree

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(process)d: %(message)s"
_LEAVE_WITHIN = 5


@click.command(help="运行服务：接口、队列和读取材料的进程。")
@click.option("--only", type=click.Choice(["api"]), help="只运行接口（其余进程另行启动）。")
@click.option("--host", help="监听地址。")
@click.option("--port", type=click.IntRange(0, 65535), help="监听端口。")
@click.option("--workers", type=click.IntRange(0, 64), help="读取材料的进程数。")
def serve(only: str | None, **given: Any) -> None:
    """Run the API, or with it everything that it needs."""
    settings = _settings(**given)
    if only:
        _serve_api(_joined(settings))
    try:
        with hold(settings.data):
            prepare(settings)
            click.echo(f"服务地址：http://{settings.host}:{settings.port}  按 Ctrl-C 停止。")
            status = Tree(children(settings), settings.data).run()
    except YanzhenError as error:
        _fail(error)
    sys.exit(status)


@click.command(help="运行一个读取材料的进程。")
@click.option("--lane", type=click.Choice([lane.value for lane in Lane]), default=Lane.PAPERS.value)
@click.option("--name", help="进程名，默认由主机名和进程号组成。")
def worker(lane: str, name: str | None) -> None:
    """Take papers, or pre-checks alone, until told to end."""
    settings = _joined(_settings())
    try:
        run_worker(settings, Lane(lane), name)
    except YanzhenError as error:
        _fail(error)


@click.command(help="运行看护进程：重新派发、转发通知、清理到期材料。")
def housekeeper() -> None:
    """Ring, reconcile, send webhooks and clean up until told to end."""
    settings = _joined(_settings())
    try:
        run_housekeeper(settings)
    except YanzhenError as error:
        _fail(error)


@click.command(help="把数据库更新到本程序的版本。")
def migrate() -> None:
    """Bring the database to this version's shape, and make the first key."""
    try:
        prepare(_settings())
    except YanzhenError as error:
        _fail(error)


def prepare(settings: Settings) -> None:
    """A database of this version, with a first key, which is shown this once."""
    database = Database.of(settings)
    try:
        migrate_database(database)
        with database.write() as session:
            secret = make_first_key(session)
    finally:
        database.close()
    if secret:
        click.echo(f"首个访问密钥（只显示这一次，请妥善保存）：\n  {secret}")


def _serve_api(settings: Settings) -> NoReturn:
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_LEAVE_WITHIN,
    )
    sys.exit(0)


def _settings(**given: Any) -> Settings:
    """The settings, with what the command line says before them."""
    try:
        settings = Settings.load()
    except YanzhenError as error:
        raise click.UsageError(str(error)) from error
    said = {name: value for name, value in given.items() if value is not None}
    logging.basicConfig(level=settings.log_level, format=_FORMAT, stream=sys.stderr)
    return settings.model_copy(update=said)


def _joined(settings: Settings) -> Settings:
    """The settings of a process beside a tree: without a Redis of its own it finds the tree's."""
    if settings.redis_url:
        return settings
    return settings.model_copy(update={"redis_url": SecretStr(EmbeddedRedis(settings.data).url)})


def _fail(error: YanzhenError) -> NoReturn:
    click.echo(str(error), err=True)
    sys.exit(1)
