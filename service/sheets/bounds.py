"""How much a table may hold: an uploaded one is hostile until it is read."""

from service.errors import ServiceError

MOST_BYTES = 5_000_000
MOST_UNPACKED = 10_000_000
"""Bytes of all members of an xlsx together, as they really unpack."""
MOST_MEMBERS = 500
MOST_ROWS = 20_000
MOST_BLANK = 50_000
"""Rows passed over; spreadsheets often carry formats far below their last row."""
MOST_COLUMNS = 60
LONGEST_CELL = 2_000


class SheetError(ServiceError):
    """A table that cannot be taken in; the words say how to mend it."""

    code = "sheet.unusable"
    status = 422
