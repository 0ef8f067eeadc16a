"""Every table, imported once so that the metadata knows them all."""

from service.accounts.tables import ApiKey
from service.applications.tables import Application
from service.audit.tables import Event
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
from service.vault.tables import DataKey
from service.webhooks.tables import Delivery, Endpoint

__all__ = [
    "ApiKey",
    "Application",
    "DataKey",
    "Delivery",
    "Document",
    "Endpoint",
    "Event",
    "Job",
    "LateFinding",
    "Outbox",
    "Print",
    "PrintNumber",
    "ReportFinding",
    "StoredFacts",
    "StoredReport",
    "metadata",
]

metadata = Base.metadata
