"""What the papers prove and what is only declared, gathered for the rules (``schemas.evidence``).

Only values read with confidence (``policy.quality.sure``) or corrected by a person prove anything,
and only on papers that are not somebody else's. A paper that is suspected, or about which a person
upheld a finding, still counts here, so that the answer says what holds if the paper is genuine;
``evaluate`` then sends the case to people. ``doubtful`` names the fields that the applicant
declared otherwise or that an upheld finding is about.
"""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from extractors.checks.case.papers import CasePaper
from extractors.checks.case.person import confirmation, person_datum, work_start
from extractors.checks.case.proofs import NEEDED, Thing, Told, thing_of
from extractors.values import parse_value
from schemas.case import CaseDocument, CaseInput, finding_key
from schemas.evidence import (
    Applied,
    Appointment,
    Appraisal,
    Certificate,
    Education,
    Evidence,
    Honour,
    Patent,
    TransferProof,
    Unread,
)
from schemas.facts import FieldValue
from schemas.findings import Axis, FindingCode
from schemas.kinds import Form, Kind
from schemas.report import Finding

T = TypeVar("T", bound=Thing)

_REFORM = "机构改革"


def evidence_of(
    case: CaseInput, papers: Sequence[CasePaper], applicant: str | None, promised: Iterable[int]
) -> Evidence:
    """Everything that the rules look at.

    Args:
        case: the application and what people said.
        papers: all its papers that were read.
        applicant: the applicant's name.
        promised: years whose appraisal is promised and may still come (三(三)).
    """
    application = case.application
    own = [paper for paper in papers if not paper.stranger]
    unread = _unread(case, papers)
    things = [*_proven(case, own, applicant), *_declared(case, unread, applicant)]
    to_come = [Appraisal(year=year, promised=True) for year in sorted(promised)]
    return Evidence(
        application=Applied(**{n: getattr(application, n) for n in Applied.model_fields}),
        gender=person_datum("gender", application, own),
        birth_date=person_datum("birth_date", application, own),
        work_start_date=work_start(application, own),
        confirmation_date=confirmation(application, own),
        education=_only(Education, things),
        certificates=_only(Certificate, things),
        appraisals=[*_only(Appraisal, things), *to_come],
        appointments=_only(Appointment, things),
        honours=_only(Honour, things),
        patents=_only(Patent, things),
        transfer_proofs=_transfers(case, own),
        unread=unread,
        confirmations=case.confirmations,
    )


def _only(sort: type[T], things: Iterable[Thing]) -> list[T]:
    return [thing for thing in things if isinstance(thing, sort)]


def _proven(case: CaseInput, own: Iterable[CasePaper], applicant: str | None) -> Iterable[Thing]:
    for paper in own:
        told = _told(case, paper, applicant)
        if paper.kind is None or not told.values.keys() & set(NEEDED.get(paper.kind, ())):
            continue
        thing = thing_of(paper.kind, told)
        if thing:
            yield thing


def _told(case: CaseInput, paper: CasePaper, applicant: str | None) -> Told:
    filed = paper.document.filed_on
    return Told(
        values={n: f.value for n, f in paper.view.fields.items() if paper.view.is_sure(f)},
        document=paper.id,
        form=paper.view.form,
        doubtful=tuple(_doubtful(case, paper)),
        filed_on=filed.isoformat() if filed else None,
        applicant=applicant,
    )


def _declared(case: CaseInput, unread: Iterable[Unread], applicant: str | None) -> Iterable[Thing]:
    """What is declared of papers that do not show it."""
    kinds = {one.document: one.kind for one in unread}
    for document in case.counting():
        kind = kinds.get(document.id)
        values = _said(document, kind) if kind else {}
        thing = thing_of(kind, Told(values, applicant=applicant)) if kind and values else None
        if thing:
            yield thing


def _said(document: CaseDocument, kind: Kind) -> dict[str, FieldValue]:
    said = document.declared
    parsed = {name: parse_value(name, said.value(name)) for name in NEEDED[kind]} if said else {}
    return {name: value for name, value in parsed.items() if value is not None}


def _transfers(case: CaseInput, own: Iterable[CasePaper]) -> list[TransferProof]:
    return [
        TransferProof(
            document=paper.id,
            doubtful=_doubtful(case, paper),
            reform=any(_REFORM in line.text for line in paper.view.lines),
        )
        for paper in own
        if paper.kind is Kind.APPOINTMENT and paper.view.form is Form.TRANSFER_PROOF
    ]


def _unread(case: CaseInput, papers: Sequence[CasePaper]) -> list[Unread]:
    """Papers that lack something that the rules ask of their kind."""
    found: list[Unread] = []
    for document in case.counting():
        read = [paper for paper in papers if paper.id == document.id]
        if not read and document.kind in NEEDED:
            found.append(Unread(document=document.id, kind=document.kind))
        found += [
            Unread(document=paper.id, kind=kind)
            for paper in read
            if (kind := _lacking(paper, document.kind))
        ]
    return found


def _lacking(paper: CasePaper, uploaded: Kind | None) -> Kind | None:
    """The kind of whose needs the paper lacks some: recognised, else as uploaded."""
    kind = paper.kind or uploaded
    if kind not in NEEDED or paper.stranger:
        return None
    lacks = any(paper.sure(name) is None for name in NEEDED[kind])
    return kind if lacks or paper.kind is None else None


def _doubtful(case: CaseInput, paper: CasePaper) -> list[str]:
    """Fields of a paper that the applicant declares otherwise, or a person found wrong."""
    report = paper.document.report
    about = [
        finding
        for finding in (report.findings if report else [])
        if finding.paper == paper.view.index and finding.field
    ]
    return sorted({str(finding.field) for finding in about if _casts_doubt(case, paper, finding)})


def _casts_doubt(case: CaseInput, paper: CasePaper, finding: Finding) -> bool:
    decision = case.decisions.get(finding_key(paper.id, finding))
    if decision is not None:
        return decision == "upheld" and finding.code.axis is not Axis.FORGERY
    if finding.code is not FindingCode.DECLARED_MISMATCH or finding.declared is None:
        return False
    return paper.view.agrees(str(finding.field), finding.declared) is not True
