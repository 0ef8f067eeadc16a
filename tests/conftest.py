"""Real servers for every test that asks for one; none is started before."""

# A module that others import stands before them, so that its assertions can be rewritten.
pytest_plugins = [
    "tests.servers.postgres_server",
    "tests.servers.redis_server",
    "tests.servers.databases",
]
