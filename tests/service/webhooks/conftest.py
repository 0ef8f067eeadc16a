"""A receiver of webhooks."""

from collections.abc import Iterator

import pytest

from tests.service.webhooks.hook_receiver import Receiver, receiving


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver on loopback."""
    with receiving() as found:
        yield found
