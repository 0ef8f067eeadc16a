"""The command ``yanzhen``. Subcommands are imported when they are asked for."""

from collections.abc import Mapping
from importlib import import_module

import click

_COMMANDS: Mapping[str, str] = {
    "audit": "yanzhen.audit:audit",
    "bans": "yanzhen.bans:bans",
    "check": "yanzhen.check.command:check",
    "demo": "yanzhen.demo.command:demo",
    "erase": "yanzhen.erase:erase",
    "housekeeper": "yanzhen.serve.command:housekeeper",
    "keys": "yanzhen.keys:keys",
    "migrate": "yanzhen.serve.command:migrate",
    "samples": "yanzhen.samples.cli:samples",
    "schema": "yanzhen.schema:schema",
    "serve": "yanzhen.serve.command:serve",
    "users": "yanzhen.users:users",
    "worker": "yanzhen.serve.command:worker",
}


class _Lazy(click.Group):
    """A group whose commands cost nothing until they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        del ctx
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command; None where there is no such command."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(":")
        command = getattr(import_module(module), name)
        if not isinstance(command, click.Command):
            raise TypeError(f"{_COMMANDS[cmd_name]} is no command")
        return command


@click.command(cls=_Lazy, help="验真：读出申报材料的内容，并指出不符之处。")
@click.version_option(package_name="yanzhen")
def main() -> None:
    """Do nothing but lead to the subcommands."""
