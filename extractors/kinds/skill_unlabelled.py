"""What a certificate of skill says where no label announces it: in prose, alone, at its foot."""

import re
from collections.abc import Callable

from extractors.kinds import take
from extractors.kinds.base import PaperText
from extractors.kinds.foot import ORGANISATION, foot_date, foot_organisation, lone_name
from extractors.kinds.numbers import lone_id, lone_number
from extractors.kinds.persons import opening_name
from extractors.kinds.spoken_person import gender_beside, spoken_person
from extractors.kinds.take import Taken

STRICT_TRADE = take.text_like(
    rf"^[{take.HAN}]{{1,9}}[工员师手匠]$",
    forbidden=r"^(?:高级|中级|初级|技师|[一二三四五]级|普通工)",
)
"""A trade where no label says so; nearly all end so."""

_NO_TRADE = re.compile(r"(?:人员|职工|员工|技工|工人|教师|老师|技师)$|持证|考评|本人")


def _only_grade(paper: PaperText) -> Taken | None:
    """The one grade that the print names, where nothing announces it."""
    words = paper.search(
        r"[一二三四五]级(?:[/(、]?(?:高级技师|技师|[高中初]级工))?|高级技师|技师(?!学院)|[高中初]级(?:工|技能|技术)|(?<=[(])[高中初]级(?=[)])|[高中初]级(?=考[试核]|合格)"
    )
    found = [taken for piece in words if (taken := take.grade(piece))]
    return found[0] if len({taken.value for taken in found}) == 1 else None


def _judge(paper: PaperText) -> Taken | None:
    """The body in whose judgement a sentence says that somebody has a skill."""
    pattern = (
        rf"[经由](?!本|我|该|考核|评审|鉴定)(?P<v>{ORGANISATION})(?:\([^()]{{2,6}}\))?"
        r"(?:统一|组织)?(?:评价|认定|考核|鉴定|考评|评定)"
    )
    return next((take.whole(piece) for piece in paper.search(pattern)), None)


def _lone_trade(paper: PaperText) -> Taken | None:
    """A trade that stands in a row of its own, where nothing announces it."""
    found = (STRICT_TRADE(piece) for piece in paper.blocks(rf"[{take.HAN}]{{3,10}}"))
    return next((t for t in found if t and not _NO_TRADE.search(str(t.value))), None)


def with_unlabelled(paper: PaperText, fields: dict[str, Taken]) -> dict[str, Taken]:
    """All fields, with those that no label announces, each found in the light of the others."""
    finders: tuple[tuple[str, Callable[[dict[str, Taken]], Taken | None]], ...] = (
        ("certificate_number", lambda _: lone_number(paper)),
        ("id_number", lambda known: _person_number(paper, known)),
        ("name", lambda _: spoken_person(paper) or opening_name(paper) or lone_name(paper)),
        ("gender", lambda known: _gender(paper, known)),
        ("grade", lambda _: _only_grade(paper)),
        ("occupation", lambda _: _lone_trade(paper)),
        ("issue_date", lambda known: _issued(paper, known)),
        (
            "issuer",
            lambda known: foot_organisation(paper, known.get("issue_date")) or _judge(paper),
        ),
    )
    known = dict(fields)
    for name, find in finders:
        found = None if name in known else find(known)
        known |= {name: found} if found else {}
    return known


def _gender(paper: PaperText, known: dict[str, Taken]) -> Taken | None:
    return gender_beside(paper, known["name"]) if "name" in known else None


def _person_number(paper: PaperText, known: dict[str, Taken]) -> Taken | None:
    """The holder's number, unless it is the certificate's whose last digit happens to fit."""
    person, number = lone_id(paper), known.get("certificate_number")
    return person if person and not (number and person.value == number.value) else None


def _issued(paper: PaperText, known: dict[str, Taken]) -> Taken | None:
    return foot_date(paper, [t for n, t in known.items() if n == "birth_date"])
