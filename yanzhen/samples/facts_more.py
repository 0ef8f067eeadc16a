"""The facts of appraisals, honours, patents, appointments, administrators' forms and the rest."""

from random import Random
from typing import Any

from schemas.kinds import Form
from yanzhen.samples import names, numbers
from yanzhen.samples.numbers import Day
from yanzhen.samples.people import Person, person_name

Facts = dict[str, Any]

_DEEDS = (
    "本人能够认真学习党的路线、方针、政策，遵守单位各项规章制度，团结同志，服从安排。",
    "在工作中认真负责，积极主动，能够按时保质完成领导交办的各项工作任务。",
    "坚持岗位练兵，刻苦钻研业务技术，操作技能有了明显提高，全年安全生产无事故。",
    "带头参加技术培训，主动帮助新同志熟悉业务，受到同事和服务对象的一致好评。",
    "存在的不足是理论学习还不够系统，今后将进一步加强学习，改进工作方法，争取更大进步。",
)
_PRAISE = ("该同志政治立场坚定，工作踏实肯干，遵守纪律，", "该同志爱岗敬业，业务熟练，较好地完成了全年工作任务，",
           "该同志工作认真负责，服从管理，团结协作，")  # fmt: skip


def appraisal(_form: Form | None, rng: Random, who: Person) -> Facts:
    """One year's appraisal; the unit's opinion follows early in the next year."""
    year = rng.randrange(max(2014, who.work_start.year + 1), 2026)
    verdicts = ("qualified",) * 6 + ("excellent",) * 3 + ("basically_qualified", "unqualified")
    opinion = Day(year + 1, rng.choice((1, 2)), rng.randrange(5, 29))
    return {
        "year": year,
        "verdict": rng.choice((*verdicts, "undetermined")),
        "unit_opinion_date": opinion,
        "_leader_date": opinion._replace(day=max(1, opinion.day - 4)),
        "_deeds": "".join(rng.sample(_DEEDS[:-1], 3)) + _DEEDS[-1],
        "_praise": rng.choice(_PRAISE),
        "_leader": person_name(rng, "male").split("·")[0],
    }


def honour(_form: Form | None, rng: Random, who: Person) -> Facts:
    """An award: its title, the rank of a competition, who gave it and when."""
    title, issuer, ranks = rng.choice(names.HONOURS)
    place, office = rng.choice((("河南省", "厅"), ("焦作市", "局"), ("焦作市", "局")))
    year = rng.randrange(who.confirmed.year + 1, 2026)
    local = "{place}" in issuer and title != "先进工作者"
    facts: Facts = {
        "honour": (place if local else "") + title,
        "issuer": issuer.format(
            place=place, office=office, unit=who.unit, department=who.department
        ),
        "issue_date": Day(year, rng.choice((1, 4, 6, 7, 12)), rng.randrange(1, 29)),
        "_year": str(year),
    }
    if ranks:
        facts["award_rank"] = rng.choice(ranks)
    return facts


def patent(_form: Form | None, rng: Random, who: Person) -> Facts:
    """A patent with the applicant among its inventors."""
    kind = rng.choice(("invention", "utility_model", "utility_model", "design"))
    filed = Day(rng.randrange(2008, 2024), rng.randrange(1, 13), rng.randrange(1, 29))
    others = [person_name(rng, "male") for _ in range(rng.randrange(6))]
    inventors = list(dict.fromkeys([*others, who.name]))
    rng.shuffle(inventors)
    title = rng.choice(names.INVENTIONS)
    return {
        "patent_kind": kind,
        "patent_number": numbers.patent_number(rng, kind, filed.year),
        "title": title.removeprefix("一种") if kind == "design" else title,
        "inventors": inventors,
        "grant_date": Day(
            filed.year + (2 if kind == "invention" else 1),
            rng.randrange(1, 13),
            rng.randrange(1, 29),
        ),
        "_filed": filed,
        "_owner": rng.choice((who.unit, who.name)),
        "_serial": str(rng.randrange(1_000_000, 19_999_999)),
        "_notice": f"CN {rng.randrange(100_000_000, 220_000_000)} "
        + {"invention": "B", "utility_model": "U", "design": "S"}[kind],
        "_head": person_name(rng, "male").split("·")[0],
        "_place": who.address,
    }


def appointment(form: Form | None, rng: Random, who: Person) -> Facts:
    """First confirmation, appointment, contract, salary approval or transfer of one person."""
    if form is Form.CONFIRMATION:
        grade, effective = 5, who.confirmed
    else:
        grade = rng.choice(tuple(who.grade_days))
        effective = Day(min(who.grade_days[grade].year + 1, 2025), 1, 1)
    later = Day(effective.year, min(12, effective.month + 1), rng.randrange(5, 28))
    return {
        "grade": grade,
        "effective_date": effective,
        "_signed": later,
        "_until": effective._replace(year=effective.year + 3, month=12, day=31),
        "_old": rng.choice([t for t in names.TRADES if t != who.occupation]),
        "_pay": str(rng.randrange(18, 60) * 50),
        "_pay_step": str(rng.randrange(1, 30)),
        "_serial": f"{effective.year}〕{rng.randrange(1, 90)}号",
        "_short": who.unit[:3],
        "_leader": person_name(rng, "male").split("·")[0],
    }


def admin_form(_form: Form | None, rng: Random, who: Person) -> Facts:
    """The department's administrator for registration on the web."""
    return {
        "unit": who.department,
        "department": rng.choice(names.OFFICES),
        "post": rng.choice(names.POSTS),
        "office_phone": numbers.office_phone(rng),
        "mobile": numbers.mobile(rng),
        "_units": "、".join(names.UNITS.get(who.department, (who.unit,))),
        "_writer": person_name(rng, "female").split("·")[0],
    }


def other(_form: Form | None, rng: Random, who: Person) -> Facts:
    """Promises, receipts, notices, letters: printed, but nothing of it is a field."""
    return {
        "_name": who.name,
        "_id": who.id_number,
        "_day": Day(rng.choice((2024, 2025, 2026)), rng.choice((1, 2, 3)), rng.randrange(1, 29)),
        "_amount": f"{rng.randrange(8, 90) * 10}.00",
        "_receipt": f"{rng.randrange(10_000_000, 99_999_999)}",
        "_issuer": who.unit,
        "_grade": rng.choice(("五级", "四级", "三级", "二级", "一级")),
    }
