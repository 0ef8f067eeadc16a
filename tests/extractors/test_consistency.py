"""What one field of a paper says of another."""

from extractors.consistency import fits
from extractors.kinds.take import Taken
from extractors.layout.pieces import Piece

PROVEN = Taken("11010519491231002X", Piece(()), certain=True)


def test_a_proven_identity_number_tells_the_birth_that_other_dates_must_follow() -> None:
    for value, expected in (("1949-12", False), ("1958-01", False), ("1975-06-01", None)):
        assert fits("issue_date", value, {"id_number": PROVEN}) is expected


def test_an_identity_number_that_is_not_proven_tells_nothing() -> None:
    doubtful = Taken(PROVEN.value, Piece(()))
    assert fits("issue_date", "1949-12", {"id_number": doubtful}) is None


def test_the_printed_birth_tells_it_where_no_number_does() -> None:
    born = Taken("1980-02", Piece(()))
    assert fits("graduation_date", "1985", {"birth_date": born}) is False
    assert fits("graduation_date", "1999", {"birth_date": born}) is None
