"""Compiled modules that a test's processes share where the machine lets Python keep none."""

import sys
from pathlib import Path


def shared_bytecode(folder: Path) -> dict[str, str]:
    """An environment: without it each process compiles all its imports anew, for seconds."""
    if not sys.dont_write_bytecode:
        return {}
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
