"""Every table, imported once so that the metadata knows them all."""

from service.accounts.tables import ApiKey
from service.applications.tables import Application
from service.audit.tables import Anchor, AnchorHead, ChainHead, Event
from service.cases.tables import (
    Case,
    CaseReturn,
    FindingDecision,
    ListedFinding,
    Note,
    Original,
    Promise,
    Sample,
    StoredCaseReport,
    ValueCorrection,
)
from service.db.base import Base
from service.documents.tables import (
    Document,
    LateFinding,
    Print,
    PrintNumber,
    ReportFinding,
    StoredFacts,
    StoredReport,
)
from service.jobs.tables import Job, Outbox
from service.organisations.tables import Organisation
from service.vault.tables import DataKey
from service.webhooks.tables import Delivery, Endpoint

__all__ = [
    "Anchor",
    "AnchorHead",
    "ApiKey",
    "Application",
    "Case",
    "CaseReturn",
    "ChainHead",
    "DataKey",
    "Delivery",
    "Document",
    "Endpoint",
    "Event",
    "FindingDecision",
    "Job",
    "LateFinding",
    "ListedFinding",
    "Note",
    "Organisation",
    "Original",
    "Outbox",
    "Print",
    "PrintNumber",
    "Promise",
    "ReportFinding",
    "Sample",
    "StoredCaseReport",
    "StoredFacts",
    "StoredReport",
    "ValueCorrection",
    "metadata",
]

metadata = Base.metadata
