"""The command ``yanzhen audit``: whether the audit is whole, and the audit for an inspector."""

import os
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TextIO

import click

from schemas.errors import YanzhenError
from service.audit.anchors import kept as kept_anchor
from service.audit.checking.database import DatabaseSource
from service.audit.checking.file import FileSource
from service.audit.checking.verify import Checked, Source, verify
from service.audit.exporting import Wanted, lines
from service.audit.service import chains_of_application
from service.audit.store import record
from service.clock import SHANGHAI
from service.db.engine import Database
from service.db.migrate import check_version
from service.settings import Settings
from yanzhen.plainly import database_of, plainly

_ACTOR = "command:audit"
_Day = click.DateTime(["%Y-%m-%d"])


class ExportFileError(YanzhenError):
    """The export cannot be written there, or another file lies there."""

    code = "audit.export_file"


@click.group(help="审计：校验记录是否完整，导出供检查。")
def audit() -> None:
    """Do nothing but lead to the subcommands."""


@audit.command(
    "verify", help="校验记录：逐条指出被改动、删除或插入的记录；完好时退出码为 0，否则为 1。"
)
@click.option("--application", help="只校验这份申报的记录。")
@click.option("--file", "path", type=click.Path(path_type=Path), help="校验导出的文件。")
@click.option(
    "--anchor",
    "anchors",
    multiple=True,
    metavar="编号:哈希",
    help="另处留存的锚点，可多次给出；校验时须与之相符。",
)
def verify_(application: str | None, path: Path | None, anchors: tuple[str, ...]) -> None:
    """Tell every problem on a line of its own."""
    if path and application:
        raise click.UsageError("--file 与 --application 不能同时使用。")
    outside = dict(_anchor(said) for said in anchors)
    with plainly():
        is_whole = _of_file(path, outside) if path else _of_database(application, outside)
    if not is_whole:
        raise click.exceptions.Exit(1)


@audit.command(help="导出记录（每行一个 JSON），供检查人员使用；个人信息默认遮盖。")
@click.option("--application", help="只导出这份申报的记录。")
@click.option("--from", "since", type=_Day, help="自这一天起（北京时间）。")
@click.option("--to", "until", type=_Day, help="至这一天止，含当天（北京时间）。")
@click.option("--open", "is_open", is_flag=True, help="显示个人信息原文。")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="写入的文件，须尚不存在。"
)
def export(
    application: str | None,
    since: datetime | None,
    until: datetime | None,
    is_open: bool,
    out: Path,
) -> None:
    """Write the file, and tell of it in the audit first."""
    times = {"from": since and since.date(), "to": until and until.date()}
    told = {name: day and day.isoformat() for name, day in times.items()}
    facts = {**told, "open": is_open, "uid": os.getuid()}
    with plainly(), _database() as (database, _), _new_file(out) as file:
        chains = _chains(database, application)
        with database.write() as session:
            record(
                session, "command:audit:exported", _ACTOR, application_id=application, facts=facts
            )
        begins, ends = _begins(times["from"]), _begins(times["to"], 1)
        with database.snapshot() as session:
            count = _write(file, lines(session, Wanted(chains, begins, ends, is_open=is_open)))
    click.echo(f"已导出 {count} 行到 {out}。", err=True)


def _chains(database: Database, application: str | None) -> list[str] | None:
    """The chains of one application; None for all that there are."""
    if application is None:
        return None
    with database.read() as session:
        return chains_of_application(session, application)


def _of_database(application: str | None, outside: dict[int, str]) -> bool:
    with _database() as (database, settings):
        outside = kept_anchor(settings.data) | outside
        chains = _chains(database, application)
        with database.snapshot() as session:
            return _told(DatabaseSource(session, chains), outside)


def _of_file(path: Path, outside: dict[int, str]) -> bool:
    try:
        source = FileSource(path)
    except OSError as error:
        raise click.BadParameter(
            f"无法读取 {path}：{error.strerror}", param_hint="--file"
        ) from error
    with closing(source):
        return _told(source, outside)


def _told(source: Source, outside: dict[int, str]) -> bool:
    """Say what is wrong, and whether anything was."""
    checked, wrong = Checked(), 0
    for problem in verify(source, checked, outside, _progress):
        click.echo(problem.words())
        wrong += 1
    newest = checked.newest
    if newest is not None:
        click.echo(f"最新锚点 {newest.number}:{newest.hash}（{newest.at}）", err=True)
    done = f"已校验 {checked.chains} 条链、{checked.events} 条记录"
    click.echo(f"{done}，{f'发现 {wrong} 处问题' if wrong else '完好'}。", err=True)
    return wrong == 0


def _progress(events: int) -> None:
    click.echo(f"已校验 {events} 条记录……", err=True)


def _anchor(said: str) -> tuple[int, str]:
    number, _, hashed = said.partition(":")
    if not number.isdecimal() or not hashed:
        raise click.BadParameter("请写作 编号:哈希。", param_hint="--anchor")
    return int(number), hashed.strip().lower()


def _begins(day: date | None, days: int = 0) -> datetime | None:
    """The first moment of a day in Shanghai, or of one so many days later."""
    if day is None:
        return None
    return datetime.combine(day + timedelta(days=days), time(), SHANGHAI)


@contextmanager
def _new_file(path: Path) -> Iterator[TextIO]:
    """A file that appears whole or not at all, readable by its owner alone.

    Raises:
        ExportFileError: there is one already, or none can be written there.
    """
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            yield file
        os.link(part, path)  # unlike a rename, it never takes another file's place
    except OSError as error:
        raise ExportFileError(f"无法写入 {path}：{error.strerror}。") from error
    finally:
        part.unlink(missing_ok=True)


def _write(file: TextIO, found: Iterable[str]) -> int:
    count = 0
    for line in found:
        file.write(f"{line}\n")
        count += 1
    return count


@contextmanager
def _database() -> Iterator[tuple[Database, Settings]]:
    """The installation's database, at this version."""
    settings = Settings.load()
    database = database_of(settings)
    try:
        check_version(database)
        yield database, settings
    finally:
        database.close()
