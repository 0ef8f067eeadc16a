"""The commands ``yanzhen serve | worker | housekeeper | migrate``."""

import sys
from typing import Any

import click

from service.jobs.tables import Lane
from service.settings import Settings
from yanzhen.plainly import plainly, settings_of
from yanzhen.serve.free_port import usable_port
from yanzhen.serve.service_tree import address_of, children
from yanzhen.serve.starting import check_writable, held, joined, prepare
from yanzhen.serve.supervisor import Tree

_LEAVE_WITHIN = 5


@click.command(help="运行服务：接口、队列和读取材料的进程。")
@click.option("--only", type=click.Choice(["api"]), help="只运行接口（其余进程另行启动）。")
@click.option("--host", help="监听地址。")
@click.option("--port", type=click.IntRange(0, 65535), help="监听端口；0 表示任选一个空闲端口。")
@click.option("--workers", type=click.IntRange(0, 64), help="读取材料的进程数。")
def serve(only: str | None, **given: Any) -> None:
    """Run the API, or with it everything that it needs."""
    with plainly():
        settings = settings_of(**given)
        if only:
            _serve_api(_on_its_port(joined(settings)))
        else:
            _serve_all(settings)


@click.command(help="运行一个读取材料的进程。")
@click.option("--lane", type=click.Choice([lane.value for lane in Lane]), default=Lane.PAPERS.value)
@click.option("--name", help="进程名，默认由主机名和进程号组成。")
def worker(lane: str, name: str | None) -> None:
    """Take papers, or pre-checks alone, until told to end."""
    from workers.worker import run_worker  # noqa: PLC0415 - a worker starts without the rest

    with plainly():
        run_worker(joined(settings_of()), Lane(lane), name)


@click.command(help="运行看护进程：重新派发、转发通知、清理到期材料。")
def housekeeper() -> None:
    """Ring, reconcile, send webhooks and clean up until told to end."""
    from workers.housekeeper import run_housekeeper  # noqa: PLC0415 - nor does this

    with plainly():
        run_housekeeper(joined(settings_of()))


@click.command(help="把数据库更新到本程序的版本。")
def migrate() -> None:
    """Bring the database to this version's shape, and make the first key."""
    with plainly():
        settings = settings_of()
        check_writable(settings.data)
        prepare(settings)
        click.echo("数据库已是本程序的版本。")


def _serve_all(settings: Settings) -> None:
    with held(settings.data):
        settings = _on_its_port(settings)
        prepare(settings)
        click.echo(f"服务地址：{address_of(settings)}  按 Ctrl-C 停止。")
        status = Tree(children(settings), settings.data).run()
    click.echo("服务已停止，它启动的进程都已结束。")
    sys.exit(status)


def _serve_api(settings: Settings) -> None:
    import uvicorn  # noqa: PLC0415

    from service.api.app import create_app  # noqa: PLC0415

    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_LEAVE_WITHIN,
    )


def _on_its_port(settings: Settings) -> Settings:
    """Refuse a port that is taken now: a child that cannot listen would be started for ever."""
    return settings.model_copy(update={"port": usable_port(settings.host, settings.port)})
