"""The same file or number under another person (contract, section 4, *Reuse*)."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from extractors.checks import messages
from extractors.checks.said import with_person
from extractors.checks.sought import stands_on
from extractors.values import comparable, parse_id, parse_patent_number, parse_value
from extractors.values.certificate_numbers import normalise_number
from schemas.declared import Declared
from schemas.facts import Facts, ReadField
from schemas.findings import FindingCode
from schemas.fingerprints import Fingerprints, NumberPrint, Person
from schemas.kinds import SHAREABLE_KINDS, Kind
from schemas.report import Check, Finding

_MIN_NUMBER = 6
"""A shorter certificate number is a serial that many papers share."""


class Seen(NamedTuple):
    """An earlier file's prints and the id of its report."""

    report_id: str | None
    prints: Fingerprints


class FingerprintIndex(Protocol):
    """Earlier files, sought by what they share. Whoever keeps it adds each file once judged."""

    def by_file(self, sha256: str) -> Sequence[Seen]:
        """Files with these very bytes, oldest first."""
        ...

    def by_number(self, number: NumberPrint) -> Sequence[Seen]:
        """Files of this kind with this number, oldest first."""
        ...


class MemoryIndex:
    """The index of one batch."""

    def __init__(self) -> None:
        self._files: dict[str, list[Seen]] = defaultdict(list)
        self._numbers: dict[tuple[Kind, str, str], list[Seen]] = defaultdict(list)

    def add(self, report_id: str | None, prints: Fingerprints) -> None:
        """Remember a file for those that come after it."""
        seen = Seen(report_id, prints)
        self._files[prints.sha256].append(seen)
        for number in prints.numbers:
            self._numbers[(number.kind, number.field, number.value)].append(seen)

    def by_file(self, sha256: str) -> Sequence[Seen]:
        """Files with these very bytes, oldest first."""
        return self._files.get(sha256, [])

    def by_number(self, number: NumberPrint) -> Sequence[Seen]:
        """Files of this kind with this number, oldest first."""
        return self._numbers.get((number.kind, number.field, number.value), [])


def fingerprints_of(
    sha256: str,
    facts: Facts,
    declared: Declared | None,
    kind: Kind | None,
    *,
    sure: float,
    standing_in: Declared | None = None,
) -> Fingerprints:
    """What identifies a file. ``sure``: readings below it are left out; ``kind``: as uploaded.

    The person is the declared ID number, else the read one (if its check digit holds), and the
    declared name, else the read one; what ``standing_in`` holds counts as declared where the
    declaration is silent.
    """
    found = _kind(facts, kind, sure)
    said = with_person(declared, standing_in, found)
    read = [field for field in facts.fields if field.confidence >= sure]
    cells = [cell for row in facts.rows for cell in row.values() if cell.confidence >= sure]
    return Fingerprints(
        sha256=sha256,
        kind=found,
        person=_person(read, said),
        names=_names([*read, *cells], facts, said),
        numbers=_numbers(read, facts),
    )


def judge_reuse(
    prints: Fingerprints, index: FingerprintIndex, report_id: str | None
) -> tuple[list[Finding], list[Check]]:
    """Findings on this file against earlier ones, never against its own report."""
    reason = _unjudgeable(prints)
    if reason:
        codes = (FindingCode.REUSE_SAME_FILE, FindingCode.REUSE_SAME_NUMBER)
        return [], [Check(id=code.value, state="abstained", reason=reason) for code in codes]
    files = [seen for seen in index.by_file(prints.sha256) if _is_reuse(prints, seen, report_id)]
    findings = [_same_file(seen) for seen in files[:1]]
    checks = [_check(FindingCode.REUSE_SAME_FILE, found=bool(files))]
    numbers = [
        (number, seen)
        for number in prints.numbers
        for seen in index.by_number(number)
        if seen.prints.sha256 != prints.sha256 and _is_reuse(prints, seen, report_id)
    ]
    findings += [_same_number(number, seen) for number, seen in numbers[:1]]
    code = FindingCode.REUSE_SAME_NUMBER
    no_number = Check(id=code.value, state="abstained", reason=messages.NO_NUMBER)
    checks.append(_check(code, found=bool(numbers)) if prints.numbers else no_number)
    return findings, checks


def same_person(one: Person, other: Person) -> bool | None:
    """Equal ID numbers, or the same name with no conflicting ID; None where neither compares."""
    if one.id_number and other.id_number:
        return one.id_number == other.id_number
    if one.name and other.name:
        return comparable(one.name) == comparable(other.name)
    return None


def _kind(facts: Facts, uploaded: Kind | None, sure: float) -> Kind | None:
    """The recognised kind; as uploaded, where the paper could not be recognised."""
    if not facts.papers:
        return uploaded
    guess = facts.papers[0].kind
    unknown = guess.value is Kind.OTHER or guess.confidence < sure
    return uploaded if unknown and uploaded else guess.value


def _person(read: list[ReadField], declared: Declared | None) -> Person:
    said = declared or Declared()
    numbers = [parse_id(str(said.value("id_number") or ""))]
    numbers += [parse_id(str(f.value)) for f in read if f.name == "id_number"]
    valid = [n.normalised for i, n in enumerate(numbers) if n and (i == 0 or n.valid_checksum)]
    names = [parse_value("name", said.value("name"))]
    names += [f.value for f in read if f.name == "name"]
    known = [str(name) for name in names if name]
    return Person(id_number=next(iter(valid), None), name=next(iter(known), None))


def _names(read: list[ReadField], facts: Facts, declared: Declared | None) -> list[str]:
    names: list[str] = []
    for field in read:
        if field.name == "name":
            names.append(str(field.value))
        elif field.name == "inventors" and isinstance(field.value, list):
            names.extend(field.value)
    own = parse_value("name", declared.value("name")) if declared else None
    if own and stands_on(facts.lines, "name", own):
        names.append(str(own))
    return list(dict.fromkeys(names))


def _numbers(read: list[ReadField], facts: Facts) -> list[NumberPrint]:
    kinds = {paper.index: paper.kind.value for paper in facts.papers}
    prints: list[NumberPrint] = []
    for field in read:
        if field.name not in {"certificate_number", "patent_number"} or field.paper not in kinds:
            continue
        patent = parse_patent_number(str(field.value)) if field.name == "patent_number" else None
        value = patent.value if patent else normalise_number(str(field.value))
        if len(value) >= _MIN_NUMBER:
            kind = kinds[field.paper]
            prints.append(NumberPrint(kind=kind, field=field.name, value=value, paper=field.paper))
    return prints


def _unjudgeable(prints: Fingerprints) -> str | None:
    if not prints.person.known:
        return messages.PERSON_UNKNOWN
    shareable = prints.kind in SHAREABLE_KINDS
    return messages.NAMES_UNKNOWN if shareable and not prints.names else None


def _is_reuse(prints: Fingerprints, seen: Seen, report_id: str | None) -> bool:
    if report_id is not None and seen.report_id == report_id:
        return False
    if prints.kind in SHAREABLE_KINDS and _is_named(prints):
        return False
    return same_person(prints.person, seen.prints.person) is False


def _is_named(prints: Fingerprints) -> bool:
    own = comparable(prints.person.name or "")
    return own in {comparable(name) for name in prints.names}


def _check(code: FindingCode, *, found: bool) -> Check:
    return Check(id=code.value, state="found" if found else "clear")


def _same_file(seen: Seen) -> Finding:
    return Finding.of(FindingCode.REUSE_SAME_FILE, messages.same_file(seen.report_id))


def _same_number(number: NumberPrint, seen: Seen) -> Finding:
    return Finding.of(
        FindingCode.REUSE_SAME_NUMBER,
        messages.same_number(number.field, seen.report_id),
        paper=number.paper,
        field=number.field,
        found=number.value,
    )
