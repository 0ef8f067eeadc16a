"""Another person's paper, named in a finding by its id, in words: whose it is, as far as seen."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from extractors.checks.messages import KIND_LABELS
from schemas.kinds import Kind
from service.accounts.reach import Reach
from service.applications import store as applications
from service.cases.findings import Judged
from service.documents import store as documents
from service.documents.tables import Document
from service.vault.masks import mask_name
from service.web import addresses

_ID = re.compile(r"材料 ([0-9a-f]{8}-[0-9a-f-]{27}) ")
_UNSEEN = "其他单位的一份材料"


@dataclass(frozen=True)
class Other:
    """A paper of another application. ``address``: of its case, None where it is not seen."""

    words: str
    address: str | None = None


def others_of(session: Session, judged: Iterable[Judged], reach: Reach) -> dict[str, Other]:
    """By id, every paper that a finding names."""
    named = {id_ for one in judged for id_ in _ID.findall(one.finding.message)}
    return {id_: _other(session, id_, reach) for id_ in named}


def readable(message: str, others: dict[str, Other]) -> tuple[str, Other | None]:
    """A finding's sentence with the paper that it names in words, and that paper."""
    found = _ID.search(message)
    other = others.get(found[1]) if found else None
    if found is None or other is None:
        return message, None
    return message.replace(found[0], other.words), other


def _other(session: Session, document_id: str, reach: Reach) -> Other:
    document = documents.get(session, document_id, reach)
    if document is None or document.application_id is None:
        return Other(_UNSEEN)
    application = applications.get(session, document.application_id, reach)
    if application is None or application.is_erased:
        return Other(_UNSEEN)
    who = mask_name(application.name) if application.name else application.external_id
    address = addresses.CASE.format(case_id=application.id)
    return Other(f"{who}的{_kind(session, document)}", address)


def _kind(session: Session, document: Document) -> str:
    stored = documents.report_in_force(session, document.id)
    read = (stored.report["kind"] or {}).get("value") if stored else None
    kind = read or document.kind
    return KIND_LABELS[Kind(kind)] if kind else "材料"
