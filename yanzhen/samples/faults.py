"""The changes that make a paper, or what is declared about it, wrong.

Each edits its dictionary in place: printed facts before they are drawn, declared ones after.
"""

from collections.abc import Callable
from random import Random
from typing import Any

from yanzhen.samples import names
from yanzhen.samples.numbers import Day
from yanzhen.samples.people import person, person_name

Facts = dict[str, Any]
Change = Callable[[Facts, Random], None]


def bad_id(facts: Facts, rng: Random) -> None:
    """A wrong check character."""
    good = facts["id_number"]
    facts["id_number"] = good[:17] + rng.choice([c for c in "0123456789" if c != good[17]])


def impossible(name: str) -> Change:
    """A day that no calendar has, in the same year."""

    def change(facts: Facts, rng: Random) -> None:
        month, day = rng.choice(((2, 30), (13, 8), (4, 31), (11, 31), (6, 32)))
        facts[name] = Day(facts[name].year, month, day)

    return change


def moved(name: str, year: Callable[[Facts, Random], int]) -> Change:
    """Another year for a date, and a certificate number that goes with it."""

    def change(facts: Facts, rng: Random) -> None:
        old = facts[name]
        facts[name] = Day(year(facts, rng), old.month, min(old.day, 28))
        number = str(facts.get("certificate_number", ""))
        if len(number) == 16 and number.isdigit():
            facts["certificate_number"] = f"{facts[name].year % 100:02d}{number[2:]}"
        elif len(number) == 18:  # a higher diploma's rule begins in 2002: another serial
            facts["certificate_number"] = f"{facts[name].year}{number[-4:]}"
        elif len(number) == 22:
            facts["certificate_number"] = f"{number[:13]}{facts[name].year % 100:02d}{number[15:]}"

    return change


def other_gender(facts: Facts, _rng: Random) -> None:
    """The other gender printed, against the ID number."""
    facts["gender"] = "female" if facts["gender"] == "male" else "male"


def other_birth(facts: Facts, rng: Random) -> None:
    """Another year of birth printed, against the ID number."""
    birth = facts["birth_date"]
    facts["birth_date"] = birth._replace(year=birth.year + rng.choice((-2, -1, 1, 2)))


def bad_patent(facts: Facts, rng: Random) -> None:
    """A wrong check character on a patent number."""
    good = facts["patent_number"]
    facts["patent_number"] = good[:-1] + rng.choice([c for c in "0123456789" if c != good[-1]])


def bad_certificate(facts: Facts, rng: Random) -> None:
    """A level digit outside 1 to 5 where the number's rule has one, else a digit too few."""
    good = facts["certificate_number"]
    if len(good) == 16:
        facts["certificate_number"] = good[:10] + rng.choice("789") + good[11:]
    else:
        facts["certificate_number"] = good[:15] + rng.choice("789") + good[16:]


def other_serial(facts: Facts, rng: Random) -> None:
    """Another serial printed than the bar code says, which was made before."""
    facts["_coded"] = dict(facts)
    good = facts["certificate_number"]
    facts["certificate_number"] = good[:-1] + rng.choice([c for c in "0123456789" if c != good[-1]])


def short_diploma(facts: Facts, _rng: Random) -> None:
    """A higher diploma's number that lacks its last digit."""
    facts["certificate_number"] = facts["certificate_number"][:-1]


def miscount(facts: Facts, rng: Random) -> None:
    """The declaration counts other people than the rows do."""
    facts["stated_count"] += rng.choice((-1, 1, 2))


def no_statement(facts: Facts, _rng: Random) -> None:
    """The declaration is left away."""
    facts["statement_present"] = False


def unsigned(facts: Facts, rng: Random) -> None:
    """One signature is missing, or both."""
    facts["signatures"] = rng.choice(([], ["handler"], ["unit_head"]))


def drop_row(declared: Facts, rng: Random) -> None:
    """The registration site does not know one of the printed people."""
    declared["rows"].pop(rng.randrange(len(declared["rows"])))
    declared.pop("stated_count", None)


def extra_row(declared: Facts, rng: Random) -> None:
    """The registration site knows somebody who is not printed."""
    other = person(rng)
    extra = {"name": other.name, "gender": other.gender, "id_number": other.id_number,
             "unit": other.unit, "occupation": other.occupation, "grade": 4}  # fmt: skip
    columns = declared["rows"][0]
    declared["rows"].append({k: v for k, v in extra.items() if k in columns})
    declared.pop("stated_count", None)


def other_row(declared: Facts, rng: Random) -> None:
    """The registration site knows another trade or grade for one person."""
    row = rng.choice(declared["rows"])
    name = rng.choice([n for n in ("grade", "occupation") if n in row])
    row[name] = changed(name, row[name], rng)


def other_person(declared: Facts, rng: Random) -> None:
    """Name and numbers of somebody else of the same gender."""
    while True:
        other = person(rng)
        if other.gender == declared.get("gender", other.gender):
            break
    new = {"name": other.name, "id_number": other.id_number, "birth_date": other.birth.iso}
    declared.update({k: v for k, v in new.items() if k in declared})


def not_inventor(declared: Facts, rng: Random) -> None:
    """The applicant is not among the inventors."""
    declared["name"] = person_name(rng, "male")


def mismatch(declared: Facts, rng: Random) -> None:
    """One value that is no person's identity is declared differently."""
    fixed = ("name", "id_number", "rows", "inventors", "signatures", "statement_present", "gender",
             "birth_date", "valid_until")  # fmt: skip
    name = rng.choice([n for n in declared if n not in fixed])
    declared[name] = changed(name, declared[name], rng)


def changed(name: str, value: Any, rng: Random) -> Any:
    """Another value that this field could hold."""
    choices: dict[str, tuple[str, ...]] = {
        "occupation": names.TRADES, "verdict": ("excellent", "qualified", "unqualified"),
        "education_level": tuple(names.SCHOOLS), "post": names.POSTS, "department": names.OFFICES,
        "patent_kind": ("invention", "utility_model", "design"), "title": names.INVENTIONS,
        "unit": tuple(u for group in names.UNITS.values() for u in group),
        "school": tuple(s for group in names.SCHOOLS.values() for s in group),
        "major": tuple(m for group in names.MAJORS.values() for m in group),
        "issuer": names.DEPARTMENTS, "honour": ("先进集体", "工作标兵"), "award_rank": ("特等奖", "鼓励奖"),
    }  # fmt: skip
    if name == "grade":
        return value + 1 if value < 5 else value - 1
    if isinstance(value, int):
        return value - 1
    if name in choices:
        return rng.choice([c for c in choices[name] if c not in value and value not in c])
    if name.endswith("date"):
        return f"{int(value[:4]) - 1}{value[4:]}"
    digits = [i for i, c in enumerate(value) if c.isdigit()]
    at = rng.choice(digits[-5:])
    return value[:at] + str((int(value[at]) + rng.randrange(1, 9)) % 10) + value[at + 1 :]


def future(_facts: Facts, rng: Random) -> int:
    """A year to come."""
    return rng.randrange(2033, 2048)


def unborn(facts: Facts, rng: Random) -> int:
    """A year before the person's birth."""
    return int(facts["birth_date"].year) - rng.randrange(1, 4)


def idle(facts: Facts, rng: Random) -> int:
    """A year before the person's first employment."""
    return int(facts["work_start_date"].year) - rng.randrange(1, 4)
