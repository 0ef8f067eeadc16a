"""Identity numbers as bans are kept by: 18 characters, with a check that holds."""

from extractors.values import parse_id, squeeze
from service.api.refusals import InvalidError

_LENGTHS = frozenset({15, 18})


def known_number(text: str | None) -> str | None:
    """The number in its form of 18 characters; None where it is no valid number."""
    if text is None or len(squeeze(text)) not in _LENGTHS:
        return None
    found = parse_id(text)
    if found is None or not found.valid_checksum or not found.birth_date.is_possible:
        return None
    return found.normalised


def number_of(text: str, place: str) -> str:
    """The same, for a number that must be one.

    Raises:
        InvalidError: it has neither 15 nor 18 digits, its check is wrong, or its date impossible.
    """
    found = known_number(text)
    if found is None:
        raise InvalidError(
            place, "身份证号无效：应为15位或18位，且校验码和出生日期正确，请核对后重新填写。"
        )
    return found
