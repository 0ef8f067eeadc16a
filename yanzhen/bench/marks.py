"""What one examined file is worth: every value, page and finding against the truth."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from schemas.base import Box
from schemas.facts import FieldValue
from schemas.findings import FindingCode
from schemas.kinds import Kind


class Verdict(StrEnum):
    """What became of one value. *Extra*: reported although the paper does not print it."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"
    EXTRA = "extra"


class Spot(NamedTuple):
    """A place on upright frame number ``page``, in fractions of it."""

    page: int
    box: Box


@dataclass(frozen=True)
class ValueMark:
    """One value; ``name`` is ``rows.<column>`` for a roster's cell.

    ``spot``: where it was read, or, for a missing one, where it is printed; ``row``: which of the
    file's printed rows it belongs to.
    """

    kind: Kind
    name: str
    verdict: Verdict
    expected: FieldValue | None
    found: FieldValue | None
    confidence: float | None
    spot: Spot | None = None
    row: int | None = None


@dataclass(frozen=True)
class KindMark:
    """One paper's kind; ``found`` is None where no such paper was reported."""

    expected: Kind
    found: Kind | None

    @property
    def right(self) -> bool:
        """Whether the paper was recognised."""
        return self.expected is self.found


@dataclass(frozen=True)
class SealMark:
    """Seals on one page of the file: how many there are, and how many were found."""

    expected: int
    found: int

    @property
    def right(self) -> bool:
        """Whether presence was judged rightly."""
        return (self.expected > 0) is (self.found > 0)


@dataclass(frozen=True)
class FileMark:
    """One file. ``unreadable``: its capture was spoiled; ``spoiler``: its content was.

    ``expected`` and ``found`` are finding codes; ``turned_right``: pages whose rotation was found,
    of ``pages``.
    """

    id: str
    capture: str
    layout: str
    font: str
    kind: Kind
    spoiler: str | None
    unreadable: bool
    kinds: tuple[KindMark, ...]
    values: tuple[ValueMark, ...]
    seals: tuple[SealMark, ...]
    expected: frozenset[FindingCode]
    found: frozenset[FindingCode]
    turned_right: int
    pages: int

    @property
    def clean(self) -> bool:
        """Whether a finding on this file is a false alarm by itself."""
        return not self.unreadable and self.spoiler is None

    @property
    def unscathed(self) -> bool:
        """Whether all that the file prints, seals too, was read rightly though it was spoiled."""
        told = all(kind.right for kind in self.kinds) and all(seal.right for seal in self.seals)
        return told and bool(self.values) and all(v.verdict is Verdict.RIGHT for v in self.values)

    @property
    def missed(self) -> frozenset[FindingCode]:
        """Codes that should have been found."""
        return self.expected - self.found

    @property
    def alarms(self) -> frozenset[FindingCode]:
        """Codes that nothing on the file justifies."""
        return self.found - self.expected
