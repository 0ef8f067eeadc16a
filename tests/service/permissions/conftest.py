"""The API for the walk through every endpoint."""

from tests.service.api.conftest import api, shared, shared_database

__all__ = ["api", "shared", "shared_database"]
