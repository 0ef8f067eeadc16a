"""The command ``yanzhen bans``: the register of bans, on the machine itself."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import click

from service.accounts.reach import Reach
from service.audit.store import record
from service.bans import exchange, store
from service.bans.numbers import number_of
from service.bans.service import look_up as looked_up
from service.bans.standing import Answer
from service.bans.tables import Ban
from service.db.engine import Database
from service.db.migrate import check_version
from service.documents.results import Notice
from service.settings import Settings
from service.sheets import read_lines, write_csv, write_xlsx
from yanzhen.plainly import database_of, plainly

_ACTOR = "command:bans"
_ALL = Reach.everything("command")
"""Whoever works on the machine itself sees the whole register."""
_WORDS = {Answer.MAY_APPLY: "可以申报", Answer.BARRED: "限制申报", Answer.LOOK: "须人工核实"}
_OUTCOMES = {
    exchange.Outcome.ADDED: "导入",
    exchange.Outcome.KNOWN: "已有",
    exchange.Outcome.REFUSED: "未导入",
}


@click.group(help="限制申报名单：查询、列出、导入、导出。")
def bans() -> None:
    """Do nothing but lead to the subcommands."""


@bans.command("look-up", help="按身份证号查询能否申报；号码从标准输入读取，不留在命令记录里。")
@click.option("--year", type=click.IntRange(2000, 2100), help="按该年的报名时间查询。")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="按这一天查询，默认今天。")
def look_up(year: int | None, day: datetime | None) -> None:
    """Read one ID number and say what stands of it."""
    if year is not None and day is not None:
        raise click.UsageError("--year 和 --day 只能给出一项。")
    number = click.prompt("身份证号", err=True)
    with _database() as (database, notice):
        asked = year if year is not None else _day(day) or notice.today
        with database.write() as session:
            found = looked_up(session, number_of(number, "id_number"), asked, notice)
            record(session, "command:ban:looked_up", _ACTOR, facts={"answer": found.answer})
    click.echo(f"{_WORDS[found.answer]}：{found.words}")


@bans.command("list", help="列出限制申报名单（姓名、号码已遮盖）。")
def listed() -> None:
    """One ban a line, newest first."""
    with _database() as (database, _), database.read() as session:
        rows = exchange.rows(store.listed(session, None, _ALL, None, None), full=False)
    for row in rows:
        click.echo("  ".join(_shown(cell) for cell in row))
    if not rows:
        click.echo("没有限制申报的人员。")


@bans.command("import", help="导入已有的名单（xlsx 或 CSV），逐行说明结果。")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="只检查每一行，不导入。")
def take_in(file: Path, *, dry_run: bool) -> None:
    """Enter an existing list, and say of each line what became of it."""
    with _database() as (database, notice):
        lines = read_lines(file.read_bytes(), file.name)
        with database.write() as session:
            told = exchange.take_in(
                session, lines, _ACTOR, notice, organisation_id=None, dry_run=dry_run
            )
    for one in told:
        click.echo(f"第 {one.number} 行  {_OUTCOMES[one.outcome]}  {one.message}")
    counts = "，".join(
        f"{words} {sum(one.outcome is kind for one in told)}" for kind, words in _OUTCOMES.items()
    )
    click.echo(counts + ("（仅检查，未导入）" if dry_run else ""))


@bans.command(help="把名单写入文件，按扩展名为 xlsx 或 csv。")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--full", is_flag=True, help="不遮盖姓名和身份证号，请妥善保管导出的文件。")
def export(file: Path, *, full: bool) -> None:
    """Write the register to a file that only its owner may read."""
    writers = {".xlsx": write_xlsx, ".csv": write_csv}
    if file.suffix not in writers:
        raise click.BadParameter("文件名应以 .xlsx 或 .csv 结尾。", param_hint="FILE")
    with _database() as (database, _), database.write() as session:
        found: list[Ban] = list(store.listed(session, None, _ALL, None, None))
        rows = exchange.rows(found, full=full)
        record(session, "list:bans:exported", _ACTOR, facts={"bans": len(found), "full": full})
    _write(file, writers[file.suffix]((*exchange.HEADINGS, exchange.STATE), rows))
    click.echo(f"已导出 {len(rows)} 条。")


def _write(file: Path, content: bytes) -> None:
    """A new file takes the place of an old one, whose mode and links say nothing about it."""
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as target:
            target.write(content)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _shown(cell: object) -> str:
    return "-" if cell is None else str(cell)


def _day(given: datetime | None) -> date | None:
    return given.date() if given else None


@contextmanager
def _database() -> Iterator[tuple[Database, Notice]]:
    """The installation's database and notice; their refusals end the command with words."""
    with plainly():
        settings = Settings.load()
        database = database_of(settings)
        try:
            check_version(database)
            yield database, Notice.of(settings, database.clock)
        finally:
            database.close()
