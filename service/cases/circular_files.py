"""The circular as files: for spreadsheets, and as an official document."""

from collections.abc import Sequence

from starlette.responses import Response

from service.cases.circular import HEADINGS, Line, Period
from service.papers import render_pdf
from service.sheets import write_csv, write_xlsx

_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
}
CONTENT: dict[str, dict[str, str]] = {
    media_type.partition(";")[0]: {} for media_type in _TYPES.values()
}
"""What the API's description says of these answers."""


def circular_file(form: str, lines: Sequence[Line], period: Period, issuer: str) -> Response:
    """The circular in one of the forms: ``csv``, ``xlsx`` or ``pdf``."""
    rows = [line.cells() for line in lines]
    if form == "csv":
        content = write_csv(HEADINGS, rows)
    elif form == "xlsx":
        content = write_xlsx(HEADINGS, rows, title="通报名单", landscape=False)
    else:
        content = render_pdf("cases/circular.html.j2", _values(rows, period, issuer))
    name = f"circular-{period.start}-{period.end}.{form}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=_TYPES[form], headers=headers)


def _values(rows: Sequence[Sequence[str | int]], period: Period, issuer: str) -> dict[str, object]:
    return {
        "issuer": issuer,
        "number": "",
        "addressee": None,
        "date": period.made_on,
        "start": period.start,
        "end": period.end,
        "many": period.many,
        "headings": HEADINGS,
        "rows": rows,
    }
