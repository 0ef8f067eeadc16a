"""The world of cases, for pages asked for without a browser."""

from tests.service.cases.conftest import common, here

__all__ = ["common", "here"]
