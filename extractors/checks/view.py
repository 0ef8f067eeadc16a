"""One paper's share of a file's facts, and how far its readings carry a judgement."""

from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import Levenshtein

from extractors.values import comparable, parse_id, same_value
from schemas.facts import Code, Facts, FieldValue, Page, Paper, ReadField, Row, Seal, TextLine
from schemas.kinds import Form, Kind
from schemas.policy import Policy

LOOKALIKE_SURE = 0.8
"""A value one character away from the expected one is taken for a misreading below this. [I]"""

_CLOSED_SETS = frozenset({"gender", "verdict", "education_level", "patent_kind"})
"""Their words differ in whole, never by one misread character of a value."""


@dataclass(frozen=True)
class View:
    """What the checks see of one paper."""

    facts: Facts
    paper: Paper
    policy: Policy

    @property
    def index(self) -> int:
        """The paper's index in the file."""
        return self.paper.index

    @property
    def kind(self) -> Kind:
        """The recognised kind."""
        return self.paper.kind.value

    @property
    def form(self) -> Form | None:
        """The recognised variant."""
        return self.paper.kind.form

    @property
    def kind_is_sure(self) -> bool:
        """Whether rules that depend on the kind may be applied."""
        return self.paper.kind.confidence >= self.policy.quality.sure

    @cached_property
    def pages(self) -> list[Page]:
        """The paper's pages."""
        return [page for page in self.facts.pages if page.number in self.paper.pages]

    @cached_property
    def lines(self) -> list[TextLine]:
        """All print on the paper's pages."""
        return [line for line in self.facts.lines if line.page in self.paper.pages]

    @cached_property
    def fields(self) -> dict[str, ReadField]:
        """What was read, by field; the surest reading of each."""
        own = [field for field in self.facts.fields if field.paper == self.index]
        return {field.name: field for field in sorted(own, key=lambda f: f.confidence)}

    @cached_property
    def rows(self) -> list[tuple[int, Row]]:
        """The roster's rows with their index in ``facts.rows``."""
        owners = self.facts.rows_paper
        return [(i, row) for i, row in enumerate(self.facts.rows) if owners[i] == self.index]

    @cached_property
    def seals(self) -> list[Seal]:
        """The seals on this paper."""
        return [seal for seal in self.facts.seals if seal.paper == self.index]

    @cached_property
    def codes(self) -> list[Code]:
        """The bar codes on this paper."""
        return [code for code in self.facts.codes if code.paper == self.index]

    def is_sure(self, field: ReadField) -> bool:
        """Whether a reading may be held against anybody."""
        return field.confidence >= self.policy.quality.sure

    def sure(self, name: str) -> ReadField | None:
        """The field, where it was read with confidence."""
        field = self.fields.get(name)
        return field if field and self.is_sure(field) else None

    def may_be_misread(self, field: ReadField, expected: FieldValue) -> bool:
        """Whether a difference from the expected value is as likely the reader's as the paper's.

        An identity number whose check digit is wrong and that lies two characters or less from
        the expected one is a misreading until it is read very surely; so is a text or date one
        character away (one in eight of a long text).
        """
        if not self.is_sure(field):
            return True
        if field.confidence >= LOOKALIKE_SURE or not isinstance(field.value, str):
            return False
        away = Levenshtein.distance(comparable(field.value), comparable(expected))
        if field.name == "id_number":
            number = parse_id(str(field.value))
            return away <= 2 and not (number and number.valid_checksum)
        return field.name not in _CLOSED_SETS and away <= max(1, len(field.value) // 8)

    def same(self, field: ReadField, expected: FieldValue) -> bool:
        """Whether a reading equals the expected value by the contract."""
        return same_value(field.name, field.value, expected)

    def agrees(self, name: str, expected: FieldValue) -> bool | None:
        """Whether the field was read as expected; None where it was not read."""
        field = self.fields.get(name)
        return self.same(field, expected) if field else None


def views(facts: Facts, policy: Policy) -> list[View]:
    """A view of each paper in the file."""
    return [View(facts, paper, policy) for paper in facts.papers]
