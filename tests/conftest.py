"""Real servers for every test that asks for one; none is started before."""

import signal

# A module that others import stands before them, so that its assertions can be rewritten.
pytest_plugins = [
    "tests.servers.postgres_server",
    "tests.servers.redis_server",
    "tests.servers.databases",
]


def pytest_configure() -> None:
    """Let processes of tests be interrupted though the tests themselves run in the background.

    A shell starts background jobs deaf to SIGINT, and whatever they start inherits that.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
