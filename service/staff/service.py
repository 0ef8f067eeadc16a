"""Decisions on staff accounts: made, changed, disabled, given a new initial password."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.accounts.reach import Reach
from service.accounts.roles import Role
from service.audit.store import record
from service.clock import now
from service.errors import ConflictError, NotFoundError
from service.ids import new_id
from service.staff import passwords, roles, store
from service.staff.schemas import AccountChange
from service.staff.tables import Account
from service.vault.vault import vault_of


@dataclass(frozen=True)
class Wish:
    """What an account shall be. ``roles`` and ``organisation_id`` go together."""

    login: str
    name: str
    roles: Collection[Role]
    organisation_id: str | None


def make(session: Session, wish: Wish, reach: Reach, actor: str) -> tuple[Account, str]:
    """A new account and its initial password, which is shown once.

    Raises:
        RolesError: the roles cannot be one account's there.
        ConflictError: the login is taken.
    """
    roles.check(session, wish.roles, wish.organisation_id, reach)
    if store.by_login(session, wish.login) is not None:
        raise ConflictError("这个登录名已被使用。")
    password, at = passwords.initial(), now(session)
    account = Account(
        id=new_id(),
        data_key_id=vault_of(session).system_key(session),
        login=wish.login,
        name=wish.name,
        password_hash=passwords.hashed(password),
        must_change_password=True,
        roles=sorted(wish.roles),
        organisation_id=wish.organisation_id,
        failed_tries=0,
        created_at=at,
        updated_at=at,
    )
    session.add(account)
    session.flush()
    record(session, "staff:account:made", actor, facts=_facts(account))
    return account, password


def found(session: Session, account_id: str, caller: Caller) -> Account:
    """One account within the caller's reach.

    Raises:
        NotFoundError: there is none.
    """
    account = store.get(session, account_id, caller.reach)
    if account is None:
        raise NotFoundError("没有这个账号。")
    return account


def change(
    session: Session,
    account_id: str,
    caller: Caller,
    asked: AccountChange,
) -> Account:
    """Change what is named; other roles or another organisation end the account's sessions.

    Raises:
        NotFoundError: there is no such account within reach.
        ConflictError: it is the caller's own.
        RolesError: the roles cannot be one account's there.
    """
    account = _others(session, account_id, caller)
    before = _facts(account)
    if asked.name is not None:
        account.name = asked.name
    if asked.roles is not None:
        account.roles = sorted(asked.roles)
    if "organisation_id" in asked.model_fields_set:
        account.organisation_id = asked.organisation_id
    wanted = {Role(role) for role in account.roles}
    roles.check(session, wanted, account.organisation_id, caller.reach)
    account.updated_at = now(session)
    after = _facts(account)
    if after != before:
        store.end_sessions(session, account.id, now(session))
    facts = after | {"was": {key: before[key] for key in ("roles", "organisation")}}
    record(session, "staff:account:changed", caller.actor, facts=facts)
    return account


def disable(session: Session, account_id: str, caller: Caller) -> Account:
    """Let nobody sign in with an account; its sessions end. A second time changes nothing.

    Raises:
        NotFoundError: there is no such account within reach.
        ConflictError: it is the caller's own.
    """
    account = _others(session, account_id, caller)
    switch_off(session, account, caller.actor)
    return account


def switch_off(session: Session, account: Account, actor: str) -> None:
    """Disable an account, whoever asks for it."""
    if account.disabled_at is None:
        account.disabled_at = account.updated_at = now(session)
        store.end_sessions(session, account.id, now(session))
        record(session, "staff:account:disabled", actor, facts=_facts(account))


def enable(session: Session, account_id: str, caller: Caller) -> Account:
    """Let an account sign in again, and lift its lock.

    Raises:
        NotFoundError: there is no such account within reach.
        ConflictError: it is the caller's own.
    """
    account = _others(session, account_id, caller)
    account.disabled_at, account.locked_until, account.failed_tries = None, None, 0
    account.updated_at = now(session)
    record(session, "staff:account:enabled", caller.actor, facts=_facts(account))
    return account


def reset(session: Session, account_id: str, caller: Caller) -> tuple[Account, str]:
    """A new initial password, shown once; the account's sessions end.

    Raises:
        NotFoundError: there is no such account within reach.
        ConflictError: it is the caller's own.
    """
    account = _others(session, account_id, caller)
    return account, give_initial(session, account, caller.actor)


def give_initial(session: Session, account: Account, actor: str) -> str:
    """A new initial password for an account, whoever asks for it."""
    password = passwords.initial()
    account.password_hash, account.must_change_password = passwords.hashed(password), True
    account.locked_until, account.failed_tries = None, 0
    account.updated_at = now(session)
    store.end_sessions(session, account.id, now(session))
    record(session, "staff:password:reset", actor, facts={"account": account.id})
    return password


def _others(session: Session, account_id: str, caller: Caller) -> Account:
    account = store.get_locked(session, account_id, caller.reach)
    if account is None:
        raise NotFoundError("没有这个账号。")
    if account.id == caller.account_id:
        raise ConflictError("不能更改自己的账号，请由另一名安全管理员办理。")
    return account


def _facts(account: Account) -> dict[str, object]:
    return {
        "account": account.id,
        "roles": account.roles,
        "organisation": account.organisation_id,
    }
