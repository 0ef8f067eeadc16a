"""The papers of a case, one by one: corrected, and each known as the applicant's own or not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from extractors.checks.case import messages
from extractors.checks.case.corrections import corrected
from extractors.checks.case.strangers import is_others
from extractors.checks.view import View, views
from extractors.values import parse_value
from schemas.case import CaseDocument, CaseInput, Decision, finding_key
from schemas.facts import FieldValue, ReadField
from schemas.findings import FindingCode
from schemas.kinds import Kind
from schemas.policy import Policy

_ABOUT_THE_PERSON = frozenset(
    {
        (FindingCode.DECLARED_OTHER_PERSON, "name"),
        (FindingCode.DECLARED_MISMATCH, "name"),
        (FindingCode.DECLARED_MISMATCH, "id_number"),
        (FindingCode.DECLARED_NOT_FOUND, "inventors"),
    }
)


@dataclass(frozen=True)
class CasePaper:
    """One paper in one of the case's files, as corrected; ``machine`` as it was read.

    ``stranger``: why it is not the applicant's, in Chinese; such a paper proves nothing.
    """

    document: CaseDocument
    view: View
    machine: View
    stranger: str | None = None

    @property
    def id(self) -> str:
        """The document's id."""
        return self.document.id

    @property
    def kind(self) -> Kind | None:
        """The kind as recognised with confidence, else None."""
        return self.view.kind if self.view.kind_is_sure else None

    def sure(self, name: str) -> ReadField | None:
        """The field, where it was read with confidence or corrected by a person."""
        return self.view.sure(name)

    def number(self, name: str) -> int | None:
        """A sure value that is a number (grade, year)."""
        field = self.view.sure(name)
        return field.value if field is not None and isinstance(field.value, int) else None

    @cached_property
    def reported_as_stranger(self) -> bool:
        """Whether the paper's own report already says that it is somebody else's."""
        report = self.document.report
        found = report.findings if report else []
        code = FindingCode.DECLARED_OTHER_PERSON
        return any(f.code is code and f.paper == self.view.index for f in found)


def papers_of(case: CaseInput, policy: Policy) -> list[CasePaper]:
    """Every paper that was read, by document id and place in its file."""
    papers = [paper for document in case.counting() for paper in _read(document, case, policy)]
    known = identity_of(case, papers)
    return [_owned(paper, known, case.decisions) for paper in papers]


def identity_of(case: CaseInput, papers: Iterable[CasePaper]) -> dict[str, FieldValue]:
    """Who the applicant is: as declared, else by the identity card among the papers."""
    declared = case.application.standing_in.model_extra or {}
    known = {name: parse_value(name, value) for name, value in declared.items()}
    cards = [paper for paper in papers if paper.kind is Kind.ID_CARD]
    for name in ("name", "gender", "birth_date", "id_number"):
        read = [field.value for card in cards if (field := card.sure(name))]
        if known.get(name) is None and read:
            known[name] = read[0]
    return {name: value for name, value in known.items() if value is not None}


def _read(document: CaseDocument, case: CaseInput, policy: Policy) -> list[CasePaper]:
    if document.facts is None:
        return []
    changes = [change for change in case.corrections if change.document == document.id]
    facts = corrected(document.facts, changes)
    pairs = zip(views(facts, policy), views(document.facts, policy), strict=True)
    return [CasePaper(document, view, machine) for view, machine in pairs]


def _owned(
    paper: CasePaper, known: Mapping[str, FieldValue], decisions: Mapping[str, Decision]
) -> CasePaper:
    is_other = is_others(paper.view, known) and not _accepted(paper, decisions)
    return CasePaper(
        paper.document, paper.view, paper.machine, messages.OTHER_PERSON if is_other else None
    )


def _accepted(paper: CasePaper, decisions: Mapping[str, Decision]) -> bool:
    """Whether a person dismissed the finding that the paper is another's (a former name, say)."""
    report = paper.document.report
    found = [] if report is None else report.findings
    about = [
        finding
        for finding in found
        if finding.paper == paper.view.index and (finding.code, finding.field) in _ABOUT_THE_PERSON
    ]
    return any(decisions.get(finding_key(paper.id, f)) == "dismissed" for f in about)
