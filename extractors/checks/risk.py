"""The chance of falsification, from the third axis alone (design, decision 4)."""

from collections.abc import Iterable

from schemas.findings import Axis, FindingCode
from schemas.policy import Policy
from schemas.report import Check, Finding

_FORGERY = frozenset(code.value for code in FindingCode if code.axis is Axis.FORGERY)


def risk_of(checks: Iterable[Check], findings: Iterable[Finding], policy: Policy) -> float | None:
    """Noisy-or of the policy's weights over the base rate; each code counts once.

    None where every third-axis check abstained or did not run: not run is never clear.
    """
    ran = any(c.id in _FORGERY and c.state in {"found", "clear"} for c in checks)
    if not ran:
        return None
    innocent = 1.0 - policy.risk.base
    for code in {f.code for f in findings if f.code.axis is Axis.FORGERY}:
        innocent *= 1.0 - policy.risk.weights.get(code, 0.0)
    return round(1.0 - innocent, 4)
