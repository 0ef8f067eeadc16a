"""Every paper of a season before it is printed: its facts, its look, and whose it is."""

from random import Random
from typing import NamedTuple

from schemas.kinds import Form
from yanzhen.samples.numbers import Day
from yanzhen.samples.press import Order
from yanzhen.samples.season.cast import Member
from yanzhen.samples.season.content import facts_of, form_of, roster_facts
from yanzhen.samples.season.drafts import Draft, apply_fault
from yanzhen.samples.season.look import capture_for, layout_for
from yanzhen.samples.season.plan import UNIT_ITEMS, Item

_ALL_SEALS = (0, 1)


class Planned(NamedTuple):
    """One paper to print; the same ``key`` and order give the same bytes.

    ``owner`` counts applicants from 0; the unit comes after them. ``claim``: the date that a
    forgery shows in place of the true one. ``reused``: the id of the paper whose very file this is.
    """

    key: str
    ident: str
    owner: int
    item: Item
    order: Order
    claim: Day | None = None
    reused: str | None = None


def plan_season(seed: int, members: list[Member]) -> list[Planned]:
    """All papers in upload order."""
    planned: list[Planned] = []
    for owner, member in enumerate(members):
        for i, item in enumerate(member.template.items, 1):
            source = _source(planned, owner - item.back, item) if item.back else None
            planned.append(
                personal(seed, f"{member.external_id}-{i}", (owner, member), item, source)
            )
    for i, item in enumerate(UNIT_ITEMS, 1):
        planned.append(_roster(seed, f"S{seed}-unit-{i}", item, members))
    return planned


def _source(planned: list[Planned], owner: int, item: Item) -> Planned:
    """The right paper of this kind that an earlier applicant handed in."""
    return next(
        p for p in planned if p.owner == owner and p.item == item._replace(fault=None, back=0)
    )


def personal(
    seed: int, ident: str, owner: tuple[int, Member], item: Item, source: Planned | None = None
) -> Planned:
    """One paper of an applicant; ``source``: the earlier one that it reuses."""
    key, (number, member) = f"season/{seed}/{ident}", owner
    if source and item.fault == "same_file":
        return source._replace(ident=ident, owner=number, item=item, reused=source.ident)
    rng = Random(key)
    other = source.order.facts if source else None
    draft = Draft(item, member.who, facts_of(item, member, rng), other)
    order, claim = _ordered(draft, form_of(item, member), rng)
    return Planned(key, ident, number, item, order, claim)


def _roster(seed: int, ident: str, item: Item, members: list[Member]) -> Planned:
    key = f"season/{seed}/{ident}"
    rng = Random(key)
    draft = Draft(item, members[0].who, roster_facts(item, members, rng))
    order, _ = _ordered(draft, item.form, rng)
    return Planned(key, ident, len(members), item, order)


def _ordered(draft: Draft, form: Form | None, rng: Random) -> tuple[Order, Day | None]:
    apply_fault(draft, rng)
    layout = layout_for(draft.item, form, draft.facts, rng)
    capture = capture_for(draft.item, layout, rng)
    skip = _ALL_SEALS if draft.item.fault == "no_seal" else ()
    return Order(layout, form, draft.who, draft.facts, capture, skip), draft.claim
