"""What identifies a paper across files: the input of the reuse checks."""

from schemas.base import Model
from schemas.kinds import Kind


class Person(Model):
    """Whose paper this is, by declared else read ID number, else name (contract, *Reuse*)."""

    id_number: str | None = None
    name: str | None = None

    @property
    def known(self) -> bool:
        """Whether anything identifies the person."""
        return bool(self.id_number or self.name)


class NumberPrint(Model):
    """A number that only one person's paper should carry, normalised."""

    kind: Kind
    field: str
    value: str
    paper: int


class Fingerprints(Model):
    """The prints of one file. ``names`` are all person names read on it."""

    sha256: str
    kind: Kind | None = None
    person: Person = Person()
    names: list[str] = []
    numbers: list[NumberPrint] = []
