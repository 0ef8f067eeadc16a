"""A list that comes back stamped, against its table and the applications on file."""

from extractors.checks.reconciliation.declaration import declaration_of
from extractors.checks.reconciliation.points import FORM_NAMES
from extractors.checks.reconciliation.reconcile import RosterCase, reconcile
from extractors.checks.reconciliation.rows import Known

__all__ = ["FORM_NAMES", "Known", "RosterCase", "declaration_of", "reconcile"]
