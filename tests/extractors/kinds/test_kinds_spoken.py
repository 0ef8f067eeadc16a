"""Papers in the words that offices use, written down in ``wordings``, against what they say.

The sentences are made up for these tests from general knowledge of such papers; nobody in them
exists. A ``text`` is laid out row by row as it stands, full-width blanks indenting and parting.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from schemas.kinds import Kind
from tests.extractors.kinds.readings import said
from tests.extractors.layout.drawn_sheets import printed

_FOLDER = Path(__file__).parent / "wordings"
_CASES = [
    pytest.param(Kind(file.stem), case, id=f"{file.stem}-{number}")
    for file in sorted(_FOLDER.glob("*.yaml"))
    for number, case in enumerate(yaml.safe_load(file.read_text("utf-8")), 1)
]


@pytest.mark.parametrize(("kind", "case"), _CASES)
def test_a_paper_says_what_it_says(kind: Kind, case: dict[str, Any]) -> None:
    paper = said(printed(*case["text"].splitlines()))
    assert paper.kind is kind
    read = {name: str(value) for name, value in paper.fields.items()}
    wanted = case["says"]
    assert {name: read.get(name) for name in wanted} == wanted
    assert not set(case.get("silent", ())) & set(read)
