"""An office for tests of bans."""

from tests.service.falsification.conftest import office, procedure

__all__ = ["office", "procedure"]
