"""What a case no longer lets change: what it was judged by, once it was judged (三(五)2)."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.orm import Session

from service.cases import store
from service.cases.refusals import FrozenError
from service.cases.states import LEVEL_OF, SETTLED, CaseState
from service.cases.words import STATE_WORDS

_UNDER_REVIEW = frozenset({CaseState.SUBMITTED, *LEVEL_OF})


def refuse_change(session: Session, application_id: str, changed: Collection[str]) -> None:
    """Refuse another declaration of a settled case, and another unit while one is reviewed.

    The unit says who reviews: a case that moved under its reviewers' hands would be lost to them.

    Raises:
        FrozenError: it is to be returned first, or settled for good.
    """
    case = store.get_locked(session, application_id)
    if case is None or not changed:
        return
    if case.state in SETTLED:
        raise FrozenError(f"这份申报目前为“{STATE_WORDS[case.state]}”，填报内容不能再更改。")
    if case.state in _UNDER_REVIEW and "unit" in changed:
        raise FrozenError("这份申报正在审查，所在单位不能更改；确需更改的，请先由审核人员退回。")


def refuse_replacement(session: Session, application_id: str) -> None:
    """Refuse to put a paper in another's place while a case is reviewed or settled.

    Raises:
        FrozenError: it is to be returned first, or settled for good.
    """
    case = store.get_locked(session, application_id)
    if case is not None and case.state not in {CaseState.DRAFT, CaseState.RETURNED}:
        raise FrozenError(
            f"这份申报目前为“{STATE_WORDS[case.state]}”，材料不能替换；可以另外补充上传。"
        )


def refuse_redeclaration(session: Session, application_id: str, uploaded_at: datetime) -> None:
    """Refuse to declare a paper anew that a settled case was judged by; a later paper may be.

    Raises:
        FrozenError: the case is settled.
    """
    case = store.get_locked(session, application_id)
    if case is not None and case.state in SETTLED and uploaded_at <= case.entered_at:
        raise FrozenError(
            f"这份申报目前为“{STATE_WORDS[case.state]}”，此前材料的填报内容不能再更改。"
        )
