"""The command ``yanzhen keys``: access keys, made and ended on the machine itself."""

import click
from pydantic import ValidationError

from service.accounts import store
from service.accounts.roles import Scope
from service.accounts.schemas import NewKey
from service.accounts.service import KeyBindingError, make_key, revoke_key
from service.organisations.store import resolve
from yanzhen.installation import installation

_ACTOR = "command:keys"


@click.group(help="管理接口的访问密钥。")
def keys() -> None:
    """Do nothing but lead to the subcommands."""


@keys.command(help="新建密钥；密钥只显示这一次。")
@click.option("--client", required=True, help="使用方的名称，例如 registration-site。")
@click.option(
    "--scope",
    "scopes",
    multiple=True,
    required=True,
    type=click.Choice([scope.value for scope in Scope]),
    help="权限，可多次给出。",
)
@click.option("--organisation", help="只看某单位及其下属的申报（仅限权限 review）：名称或代码。")
def make(client: str, scopes: tuple[str, ...], organisation: str | None) -> None:
    """Make a key and show it."""
    asked = _asked(client, scopes)
    with installation() as database, database.write() as session:
        place = resolve(session, organisation)
        if organisation is not None and place is None:
            raise KeyBindingError(f"没有名称或代码为“{organisation}”的单位，或不止一个。")
        secret = make_key(session, asked.client, asked.scopes, _ACTOR, place)
    click.echo(secret)


@keys.command("list", help="列出密钥（不含密钥本身）。")
def listed() -> None:
    """One key a line: id, client, scopes, and whether it was ended."""
    with installation() as database, database.read() as session:
        for key in store.listed(session):
            ended = "已停用" if key.revoked_at else "有效"
            click.echo(f"{key.id}  {key.client}  {','.join(key.scopes)}  {ended}")


@keys.command(help="停用密钥。")
@click.argument("key_id")
def revoke(key_id: str) -> None:
    """End a key."""
    with installation() as database, database.write() as session:
        revoke_key(session, key_id, _ACTOR)
    click.echo("密钥已停用。")


def _asked(client: str, scopes: tuple[str, ...]) -> NewKey:
    """What may be asked for, by the same rules as over HTTP."""
    try:
        return NewKey(client=client, scopes={Scope(scope) for scope in scopes})
    except ValidationError as error:
        raise click.BadParameter(
            "使用方的名称只能由文字、数字、点、横线和下划线组成，最长 80 个字。",
            param_hint="--client",
        ) from error
