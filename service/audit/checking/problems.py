"""What can be wrong with the audit, and the words for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from service.audit.lines import AnchorLine, EventLine


class Wrong(StrEnum):
    """What is wrong."""

    EVENT_CHANGED = "event_changed"
    EVENT_REMOVED = "event_removed"
    EVENT_INSERTED = "event_inserted"
    CHAIN_REMOVED = "chain_removed"
    CHAIN_REWRITTEN = "chain_rewritten"
    HEAD_CHANGED = "head_changed"
    HEAD_REMOVED = "head_removed"
    ANCHOR_CHANGED = "anchor_changed"
    ANCHOR_REMOVED = "anchor_removed"
    ANCHOR_INSERTED = "anchor_inserted"
    ANCHOR_HEADS_CHANGED = "anchor_heads_changed"
    ANCHOR_HEAD_CHANGED = "anchor_head_changed"
    GUARD_MISSING = "guard_missing"
    FILE_DAMAGED = "file_damaged"


_WORDS: Mapping[Wrong, str] = {
    Wrong.EVENT_CHANGED: "记录被改动",
    Wrong.EVENT_REMOVED: "记录被删除",
    Wrong.EVENT_INSERTED: "记录是后来插入的",
    Wrong.CHAIN_REMOVED: "整条链的记录被删除",
    Wrong.CHAIN_REWRITTEN: "链的这一段在锚定之后被改写",
    Wrong.HEAD_CHANGED: "链头与记录不符，二者之一被改动",
    Wrong.HEAD_REMOVED: "链头被删除",
    Wrong.ANCHOR_CHANGED: "锚点被改动",
    Wrong.ANCHOR_REMOVED: "锚点被删除",
    Wrong.ANCHOR_INSERTED: "锚点是后来插入的",
    Wrong.ANCHOR_HEADS_CHANGED: "锚点所列的链头有增减或改动",
    Wrong.ANCHOR_HEAD_CHANGED: "锚点所列的这个链头被改动",
    Wrong.GUARD_MISSING: "数据库缺少禁止改动和删除的触发器",
    Wrong.FILE_DAMAGED: "导出文件不完整或有改动",
}


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, and which row it is.

    ``position`` is the row's place in its chain, up to ``until`` where several follow each other;
    ``number`` and ``tag`` are the event's where its row still stands; ``anchor`` is the number of
    the anchor that is wrong, or that shows it.
    """

    wrong: Wrong
    chain: str | None = None
    position: int | None = None
    until: int | None = None
    number: int | None = None
    tag: str | None = None
    anchor: int | None = None
    detail: str | None = None

    def words(self) -> str:
        """One line for people."""
        named = [
            self.chain and f"链 {self.chain}",
            self._places(),
            self.number is not None and f"编号 {self.number}",
            self.tag and f"标签 {self.tag}",
            self.anchor is not None and f"锚点 {self.anchor}",
            self.detail,
        ]
        where = "，".join(str(part) for part in named if part)
        return f"{_WORDS[self.wrong]}（{where}）" if where else _WORDS[self.wrong]

    def _places(self) -> str | None:
        if self.position is None:
            return None
        if self.until in {None, self.position}:
            return f"第 {self.position} 条"
        return f"第 {self.position} 至 {self.until} 条"


def of_event(wrong: Wrong, event: EventLine) -> Problem:
    """A problem with one event."""
    return Problem(wrong, event.chain, event.position, number=event.number, tag=event.tag)


def of_anchor(wrong: Wrong, anchor: AnchorLine) -> Problem:
    """A problem with one anchor."""
    return Problem(wrong, anchor=anchor.number)
