"""The API for tests of applicants."""

from tests.service.api.conftest import api, shared, shared_database

__all__ = ["api", "shared", "shared_database"]
