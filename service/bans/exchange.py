"""Lists of bans in and out: what an office keeps in a spreadsheet, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session

from extractors.values import PartialDate, normalise_name, parse_date
from service import clock
from service.api.refusals import InvalidError
from service.audit.store import record
from service.bans import store
from service.bans.disqualifying import disqualify_imported
from service.bans.numbers import number_of
from service.bans.service import Entry, enter, index_of
from service.bans.standing import last_day
from service.bans.tables import Ban, BanState
from service.documents.results import Notice
from service.errors import ServiceError
from service.sheets import Cell, Line
from service.vault.masks import mask_id, mask_name
from service.vault.vault import vault_of

NAME, NUMBER, DECISION, REASON = "姓名", "身份证号", "处理决定文号", "原因"
DECIDED, SERVED, STARTS, ENDS, STATE = "决定日期", "送达日期", "起始", "截止", "状态"
HEADINGS = (NAME, NUMBER, DECISION, DECIDED, SERVED, STARTS, ENDS, REASON)
_NEEDED = (NUMBER, DECIDED)
_ALSO = {
    STARTS: ("起始日期", "限制起始日期"),
    ENDS: ("截止日期", "限制截止日期"),
    NUMBER: ("身份证号码", "公民身份号码"),
}
_LONGEST = {NAME: 100, DECISION: 100, REASON: 2000}

STATE_WORDS = {
    BanState.ENTERED: "已决定，未送达",
    BanState.SERVED: "执行中",
    BanState.SUSPENDED: "已中止执行",
    BanState.CORRECTED: "已变更",
    BanState.ANNULLED: "已撤销",
}


class Outcome(StrEnum):
    """What became of one line."""

    ADDED = "added"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True)
class ImportedLine:
    """One line's outcome. ``number``: its row in the file; ``ban_id`` where it is entered."""

    number: int
    outcome: Outcome
    message: str
    ban_id: str | None = None


@dataclass
class _Reading:
    """What an import carries from line to line. ``seen``: digests of the lines before."""

    actor: str
    notice: Notice
    organisation_id: str | None
    dry_run: bool
    seen: dict[str, int] = field(default_factory=dict)


class _LineError(ServiceError):
    """A line that cannot be entered."""


def take_in(
    session: Session,
    lines: Sequence[Line],
    actor: str,
    notice: Notice,
    *,
    organisation_id: str | None,
    dry_run: bool,
) -> list[ImportedLine]:
    """Enter an existing list; what is entered already, or wrong, costs its own line only.

    ``dry_run`` says what would become of each line and changes nothing.
    """
    reading = _Reading(actor, notice, organisation_id, dry_run)
    told = [_line(session, line, reading) for line in lines]
    if not dry_run:
        counts = {kind.value: sum(one.outcome is kind for one in told) for kind in Outcome}
        record(session, "list:bans:imported", actor, facts=counts)
    return told


def rows(bans: Sequence[Ban], *, full: bool) -> list[list[Cell]]:
    """Bans as rows under ``HEADINGS`` and their state; masked unless ``full``."""
    return [_row(ban, full=full) for ban in bans]


def _row(ban: Ban, *, full: bool) -> list[Cell]:
    name, number = ban.name or "", ban.id_number or ""
    return [
        name if full else mask_name(name),
        number if full else mask_id(number),
        ban.decision_number,
        ban.decided_on,
        ban.served_on,
        ban.starts_on,
        ban.ends_on,
        ban.reason if full else None,
        STATE_WORDS[ban.state],
    ]


def _line(session: Session, line: Line, reading: _Reading) -> ImportedLine:
    try:
        entry = _entry(session, line, reading)
    except (InvalidError, _LineError) as error:
        return ImportedLine(line.number, Outcome.REFUSED, str(error))
    digest = entry.import_digest or ""
    if digest in reading.seen:
        words = f"与第 {reading.seen[digest]} 行相同。"
        return ImportedLine(line.number, Outcome.KNOWN, words)
    reading.seen[digest] = line.number
    known = _known(session, entry)
    if known is not None:
        return ImportedLine(line.number, Outcome.KNOWN, "此前已登记。", known.id)
    if reading.dry_run:
        return ImportedLine(line.number, Outcome.ADDED, "可以导入。")
    ban = enter(session, entry, reading.notice, reading.actor)
    disqualify_imported(session, ban, reading.actor, reading.notice)
    return ImportedLine(line.number, Outcome.ADDED, "已导入。", ban.id)


def _entry(session: Session, line: Line, reading: _Reading) -> Entry:
    said = {name: _cell(line, name) for name in HEADINGS}
    for name in _NEEDED:
        if not said[name]:
            raise _LineError(f"缺少“{name}”。")
    for name, longest in _LONGEST.items():
        if len(said[name]) > longest:
            raise _LineError(f"“{name}”最多 {longest} 个字。")
    days = {name: _day(said[name], name) for name in (DECIDED, SERVED, STARTS, ENDS)}
    number = number_of(said[NUMBER], NUMBER)
    starts_on, ends_on = _term(days, reading, clock.today(session))
    key = f"{number}/{said[DECISION]}/{starts_on}/{ends_on}"
    return Entry(
        id_number=number,
        name=normalise_name(said[NAME]) or None,
        reason=said[REASON] or None,
        decision_number=said[DECISION] or None,
        decided_on=days[DECIDED],
        served_on=days[SERVED],
        organisation_id=reading.organisation_id,
        import_digest=vault_of(session).index("ban_line", key),
        term=(starts_on, ends_on),
    )


def _term(days: dict[str, date | None], reading: _Reading, today: date) -> tuple[date, date]:
    """From when to when; without words for it, by the policy from the decision on."""
    decided = days[DECIDED]
    if decided is None:
        raise _LineError(f"缺少“{DECIDED}”。")
    starts_on = days[STARTS] or decided
    ends_on = days[ENDS] or last_day(starts_on, reading.notice)
    served = days[SERVED]
    if decided > today or (served is not None and not decided <= served <= today):
        raise _LineError("决定日期、送达日期不能晚于今天，送达日期不能早于决定日期。")
    if ends_on < starts_on:
        raise _LineError("“截止”早于“起始”。")
    return starts_on, ends_on


def _known(session: Session, entry: Entry) -> Ban | None:
    """The same line of an earlier list, or the same decision entered in another way."""
    same = store.by_import_digest(session, entry.import_digest or "")
    if same is not None or entry.decision_number is None:
        return same
    index = index_of(session, entry.id_number)
    return store.by_decision(session, index, entry.decision_number)


def _cell(line: Line, name: str) -> str:
    for heading in (name, *_ALSO.get(name, ())):
        if line.values.get(heading):
            return line.values[heading].strip()
    return ""


def _day(text: str, name: str) -> date | None:
    if not text:
        return None
    found = parse_date(text)
    if not isinstance(found, PartialDate) or not found.is_possible:
        raise _LineError(f"“{name}”不是有效的日期：应写到日，例如 2026-04-20。")
    if found.month is None or found.day is None:
        raise _LineError(f"“{name}”应写到日，例如 2026-04-20。")
    return date(found.year, found.month, found.day)
