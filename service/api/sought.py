"""What lists are searched for in an address: no whole ID number, as histories and logs keep it."""

from typing import Annotated

from pydantic import AfterValidator

from service.api.validation import CleanText
from service.id_numbers import known_number


def without_a_number(value: str) -> str:
    """What is sought, if it is no valid ID number.

    Raises:
        ValueError: it is one (个人信息保护法, art. 51).
    """
    if known_number(value):
        raise ValueError("网址会留在浏览记录和日志中，请不要填写完整身份证号，只填末四位即可。")
    return value


Sought = Annotated[CleanText, AfterValidator(without_a_number)]
