"""Personal values of an event as they are shown to who may know that they changed, not what to."""

from collections.abc import Mapping
from typing import Any

from service.audit.sealing import Values
from service.vault.masks import mask_id, mask_name

_HIDDEN = "***"
_NAMES = {"name"}
_ID_NUMBERS = {"id_number"}


def masked(values: Values) -> Values:
    """The same fields; of names and ID numbers what lists show, of everything else nothing."""
    return Values(
        reason=None if values.reason is None else _HIDDEN,
        old=None if values.old is None else _fields(values.old),
        new=None if values.new is None else _fields(values.new),
        erased=values.erased,
    )


def _fields(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _masked(name, value) for name, value in values.items()}


def _masked(name: str, value: Any) -> Any:
    """A value under its name, or every value within."""
    if isinstance(value, Mapping):
        return _fields(value)
    if isinstance(value, list):
        return [_masked(name, one) for one in value]
    if value is None:
        return None
    if isinstance(value, str) and name in _NAMES:
        return mask_name(value)
    if isinstance(value, str) and name in _ID_NUMBERS:
        return mask_id(value)
    return _HIDDEN
