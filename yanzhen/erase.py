"""The command ``yanzhen erase``: a person's data, erased on the machine itself for good."""

from collections.abc import Callable

import click
from sqlalchemy.orm import Session

from service.db.migrate import check_version
from service.erasure import service
from service.erasure.extent import Extent, extent_of_application, extent_of_number
from service.settings import Settings
from service.storage.disk import file_store
from service.uploads.service import parts_of
from service.vault.masks import mask_id, mask_name
from yanzhen.plainly import database_of, plainly

_ACTOR = "command:erase"
_SURE = "删除"


@click.command(help="删除一名申报人的全部数据：销毁其数据密钥和文件，无法恢复。")
@click.option("--application", help="申报的编号（id）；同一申报人的其他申报一并删除。")
@click.option("--id-number", help="身份证号；写 - 表示运行后输入，不留在命令记录里。")
@click.option(
    "--despite-holds",
    is_flag=True,
    help="有审核、核查未结或禁报期未满时仍然删除（依法必须删除时使用，记入审计）。",
)
def erase(application: str | None, id_number: str | None, *, despite_holds: bool) -> None:
    """Show what would go, ask, and erase."""
    if (application is None) == (id_number is None):
        raise click.UsageError("请给出 --application 或 --id-number 之一。")
    if id_number == "-":
        id_number = click.prompt("身份证号", hide_input=True)
    with plainly():
        if application is not None:
            _erase(lambda session: extent_of_application(session, application), despite_holds)
        else:
            _erase(lambda session: extent_of_number(session, id_number or ""), despite_holds)


def _erase(extent_of: Callable[[Session], Extent], despite_holds: bool) -> None:
    """What is asked about is what goes: it is looked up again in the transaction that erases."""
    settings = Settings.load()
    database = database_of(settings)
    try:
        check_version(database)
        with database.read() as session:
            extent = extent_of(session)
            _show(extent)
            service.check_holds(session, extent, despite_holds=despite_holds)
        _make_sure()
        with database.write() as session:
            extent = extent_of(session)
            service.erase(session, extent, _ACTOR, despite_holds=despite_holds)
        service.clear_away(database, extent, file_store(settings), parts_of(settings, database))
    finally:
        database.close()
    click.echo("已删除。早先的数据库备份中仍有这把数据密钥：请按期销毁，恢复备份后须再次删除。")


def _show(extent: Extent) -> None:
    """Every application that goes, with masked names."""
    click.echo(f"将删除 {len(extent.applications)} 份申报和 {len(extent.papers)} 份材料：")
    for row in extent.applications:
        who = f"{mask_name(row.name or '')} {mask_id(row.id_number or '')}"
        click.echo(f"  {row.id}  {row.external_id}  {'已删除' if row.is_erased else who}")


def _make_sure() -> None:
    if (
        click.prompt(f"删除后无法恢复。确认请输入“{_SURE}”", default="", show_default=False)
        != _SURE
    ):
        raise click.ClickException("未确认，没有删除任何数据。")
