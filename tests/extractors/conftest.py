"""Printed papers examined once for all tests: reading costs seconds."""

from functools import cache

import pytest

from schemas.policy import Policy
from tests.extractors.examined_papers import Examined, ExaminePaper, examine_paper


@pytest.fixture(scope="session")
def policy() -> Policy:
    """The shipped policy."""
    return Policy.load()


@pytest.fixture(scope="session")
def examined(policy: Policy) -> ExaminePaper:
    """Print, capture and examine one of the named papers, once a session."""

    @cache
    def paper(name: str) -> Examined:
        return examine_paper(name, policy)

    return paper
