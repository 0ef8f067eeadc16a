"""Each process knows every table, whatever else it imports."""

import subprocess
import sys

import pytest

from service.db.tables import metadata

_TELL = "import {module}; from service.db.base import Base; print(*sorted(Base.metadata.tables))"


@pytest.mark.parametrize("module", ["workers.worker", "workers.housekeeper", "yanzhen.users"])
def test_a_process_knows_the_tables_that_its_rows_refer_to(module: str) -> None:
    """A row is flushed in the order of what it refers to: a missing table fails the whole flush."""
    code = _TELL.format(module=module)
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told.stdout.split() == sorted(metadata.tables)
