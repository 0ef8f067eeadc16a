"""A number that bans are kept by, from what somebody sent."""

from service.api.refusals import InvalidError
from service.id_numbers import known_number


def number_of(text: str, place: str) -> str:
    """The number in its form of 18 characters, for what must be one.

    Raises:
        InvalidError: it has neither 15 nor 18 digits, its check is wrong, or its date impossible.
    """
    found = known_number(text)
    if found is None:
        raise InvalidError(
            place, "身份证号无效：应为15位或18位，且校验码和出生日期正确，请核对后重新填写。"
        )
    return found
