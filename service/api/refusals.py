"""What the API refuses beyond what services do, with what HTTP says beside it."""

from collections.abc import Mapping, Sequence

from service.errors import ServiceError


class RefusalError(ServiceError):
    """A refusal with what HTTP says beside it. ``errors``: which parts of the request, and why."""

    headers: Mapping[str, str] = {}
    errors: Sequence[Mapping[str, str]] = ()


class UnknownKeyError(RefusalError):
    """No key, or none that holds."""

    code = "unauthenticated"
    status = 401
    headers = {"WWW-Authenticate": 'Bearer realm="yanzhen"'}


class ForbiddenError(RefusalError):
    """The key lacks the right."""

    code = "forbidden"
    status = 403


class CsrfError(RefusalError):
    """A change by cookie without the word that only our own pages have."""

    code = "csrf"
    status = 403


class ChangePasswordError(RefusalError):
    """Nothing is allowed with an initial password but to change it."""

    code = "password.change_first"
    status = 403


class PendingError(RefusalError):
    """There will be a report, but not yet."""

    code = "report.pending"
    status = 404

    def __init__(self, message: str, state: str) -> None:
        super().__init__(message)
        self.state = state


class ChangedError(RefusalError):
    """It was changed since the caller read it."""

    code = "precondition_failed"
    status = 412


class LockedError(RefusalError):
    """Somebody else works on it at this moment."""

    code = "locked"
    status = 423


class InvalidError(RefusalError):
    """Something in the request cannot be used; ``place`` names it."""

    code = "invalid"
    status = 422

    def __init__(self, place: str, message: str) -> None:
        super().__init__(message)
        self.errors = [{"pointer": f"#/{place}", "detail": message}]


class TooOftenError(RefusalError):
    """A limit a person or a key; ``again``: after how many seconds it is worth asking."""

    code = "too_many"
    status = 429

    def __init__(self, message: str, again: int) -> None:
        super().__init__(message)
        self.headers = {"Retry-After": str(again)}


class NotReadableError(RefusalError):
    """A pre-check that no machine could finish."""

    code = "precheck.failed"
    status = 422
