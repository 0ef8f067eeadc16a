"""Passwords: what may be one, and how it is kept (Argon2id, RFC 9106)."""

import secrets
import threading
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from service.api.refusals import TooOftenError
from service.errors import ServiceError

SHORTEST, LONGEST = 12, 128
_INITIAL_BYTES = 12
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""OWASP's first recommendation: 19 MiB, two passes."""
_AT_ONCE = threading.BoundedSemaphore(4)
"""Everybody may try to sign in, and each try takes memory and a core."""
_IN_LINE = threading.BoundedSemaphore(12)
"""How many are tried or wait: the threads that they hold are missing to everybody else."""


class PasswordError(ServiceError):
    """It cannot be a password."""

    code = "password.weak"
    status = 422


def initial() -> str:
    """A random password for the first sign-in, after which it must be changed."""
    return secrets.token_urlsafe(_INITIAL_BYTES)


def check(password: str, login: str) -> None:
    """Refuse what is guessed first.

    Raises:
        PasswordError: it is too short or too long, the login itself, or a common one.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise PasswordError(f"密码应为 {SHORTEST} 至 {LONGEST} 个字符。")
    plain = password.casefold()
    if plain == login.casefold():
        raise PasswordError("密码不能与登录名相同。")
    if plain in _common():
        raise PasswordError("这个密码过于常见，请另换一个。")


def hashed(password: str) -> str:
    """What is kept of a password."""
    with _turn():
        return _HASHER.hash(password)


def matches(password: str, kept: str | None) -> bool:
    """Whether this is the password; where there is none to match, no for the same work."""
    with _turn():
        try:
            return _HASHER.verify(kept or _nobodys(), password) and kept is not None
        except (VerificationError, InvalidHashError):
            return False


@contextmanager
def _turn() -> Generator[None]:
    """A place to work in.

    Raises:
        TooOftenError: too many wait already.
    """
    if not _IN_LINE.acquire(blocking=False):
        raise TooOftenError("登录请求过多，请稍后再试。", 2)
    try:
        with _AT_ONCE:
            yield
    finally:
        _IN_LINE.release()


@cache
def _nobodys() -> str:
    return _HASHER.hash(secrets.token_urlsafe())


@cache
def _common() -> frozenset[str]:
    lines = (files("service.staff") / "common_passwords.txt").read_text(encoding="utf-8")
    return frozenset(lines.split())
