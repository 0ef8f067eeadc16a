"""Numbers printed on papers, made valid by the public rules (domain.md sections 2 and 4).

These are written apart from the checkers in ``extractors`` on purpose: the printer is their oracle.
"""

from random import Random
from typing import NamedTuple

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10X98765432"
_PATENT_WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
REGIONS = ("410802", "410803", "410811", "410821", "410822", "410825", "410882", "410883",
           "410102", "410323", "410781", "411024", "130428", "140502", "370782", "420106")  # fmt: skip


class Day(NamedTuple):
    """A printed day. Unlike ``datetime.date`` it can hold the impossible days of wrong papers."""

    year: int
    month: int
    day: int

    @property
    def iso(self) -> str:
        """``YYYY-MM-DD``."""
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"


def id_check(body: str) -> str:
    """Check character of 17 digits by GB 11643."""
    total = sum(int(c) * w for c, w in zip(body, _ID_WEIGHTS, strict=True))
    return _ID_CHECKS[total % 11]


def id_number(rng: Random, birth: Day, gender: str) -> str:
    """A valid 18-character number for this birth date; digit 17 is odd for men."""
    order = rng.randrange(1, 50) * 10 + rng.randrange(5) * 2 + (gender == "male")
    body = f"{rng.choice(REGIONS)}{birth.year:04d}{birth.month:02d}{birth.day:02d}{order:03d}"
    return body + id_check(body)


def patent_check(body: str) -> str:
    """Check character of a patent number's 12 digits (weights 2..9, 2..5, mod 11, 10 is X)."""
    total = sum(int(c) * w for c, w in zip(body, _PATENT_WEIGHTS, strict=True))
    return "0123456789X"[total % 11]


def patent_number(rng: Random, kind: str, year: int) -> str:
    """``ZL`` + 12 digits + ``.`` + check; the fifth digit tells the kind of patent."""
    digit = {"invention": "1", "utility_model": "2", "design": "3"}[kind]
    body = f"{year}{digit}{rng.randrange(10_000, 9_999_999):07d}"
    return f"ZL{body}.{patent_check(body)}"


def vocational_number(rng: Random, year: int, grade: int) -> str:
    """16 digits of a 职业资格证书: two of the year, eight of the office, the grade, five serial."""
    office = f"{rng.choice(('1600', '1608'))}{rng.randrange(1, 9999):04d}"
    return f"{year % 100:02d}{office}{grade}{rng.randrange(1, 99_999):05d}"


def skill_level_number(rng: Random, year: int, grade: int) -> str:
    """``Y`` or ``S`` and 21 digits: characters 14-15 are the year, character 16 the grade."""
    office = f"{rng.choice(('0041', '0000'))}08{rng.randrange(10_000, 999_999):06d}"
    return f"{rng.choice('YS')}{office}{year % 100:02d}{grade}{rng.randrange(1, 999_999):06d}"


def diploma_number(rng: Random, year: int, level: str) -> str:
    """18 digits of a higher diploma since 2002: school, type, year, level, serial."""
    code = {"junior_college": "06", "bachelor": "05"}[level]
    school = rng.choice(("10460", "10464", "11834", "12780", "13501"))
    return f"{school}{rng.choice('15')}{year}{code}{rng.randrange(1, 999_999):06d}"


def free_number(rng: Random, year: int) -> str:
    """A number without a public rule, as on 工勤 certificates and secondary diplomas."""
    serial = rng.randrange(1, 99_999)
    return rng.choice(
        (
            f"{year}{rng.choice(('4108', '0801', '4100'))}{serial:05d}",
            f"豫工考字{year}{serial:05d}号",
            f"{year % 100:02d}{serial:06d}",
            f"H{year}08{serial:05d}",
        )
    )


def mobile(rng: Random) -> str:
    """An 11-digit mobile number in a range that is given to nobody (domain: fictitious only)."""
    return f"1{rng.choice(('39', '38', '56', '83'))}0000{rng.randrange(1000, 9999)}"


def office_phone(rng: Random) -> str:
    """A Jiaozuo land line with area code."""
    return f"0391-{rng.choice(('211', '291', '356', '883'))}{rng.randrange(1000, 9999)}"
