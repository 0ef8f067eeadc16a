"""The pages promise what the command line has, and say what is not built as the checks do."""

import datetime as dt
import re
from pathlib import Path

import click
import pytest

from extractors.checks import check_paper, messages
from schemas.facts import Facts
from schemas.findings import FindingCode
from schemas.policy import Policy
from yanzhen.cli import main

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "README.zh-CN.md", ROOT / "docs" / "contract.md"]
CALL = re.compile(r"^(?: {4}|\.venv/bin/)yanzhen ([a-z]+)(.*)$", re.MULTILINE)
CONTEXT = click.Context(main)


def command(name: str) -> click.Command:
    found = main.get_command(CONTEXT, name)
    assert found is not None, name
    return found


def calls(page: Path) -> list[tuple[str, set[str]]]:
    """Each call shown on a page: the subcommand and the options beside it."""
    text = page.read_text("utf-8")
    return [(name, set(re.findall(r"--[a-z-]+", rest))) for name, rest in CALL.findall(text)]


def options(name: str) -> set[str]:
    return {option for param in command(name).params for option in param.opts}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_call_shown_on_a_page_works(page: Path) -> None:
    shown = calls(page)
    assert {name for name, _ in shown} >= {"check"}
    for name, used in shown:
        assert used <= options(name)


def test_the_contract_names_every_command() -> None:
    assert {name for name, _ in calls(PAGES[2])} == set(main.list_commands(CONTEXT))


def test_the_contract_names_every_option_of_check() -> None:
    shown = [param for param in command("check").params if isinstance(param, click.Option)]
    text = PAGES[2].read_text("utf-8")
    missing = [o for p in shown if not p.hidden for o in p.opts if o not in text]
    assert missing == []


def not_built() -> set[str]:
    """The checks that say of themselves that they are not built."""
    _, checks = check_paper(Facts(papers=[], pages=[]), None, Policy.load(), dt.date(2026, 3, 20))
    return {check.id for check in checks if check.reason == messages.NOT_BUILT}


def codes_in(cell: str) -> set[str]:
    """The finding codes that a cell names, ``tamper.*`` standing for all of them."""
    words = re.findall(r"`([a-z_]+\.(?:[a-z_]+|\*))`", cell)
    return {c.value for w in words for c in FindingCode if re.fullmatch(w.replace("*", ".*"), c)}


@pytest.mark.parametrize("page", PAGES[:2], ids=lambda page: page.name)
def test_the_table_of_what_is_checked_covers_every_code(page: Path) -> None:
    rows = re.findall(r"^\|([^|]+)\|([^|]+)\|([^|]+)\|$", page.read_text("utf-8"), re.MULTILINE)
    checked = set().union(*(codes_in(row[1]) for row in rows))
    not_yet = set().union(*(codes_in(row[2]) for row in rows))
    assert not_yet == not_built()
    assert checked | not_yet == {code.value for code in FindingCode}
