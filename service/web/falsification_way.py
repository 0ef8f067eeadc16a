"""The line of a falsification case: its stops with dates, what is due, and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from service.falsification.steps import Step
from service.falsification.views import CaseView, StepView
from service.web.visitors import Names

_HEARD = (Step.DEFENCE, Step.WAIVER, Step.EXPIRY)
_STOPS: Sequence[tuple[str, tuple[Step, ...]]] = (
    ("立案", (Step.OPENING,)),
    ("事先告知", (Step.NOTICE,)),
    ("送达告知书", (Step.NOTICE_DELIVERY,)),
    ("陈述申辩", _HEARD),
    ("复核", (Step.RECHECK,)),
    ("决定", (Step.DECISION,)),
    ("送达决定", (Step.SERVICE,)),
    ("结案", (Step.CLOSING,)),
)
_HEARD_WORDS = {Step.DEFENCE: "已申辩", Step.WAIVER: "已放弃", Step.EXPIRY: "期满未申辩"}
_ENDED_EARLY = (Step.DISMISSAL, Step.WITHDRAWAL)


@dataclass(frozen=True)
class Stop:
    """One stop. ``state``: ``never`` where the case ended before it. ``note``: what is due."""

    title: str
    words: str | None
    state: Literal["done", "now", "later", "never"]
    on: date | None = None
    who: str | None = None
    note: str | None = None


def way_of(case: CaseView, names: Names) -> list[Stop]:
    """The stops in the procedure's order, with the one that ended it early."""
    taken = {one.step: one for one in case.steps}
    early = next((taken[step] for step in _ENDED_EARLY if step in taken), None)
    stops = [_stop(title, steps, case, taken, names) for title, steps in _STOPS]
    if early is None:
        return stops
    gone = [s if s.state == "done" else Stop(s.title, None, "never") for s in stops]
    at = next(i for i, stop in enumerate(gone) if stop.state == "never")
    return [*gone[:at], _done(early.words, early, names), *gone[at:]]


def _stop(
    title: str,
    steps: Sequence[Step],
    case: CaseView,
    taken: dict[Step, StepView],
    names: Names,
) -> Stop:
    found = next((taken[step] for step in steps if step in taken), None)
    if found is not None:
        return _done(title, found, names)
    if not set(steps) & set(case.next):
        return Stop(title, None, "later")
    return Stop(title, "待办", "now", note=_due(case) if steps == _HEARD else None)


def _done(title: str, found: StepView, names: Names) -> Stop:
    words = _HEARD_WORDS.get(found.step)
    return Stop(title, words, "done", found.on, names.of(found.actor))


def _due(case: CaseView) -> str | None:
    return f"至 {case.defence_due.isoformat()} 24时" if case.defence_due else None
