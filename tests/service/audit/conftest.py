"""The API for tests of the audit."""

from tests.service.api.conftest import shared, shared_database

__all__ = ["shared", "shared_database"]
