"""Personal values as lists, screens and logs show them."""

_HEAD, _TAIL = 6, 4
_WHOLE_LENGTHS = {15, 18}


def mask_id(number: str) -> str:
    """An ID number without its birth date: ``410802********0010``; anything else hidden whole."""
    if len(number) not in _WHOLE_LENGTHS:
        return "*" * len(number)
    return f"{number[:_HEAD]}{'*' * (len(number) - _HEAD - _TAIL)}{number[-_TAIL:]}"


def mask_name(name: str) -> str:
    """A name's first and last sign: ``王*国``; of two signs the first, of one none."""
    if len(name) <= 2:  # noqa: PLR2004 - the last sign is then half of the name
        return name[:-1] + "*"[: len(name)]
    return f"{name[0]}{'*' * (len(name) - 2)}{name[-1]}"
