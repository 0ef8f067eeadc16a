"""Fictitious persons whose numbers, dates and papers agree with each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from yanzhen.samples import names
from yanzhen.samples.numbers import Day, id_number

_EDUCATION_AGES = {"junior_high": 16, "senior_high": 19, "technical_school": 19,
                   "secondary_vocational": 19, "junior_college": 22, "bachelor": 23}  # fmt: skip
LAST_YEAR = 2025
"""The last full year before the day of the shipped notice; nothing printed lies after 2026-04."""


@dataclass(frozen=True)
class Person:
    """One applicant. ``grade_days`` maps each grade held (5 to 1) to its certificate's date."""

    name: str
    gender: str
    birth: Day
    id_number: str
    department: str
    unit: str
    occupation: str
    education: str
    school: str
    major: str | None
    graduation: Day
    work_start: Day
    confirmed: Day
    grade_days: Mapping[int, Day]
    party: str
    nation: str
    address: str

    @property
    def grade(self) -> int:
        """The highest grade held."""
        return min(self.grade_days)


def person(rng: Random) -> Person:
    """A person whose life runs in order: born, schooled, employed, confirmed, certified."""
    gender = rng.choice(("male", "female"))
    birth = _day(rng, rng.randrange(1967, 1996))
    education = rng.choice(tuple(_EDUCATION_AGES))
    graduated = birth.year + _EDUCATION_AGES[education]
    work = _day(rng, graduated + rng.randrange(4))
    confirmed = Day(work.year + 1, work.month, min(work.day, 28))
    department, unit = _workplace(rng)
    return Person(
        name=person_name(rng, gender), gender=gender, birth=birth,
        id_number=id_number(rng, birth, gender), department=department, unit=unit,
        occupation=rng.choice(names.TRADES), education=education,
        school=rng.choice(names.SCHOOLS[education]),
        major=rng.choice(names.MAJORS[education]) if education in names.MAJORS else None,
        graduation=Day(graduated, 7, rng.choice((1, 5, 10, 15))), work_start=work,
        confirmed=confirmed, grade_days=_career(rng, confirmed), party=rng.choice(names.PARTIES),
        nation=rng.choice(names.NATIONS), address=_address(rng),
    )  # fmt: skip


def person_name(rng: Random, gender: str) -> str:
    """Mostly two or three characters; some double surnames, rare characters, minority names."""
    luck = rng.random()
    if luck < 0.05:
        return rng.choice(names.MINORITY)
    surname = rng.choice(names.DOUBLE_SURNAMES if luck < 0.08 else names.SURNAMES)
    pool = names.MALE if gender == "male" else names.FEMALE
    given = [rng.choice(pool) for _ in range(1 if rng.random() < 0.25 else 2)]
    if rng.random() < 0.18:
        given[-1] = rng.choice(names.RARE)
    return surname + "".join(given)


def _career(rng: Random, confirmed: Day) -> dict[int, Day]:
    """Certificates from grade 5 upwards, at least five years apart, none after last year."""
    days: dict[int, Day] = {}
    year = confirmed.year + rng.randrange(3)
    for grade in range(5, 0, -1):
        if days and (year > LAST_YEAR or rng.random() < 0.25):
            break
        days[grade] = Day(min(year, LAST_YEAR), rng.choice((10, 11, 12)), rng.randrange(1, 29))
        year += rng.randrange(5, 9)
    return days


def _workplace(rng: Random) -> tuple[str, str]:
    """Department and unit; one in four works in a county."""
    if rng.random() < 0.25:
        county = rng.choice(names.COUNTIES)
        return f"{county}人民政府办公室", county + rng.choice(names.COUNTY_UNITS)
    department = rng.choice(names.DEPARTMENTS)
    return department, rng.choice(names.UNITS[department])


def _address(rng: Random) -> str:
    if rng.random() < 0.5:
        return f"河南省焦作市解放区{rng.choice(names.STREETS)}{rng.randrange(1, 900)}号院{rng.randrange(1, 30)}号楼"
    county = rng.choice(names.COUNTIES)
    return f"河南省{county}{rng.choice(names.TOWNS)}东街村第{rng.randrange(1, 12)}组"


def _day(rng: Random, year: int) -> Day:
    return Day(year, rng.randrange(1, 13), rng.randrange(1, 29))
