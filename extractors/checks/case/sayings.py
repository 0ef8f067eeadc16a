"""One datum as several sources say it, and whether all of them can be right."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from extractors.checks.case import messages
from extractors.checks.case.papers import CasePaper
from extractors.values import parse_id, parse_value, same_value
from schemas.case import FactValue
from schemas.facts import FieldValue, ReadField

_COMPARED_AS = {"confirmation_date": "effective_date"}
"""By which field's rules a datum is compared and shown."""


@dataclass(frozen=True)
class Saying:
    """A datum's value by one paper, or as declared where ``paper`` is None."""

    field: str
    value: FieldValue
    paper: CasePaper | None = None
    read: ReadField | None = None

    @property
    def source(self) -> str:
        """Who says it, in Chinese."""
        return messages.DECLARED if self.paper is None else messages.source(self.paper.view.kind)

    @property
    def counts(self) -> bool:
        """Whether it may be held against another: declared, or read with confidence."""
        if self.paper is None or self.read is None:
            return True
        return self.paper.view.is_sure(self.read) and not self.paper.reported_as_stranger

    def may_be_misread(self, expected: FieldValue) -> bool:
        """Whether a difference from the expected value may be the reader's."""
        if self.paper is None or self.read is None:
            return False
        return self.paper.view.may_be_misread(self.read, expected)

    def shown(self) -> FactValue | None:
        """As the report shows it; None for what is only declared."""
        if self.paper is None or self.read is None:
            return None
        return fact_value(self.paper, self.read, self.value)


def declared(name: str, raw: object) -> Saying | None:
    """The declared value of a datum; None where nothing that can be parsed is declared."""
    field = _COMPARED_AS.get(name, name)
    value = parse_value(field, raw)
    return None if value is None else Saying(field, value)


def by_paper(paper: CasePaper, field: str) -> Saying | None:
    """What a paper prints under a field, however surely it was read."""
    read = paper.view.fields.get(field)
    return None if read is None else Saying(field, read.value, paper, read)


def told_by_number(paper: CasePaper, name: str) -> Saying | None:
    """Birth date or gender by the identity number that a paper prints, if that holds good."""
    read = paper.sure("id_number")
    value = by_number(name, None if read is None else read.value)
    return None if value is None else Saying(name, value, paper, read)


def by_number(name: str, raw: object) -> str | None:
    """Birth date or gender by an identity number whose check digit and date hold good."""
    number = parse_id(str(raw)) if raw else None
    if number is None or not number.valid_checksum or not number.birth_date.is_possible:
        return None
    return number.gender if name == "gender" else number.birth_date.iso()


def at_odds(sayings: Iterable[Saying]) -> list[Saying]:
    """The sayings that contradict another one, in their order."""
    odd: list[Saying] = []
    for one, other in combinations([saying for saying in sayings if saying.counts], 2):
        if contradict(one, other):
            odd += [saying for saying in (one, other) if saying not in odd]
    return odd


def fact_value(paper: CasePaper, read: ReadField, value: FieldValue) -> FactValue:
    """A reading as the report shows it, the machine's own beside a person's."""
    machine = paper.machine.fields.get(read.name)
    is_corrected = read != machine
    return FactValue(
        document=paper.id,
        paper=paper.view.index,
        field=read.name,
        value=value,
        page=read.page,
        box=read.box,
        confidence=read.confidence,
        corrected=is_corrected,
        machine=machine.value if is_corrected and machine else None,
    )


def contradict(one: Saying, other: Saying) -> bool:
    """Whether two values differ and neither is as likely a misreading of the other."""
    if same_value(one.field, one.value, other.value):
        return False
    return not one.may_be_misread(other.value) and not other.may_be_misread(one.value)
