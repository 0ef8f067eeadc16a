"""The table of settings is what the settings class says."""

import re
from pathlib import Path

from service.settings import FILE, Settings

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "operations.md").read_text("utf-8")


def test_the_table_lists_every_setting_with_its_default_and_meaning() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.*) \| (.*) \|$", PAGE, re.MULTILINE)
    fields = Settings.model_fields
    assert rows == [(name, str(f.default), f.description) for name, f in fields.items()]


def test_the_page_names_the_prefix_and_the_file() -> None:
    assert f"`{Settings.model_config.get('env_prefix')}<NAME>`" in PAGE
    assert f"`{FILE}`" in PAGE
