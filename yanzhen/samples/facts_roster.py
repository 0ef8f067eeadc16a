"""The facts of rosters: the people on them, the declaration, the signatures."""

from random import Random
from typing import Any

from schemas.kinds import Form
from yanzhen.samples import names
from yanzhen.samples.numbers import Day
from yanzhen.samples.people import Person, person, person_name

STATEMENT = (
    "经审核，我单位{_first}等{stated_count}名同志符合相应工勤技能岗位等级考核申报资格条件，"
    "网上填报的个人信息和所有上报材料真实、准确，同意申报。以上如有不实，愿承担相应责任。"
)


def roster(form: Form | None, rng: Random, who: Person) -> dict[str, Any]:
    """A roster of ``who``'s unit; ``rows`` hold raw values by column."""
    size = rng.choice((3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 26, 30))
    people = [who] + [person(rng) for _ in range(size - 1)]
    declares = form in (Form.PASSED_LIST, Form.ONSITE_LIST)
    return {
        "rows": [_row(i + 1, p, who.unit, rng) for i, p in enumerate(people)],
        "year": 2026,
        "stated_count": size,
        "statement_present": declares,
        "signatures": ["handler", "unit_head"] if declares else [],
        "form_date": Day(2026, rng.choice((3, 4)), rng.randrange(1, 13))
        if rng.random() < 0.5
        else Day(2026, 3, rng.randrange(14, 31)),
        "_first": who.name,
        "_handler": person_name(rng, "female").split("·")[0],
        "_unit_head": person_name(rng, "male").split("·")[0],
        "_phone": f"0391-{rng.randrange(2_000_000, 8_999_999)}",
        "_count": size,
    }


def _row(seq: int, who: Person, unit: str, rng: Random) -> dict[str, Any]:
    """One line: what the person applies for, in one trade and grade."""
    return {"seq": seq, "name": who.name, "gender": who.gender, "id_number": who.id_number,
            "unit": unit, "occupation": rng.choice(names.TRADES), "grade": rng.randrange(1, 6),
            "_birth": who.birth, "_work_start": who.work_start,
            "_mobile": f"13{rng.randrange(10)}0000{rng.randrange(1000, 9999)}",
            "_education": names.EDUCATION_WORDS[who.education]}  # fmt: skip
