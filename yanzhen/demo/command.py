"""The command ``yanzhen demo``: the main job from printing to the table, on this machine."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console

from service.settings import Settings, SettingsError
from yanzhen.demo.embedding import show_embedded
from yanzhen.demo.run import Demonstration, printed, run
from yanzhen.demo.stages import Stages
from yanzhen.plainly import plainly
from yanzhen.serve.free_port import free_port
from yanzhen.serve.starting import held

_HOST_PORT = 8090
_WIDTH_OF_A_FILE = 120
_INTERRUPTED = 130
"""The exit status of a command that Ctrl-C has ended, by the shells' custom."""


@click.command(help="演示：印制一批虚构材料，经服务接口上传并检查。")
@click.option(
    "--folder", type=click.Path(path_type=Path), default=Path("build/demo"), help="存放位置。"
)
@click.option("--seed", type=int, default=1, help="样例的随机种子。")
@click.option("--applicants", type=click.IntRange(1, 200), default=12, help="申报人数。")
@click.option("--embed", is_flag=True, help="改为演示嵌入报名网站的申报人上传页面，直到 Ctrl-C。")
def demo(folder: Path, seed: int, applicants: int, *, embed: bool) -> None:
    """Print a season, hand it in, and show what was found; or show the applicant's pages."""
    with plainly(), _interruptible():
        settings, stages = _settings(folder), Stages(_console())
        with held(settings.data):
            if embed:
                show_embedded(stages, settings, free_port(settings.host, _HOST_PORT))
                return
            season = printed(stages, folder / f"season-{seed}-{applicants}", seed, applicants)
            run(Demonstration(stages, settings, season, folder / "reports"))


@contextmanager
def _interruptible() -> Iterator[None]:
    """SIGTERM, and a closed terminal, end the demonstration as Ctrl-C does."""
    asked = (signal.SIGTERM, signal.SIGHUP)
    former = {number: signal.signal(number, signal.default_int_handler) for number in asked}
    try:
        yield
    except KeyboardInterrupt:
        click.echo("已中断，已启动的进程都已结束；再次运行会接着做。", err=True)
        sys.exit(_INTERRUPTED)
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def _console() -> Console:
    """The terminal; what goes into a file gets lines long enough for the table."""
    console = Console()
    return console if console.is_terminal else Console(width=_WIDTH_OF_A_FILE)


def _settings(folder: Path) -> Settings:
    """The embedded defaults below one folder, on a port that is free.

    Raises:
        SettingsError: they cannot be used, or name a database or a queue of somebody else's.
    """
    settings = Settings.load()
    if settings.database_url or settings.redis_url:
        raise SettingsError(
            "演示只使用自带的数据库和队列，不会写入正式环境。"
            "请先取消 YANZHEN_DATABASE_URL 和 YANZHEN_REDIS_URL 的设置。"
        )
    own = {
        "data": folder / "data",
        "port": free_port(settings.host, settings.port),
        "workers": max(1, settings.workers),
    }
    return settings.model_copy(update=own)
