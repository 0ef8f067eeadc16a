"""The whole reconciliation of one list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.checks.reconciliation.declaration import declaration_of
from extractors.checks.reconciliation.points import declared_points, form_point, unit_point
from extractors.checks.reconciliation.rows import Known, Sides, reconcile_rows
from extractors.checks.reconciliation.seals import seal_points
from extractors.checks.reconciliation.sheet import roster_view
from extractors.checks.roster import DECLARING_FORMS
from extractors.checks.roster_match import Values
from schemas.facts import Facts
from schemas.kinds import Form
from schemas.policy import Policy, Stage
from schemas.reconciliation import Answer, Point, ReconciledRow, Reconciliation, RowState

_NO_ROSTER = "上传的文件不是名册，或完全无法识读，请重新上传盖章后的扫描件。"


@dataclass(frozen=True)
class RosterCase:
    """A list that came back: what it should hold and what came.

    ``facts`` is None where the file could not be read; ``electronic`` where no table came with it.
    ``bodies``: the names of the unit and of its supervising department.
    """

    form: Form
    stage: Stage
    bodies: Sequence[str]
    people: Sequence[Known]
    facts: Facts | None
    electronic: Sequence[Values] | None
    seals_needed: int


def reconcile(case: RosterCase, policy: Policy) -> Reconciliation:
    """Compare scan, table, list and applications; what cannot be judged goes to a person."""
    view = roster_view(case.facts, policy) if case.facts else None
    if view is None:
        points = [Point(id="form", state="not_met", message=_NO_ROSTER)]
        return _answered(case, points, [])
    points = [form_point(view, case.form), unit_point(view, case.bodies[0])]
    if case.form in DECLARING_FORMS:
        listed = [known.listed for known in case.people if known.listed is not None]
        first = str(listed[0].get("name", "")) if listed else ""
        points += declared_points(view, declaration_of(first, len(listed)))
    points += seal_points(view, case.seals_needed, case.bodies)
    return _answered(case, points, reconcile_rows(Sides(view, case.people, case.electronic)))


def _answered(
    case: RosterCase, points: list[Point], rows: Iterable[ReconciledRow]
) -> Reconciliation:
    found = list(rows)
    wrong = any(point.state == "not_met" for point in points)
    unclear = any(point.state == "review" for point in points)
    states = {row.state for row in found}
    answer = Answer.AGREES
    if unclear or RowState.LOOK in states:
        answer = Answer.LOOK
    if wrong or states - {RowState.AGREES, RowState.LOOK}:
        answer = Answer.DIFFERS
    return Reconciliation(
        form=case.form, stage=case.stage, answer=answer, points=points, rows=found
    )
