"""What each paper of a season says, in agreement with its applicant's life."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from schemas.kinds import Form, Kind
from yanzhen.samples import names, numbers
from yanzhen.samples.facts import ERAS, Facts, make_facts
from yanzhen.samples.numbers import Day
from yanzhen.samples.season.cast import Member
from yanzhen.samples.season.plan import Item

_LAST_EXPIRY = 2027
"""No identity card of a season ends before this year."""


def form_of(item: Item, member: Member) -> Form | None:
    """The paper's form: a certificate's follows from the year in which it was issued."""
    if item.kind is not Kind.SKILL_CERTIFICATE:
        return item.form
    return Form.POST_GRADE if member.held_on.year >= ERAS[Form.POST_GRADE][0] else Form.WORKER_GRADE


def facts_of(item: Item, member: Member, rng: Random) -> Facts:
    """The facts of one paper of this applicant."""
    who = replace(member.who, grade_days={member.held: member.held_on})
    while True:
        facts = make_facts(item.kind, form_of(item, member), rng, who)
        if facts.get("patent_kind") != "design" and _is_valid(facts):
            break
    adapt = _ADAPTED.get(item.kind)
    if adapt:
        adapt(facts, member, item, rng)
    return facts


def roster_facts(item: Item, members: list[Member], rng: Random) -> Facts:
    """A roster whose rows are exactly these applicants."""
    first = members[0].who
    facts = make_facts(item.kind, item.form, rng, first)
    size = len(members)
    rows = [_row(i, member, rng) for i, member in enumerate(members, 1)]
    return facts | {"rows": rows, "stated_count": size, "_count": size}


def _row(seq: int, member: Member, rng: Random) -> dict[str, Any]:
    who = member.who
    return {"seq": seq, "name": who.name, "gender": who.gender, "id_number": who.id_number,
            "unit": who.unit, "occupation": who.occupation, "grade": member.template.grade,
            "_birth": who.birth, "_work_start": who.work_start, "_mobile": numbers.mobile(rng),
            "_education": names.EDUCATION_WORDS[who.education]}  # fmt: skip


def _is_valid(facts: Facts) -> bool:
    until = facts.get("valid_until")
    return not isinstance(until, Day) or until.year >= _LAST_EXPIRY


def _certificate(facts: Facts, member: Member, _item: Item, rng: Random) -> None:
    number = numbers.free_number(rng, member.held_on.year)
    facts.update(grade=member.held, issue_date=member.held_on, certificate_number=number)


def _appraisal(facts: Facts, _member: Member, item: Item, rng: Random) -> None:
    set_year(facts, item.years[0], rng)


def set_year(facts: Facts, year: int, rng: Random) -> None:
    """Make it the appraisal of ``year``, passed."""
    for name in ("unit_opinion_date", "_leader_date"):
        facts[name] = facts[name]._replace(year=year + 1)
    facts["year"] = year
    facts["verdict"] = rng.choice(("qualified", "qualified", "excellent"))


_ADAPTED: dict[Kind, Callable[[Facts, Member, Item, Random], None]] = {
    Kind.SKILL_CERTIFICATE: _certificate,
    Kind.APPRAISAL: _appraisal,
}
