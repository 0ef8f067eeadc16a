"""Whether the file holds the kind of paper that it was uploaded as."""

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.quality import is_hard_to_read, is_no_paper
from extractors.checks.view import View
from schemas.findings import FindingCode
from schemas.kinds import Kind

_CODE = FindingCode.DOCUMENT_WRONG_KIND


def check_kind(papers: list[View], uploaded: Kind | None, ledger: Ledger) -> bool:
    """Any paper of the file may be the one asked for. Returns whether the kind is wrong.

    A doubtful recognition, or *anything else* on a page that is hard to read, proves nothing; a
    crisp picture without print is no paper at all.
    """
    if uploaded is None:
        ledger.skip(_CODE, messages.NO_KIND)
    elif any(view.kind is uploaded for view in papers):
        ledger.clear(_CODE)
    elif not papers or not all(_is_recognised(view) for view in papers):
        ledger.abstain(_CODE, messages.KIND_UNSURE)
    else:
        seen = list(dict.fromkeys(view.kind for view in papers))
        first = papers[0]
        ledger.find(
            _CODE,
            messages.wrong_kind(uploaded, seen),
            paper=first.index,
            declared=uploaded.value,
            found=first.kind.value,
            page=first.pages[0].number if first.pages else None,
            confidence=min(view.paper.kind.confidence for view in papers),
        )
        return True
    return False


def _is_recognised(view: View) -> bool:
    known = view.kind_is_sure and not (view.kind is Kind.OTHER and is_hard_to_read(view))
    return known or is_no_paper(view)
