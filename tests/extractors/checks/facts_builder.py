"""Facts built by hand: fictitious people, one clean paper of each kind."""

import datetime as dt
from typing import Any

from extractors.checks import check_paper
from schemas.declared import Declared
from schemas.facts import (
    Facts,
    FieldValue,
    KindGuess,
    Page,
    Paper,
    Quality,
    ReadField,
    Row,
    Seal,
    TextLine,
)
from schemas.findings import FindingCode
from schemas.kinds import Form, Kind
from schemas.policy import Policy
from schemas.report import Check, Finding

POLICY = Policy.load()
TODAY = dt.date(2026, 3, 20)
BOX = (0.1, 0.1, 0.5, 0.2)
MAN = "41080219750615001X"
WOMAN = "410811198012310029"

CLEAN: dict[Kind, dict[str, FieldValue]] = {
    Kind.SKILL_CERTIFICATE: {
        "name": "王建国",
        "gender": "male",
        "birth_date": "1975-06-15",
        "id_number": MAN,
        "occupation": "汽车驾驶员",
        "grade": 3,
        "certificate_number": "豫工考2019001234",
        "issue_date": "2019-11-25",
        "issuer": "焦作市人力资源和社会保障局",
    },
    Kind.DIPLOMA: {
        "name": "李秀英",
        "gender": "female",
        "birth_date": "1980-12",
        "school": "河南理工大学",
        "education_level": "junior_college",
        "major": "会计",
        "graduation_date": "2005-07-01",
        "certificate_number": "104601200506001234",
    },
    Kind.APPRAISAL: {
        "name": "王建国",
        "unit": "焦作市公路局",
        "year": 2022,
        "verdict": "qualified",
        "unit_opinion_date": "2023-01-10",
    },
    Kind.ROSTER: {
        "unit": "焦作市公路局",
        "year": 2026,
        "stated_count": 2,
        "statement_present": True,
        "signatures": ["handler", "unit_head"],
        "form_date": "2026-03-15",
    },
    Kind.HONOUR: {"name": "王建国", "honour": "技术能手", "issue_date": "2023-05-01"},
    Kind.PATENT: {
        "patent_kind": "invention",
        "patent_number": "ZL202110123456.7",
        "title": "一种扳手",
        "inventors": ["王建国", "李秀英"],
        "grant_date": "2023-05-01",
    },
    Kind.APPOINTMENT: {
        "name": "王建国",
        "effective_date": "1999-07-01",
        "work_start_date": "1998-07-01",
    },
    Kind.ID_CARD: {"name": "王建国", "gender": "male", "id_number": MAN},
    Kind.ADMIN_FORM: {"unit": "焦作市公路局", "name": "王建国"},
    Kind.OTHER: {},
}
ROWS: list[dict[str, FieldValue]] = [
    {"seq": 1, "name": "王建国", "gender": "male", "id_number": MAN, "grade": 3},
    {"seq": 2, "name": "李秀英", "gender": "female", "id_number": WOMAN, "grade": 4},
]


def read(name: str, value: FieldValue, confidence: float = 0.97, paper: int = 0) -> ReadField:
    """One value that was read."""
    return ReadField(
        paper=paper,
        name=name,
        value=value,
        text=str(value),
        confidence=confidence,
        page=paper + 1,
        box=BOX,
    )


def page(number: int = 1, **quality: Any) -> Page:
    """A crisp page, but for the measures given."""
    measures = {"sharpness": 0.8, "glare": 0.0, "contrast": 0.8, "char_height": 30.0, "ink": 0.05}
    return Page(
        number=number,
        file_page=number,
        source="scan",
        rotation=0,
        width=1654,
        height=2339,
        quality=Quality(**(measures | quality)),
    )


def line(text: str, confidence: float = 0.97, number: int = 1) -> TextLine:
    """One line of print."""
    return TextLine(page=number, text=text, box=BOX, confidence=confidence)


def seal(paper: int = 0) -> Seal:
    """A round red seal."""
    return Seal(paper=paper, page=paper + 1, box=BOX, shape="round", ink="red", confidence=0.95)


def row(values: dict[str, FieldValue], confidence: float = 0.97) -> Row:
    """A roster's row."""
    return {name: read(name, value, confidence) for name, value in values.items()}


def facts(
    kind: Kind = Kind.SKILL_CERTIFICATE,
    form: Form | None = None,
    changes: dict[str, FieldValue | None] | None = None,
    **rest: Any,
) -> Facts:
    """A clean paper of a kind with its seals; ``changes`` sets fields, None takes one away."""
    values = {**CLEAN[kind], **(changes or {})}
    rows = [row(values) for values in ROWS] if kind is Kind.ROSTER else []
    if kind is Kind.ROSTER and form is None:
        form = Form.PASSED_LIST
    given = {
        "papers": [
            Paper(index=0, kind=KindGuess(value=kind, form=form, confidence=0.95), pages=[1])
        ],
        "pages": [page()],
        "fields": [read(name, value) for name, value in values.items() if value is not None],
        "rows": rows,
        "rows_paper": [0] * len(rest.get("rows", rows)),
        "seals": [seal() for _ in range(POLICY.seals[kind])],
        "lines": [line("证书 姓名 发证日期 等内容")],
    }
    return Facts(**(given | rest))


def guess(kind: Kind, confidence: float, index: int = 0) -> Paper:
    """A paper recognised with some confidence."""
    guessed = KindGuess(value=kind, confidence=confidence)
    return Paper(index=index, kind=guessed, pages=[index + 1])


def check(
    found: Facts, declared: dict[str, Any] | None = None, kind: Kind | None = None
) -> tuple[list[Finding], dict[str, Check]]:
    """The findings, and the checks by id."""
    said = None if declared is None else Declared(**declared)
    findings, checks = check_paper(found, said, POLICY, TODAY, kind)
    return findings, {entry.id: entry for entry in checks}


def codes(
    found: Facts, declared: dict[str, Any] | None = None, kind: Kind | None = None
) -> list[FindingCode]:
    """The codes of the findings."""
    return [finding.code for finding in check(found, declared, kind)[0]]
