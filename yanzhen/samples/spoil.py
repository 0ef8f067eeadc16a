"""What can be wrong with a paper: in print, in its seals, or in what was declared about it.

Each spoiler names the finding codes that a check of the spoiled file must give.
"""

from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

from schemas.findings import FindingCode as Code
from schemas.kinds import Form, Kind
from yanzhen.samples import names
from yanzhen.samples.numbers import Day
from yanzhen.samples.people import person, person_name

Facts = dict[str, Any]
Change = Callable[[Facts, Random], None]

_PERSONAL = frozenset({Kind.SKILL_CERTIFICATE, Kind.DIPLOMA, Kind.ID_CARD})
_DECLARES = frozenset({Form.PASSED_LIST, Form.ONSITE_LIST})
_SEALED = frozenset(set(Kind) - {Kind.ID_CARD, Kind.OTHER})
_ROSTER = frozenset({Kind.ROSTER})


class Spoiler(NamedTuple):
    """One thing made wrong.

    ``facts`` changes what is printed, ``declared`` what the applicant says; ``needs`` are the
    fields that must be printed for it to show; ``skip`` numbers the seals left away.
    """

    name: str
    kinds: frozenset[Kind]
    codes: tuple[Code, ...]
    facts: Change | None = None
    declared: Change | None = None
    needs: tuple[str, ...] = ()
    forms: frozenset[Form] | None = None
    skip: tuple[int, ...] = ()


def _bad_id(facts: Facts, rng: Random) -> None:
    good = facts["id_number"]
    facts["id_number"] = good[:17] + rng.choice([c for c in "0123456789" if c != good[17]])


def _impossible(name: str) -> Change:
    def change(facts: Facts, rng: Random) -> None:
        month, day = rng.choice(((2, 30), (13, 8), (4, 31), (11, 31), (6, 32)))
        facts[name] = Day(facts[name].year, month, day)

    return change


def _moved(name: str, year: Callable[[Facts, Random], int]) -> Change:
    """Another year for a date, and a certificate number that goes with it."""

    def change(facts: Facts, rng: Random) -> None:
        old = facts[name]
        facts[name] = Day(year(facts, rng), old.month, min(old.day, 28))
        number = str(facts.get("certificate_number", ""))
        if len(number) == 16 and number.isdigit():
            facts["certificate_number"] = f"{facts[name].year % 100:02d}{number[2:]}"
        elif len(number) == 22:
            facts["certificate_number"] = f"{number[:13]}{facts[name].year % 100:02d}{number[15:]}"

    return change


def _other_gender(facts: Facts, _rng: Random) -> None:
    facts["gender"] = "female" if facts["gender"] == "male" else "male"


def _other_birth(facts: Facts, rng: Random) -> None:
    birth = facts["birth_date"]
    facts["birth_date"] = birth._replace(year=birth.year + rng.choice((-2, -1, 1, 2)))


def _bad_patent(facts: Facts, rng: Random) -> None:
    good = facts["patent_number"]
    facts["patent_number"] = good[:-1] + rng.choice([c for c in "0123456789" if c != good[-1]])


def _bad_certificate(facts: Facts, rng: Random) -> None:
    """A level digit outside 1 to 5 where the number's rule has one, else a digit too few."""
    good = facts["certificate_number"]
    if len(good) == 16:
        facts["certificate_number"] = good[:10] + rng.choice("789") + good[11:]
    else:
        facts["certificate_number"] = good[:15] + rng.choice("789") + good[16:]


def _short_diploma(facts: Facts, _rng: Random) -> None:
    facts["certificate_number"] = facts["certificate_number"][:-1]


def _miscount(facts: Facts, rng: Random) -> None:
    facts["stated_count"] += rng.choice((-1, 1, 2))


def _no_statement(facts: Facts, _rng: Random) -> None:
    facts["statement_present"] = False


def _unsigned(facts: Facts, rng: Random) -> None:
    facts["signatures"] = rng.choice(([], ["handler"], ["unit_head"]))


def _drop_row(declared: Facts, rng: Random) -> None:
    declared["rows"].pop(rng.randrange(len(declared["rows"])))
    declared.pop("stated_count", None)


def _extra_row(declared: Facts, rng: Random) -> None:
    other = person(rng)
    extra = {"name": other.name, "gender": other.gender, "id_number": other.id_number,
             "unit": other.unit, "occupation": other.occupation, "grade": 4}  # fmt: skip
    columns = declared["rows"][0]
    declared["rows"].append({k: v for k, v in extra.items() if k in columns})
    declared.pop("stated_count", None)


def _other_row(declared: Facts, rng: Random) -> None:
    row = rng.choice(declared["rows"])
    name = rng.choice([n for n in ("grade", "occupation") if n in row])
    row[name] = changed(name, row[name], rng)


def _other_person(declared: Facts, rng: Random) -> None:
    while True:
        other = person(rng)
        if other.gender == declared.get("gender", other.gender):
            break
    new = {"name": other.name, "id_number": other.id_number, "birth_date": other.birth.iso}
    declared.update({k: v for k, v in new.items() if k in declared})


def _not_inventor(declared: Facts, rng: Random) -> None:
    declared["name"] = person_name(rng, "male")


def _mismatch(declared: Facts, rng: Random) -> None:
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


def _future(_facts: Facts, rng: Random) -> int:
    return rng.randrange(2033, 2048)


def _unborn(facts: Facts, rng: Random) -> int:
    return int(facts["birth_date"].year) - rng.randrange(1, 4)


def _idle(facts: Facts, rng: Random) -> int:
    return int(facts["work_start_date"].year) - rng.randrange(1, 4)


def _kinds(*kinds: Kind) -> frozenset[Kind]:
    return frozenset(kinds)


_NUMBERED = frozenset({Form.VOCATIONAL_QUALIFICATION, Form.SKILL_LEVEL})
_CERTIFICATE, _HONOUR = _kinds(Kind.SKILL_CERTIFICATE), _kinds(Kind.SKILL_CERTIFICATE, Kind.HONOUR)
_HIGHER = ("education_level", "certificate_number")

SPOILERS: tuple[Spoiler, ...] = (
    Spoiler("bad_id_number", _PERSONAL, (Code.VALIDITY_ID_NUMBER,), _bad_id, needs=("id_number",)),
    Spoiler("impossible_issue_date", _HONOUR, (Code.VALIDITY_IMPOSSIBLE_DATE,),
            _impossible("issue_date"), needs=("issue_date",)),
    Spoiler("impossible_opinion_date", _kinds(Kind.APPRAISAL), (Code.VALIDITY_IMPOSSIBLE_DATE,),
            _impossible("unit_opinion_date"), needs=("unit_opinion_date",)),
    Spoiler("impossible_grant_date", _kinds(Kind.PATENT), (Code.VALIDITY_IMPOSSIBLE_DATE,),
            _impossible("grant_date"), needs=("grant_date",)),
    Spoiler("future_issue_date", _HONOUR, (Code.VALIDITY_FUTURE_DATE,),
            _moved("issue_date", _future), needs=("issue_date",)),
    Spoiler("future_effective_date", _kinds(Kind.APPOINTMENT), (Code.VALIDITY_FUTURE_DATE,),
            _moved("effective_date", _future), needs=("effective_date",)),
    Spoiler("issued_before_birth", _CERTIFICATE, (Code.VALIDITY_DATE_ORDER,),
            _moved("issue_date", _unborn), needs=("issue_date", "birth_date")),
    Spoiler("graduated_before_birth", _kinds(Kind.DIPLOMA), (Code.VALIDITY_DATE_ORDER,),
            _moved("graduation_date", _unborn), needs=("graduation_date", "birth_date")),
    Spoiler("effective_before_work", _kinds(Kind.APPOINTMENT), (Code.VALIDITY_DATE_ORDER,),
            _moved("effective_date", _idle), needs=("effective_date", "work_start_date")),
    Spoiler("gender_against_id", _PERSONAL, (Code.VALIDITY_GENDER,), _other_gender,
            needs=("gender", "id_number")),
    Spoiler("birth_against_id", _PERSONAL, (Code.VALIDITY_BIRTH_DATE,), _other_birth,
            needs=("birth_date", "id_number")),
    Spoiler("bad_patent_number", _kinds(Kind.PATENT), (Code.VALIDITY_PATENT_NUMBER,), _bad_patent,
            needs=("patent_number",)),
    Spoiler("bad_level_digit", _CERTIFICATE, (Code.VALIDITY_CERTIFICATE_NUMBER,), _bad_certificate,
            needs=("certificate_number",), forms=_NUMBERED),
    Spoiler("short_diploma_number", _kinds(Kind.DIPLOMA), (Code.VALIDITY_CERTIFICATE_NUMBER,),
            _short_diploma, needs=_HIGHER),
    Spoiler("no_seal", _SEALED, (Code.SEAL_MISSING,), skip=(0, 1)),
    Spoiler("one_seal", _ROSTER, (Code.SEAL_COUNT,), skip=(1,)),
    Spoiler("miscount", _ROSTER, (Code.ROSTER_COUNT,), _miscount, forms=_DECLARES),
    Spoiler("no_statement", _ROSTER, (Code.ROSTER_STATEMENT,), _no_statement, forms=_DECLARES),
    Spoiler("unsigned", _ROSTER, (Code.ROSTER_SIGNATURE,), _unsigned, forms=_DECLARES),
    Spoiler("unlisted_person", _ROSTER, (Code.ROSTER_UNLISTED_PERSON,), declared=_drop_row),
    Spoiler("missing_person", _ROSTER, (Code.ROSTER_MISSING_PERSON,), declared=_extra_row),
    Spoiler("row_mismatch", _ROSTER, (Code.ROSTER_ROW_MISMATCH,), declared=_other_row),
    Spoiler("other_person", _PERSONAL | {Kind.APPRAISAL}, (Code.DECLARED_OTHER_PERSON,),
            declared=_other_person, needs=("name", "birth_date")),
    Spoiler("not_inventor", _kinds(Kind.PATENT), (Code.DECLARED_NOT_FOUND,), declared=_not_inventor),
    Spoiler("mismatch", _SEALED - _ROSTER, (Code.DECLARED_MISMATCH,), declared=_mismatch),
)  # fmt: skip


def spoilers_for(kind: Kind, form: Form | None) -> list[Spoiler]:
    """The spoilers that this kind and form can suffer."""
    return [s for s in SPOILERS if kind in s.kinds and (s.forms is None or form in s.forms)]


def applies(spoiler: Spoiler, facts: Facts) -> bool:
    """Whether the paper's own facts allow it: only higher diplomas since 2002 have a rule."""
    if spoiler.name != "short_diploma_number":
        return True
    number = facts["certificate_number"]
    return len(number) == 18 and number.isdigit()
