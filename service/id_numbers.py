"""Identity numbers as persons are known by: 18 characters, with a check that holds."""

from extractors.values import parse_id, squeeze

_LENGTHS = frozenset({15, 18})


def known_number(text: str | None) -> str | None:
    """The number in its form of 18 characters; None where it is no valid number."""
    if text is None or len(squeeze(text)) not in _LENGTHS:
        return None
    found = parse_id(text)
    if found is None or not found.valid_checksum or not found.birth_date.is_possible:
        return None
    return found.normalised
