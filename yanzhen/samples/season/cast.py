"""The applicants of one unit: fictitious lives that fit the grade each applies for."""

from dataclasses import replace
from random import Random
from typing import Any, NamedTuple

from yanzhen.samples.numbers import Day
from yanzhen.samples.people import Person, person
from yanzhen.samples.season.faults import REDATED
from yanzhen.samples.season.plan import TEMPLATES, Template

CLAIMED_YEAR = 2020
"""The year that forgers set a later date back to: five years before the season."""


class Member(NamedTuple):
    """One applicant; ``held``: the grade in hand, its certificate dated ``held_on``."""

    external_id: str
    who: Person
    template: Template
    held: int
    held_on: Day

    @property
    def application(self) -> dict[str, Any]:
        """What the applicant declares as a whole (contract, section 6)."""
        who, template = self.who, self.template
        return {"external_id": self.external_id, "name": who.name, "id_number": who.id_number,
                "gender": who.gender, "birth_date": who.birth.iso, "unit": who.unit,
                "post_type": "worker", "applied_grade": template.grade,
                "applied_occupation": who.occupation, "route": template.route,
                "work_start_date": who.work_start.iso,
                "confirmation_date": who.confirmed.iso}  # fmt: skip


def cast(seed: int, size: int) -> list[Member]:
    """``size`` people of one unit, no two of one name."""
    rng = Random(f"season/{seed}/cast")
    home = person(rng)
    members: list[Member] = []
    for i in range(size):
        template = TEMPLATES[i % len(TEMPLATES)]
        names = {m.who.name for m in members}
        who = _fitting(template, names, rng)
        who = replace(who, unit=home.unit, department=home.department)
        held = _held(template)
        members.append(Member(f"S{seed}-{i + 1:02d}", who, template, held, _held_on(who, template)))
    return members


def alone(external_id: str, template: Template, rng: Random) -> Member:
    """One applicant who belongs to no season."""
    who = _fitting(template, set(), rng)
    return Member(external_id, who, template, _held(template), _held_on(who, template))


def _fitting(template: Template, names: set[str], rng: Random) -> Person:
    while True:
        who = person(rng)
        if who.name not in names and _is_plausible(who) and _fits(who, template):
            return who


def _is_plausible(who: Person) -> bool:
    """Whether the person is below every retirement age and went to work after school."""
    young = who.birth.year >= (1968 if who.gender == "male" else 1977)
    return young and who.graduation < who.work_start


def _fits(who: Person, template: Template) -> bool:
    if template.route is None:
        return 2018 <= who.work_start.year <= 2023
    if template.route == "tenure":
        return 1990 <= who.work_start.year <= (2016 if template.grade == 4 else 2008)
    held = who.grade_days.get(template.grade + 1)
    if held is None or not max(1996, who.confirmed.year + 1) <= held.year <= CLAIMED_YEAR:
        return False
    old = template.grade == 1
    return not (template.grade <= 2 and who.education == "junior_high") and not (
        old and who.work_start.year > 2001
    )


def _held(template: Template) -> int:
    """The grade in hand: the lower one, where the route asks for its certificate."""
    return template.grade + 1 if template.route == "certificate" else 5


def _held_on(who: Person, template: Template) -> Day:
    """The date of the certificate in hand, or of the first grade's where none is asked for.

    Where the certificate is forged, the date that its holder claims.
    """
    day = who.grade_days[_held(template)]
    forged = any(item.fault in REDATED for item in template.items)
    return day._replace(year=CLAIMED_YEAR) if forged else day
