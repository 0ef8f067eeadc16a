"""Whether a falsification case holds an application's approval back (五(四))."""

from sqlalchemy.orm import Session

from service.falsification.store import open_case_of


def suspended(session: Session, application_id: str) -> bool:
    """Whether a falsification case against it is open and undecided."""
    return open_case_of(session, application_id) is not None
