"""The seals of a stamped list: as many as its form and stage need, of different bodies."""

from collections.abc import Iterator, Sequence

from extractors.checks.view import View
from extractors.values import comparable
from schemas.facts import Seal
from schemas.reconciliation import Point

_NEAR = 0.5
"""Two impressions whose middles are closer than half a seal's width are one, found twice."""
_HIDDEN = "页面上可能有未能识别的印章，请人工核对。"
_FEW = "需加盖{needed}枚印章，只找到{found}枚，请补盖后重新上传。"
_ENOUGH = "找到{found}枚印章。"
_ONE_BODY = "找到的印章是同一单位的，还需另一单位盖章。"
_OTHER_BODY = "印章文字与单位、主管部门的名称不一致，请人工核对。"
_UNREAD = "未能读出印章文字，无法判断是否为两个单位的印章，请人工核对。"
_TWO_BODIES = "单位和主管部门的印章齐全。"


def seal_points(view: View, needed: int, bodies: Sequence[str]) -> Iterator[Point]:
    """``bodies``: the names of unit and department, as far as they are known."""
    apart = _apart(view.seals)
    yield _count(view, apart, needed)
    if needed > 1 and len(apart) >= needed:
        yield _bodies(apart, [comparable(body) for body in bodies])


def _apart(seals: Sequence[Seal]) -> list[Seal]:
    """Seals at clearly different places."""
    kept: list[Seal] = []
    for seal in sorted(seals, key=lambda s: -s.confidence):
        if not any(_same_place(seal, other) for other in kept):
            kept.append(seal)
    return sorted(kept, key=lambda s: (s.page, s.box[1], s.box[0]))


def _same_place(one: Seal, other: Seal) -> bool:
    if one.page != other.page:
        return False
    across, along = (
        abs(one.box[i] + one.box[i + 2] - other.box[i] - other.box[i + 2]) / 2 for i in (0, 1)
    )
    wide, high = (min(s.box[i + 2] - s.box[i] for s in (one, other)) for i in (0, 1))
    return across < _NEAR * wide and along < _NEAR * high


def _count(view: View, apart: Sequence[Seal], needed: int) -> Point:
    place = {"page": apart[0].page, "box": apart[0].box} if apart else {}
    if len(apart) >= needed:
        state, text = "met", _ENOUGH.format(found=len(apart))
    elif any(page.number in view.facts.hidden_seals for page in view.pages):
        state, text = "review", _HIDDEN
    else:
        state, text = "not_met", _FEW.format(needed=needed, found=len(apart))
    return Point.model_validate({"id": "seals", "state": state, "message": text} | place)


def _bodies(apart: Sequence[Seal], bodies: Sequence[str]) -> Point:
    """Never met without both names read: two impressions may be one body's."""
    read = {comparable(seal.text) for seal in apart if seal.text}
    unread = any(not seal.text for seal in apart)
    if len(bodies) > 1 and set(bodies) <= read:
        return Point(id="seal_bodies", state="met", message=_TWO_BODIES)
    if unread:
        return Point(id="seal_bodies", state="review", message=_UNREAD)
    if len(read) == 1:
        return Point(id="seal_bodies", state="not_met", message=_ONE_BODY)
    return Point(id="seal_bodies", state="review", message=_OTHER_BODY)
