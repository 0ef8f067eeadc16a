"""A change that another request has just made as well."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import IntegrityError

Result = TypeVar("Result")


def once_more(change: Callable[[], Result]) -> Result:
    """Make a change; where somebody else wrote the same since it looked, look again."""
    try:
        return change()
    except IntegrityError:
        return change()
