"""Cases built by hand: a fictitious driver, his good papers, and changes to them."""

from typing import Any

from extractors.checks import evaluate_case, examine_facts
from schemas.case import CaseApplication, CaseDocument, CaseInput, CaseReport, FactRow
from schemas.declared import Declared
from schemas.facts import Facts, FieldValue
from schemas.kinds import Form, Kind
from schemas.report import FileInfo
from tests.extractors.checks.facts_builder import MAN, POLICY, TODAY, facts

NAME, TRADE, UNIT = "王建国", "汽车驾驶员", "焦作市公路局"
PERSON: dict[str, FieldValue] = {
    "name": NAME,
    "gender": "male",
    "birth_date": "1975-06-15",
    "id_number": MAN,
}
WORKER: dict[str, Any] = {
    "external_id": "2026-001",
    **PERSON,
    "unit": UNIT,
    "post_type": "worker",
    "applied_grade": 1,
    "applied_occupation": TRADE,
    "route": "certificate",
    "work_start_date": "1998-07-01",
    "confirmation_date": "1999-07-01",
}
Changes = dict[str, FieldValue | None]


def document(name: str, found: Facts | None, kind: Kind | None = None, **rest: Any) -> CaseDocument:
    """A paper with the report that its facts lead to; ``found`` None: not read yet."""
    declared = rest.pop("declared", None)
    said = None if declared is None else Declared(**declared)
    who = rest.pop("person", PERSON)
    report = None
    if found is not None:
        made = examine_facts(
            found,
            id=name,
            file=FileInfo(name=f"{name}.jpg", sha256="0" * 64, bytes=1),
            declared=said,
            kind=kind,
            policy=POLICY,
            today=TODAY,
            standing_in=Declared(**who),
        )
        report = made.report
    given = {"id": name, "kind": kind, "declared": said, "facts": found, "report": report}
    return CaseDocument(**(given | rest))


def paper(ident: str, kind: Kind, form: Form | None = None, /, **changes: Any) -> CaseDocument:
    """A clean paper of the driver; ``changes`` sets fields, None takes one away."""
    return document(ident, facts(kind, form, _own(kind, changes)), kind)


def _own(kind: Kind, changes: Changes) -> Changes:
    known: Changes = dict(PERSON) if kind in {Kind.DIPLOMA, Kind.ID_CARD} else {}
    return known | changes


def appraisal(year: int, verdict: str = "qualified", name: str | None = None) -> CaseDocument:
    """One year's appraisal."""
    changes: Changes = {"verdict": verdict, "unit_opinion_date": f"{year + 1}-01-10"}
    return paper(name or f"appraisal-{year}", Kind.APPRAISAL, year=year, **changes)


def grade_one() -> list[CaseDocument]:
    """All papers for grade 1: 二.2.5."""
    return [
        paper("id", Kind.ID_CARD),
        paper("confirmation", Kind.APPOINTMENT, Form.CONFIRMATION),
        paper(
            "certificate",
            Kind.SKILL_CERTIFICATE,
            Form.POST_GRADE,
            grade=2,
            issue_date="2018-11-25",
        ),
        paper("diploma", Kind.DIPLOMA, graduation_date="1998-07-01", certificate_number=None),
        paper(
            "appointment",
            Kind.APPOINTMENT,
            Form.APPOINTMENT,
            grade=2,
            occupation=TRADE,
            effective_date="2019-01-01",
            work_start_date=None,
        ),
        *(
            appraisal(year, "excellent" if year < 2023 else "qualified")
            for year in range(2021, 2026)
        ),
    ]


def case_of(
    documents: list[CaseDocument], said: dict[str, Any] | None = None, **rest: Any
) -> CaseInput:
    """A case of these papers; ``said`` changes what the application declares."""
    application = CaseApplication.model_validate(WORKER | (said or {}))
    confirmed = {"2.2.5(4)": True}
    return CaseInput(
        application=application, documents=documents, **({"confirmations": confirmed} | rest)
    )


def judged(
    documents: list[CaseDocument], said: dict[str, Any] | None = None, **rest: Any
) -> CaseReport:
    """The report on such a case."""
    return evaluate_case(case_of(documents, said, **rest), POLICY, TODAY)


def replaced(documents: list[CaseDocument], *others: CaseDocument) -> list[CaseDocument]:
    """The papers, those of the same ids replaced or added."""
    known = {one.id: one for one in (*documents, *others)}
    return list(known.values())


def without(documents: list[CaseDocument], *names: str) -> list[CaseDocument]:
    """The papers but for these."""
    return [one for one in documents if one.id not in names]


def codes(report: CaseReport) -> list[str]:
    """The codes of the case's own findings."""
    return [found.code.value for found in report.findings]


def row(report: CaseReport, name: str) -> FactRow:
    """One datum's row."""
    return next(row for row in report.facts if row.name == name)
