"""What can be wrong with a paper: in print, in its seals, or in what was declared about it.

Each spoiler names the finding codes that a check of the spoiled file must give.
"""

from typing import NamedTuple

from schemas.findings import FindingCode as Code
from schemas.kinds import Form, Kind
from yanzhen.samples import faults
from yanzhen.samples.faults import Change, Facts

_PERSONAL = frozenset({Kind.SKILL_CERTIFICATE, Kind.DIPLOMA, Kind.ID_CARD})
_DECLARES = frozenset({Form.PASSED_LIST, Form.ONSITE_LIST})
_SEALED = frozenset(set(Kind) - {Kind.ID_CARD, Kind.OTHER})
_ROSTER = frozenset({Kind.ROSTER})


class Spoiler(NamedTuple):
    """One thing made wrong.

    ``facts`` changes what is printed, ``declared`` what the applicant says; ``needs`` are the
    fields that must be printed for it to show (``_code``: a bar code); ``skip`` numbers the seals left away.
    """

    name: str
    kinds: frozenset[Kind]
    codes: tuple[Code, ...]
    facts: Change | None = None
    declared: Change | None = None
    needs: tuple[str, ...] = ()
    forms: frozenset[Form] | None = None
    skip: tuple[int, ...] = ()


def _kinds(*kinds: Kind) -> frozenset[Kind]:
    return frozenset(kinds)


_NUMBERED = frozenset({Form.VOCATIONAL_QUALIFICATION, Form.SKILL_LEVEL})
_CERTIFICATE, _HONOUR = _kinds(Kind.SKILL_CERTIFICATE), _kinds(Kind.SKILL_CERTIFICATE, Kind.HONOUR)
_HIGHER = ("education_level", "certificate_number")

SPOILERS: tuple[Spoiler, ...] = (
    Spoiler("bad_id_number", _PERSONAL, (Code.VALIDITY_ID_NUMBER,), faults.bad_id, needs=("id_number",)),
    Spoiler("impossible_issue_date", _HONOUR, (Code.VALIDITY_IMPOSSIBLE_DATE,),
            faults.impossible("issue_date"), needs=("issue_date",)),
    Spoiler("impossible_opinion_date", _kinds(Kind.APPRAISAL), (Code.VALIDITY_IMPOSSIBLE_DATE,),
            faults.impossible("unit_opinion_date"), needs=("unit_opinion_date",)),
    Spoiler("impossible_grant_date", _kinds(Kind.PATENT), (Code.VALIDITY_IMPOSSIBLE_DATE,),
            faults.impossible("grant_date"), needs=("grant_date",)),
    Spoiler("future_issue_date", _HONOUR, (Code.VALIDITY_FUTURE_DATE,),
            faults.moved("issue_date", faults.future), needs=("issue_date",)),
    Spoiler("future_effective_date", _kinds(Kind.APPOINTMENT), (Code.VALIDITY_FUTURE_DATE,),
            faults.moved("effective_date", faults.future), needs=("effective_date",)),
    Spoiler("issued_before_birth", _CERTIFICATE, (Code.VALIDITY_DATE_ORDER,),
            faults.moved("issue_date", faults.unborn), needs=("issue_date", "birth_date")),
    Spoiler("graduated_before_birth", _kinds(Kind.DIPLOMA), (Code.VALIDITY_DATE_ORDER,),
            faults.moved("graduation_date", faults.unborn), needs=("graduation_date", "birth_date")),
    Spoiler("effective_before_work", _kinds(Kind.APPOINTMENT), (Code.VALIDITY_DATE_ORDER,),
            faults.moved("effective_date", faults.idle), needs=("effective_date", "work_start_date")),
    Spoiler("gender_against_id", _PERSONAL, (Code.VALIDITY_GENDER,), faults.other_gender,
            needs=("gender", "id_number")),
    Spoiler("birth_against_id", _PERSONAL, (Code.VALIDITY_BIRTH_DATE,), faults.other_birth,
            needs=("birth_date", "id_number")),
    Spoiler("bad_patent_number", _kinds(Kind.PATENT), (Code.VALIDITY_PATENT_NUMBER,), faults.bad_patent,
            needs=("patent_number",)),
    Spoiler("bad_level_digit", _CERTIFICATE, (Code.VALIDITY_CERTIFICATE_NUMBER,), faults.bad_certificate,
            needs=("certificate_number",), forms=_NUMBERED),
    Spoiler("against_code", _CERTIFICATE, (Code.VALIDITY_QR_CODE,), faults.other_serial,
            needs=("certificate_number", "_code")),
    Spoiler("short_diploma_number", _kinds(Kind.DIPLOMA), (Code.VALIDITY_CERTIFICATE_NUMBER,),
            faults.short_diploma, needs=_HIGHER),
    Spoiler("no_seal", _SEALED, (Code.SEAL_MISSING,), skip=(0, 1)),
    Spoiler("one_seal", _ROSTER, (Code.SEAL_COUNT,), skip=(1,)),
    Spoiler("miscount", _ROSTER, (Code.ROSTER_COUNT,), faults.miscount, forms=_DECLARES),
    Spoiler("no_statement", _ROSTER, (Code.ROSTER_STATEMENT,), faults.no_statement, forms=_DECLARES),
    Spoiler("unsigned", _ROSTER, (Code.ROSTER_SIGNATURE,), faults.unsigned, forms=_DECLARES),
    Spoiler("unlisted_person", _ROSTER, (Code.ROSTER_UNLISTED_PERSON,), declared=faults.drop_row),
    Spoiler("missing_person", _ROSTER, (Code.ROSTER_MISSING_PERSON,), declared=faults.extra_row),
    Spoiler("row_mismatch", _ROSTER, (Code.ROSTER_ROW_MISMATCH,), declared=faults.other_row),
    Spoiler("other_person", _PERSONAL | {Kind.APPRAISAL}, (Code.DECLARED_OTHER_PERSON,),
            declared=faults.other_person, needs=("name", "birth_date")),
    Spoiler("not_inventor", _kinds(Kind.PATENT), (Code.DECLARED_NOT_FOUND,), declared=faults.not_inventor),
    Spoiler("mismatch", _SEALED - _ROSTER, (Code.DECLARED_MISMATCH,), declared=faults.mismatch),
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
