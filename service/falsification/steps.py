"""The procedure as a strict state machine: what may follow what. Pure.

The order is that of 行政处罚法 44-47 and 61-64: notice of facts, reasons and basis, statement and
defence, re-check, decision by a second person, service. No step is skipped or taken twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from service.errors import ServiceError


class State(StrEnum):
    """Where a case stands. The last three are ends."""

    OPENED = "opened"
    NOTICED = "noticed"
    NOTIFIED = "notified"
    DEFENDED = "defended"
    WAIVED = "waived"
    EXPIRED = "expired"
    RECHECKED = "rechecked"
    DECIDED = "decided"
    SERVED = "served"
    CLOSED = "closed"
    DISMISSED = "dismissed"
    WITHDRAWN = "withdrawn"


class Effect(StrEnum):
    """What a decision that confirms does at present; ``none`` before it and without one."""

    NONE = "none"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    ANNULLED = "annulled"


class Step(StrEnum):
    """What a person does to a case."""

    OPENING = "opening"
    EVIDENCE = "evidence"
    NOTICE = "notice"
    NOTICE_DELIVERY = "notice_delivery"
    DEFENCE = "defence"
    WAIVER = "waiver"
    EXPIRY = "expiry"
    RECHECK = "recheck"
    DECISION = "decision"
    SERVICE = "service"
    CLOSING = "closing"
    DISMISSAL = "dismissal"
    WITHDRAWAL = "withdrawal"
    SUSPENSION = "suspension"
    RESUMPTION = "resumption"
    CORRECTION = "correction"
    ANNULMENT = "annulment"
    REFERRAL = "referral"


STATE_WORDS: Mapping[State, str] = {
    State.OPENED: "已立案",
    State.NOTICED: "已制作事先告知书，待送达",
    State.NOTIFIED: "已事先告知，待陈述申辩",
    State.DEFENDED: "已记录陈述申辩，待复核",
    State.WAIVED: "已放弃陈述申辩，待复核",
    State.EXPIRED: "陈述申辩期满，待复核",
    State.RECHECKED: "已复核，待决定",
    State.DECIDED: "已作出决定，待送达",
    State.SERVED: "决定已送达",
    State.CLOSED: "已结案",
    State.DISMISSED: "已撤案",
    State.WITHDRAWN: "已撤回",
}

STEP_WORDS: Mapping[Step, str] = {
    Step.OPENING: "立案",
    Step.EVIDENCE: "补充证据",
    Step.NOTICE: "制作事先告知书",
    Step.NOTICE_DELIVERY: "送达事先告知书",
    Step.DEFENCE: "记录陈述申辩",
    Step.WAIVER: "记录放弃陈述申辩",
    Step.EXPIRY: "记录陈述申辩期满",
    Step.RECHECK: "复核",
    Step.DECISION: "作出决定",
    Step.SERVICE: "送达决定",
    Step.CLOSING: "结案",
    Step.DISMISSAL: "撤案",
    Step.WITHDRAWAL: "撤回",
    Step.SUSPENSION: "中止执行",
    Step.RESUMPTION: "恢复执行",
    Step.CORRECTION: "变更决定",
    Step.ANNULMENT: "撤销决定",
    Step.REFERRAL: "移送",
}

UNDECIDED = frozenset(
    {
        State.OPENED,
        State.NOTICED,
        State.NOTIFIED,
        State.DEFENDED,
        State.WAIVED,
        State.EXPIRED,
        State.RECHECKED,
    }
)
"""States in which the case is open and the application's approval suspended."""
_HEARD = frozenset({State.DEFENDED, State.WAIVED, State.EXPIRED})
_AFTER = frozenset({State.DECIDED, State.SERVED, State.CLOSED})

_MOVES: Mapping[Step, tuple[frozenset[State], State]] = {
    Step.EVIDENCE: (frozenset({State.OPENED}), State.OPENED),
    Step.NOTICE: (frozenset({State.OPENED}), State.NOTICED),
    Step.NOTICE_DELIVERY: (frozenset({State.NOTICED}), State.NOTIFIED),
    Step.DEFENCE: (frozenset({State.NOTIFIED}), State.DEFENDED),
    Step.WAIVER: (frozenset({State.NOTIFIED}), State.WAIVED),
    Step.EXPIRY: (frozenset({State.NOTIFIED}), State.EXPIRED),
    Step.RECHECK: (_HEARD, State.RECHECKED),
    Step.DECISION: (frozenset({State.RECHECKED}), State.DECIDED),
    Step.SERVICE: (frozenset({State.DECIDED}), State.SERVED),
    Step.CLOSING: (frozenset({State.SERVED}), State.CLOSED),
    Step.DISMISSAL: (UNDECIDED, State.DISMISSED),
    Step.WITHDRAWAL: (UNDECIDED, State.WITHDRAWN),
}
_EFFECTS: Mapping[Step, tuple[frozenset[Effect], Effect]] = {
    Step.SUSPENSION: (frozenset({Effect.IN_FORCE}), Effect.SUSPENDED),
    Step.RESUMPTION: (frozenset({Effect.SUSPENDED}), Effect.IN_FORCE),
    Step.CORRECTION: (frozenset({Effect.IN_FORCE, Effect.SUSPENDED}), Effect.IN_FORCE),
    Step.ANNULMENT: (frozenset({Effect.IN_FORCE, Effect.SUSPENDED}), Effect.ANNULLED),
}


class StepError(ServiceError):
    """This step is not the next one."""

    code = "falsification.step"
    status = 409


@dataclass(frozen=True)
class Stand:
    """Where a case stands, as far as the order of steps depends on it."""

    state: State
    effect: Effect = Effect.NONE
    referred: bool = False


def after(stand: Stand, step: Step) -> Stand:
    """Where a case stands after a step.

    Raises:
        StepError: the step is not open now; the words say what is.
    """
    if step not in open_steps(stand):
        raise StepError(_refusal(stand, step))
    if step in _EFFECTS:
        return Stand(stand.state, _EFFECTS[step][1], stand.referred)
    if step is Step.REFERRAL:
        return Stand(stand.state, stand.effect, referred=True)
    return Stand(_MOVES[step][1], stand.effect, stand.referred)


def open_steps(stand: Stand) -> list[Step]:
    """What may be done next, in the procedure's order."""
    found = [step for step, (states, _) in _MOVES.items() if stand.state in states]
    if stand.state in _AFTER:
        found += [step for step, (effects, _) in _EFFECTS.items() if stand.effect in effects]
    if not stand.referred and stand.state is not State.WITHDRAWN:
        found.append(Step.REFERRAL)
    return found


def _refusal(stand: Stand, step: Step) -> str:
    words = "、".join(STEP_WORDS[found] for found in open_steps(stand)) or "无"
    return (
        f"本案目前为“{STATE_WORDS[stand.state]}”，不能进行“{STEP_WORDS[step]}”；"
        f"现在可以进行：{words}。"
    )
