"""The command ``yanzhen users``: staff accounts, made and mended on the machine itself."""

import click
from pydantic import ValidationError
from sqlalchemy.orm import Session

from service.accounts.reach import Reach
from service.accounts.roles import NAMES, Role
from service.errors import NotFoundError
from service.organisations.store import resolve
from service.staff import service, store
from service.staff.schemas import NewAccount
from service.staff.tables import Account
from yanzhen.installation import installation

_ACTOR = "command:users"


@click.group(help="管理工作人员账号。")
def users() -> None:
    """Do nothing but lead to the subcommands."""


@users.command(help="新建账号；初始密码只显示这一次，首次登录须修改。")
@click.option("--login", required=True, help="登录名。")
@click.option("--name", required=True, help="姓名。")
@click.option(
    "--role",
    "roles",
    multiple=True,
    required=True,
    type=click.Choice([role.value for role in Role]),
    help="角色，可多次给出。",
)
@click.option("--organisation", help="所属单位的名称或代码；管理全部单位的职责可不填。")
def make(login: str, name: str, roles: tuple[str, ...], organisation: str | None) -> None:
    """Make an account and show its initial password."""
    asked = _asked(login, name, roles)
    with installation() as database, database.write() as session:
        place = _place(session, organisation)
        wish = service.Wish(asked.login, asked.name, asked.roles, place)
        _, password = service.make(session, wish, Reach.everything(_ACTOR), _ACTOR)
    click.echo(password)


@users.command("list", help="列出账号。")
def listed() -> None:
    """One account a line: login, roles, and how it stands."""
    with installation() as database, database.read() as session:
        accounts = store.all_accounts(session)
        for account in accounts:
            roles = "、".join(NAMES[role] for role in account.roles)
            stands = "已停用" if account.disabled_at else "有效"
            click.echo(f"{account.login}  {roles}  {account.organisation_id or '全部'}  {stands}")
        if not accounts:
            click.echo("还没有账号，请先用 yanzhen users make 新建。")


@users.command(help="停用账号，并结束其全部登录。")
@click.argument("login")
def disable(login: str) -> None:
    """Disable an account."""
    with installation() as database, database.write() as session:
        service.switch_off(session, _account(session, login), _ACTOR)
    click.echo("账号已停用。")


@users.command(help="重置密码；新的初始密码只显示这一次，并解除锁定。")
@click.argument("login")
def password(login: str) -> None:
    """Give an account a new initial password."""
    with installation() as database, database.write() as session:
        fresh = service.give_initial(session, _account(session, login), _ACTOR)
    click.echo(fresh)


def _asked(login: str, name: str, roles: tuple[str, ...]) -> NewAccount:
    """What may be asked for, by the same rules as over HTTP."""
    try:
        return NewAccount(login=login, name=name, roles={Role(role) for role in roles})
    except ValidationError as error:
        raise click.BadParameter(
            "登录名只能由英文字母、数字、点、横线和下划线组成，2 至 60 个字；姓名最长 100 个字。"
        ) from error


def _place(session: Session, said: str | None) -> str | None:
    if said is None:
        return None
    found = resolve(session, said)
    if found is None:
        raise NotFoundError(f"没有名称或代码为“{said}”的单位，或不止一个。")
    return found


def _account(session: Session, login: str) -> Account:
    found = store.by_login(session, login.lower(), lock=True)
    if found is None:
        raise NotFoundError("没有这个账号。")
    return found
