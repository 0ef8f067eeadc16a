"""Where a diploma's holder learnt: a layout of one sort of school makes its facts agree with that sort."""

from collections.abc import Sequence

from yanzhen.samples import numbers
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day

_HIGHER = ("junior_college", "bachelor")
_FIRST_RULED = 2002
_SCHOOL_AGE = 14
_YEARS = "一二三四五"
_AGES = {"junior_high": 16, "senior_high": 19, "technical_school": 19, "secondary_vocational": 19,
         "junior_college": 22, "bachelor": 23}  # fmt: skip


def schooled(job: Job, level: str, schools: Sequence[str], majors: Sequence[str] = (), years: int = 3) -> None:  # fmt: skip
    """A graduate of this level, of one of these schools and majors after ``years`` of learning."""
    rng, same = job.rng, job.facts["education_level"] == level
    born, ended = job.facts["birth_date"].year, job.facts["graduation_date"]
    if not same and level in _AGES and ended.year - born >= _SCHOOL_AGE:
        job.facts["graduation_date"] = ended._replace(year=born + _AGES[level])
    year = job.facts["graduation_date"].year
    job.facts |= {"education_level": level, "school": rng.choice(schools), "_length": _YEARS[years - 1],
                  "major": rng.choice(majors) if majors else None, "_start": Day(year - years, 9, 1)}  # fmt: skip
    if level in _HIGHER and year >= _FIRST_RULED:
        if not same:
            job.facts["certificate_number"] = numbers.diploma_number(rng, year, level)
    elif not same:
        job.facts["certificate_number"] = f"{year}{rng.randrange(10, 9999):04d}"


def later(job: Job, first: int, last: int) -> None:
    """Move a grown-up's graduation between these years, unless the paper is to contradict itself."""
    born, old = job.facts["birth_date"].year, job.facts["graduation_date"]
    if old.year - born < _SCHOOL_AGE or first <= old.year <= last:
        return
    year = job.rng.randrange(max(first, born + 21), max(last, born + 24) + 1)
    number = job.facts["certificate_number"]
    if len(number) == 18 and number.isdigit():
        number = f"{number[:6]}{year}{number[10:]}"
    elif job.facts["education_level"] in _HIGHER and year >= _FIRST_RULED:
        number = numbers.diploma_number(job.rng, year, job.facts["education_level"])
    job.facts |= {"graduation_date": old._replace(year=year), "certificate_number": number}
