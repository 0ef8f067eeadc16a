"""What the service refuses, with stable codes and words that say what to do."""

from typing import ClassVar

from schemas.errors import YanzhenError


class ServiceError(YanzhenError):
    """Base of refusals. ``status``: the HTTP status that fits; ``str()`` is for people."""

    code = "service.error"
    status: ClassVar[int] = 400


class NotFoundError(ServiceError):
    """There is no such thing, or not for this caller."""

    code = "not_found"
    status = 404


class ConflictError(ServiceError):
    """It stands already, and differs."""

    code = "conflict"
    status = 409
