"""From a template and values to a PDF, typeset in a child process that has nothing to lose.

Jinja2 escapes every value. The child knows none of our keys, fetches nothing, and is bounded in
time, memory and output.
"""

import logging
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from schemas.errors import YanzhenError
from service.papers.words import chinese_date

LONGEST_SECONDS = 120.0
MOST_MEMORY = 2 * 1024**3
MOST_BYTES = 50_000_000
_LAST_WORDS = 4000
_AT_ONCE = threading.BoundedSemaphore(2)
"""A season's rosters are asked for on the same days; typesetting takes a core each."""
_ROOT = Path(__file__).resolve().parents[2]
_PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH")
_LOG = logging.getLogger(__name__)


class PaperError(YanzhenError):
    """A paper that could not be typeset: a fault of the program or of its machine."""

    code = "papers.not_rendered"


def render_pdf(template: str, values: Mapping[str, Any]) -> bytes:
    """Typeset one paper.

    Args:
        template: ``feature/name``: the file ``name`` in the feature's folder ``templates``. What
            extends ``papers/official.html.j2`` is an official document, ``papers/roster.html.j2``
            is a list over as many sheets as it needs.
        values: what the template speaks of; a missing one is an error.

    Raises:
        PaperError: the child failed, or took too long.
    """
    html = _templates().get_template(template).render(values)
    with _AT_ONCE, tempfile.TemporaryDirectory(prefix="yanzhen-paper-") as scratch:
        return _typeset(html.encode(), scratch, template)


def _typeset(html: bytes, scratch: str, template: str) -> bytes:
    bounds = [str(int(LONGEST_SECONDS)), str(MOST_MEMORY), str(MOST_BYTES)]
    command = [sys.executable, "-P", "-m", "service.papers.child", *bounds]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter, and arguments of our own
            command,
            input=html,
            capture_output=True,
            check=False,
            cwd=scratch,
            env=_environment(scratch),
            timeout=LONGEST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise PaperError(f"排版 {template} 超过 {LONGEST_SECONDS:.0f} 秒，已中止。") from None
    if done.returncode != 0:
        _LOG.error("typesetting %s failed: %s", template, _places(done.stderr))
        raise PaperError(f"排版 {template} 失败（{done.returncode}）。")
    return done.stdout


def _places(told: bytes) -> str:
    """Where a child failed, and by which error: its words may quote what the paper says."""
    lines = told[-_LAST_WORDS:].decode("utf-8", "replace").splitlines()
    places = [line.strip() for line in lines if line.startswith("  File ")]
    errors = [
        line.partition(":")[0] for line in lines if re.match(r"[\w.]+(Error|Exception)\b", line)
    ]
    return "; ".join([*places, *errors[-1:]])


def _environment(scratch: str) -> dict[str, str]:
    """Nothing of ours but where programs and fonts lie: settings hold keys."""
    kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    given = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    python_path = [str(Path(entry).absolute()) for entry in given if entry]
    return kept | {
        "HOME": scratch,
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": os.pathsep.join([str(_ROOT), *python_path]),
        "TMPDIR": scratch,
    }


@cache
def _templates() -> Environment:
    found = Environment(
        loader=FunctionLoader(_source),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["chinese_date"] = chinese_date
    found.globals["style"] = _style
    return found


def _source(template: str) -> str:
    feature, _, name = template.partition("/")
    return (files(f"service.{feature}") / "templates" / name).read_text("utf-8")


@cache
def _style(name: str) -> Markup:
    """A stylesheet of ours, which goes into the paper as it is."""
    return Markup(_source(name))  # noqa: S704
