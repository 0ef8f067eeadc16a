"""Organisations from a list: read line by line, entered as a whole or not at all."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError
from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.clock import now
from service.organisations import service, store
from service.organisations.assigning import assign_unassigned
from service.organisations.schemas import Code, ImportView, LineState, LineView, Name
from service.organisations.service import PlaceError
from service.organisations.tables import KIND_NAMES, Kind, Organisation
from service.sheets import Line, SheetError

COLUMNS = ("名称", "类别", "上级", "代码", "独立人事管理权")
_KINDS: Mapping[str, Kind] = {name: kind for kind, name in KIND_NAMES.items()}
_ORDER = (Kind.OFFICE, Kind.DEPARTMENT, Kind.UNIT)
_YES_OR_NO: Mapping[str, bool] = {"是": True, "否": False, "": False}
_NAME: TypeAdapter[str] = TypeAdapter(Name)
_CODE: TypeAdapter[str] = TypeAdapter(Code)


@dataclass(frozen=True)
class _Said:
    """What a line says."""

    kind: Kind
    name: str
    code: str | None
    parent: Organisation | None
    independent: bool

    @property
    def parent_id(self) -> str | None:
        return self.parent.id if self.parent else None


class NotAppliedError(Exception):
    """The import is taken back: it was only tried, or a line was refused."""

    def __init__(self, told: ImportView) -> None:
        super().__init__()
        self.told = told


def take_in(
    session: Session, lines: Sequence[Line], caller: Caller, *, dry_run: bool
) -> ImportView:
    """Enter a list. Those above come before those below, in whatever order the lines stand.

    Raises:
        SheetError: a column is missing.
        NotAppliedError: nothing shall stay of it; it carries the report.
    """
    _check_columns(lines)
    service.hold_tree(session)
    told = {line.number: _taken(session, line, caller) for line in _from_above(lines)}
    counts = Counter(view.state for view in told.values())
    is_refused = counts[LineState.REFUSED] > 0
    assigned = 0 if is_refused else assign_unassigned(session, caller.actor)
    report = ImportView(
        applied=not is_refused and not dry_run,
        counts={state: counts[state] for state in LineState},
        assigned=assigned,
        lines=[told[line.number] for line in lines],
    )
    if not report.applied:
        raise NotAppliedError(report.model_copy(update={"lines": _unmade(report.lines)}))
    return report


def _unmade(lines: Sequence[LineView]) -> list[LineView]:
    """The lines of a list that was kept out: what it would have added has no id to be found by."""
    unknown = {"organisation_id": None}
    return [
        line.model_copy(update=unknown) if line.state is LineState.ADDED else line for line in lines
    ]


def _check_columns(lines: Sequence[Line]) -> None:
    missing = [name for name in COLUMNS[:3] if lines and name not in lines[0].values]
    if missing or not lines:
        lacks = f"，缺少：{'、'.join(missing)}" if missing else "，但没有任何一行"
        raise SheetError(f"表格应有下列各列：{'、'.join(COLUMNS)}{lacks}。")


def _from_above(lines: Sequence[Line]) -> list[Line]:
    """Offices, those of a city first, then departments, then units."""

    def rank(line: Line) -> tuple[int, bool]:
        kind = _KINDS.get(line.values.get("类别", "").strip())
        return (_ORDER.index(kind) if kind else len(_ORDER), bool(line.values.get("上级")))

    return sorted(lines, key=rank)


def _taken(session: Session, line: Line, caller: Caller) -> LineView:
    name = line.values.get("名称", "").strip()
    try:
        state, organisation = _entered(session, line.values, caller)
    except PlaceError as error:
        return LineView(line=line.number, name=name, state=LineState.REFUSED, reason=str(error))
    return LineView(line=line.number, name=name, state=state, organisation_id=organisation.id)


def _entered(
    session: Session, values: Mapping[str, str], caller: Caller
) -> tuple[LineState, Organisation]:
    said = _read(session, values, caller)
    known = store.by_code(session, said.code) if said.code else None
    known = known or store.by_name(session, said.name, said.parent_id)
    if known is not None:
        _check_known(session, known, said, caller)
        return _updated(session, known, said, caller.actor), known
    added = service.add(
        session,
        kind=said.kind,
        name=said.name,
        code=said.code,
        parent=said.parent,
        independent_personnel=said.independent,
        actor=caller.actor,
    )
    return LineState.ADDED, added


def _read(session: Session, values: Mapping[str, str], caller: Caller) -> _Said:
    kind = _KINDS.get(values.get("类别", "").strip())
    if kind is None:
        raise PlaceError(f"类别只能是{'、'.join(_KINDS)}。")
    independent = _YES_OR_NO.get(values.get("独立人事管理权", "").strip())
    if independent is None:
        raise PlaceError("独立人事管理权只能填“是”或“否”。")
    code = values.get("代码", "").strip()
    return _Said(
        kind=kind,
        name=_valid(_NAME, values, "名称"),
        code=store.key_of(_valid(_CODE, values, "代码")) if code else None,
        parent=_parent(session, values.get("上级", "").strip(), caller),
        independent=independent,
    )


def _valid(rule: TypeAdapter[str], values: Mapping[str, str], column: str) -> str:
    try:
        return rule.validate_python(values.get(column, "").strip())
    except ValidationError:
        raise PlaceError(f"{column}缺少、过长，或含有不能使用的字符。") from None


def _parent(session: Session, said: str, caller: Caller) -> Organisation | None:
    """The one above, by name or code, within the caller's reach."""
    if not said:
        if not caller.oversight.is_everything:
            raise PlaceError("请填写上级。")
        return None
    found = store.called(session, said)
    if len(found) > 1:
        raise PlaceError(f"名为“{said}”的上级不止一个，请改填代码。")
    seen = store.get(session, found[0].id, caller.oversight.organisations()) if found else None
    if seen is None:
        raise PlaceError(f"没有上级“{said}”，或您无权管理。")
    return seen


def _check_known(session: Session, known: Organisation, said: _Said, caller: Caller) -> None:
    """A list renames; it neither moves nor turns one sort into another."""
    if store.get(session, known.id, caller.oversight.organisations()) is None:
        raise PlaceError("此代码属于其他单位，您无权管理。")
    if known.closed_at is not None:
        raise PlaceError("此代码属于已停用的单位。")
    if known.kind is not said.kind:
        raise PlaceError(f"已登记为{KIND_NAMES[known.kind]}，类别不能更改。")
    if known.parent_id != said.parent_id:
        raise PlaceError("上级与已登记的不同；如需调整上级，请单独修改该单位。")
    if said.code and known.code and known.code != said.code:
        raise PlaceError("同一上级之下已有同名单位，代码不同。")


def _updated(session: Session, known: Organisation, said: _Said, actor: str) -> LineState:
    wanted = (said.name, said.code or known.code, said.independent)
    if (known.name, known.code, known.independent_personnel) == wanted:
        return LineState.UNCHANGED
    is_renamed = known.name != said.name
    known.name, known.code, known.independent_personnel = wanted
    known.name_key, known.updated_at = store.key_of(said.name), now(session)
    session.flush()
    service.tell(session, known, "renamed" if is_renamed else "changed", actor)
    return LineState.RENAMED if is_renamed else LineState.CHANGED
