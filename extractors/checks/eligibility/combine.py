"""Conditions joined by *and* and *or* in a logic of three values: not met < review < met.

*Not evaluated* weighs nothing. So a whole is *not met* only where a necessary part is surely not
met by every way to it, and *met* only where one way is met in all its parts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from schemas.evidence import Answer, RuleResult

ORDER: tuple[Answer, ...] = ("not_met", "review", "met")
"""From worst to best; *not evaluated* has no place in it."""


@dataclass(frozen=True)
class Group:
    """Parts of which every one, or any one, must be met."""

    needs: Literal["every", "any"]
    parts: tuple["Node", ...]


Node = RuleResult | Group


def every(*parts: Node) -> Group:
    """All parts are needed."""
    return Group("every", parts)


def any_of(*parts: Node) -> Group:
    """One part is enough."""
    return Group("any", parts)


def answer_of(node: Node) -> Answer:
    """The answer of the whole."""
    if isinstance(node, RuleResult):
        return node.answer
    answers = [answer_of(part) for part in node.parts]
    ranks = [ORDER.index(answer) for answer in answers if answer != "not_evaluated"]
    if not ranks:
        return "not_evaluated"
    return ORDER[min(ranks) if node.needs == "every" else max(ranks)]


def rules_of(node: Node) -> Iterator[RuleResult]:
    """All conditions in their order."""
    if isinstance(node, RuleResult):
        yield node
    else:
        for part in node.parts:
            yield from rules_of(part)


def reasons_of(node: Node) -> list[str]:
    """Why the whole is not met or a person has to look: the reasons of the parts that decide."""
    answer = answer_of(node)
    if answer in {"met", "not_evaluated"}:
        return []
    if isinstance(node, RuleResult):
        return [node.reason] if node.reason else []
    deciding = [part for part in node.parts if answer_of(part) == answer]
    reasons = [reason for part in deciding for reason in reasons_of(part)]
    return list(dict.fromkeys(reasons))
