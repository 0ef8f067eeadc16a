"""What one paper says: raw values by field name, drawn from a person's life.

Names with a leading underscore are printed but are no fields of the contract.
"""

from collections.abc import Callable
from random import Random
from typing import Any

from schemas.kinds import Form, Kind
from yanzhen.samples import facts_more, names, numbers
from yanzhen.samples.facts_roster import roster
from yanzhen.samples.numbers import Day
from yanzhen.samples.people import Person, person

Facts = dict[str, Any]

ERAS: dict[Form, tuple[int, int]] = {
    Form.POST_GRADE: (2012, 2025),
    Form.WORKER_GRADE: (1996, 2011),
    Form.VOCATIONAL_QUALIFICATION: (2000, 2019),
    Form.SKILL_LEVEL: (2020, 2025),
}
_ISSUERS: dict[Form, tuple[str, ...]] = {
    Form.POST_GRADE: ("河南省人力资源和社会保障厅", "焦作市人力资源和社会保障局",
                      "河南省职业技能等级评价指导中心"),
    Form.WORKER_GRADE: ("河南省人事厅", "焦作市人事局", "河南省机关事业单位工人考核委员会"),
    Form.VOCATIONAL_QUALIFICATION: ("河南省职业技能鉴定指导中心", "焦作市职业技能鉴定指导中心",
                                    "焦作市劳动和社会保障局"),
    Form.SKILL_LEVEL: ("焦作市职业技能等级评价中心", "河南省职业技能等级评价指导中心", "焦作市高级技工学校"),
}  # fmt: skip


def subject(rng: Random, kind: Kind, form: Form | None) -> Person:
    """A person who can hold such a paper."""
    while True:
        found = person(rng)
        if not can_hold(form, found):
            continue
        if kind is Kind.APPRAISAL and found.work_start.year > 2019:
            continue
        return found


def can_hold(form: Form | None, who: Person) -> bool:
    """Whether ``who`` was confirmed before the last papers of this form were given."""
    return form not in ERAS or who.confirmed.year < ERAS[form][1]


def make_facts(kind: Kind, form: Form | None, rng: Random, who: Person) -> Facts:
    """The facts of one paper of this kind and form about ``who``."""
    base: Facts = {"name": who.name, "gender": who.gender, "birth_date": who.birth,
                   "id_number": who.id_number, "unit": who.unit, "department": who.department,
                   "occupation": who.occupation, "work_start_date": who.work_start,
                   "_unit": who.unit, "_party": who.party, "_nation": who.nation,
                   "_address": who.address, "_department": who.department,
                   "_education": names.EDUCATION_WORDS[who.education],
                   "_work_start": who.work_start, "_occupation": who.occupation}  # fmt: skip
    return base | _MAKERS[kind](form, rng, who)


def _skill(form: Form | None, rng: Random, who: Person) -> Facts:
    form = form or Form.POST_GRADE
    first, last = ERAS[form]
    year = rng.randrange(max(first, who.confirmed.year + 1), last + 1)
    grade = rng.randrange(1, 6)
    makers: dict[Form, Callable[[], str]] = {
        Form.VOCATIONAL_QUALIFICATION: lambda: numbers.vocational_number(rng, year, grade),
        Form.SKILL_LEVEL: lambda: numbers.skill_level_number(rng, year, grade),
    }
    return {
        "grade": grade,
        "issue_date": Day(year, rng.choice((3, 6, 9, 10, 11, 12)), rng.randrange(1, 29)),
        "issuer": rng.choice(_ISSUERS[form]),
        "certificate_number": makers.get(form, lambda: numbers.free_number(rng, year))(),
        "_theory": f"{rng.uniform(60, 98):.1f}",
        "_practice": str(rng.randrange(60, 99)),
        "_level": rng.choice(("合格", "良好", "优秀")),
    }


def _diploma(_form: Form | None, rng: Random, who: Person) -> Facts:
    years = {"junior_high": 3, "senior_high": 3, "technical_school": 3,
             "secondary_vocational": 3, "junior_college": 3, "bachelor": 4}  # fmt: skip
    higher = who.education in ("junior_college", "bachelor")
    year = who.graduation.year
    if higher and year >= 2002:
        number = numbers.diploma_number(rng, year, who.education)
    else:
        number = rng.choice((f"{year}{rng.randrange(1, 9999):04d}", f"豫{year}字第{rng.randrange(1, 99999):05d}号",
                             f"41{year}08{rng.randrange(1, 99999):05d}"))  # fmt: skip
    length = years[who.education]
    return {
        "school": who.school, "education_level": who.education, "major": who.major,
        "graduation_date": who.graduation, "certificate_number": number,
        "_start": Day(year - length, 9, 1), "_length": "一二三四"[length - 1],
        "_head": rng.choice(names.SURNAMES) + "".join(rng.choices(names.MALE, k=2)),
    }  # fmt: skip


def _id_card(_form: Form | None, rng: Random, who: Person) -> Facts:
    age = 2026 - who.birth.year
    start = Day(rng.randrange(2016, 2024), who.birth.month, rng.randrange(1, 29))
    until: Day | str = start._replace(year=start.year + (20 if age - 10 > 25 else 10))
    if age >= 52 and rng.random() < 0.6:
        until = "long_term"
    place = rng.choice(
        ("焦作市公安局解放分局", "焦作市公安局山阳分局", "修武县公安局", "博爱县公安局")
    )
    return {"valid_until": until, "_valid_from": start, "_police": place}


_MAKERS: dict[Kind, Callable[[Form | None, Random, Person], Facts]] = {
    Kind.SKILL_CERTIFICATE: _skill,
    Kind.DIPLOMA: _diploma,
    Kind.APPRAISAL: facts_more.appraisal,
    Kind.ROSTER: roster,
    Kind.HONOUR: facts_more.honour,
    Kind.PATENT: facts_more.patent,
    Kind.APPOINTMENT: facts_more.appointment,
    Kind.ID_CARD: _id_card,
    Kind.ADMIN_FORM: facts_more.admin_form,
    Kind.OTHER: facts_more.other,
}
