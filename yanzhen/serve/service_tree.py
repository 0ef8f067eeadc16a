"""The processes of one service: the queue's server, the API, the housekeeper, the workers."""

import socket
import sys
from collections.abc import Callable, Iterator

from service.jobs.tables import Lane
from service.settings import Settings
from yanzhen.serve.child import Child
from yanzhen.serve.embedded_redis import EmbeddedRedis

_PATIENCE = 1.0
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - listened on only where asked


def children(settings: Settings) -> list[Child]:
    """What `yanzhen serve` runs, in the order of starting."""
    redis = EmbeddedRedis(settings.data)
    env = environment(settings)
    found = [] if settings.redis_url else [redis.child()]
    found.append(Child("api", _yanzhen("serve", "--only", "api"), env, ready=_answers(settings)))
    found.append(Child("housekeeper", _yanzhen("housekeeper"), env))
    return [*found, *_workers(settings, env)]


def environment(settings: Settings) -> dict[str, str]:
    """What the processes of one tree have in common beyond the caller's own environment."""
    redis_url = settings.redis_url.get_secret_value() if settings.redis_url else None
    framing = {"YANZHEN_EMBED_ORIGINS": settings.embed_origins} if settings.embed_origins else {}
    return {
        **framing,
        "YANZHEN_DATA": str(settings.data.absolute()),
        "YANZHEN_REDIS_URL": redis_url or EmbeddedRedis(settings.data).url,
        "YANZHEN_HOST": settings.host,
        "YANZHEN_PORT": str(settings.port),
    }


def address_of(settings: Settings) -> str:
    """Where this machine reaches the API, as the beginning of a URL."""
    host = _EVERYWHERE.get(settings.host, settings.host)
    return f"http://{f'[{host}]' if ':' in host else host}:{settings.port}"


def _workers(settings: Settings, env: dict[str, str]) -> Iterator[Child]:
    # The kept examiner first: who pre-checks waits for the answer.
    lanes = [(Lane.PRECHECKS, settings.precheck_workers), (Lane.PAPERS, settings.workers)]
    for lane, count in lanes:
        for number in range(1, count + 1):
            name = f"{lane}-{number}"
            yield Child(name, _yanzhen("worker", "--lane", lane, "--name", name), env)


def _yanzhen(*arguments: str) -> list[str]:
    return [sys.executable, "-P", "-m", "yanzhen", *arguments]


def _answers(settings: Settings) -> Callable[[], bool]:
    """Whether something listens where the API should."""
    host = _EVERYWHERE.get(settings.host, settings.host)

    def ask() -> bool:
        try:
            with socket.create_connection((host, settings.port), _PATIENCE):
                return True
        except OSError:
            return False

    return ask
