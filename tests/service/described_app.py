"""The application on default settings, for tests that ask it only what it describes."""

from functools import cache

from fastapi import FastAPI

from service.api.app import create_app
from service.settings import Settings


@cache
def described_app() -> FastAPI:
    """One for all tests: an application describes itself once, and takes a second for it."""
    return create_app(Settings.model_validate({}))
