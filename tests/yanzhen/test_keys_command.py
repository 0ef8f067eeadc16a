"""``yanzhen keys`` on both databases, of this version and of others."""

import os

import pytest
from click.testing import CliRunner, Result

from service.accounts.permissions import Holder
from service.accounts.roles import Scope
from service.accounts.service import caller_of
from service.accounts.store import listed
from service.db.engine import Database
from yanzhen.cli import main


@pytest.fixture(autouse=True)
def settings(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, database_url: str
) -> None:
    """The commands find this database, and nothing of the caller's settings."""
    monkeypatch.chdir(tmp_path_factory.mktemp("keys"))
    for name in [name for name in os.environ if name.startswith("YANZHEN_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("YANZHEN_DATABASE_URL", database_url)


def keys(*arguments: str, status: int = 0) -> Result:
    result = CliRunner().invoke(main, ["keys", *arguments])
    assert result.exit_code == status, result.output
    return result


def scopes_of(database: Database, secret: str) -> set[Holder] | None:
    with database.read() as session:
        caller = caller_of(session, secret)
    return set(caller.holders) if caller else None


def test_a_key_is_made_shown_once_and_listed_without_its_secret(database: Database) -> None:
    secret = keys("make", "--client", "登记系统", "--scope", "site").stdout.strip()
    assert secret.startswith("yz_")
    assert scopes_of(database, secret) == {Scope.SITE}
    shown = keys("list").stdout
    assert "  登记系统  site  有效" in shown
    assert secret not in shown
    assert secret.removeprefix("yz_") not in shown


def test_scopes_add_up_and_none_counts_twice(database: Database) -> None:
    asked = [word for scope in ("review", "site", "review") for word in ("--scope", scope)]
    secret = keys("make", "--client", "office", *asked).stdout.strip()
    assert scopes_of(database, secret) == {Scope.REVIEW, Scope.SITE}
    assert "  office  review,site  有效" in keys("list").stdout


def test_a_revoked_key_is_no_key_any_more(database: Database) -> None:
    secrets = [keys("make", "--client", "office", "--scope", "site").stdout.strip() for _ in "12"]
    with database.read() as session:
        first, _ = [key.id for key in listed(session)]
    for _ in range(2):  # a second time changes nothing
        assert keys("revoke", first).stdout == "密钥已停用。\n"
    assert [scopes_of(database, secret) for secret in secrets] == [None, {Scope.SITE}]
    assert [line.split()[-1] for line in keys("list").stdout.splitlines()] == ["已停用", "有效"]


def test_an_unknown_id_is_refused_in_words() -> None:
    assert "没有这个密钥" in keys("revoke", "01a20525-0000", status=1).stderr


@pytest.mark.parametrize(
    "wrong",
    [
        ["--client", "两 个 字", "--scope", "site"],
        ["--client", "x" * 81, "--scope", "site"],
        ["--client", "office", "--scope", "everything"],
        ["--client", "office"],
        ["--scope", "site"],
    ],
)
def test_what_cannot_be_asked_for_makes_no_key(database: Database, wrong: list[str]) -> None:
    keys("make", *wrong, status=2)
    with database.read() as session:
        assert not listed(session)


def test_a_database_of_another_version_is_to_be_migrated(database: Database) -> None:
    with database.write() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    for command in (["list"], ["make", "--client", "a", "--scope", "site"], ["revoke", "1"]):
        assert "请先运行 yanzhen migrate" in keys(*command, status=1).stderr
