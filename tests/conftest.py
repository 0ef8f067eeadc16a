"""Real servers for every test that asks for one; none is started before."""

pytest_plugins = ["tests.servers.postgres_server", "tests.servers.redis_server"]
