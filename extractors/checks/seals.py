"""Whether a paper carries the seals that its kind needs, by policy (``seal.missing/count``)."""

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.quality import is_illegible
from extractors.checks.view import View
from schemas.findings import FindingCode

_CODES = (FindingCode.SEAL_MISSING, FindingCode.SEAL_COUNT)


def check_seals(view: View, ledger: Ledger) -> None:
    """Count the seals on one paper. A page of it that may hide one makes the check abstain."""
    needed = view.policy.seals_needed(view.kind, view.form)
    found = len(view.seals)
    if needed == 0:
        return
    reason = _blind(view)
    if found >= needed:
        ledger.clear(*_CODES)
    elif reason:
        for code in _CODES:
            ledger.abstain(code, reason)
    elif found == 0:
        _find(view, FindingCode.SEAL_MISSING, messages.seal_missing(view.kind), ledger)
    else:
        text = messages.seal_count(view.kind, found, needed)
        _find(view, FindingCode.SEAL_COUNT, text, ledger)


def _blind(view: View) -> str | None:
    hidden = view.facts.hidden_seals
    given = next((hidden[page.number] for page in view.pages if page.number in hidden), None)
    if given:
        return given
    if not view.kind_is_sure:
        return messages.KIND_UNSURE
    return messages.HARD_TO_READ if _is_covered(view) or is_illegible(view) else None


def _is_covered(view: View) -> bool:
    """Whether a seal may lie in what the picture cut off, burnt out or left in the dark."""
    limits = view.policy.quality
    return any(
        page.quality.cut_edges
        or page.quality.darkness > limits.max_darkness
        or page.quality.glare > limits.max_glare
        for page in view.pages
    )


def _find(view: View, code: FindingCode, text: str, ledger: Ledger) -> None:
    ledger.clear(*_CODES)
    page = view.pages[-1].number if view.pages else None
    confidence = view.paper.kind.confidence
    ledger.find(code, text, paper=view.index, page=page, confidence=confidence)
