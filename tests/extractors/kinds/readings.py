"""What the kinds read from sheets made by hand, in plain values."""

from dataclasses import dataclass

from extractors.kinds import PaperReading, read_papers
from extractors.layout.sheet import Sheet
from extractors.values.id_numbers import check_digit
from schemas.facts import FieldValue
from schemas.kinds import Form, Kind

ID_MAN = "41080219750615001X"
ID_WOMAN = "41081119880203002" + check_digit("41081119880203002")


@dataclass(frozen=True)
class Said:
    """One paper in plain values."""

    kind: Kind
    form: Form | None
    fields: dict[str, FieldValue]
    rows: list[dict[str, FieldValue]]
    pages: list[int]


def said(*sheets: Sheet) -> Said:
    """The one paper that these pages make."""
    (paper,) = all_said(*sheets)
    return paper


def all_said(*sheets: Sheet) -> list[Said]:
    """All papers of these pages."""
    return [_plain(paper) for paper in read_papers(list(sheets))]


def _plain(paper: PaperReading) -> Said:
    return Said(
        kind=paper.verdict.kind,
        form=paper.reading.form,
        fields={name: taken.value for name, taken in paper.reading.fields.items()},
        rows=[{n: t.value for n, t in row.items()} for row in paper.reading.rows],
        pages=[sheet.page for sheet in paper.sheets],
    )
