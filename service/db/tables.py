"""Every table, imported once so that the metadata knows them all."""

from service.accounts.tables import ApiKey
from service.applications.tables import Application
from service.audit.tables import Anchor, AnchorHead, ChainHead, Event
from service.bans.tables import Ban, BanLookUp
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
from service.falsification.tables import (
    Evidence,
    Falsification,
    Revocation,
    RevocationStep,
    TakenStep,
)
from service.jobs.tables import Job, Outbox
from service.organisations.tables import Organisation
from service.rosters.tables import Roster, RosterReturn, RosterRow
from service.staff.tables import Account, StaffSession
from service.vault.tables import DataKey
from service.webhooks.tables import Delivery, Endpoint

__all__ = [
    "Account",
    "Anchor",
    "AnchorHead",
    "ApiKey",
    "Application",
    "Ban",
    "BanLookUp",
    "Case",
    "CaseReturn",
    "ChainHead",
    "DataKey",
    "Delivery",
    "Document",
    "Endpoint",
    "Event",
    "Evidence",
    "Falsification",
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
    "Revocation",
    "RevocationStep",
    "Roster",
    "RosterReturn",
    "RosterRow",
    "Sample",
    "StaffSession",
    "StoredCaseReport",
    "StoredFacts",
    "StoredReport",
    "TakenStep",
    "ValueCorrection",
    "metadata",
]

metadata = Base.metadata
