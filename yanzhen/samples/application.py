"""One whole application: the papers of a fictitious person, in agreement, and its CASE.json.

On demand one thing in it is wrong, so that the answer of ``yanzhen check --case`` can be seen.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from extractors.checks.messages import KIND_LABELS
from schemas.errors import YanzhenError
from schemas.kinds import Form, Kind
from yanzhen.samples import names
from yanzhen.samples.facts import Facts
from yanzhen.samples.people import person_name
from yanzhen.samples.season.cast import Member, alone
from yanzhen.samples.season.copies import print_copy
from yanzhen.samples.season.declaring import declared_for, upload_kind
from yanzhen.samples.season.orders import Planned, personal
from yanzhen.samples.season.plan import Item, Template

CASE_FILE = "CASE.json"
_CAPTURE = "flatbed_200"
_YEARS = range(2021, 2026)
_EXCELLENT = (2021, 2022)
"""Two of the five years, as 二.2.5(3) asks."""

_ID, _CERTIFICATE, _DIPLOMA = Item(Kind.ID_CARD), Item(Kind.SKILL_CERTIFICATE), Item(Kind.DIPLOMA)
_CONFIRMATION = Item(Kind.APPOINTMENT, Form.CONFIRMATION)
_APPOINTMENT = Item(Kind.APPOINTMENT, Form.APPOINTMENT)
_APPRAISALS = tuple(Item(Kind.APPRAISAL, years=(year,)) for year in _YEARS)

_TEMPLATES: Mapping[int, Template] = {
    5: Template(5, None, (_ID, _CONFIRMATION)),
    4: Template(4, "certificate", (_ID, _CERTIFICATE)),
    3: Template(3, "certificate", (_ID, _CERTIFICATE)),
    2: Template(2, "certificate", (_ID, _CERTIFICATE, _DIPLOMA)),
    1: Template(
        1,
        "certificate",
        (_ID, _CONFIRMATION, _CERTIFICATE, _DIPLOMA, _APPOINTMENT, *_APPRAISALS),
    ),
}
_COMMON = ("1.1", "1.2", "2.1", "2.6①", "2.6②", "2.6③")
_CONFIRMED: Mapping[int, tuple[str, ...]] = {2: ("2.2.4(3)",), 1: ("2.2.5(4)",)}
"""What only a person can say (contract, section 6), said here."""


class NothingWrongError(YanzhenError):
    """An application that has no paper which could be wrong as asked."""

    code = "samples.nothing_wrong"


class Draft(NamedTuple):
    """An application before it is printed."""

    member: Member
    application: dict[str, Any]
    planned: list[Planned]

    def of(self, kind: Kind, form: Form | None = None) -> Planned:
        """The first paper of a kind.

        Raises:
            NothingWrongError: this application has none.
        """
        for one in self.planned:
            if one.item.kind is kind and form in {None, one.item.form}:
                return one
        raise NothingWrongError(f"这一等级的申报里没有{KIND_LABELS[kind]}，不能这样改错。")


def print_case(folder: Path, grade: int, seed: int = 1, wrong: str | None = None) -> Path:
    """Print the papers and CASE.json into ``folder``; the same arguments give the same bytes.

    Args:
        folder: where to; made if it is not there.
        grade: the grade applied for, 5 to 1.
        seed: another one gives another person.
        wrong: a word of ``CONTRADICTIONS``, or None for an application that is in order.

    Raises:
        NothingWrongError: an application for this grade has no paper to be wrong like this.
        FontMissingError: a font of the printer is not installed.
    """
    draft = draft_case(grade, seed)
    if wrong:
        CONTRADICTIONS[wrong](draft, Random(f"case/{seed}/{grade}/{wrong}"))
    folder.mkdir(parents=True, exist_ok=True)
    documents = [_printed(folder, one, draft.member) for one in draft.planned]
    clauses = (*_COMMON, *_CONFIRMED.get(grade, ()))
    whole = {
        "application": draft.application,
        "documents": documents,
        "confirmations": dict.fromkeys(clauses, True),
    }
    path = folder / CASE_FILE
    path.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def draft_case(grade: int, seed: int = 1) -> Draft:
    """An application that is in order, not printed yet."""
    template = _TEMPLATES[grade]
    member = alone(f"C{seed}-{grade}", template, Random(f"case/{seed}/{grade}"))
    planned = [
        _flat(personal(seed, f"{member.external_id}-{i:02d}", (0, member), item))
        for i, item in enumerate(template.items, 1)
    ]
    for one in planned:
        _settle(one.item, one.order.facts)
    return Draft(member, dict(member.application), planned)


def _settle(item: Item, facts: Facts) -> None:
    """Verdicts that suffice, and an appointment signed on the day on which it takes effect."""
    if item.kind is Kind.APPRAISAL:
        facts["verdict"] = "excellent" if item.years[0] in _EXCELLENT else "qualified"
    elif item.form is Form.APPOINTMENT:
        facts["_signed"] = facts["effective_date"]


def _flat(planned: Planned) -> Planned:
    return planned._replace(order=planned.order._replace(capture=_CAPTURE))


def _printed(folder: Path, planned: Planned, member: Member) -> dict[str, Any]:
    copy = print_copy(planned)
    file = f"{planned.ident}{copy.extension}"
    (folder / file).write_bytes(copy.data)
    return {"id": planned.ident, "file": file, "kind": upload_kind(planned).value,
            "declared": declared_for(planned, copy, [member])}  # fmt: skip


def _name(draft: Draft, rng: Random) -> None:
    """The certificate bears another name, and the applicant's own number."""
    who = draft.member.who
    while (other := person_name(rng, who.gender)) == who.name:
        pass
    draft.of(Kind.SKILL_CERTIFICATE).order.facts["name"] = other


def _trade(draft: Draft, rng: Random) -> None:
    """The certificate is of another trade than the one applied for."""
    others = [trade for trade in names.TRADES if trade != draft.member.who.occupation]
    draft.of(Kind.SKILL_CERTIFICATE).order.facts["occupation"] = rng.choice(others)


def _order(draft: Draft, _rng: Random) -> None:
    """The appointment to the grade is older than its certificate."""
    facts = draft.of(Kind.APPOINTMENT, Form.APPOINTMENT).order.facts
    early = draft.member.held_on.year - 1
    for name in ("effective_date", "_signed"):
        facts[name] = facts[name]._replace(year=early)


def _start(draft: Draft, _rng: Random) -> None:
    """The application claims that work began three years earlier than the papers say."""
    draft.of(Kind.APPOINTMENT, Form.CONFIRMATION)
    start = draft.member.who.work_start
    draft.application["work_start_date"] = start._replace(year=start.year - 3).iso


def _missing(draft: Draft, _rng: Random) -> None:
    """The last paper is not there."""
    draft.planned.pop()


def _appraisal(draft: Draft, _rng: Random) -> None:
    """The last of the five years is 基本合格."""
    draft.of(Kind.APPRAISAL)
    draft.planned[-1].order.facts["verdict"] = "basically_qualified"


CONTRADICTIONS: Mapping[str, Callable[[Draft, Random], None]] = {
    "appraisal": _appraisal,
    "missing": _missing,
    "name": _name,
    "order": _order,
    "start": _start,
    "trade": _trade,
}
"""What can be made wrong."""
