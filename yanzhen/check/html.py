"""The page of ``--html``: one file that needs nothing else, written a report at a time.

Everything shown comes from files that nobody trusts: Jinja2 escapes all of it, and the page's own
policy allows no script and no style but those whose digest it names, and no host at all.
"""

import base64
import hashlib
import tempfile
from functools import cache
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from yanzhen.check.runner import Checked
from yanzhen.check.view import View


class Page:
    """A page under construction beside its final place, which it takes once it is complete."""

    def __init__(self, place: Path) -> None:
        """Start the page.

        Raises:
            OSError: its folder does not exist or cannot be written to.
        """
        self._place = place
        self._file = tempfile.NamedTemporaryFile(  # noqa: SIM115 - closed by close()
            "w", encoding="utf-8", dir=place.parent, suffix=".tmp", delete=False
        )
        self._count = 0
        style, script = _asset("page.css"), _asset("page.js")
        self._write("head", style=style, style_hash=_digest(style), script_hash=_digest(script))

    def add(self, checked: Checked) -> None:
        """Append one report."""
        self._count += 1
        self._write("report", **View(checked, self._count).context())

    def close(self, *, finished: bool) -> None:
        """Finish the page and put it in its place; or leave no trace of an unfinished one."""
        if finished:
            self._write("foot", script=_asset("page.js"))
        self._file.close()
        if finished:
            Path(self._file.name).replace(self._place)
        else:
            Path(self._file.name).unlink()

    def _write(self, template: str, **context: object) -> None:
        self._file.write(_templates().get_template(f"{template}.html.j2").render(context) + "\n")


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("yanzhen.check", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _asset(name: str) -> Markup:
    """A style or script of our own, which goes into the page as it is."""
    return Markup((files("yanzhen.check") / name).read_text("utf-8"))  # noqa: S704


def _digest(text: str) -> str:
    """A Content-Security-Policy source for an inline style or script."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}"
