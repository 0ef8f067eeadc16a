"""A stable random sample of clean cases that people look at whatever the machine says.

What they find in it that the machine did not is the miss rate, with the interval that so few
cases leave open.
"""

from dataclasses import dataclass
from math import sqrt

from sqlalchemy.orm import Session

from schemas.findings import Outcome
from service import clock
from service.audit.store import record
from service.cases import store
from service.cases.access import By
from service.cases.states import Who
from service.cases.tables import Case, Sample, Verdict
from service.vault.vault import vault_of

_HEX_DIGITS = 12
_RANGE = 16.0**_HEX_DIGITS
_Z = 1.959963984540054
"""The 97.5 % quantile of the normal distribution: an interval of 95 %."""


@dataclass(frozen=True)
class Share:
    """How large a part, and the interval of 95 % that the count leaves open (Wilson, 1927)."""

    count: int
    of: int
    rate: float | None
    low: float
    high: float


def drawn(session: Session, application_id: str, policy_id: str, share: float) -> bool:
    """Whether a case belongs to the sample: always the same answer, which nobody can foresee.

    Keyed by the installation's own index key: who hands a case in cannot work it out.
    """
    digest = vault_of(session).index("sample", f"{policy_id}:{application_id}")
    return int(digest[:_HEX_DIGITS], 16) < share * _RANGE


def draw(session: Session, case: Case, level: Who, by: By) -> None:
    """Leave a clean case of the sample to people, and note it, once a level."""
    if store.sample_of(session, case.application_id, level) is not None:
        return
    sample = Sample(
        application_id=case.application_id,
        level=level,
        policy_id=by.notice.policy.id,
        drawn_at=clock.now(session),
    )
    session.add(sample)
    record(
        session,
        "api:case:sampled",
        by.actor,
        application_id=case.application_id,
        facts={"level": level, "policy": sample.policy_id},
    )


def settle(session: Session, case: Case, level: Who, by: By, *, missed: bool) -> None:
    """Note what people found in a case of the sample, when they decide on it."""
    sample = store.sample_of(session, case.application_id, level)
    if sample is None or sample.settled_at is not None:
        return
    sample.missed = missed or _mended_since(session, sample)
    sample.settled_at = clock.now(session)
    record(
        session,
        "api:case:sample_settled",
        by.actor,
        application_id=case.application_id,
        facts={"level": level, "missed": sample.missed},
    )


def wilson(count: int, of: int) -> Share:
    """The share ``count / of`` and its interval; without cases anything is possible."""
    if of == 0:
        return Share(count, of, None, 0.0, 1.0)
    rate, weight = count / of, _Z * _Z / of
    middle = (rate + weight / 2) / (1 + weight)
    width = _Z * sqrt(rate * (1 - rate) / of + weight / (4 * of)) / (1 + weight)
    # Rounding must not carry a bound past the share itself.
    low, high = max(0.0, middle - width), min(1.0, middle + width)
    return Share(count, of, rate, min(rate, low), max(rate, high))


def is_clean(case: Case) -> bool:
    """Whether the machine has nothing to say against a case."""
    return case.outcome == Outcome.PASS and case.answer == "eligible"


def _mended_since(session: Session, sample: Sample) -> bool:
    """Whether people corrected a value or upheld a finding since the case was drawn."""
    upheld = any(
        row.verdict is Verdict.UPHELD and row.decided_at >= sample.drawn_at
        for row in store.decisions_of(session, sample.application_id)
    )
    return upheld or any(
        row.corrected_at >= sample.drawn_at
        for row in store.corrections_of(session, sample.application_id)
    )
