"""The papers of a case: notice, decision, receipts. What an office must fill in stays blank."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from extractors.checks.messages import KIND_LABELS
from schemas.kinds import Kind
from schemas.policy import Policy
from schemas.report import Report
from service.applications.tables import Application
from service.documents import store as documents
from service.documents.results import Notice
from service.errors import NotFoundError
from service.falsification import store
from service.falsification.schemas import WAY_WORDS, Way
from service.falsification.steps import Step
from service.falsification.tables import Evidence, Falsification, Outcome, TakenStep
from service.papers import Mark, picture_of

_LABELS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_NUMBERS = {1: "一", 2: "两", 3: "三", 4: "四", 5: "五"}
_GRADES = {1: "一级", 2: "二级", 3: "三级", 4: "四级", 5: "五级"}
_BLANK_NUMBER = "　　　　　〔　　　　〕　　　号"
_NOTICE_TITLE, _DECISION_TITLE = "弄虚作假行为处理事先告知书", "弄虚作假行为处理决定书"
_NO_DECISION_TITLE = "不予处理决定书"

Pictures = Callable[[str, int], bytes | None]
"""The picture of one page of one paper, as JPEG; None where it is no longer kept."""


class Paper(StrEnum):
    """The papers of a case."""

    NOTICE = "notice"
    NOTICE_RECEIPT = "notice-receipt"
    DECISION = "decision"
    DECISION_RECEIPT = "decision-receipt"


class Made(NamedTuple):
    """What a paper is typeset from: the template and its values."""

    template: str
    values: dict[str, Any]


_AFTER = {
    Paper.NOTICE: Step.NOTICE,
    Paper.NOTICE_RECEIPT: Step.NOTICE,
    Paper.DECISION: Step.DECISION,
    Paper.DECISION_RECEIPT: Step.DECISION,
}


def made(
    session: Session, case: Falsification, paper: Paper, notice: Notice, pictures: Pictures
) -> Made:
    """What one paper of a case holds; the same record gives the same paper.

    Raises:
        NotFoundError: the case has not come that far.
    """
    steps = {taken.step: taken for taken in store.steps_of(session, case.id)}
    if _AFTER[paper] not in steps:
        raise NotFoundError("本案尚未进行到这一步，还没有这份文书。")
    common = _common(session, case, notice) | _issuer(steps[_AFTER[paper]])
    if paper is Paper.NOTICE:
        return _notice(session, case, steps[Step.NOTICE], common, pictures)
    if paper is Paper.DECISION:
        return _decision(session, case, steps, common)
    return _receipt(case, paper, steps, common)


def _common(session: Session, case: Falsification, notice: Notice) -> dict[str, Any]:
    application = session.get_one(Application, case.application_id)
    grade = _GRADES.get(application.applied_grade or 0, "")
    policy = _policy(case, notice)
    return {
        "addressee": None,
        "person": case.name or "　",
        "id_number": case.id_number or "",
        "unit": case.unit or "",
        "season": policy.title,
        "applied": f"{application.applied_occupation or ''}{grade}",
        "basis": f"{policy.number}文件{_clause(policy.ban.clause)}",
        "years": _NUMBERS.get(policy.ban.years, str(policy.ban.years)),
        "days": policy.defence.working_days,
    }


def _issuer(taken: TakenStep) -> dict[str, str]:
    """The office that took the step, by its name at that time."""
    return {"issuer": taken.details.get("office") or "　"}


def _notice(
    session: Session,
    case: Falsification,
    step: TakenStep,
    common: dict[str, Any],
    pictures: Pictures,
) -> Made:
    pieces = store.evidence_of(session, case.id)
    values = common | {
        "addressee": case.name or "　",
        "number": case.notice_number or _BLANK_NUMBER,
        "date": step.on_day.isoformat(),
        "facts": step.details["facts"],
        "reasons": step.details["reasons"],
        "pieces": _pieces(session, pieces),
        "sheets": _sheets(session, pieces, pictures),
    }
    return Made("falsification/notice.html.j2", values)


def _decision(
    session: Session,
    case: Falsification,
    steps: dict[Step, TakenStep],
    common: dict[str, Any],
) -> Made:
    taken, relied = steps[Step.DECISION], set(steps[Step.DECISION].evidence)
    pieces = [piece for piece in store.evidence_of(session, case.id) if piece.id in relied]
    values = common | {
        "number": case.decision_number or _BLANK_NUMBER,
        "date": taken.on_day.isoformat(),
        "facts": steps[Step.NOTICE].details["facts"],
        "pieces": _pieces(session, pieces),
        "heard": _heard(steps),
        "answer": steps[Step.RECHECK].details.get("answer"),
        "reason": taken.reason,
        "starts_on": taken.details.get("starts_on"),
        "ends_on": taken.details.get("ends_on"),
        "certificates": [_certificate(told) for told in taken.details["certificates"]],
    }
    confirmed = case.outcome is Outcome.CONFIRMED
    name = "decision" if confirmed else "no_decision"
    return Made(f"falsification/{name}.html.j2", values)


def _receipt(
    case: Falsification, paper: Paper, steps: dict[Step, TakenStep], common: dict[str, Any]
) -> Made:
    of_notice = paper is Paper.NOTICE_RECEIPT
    served = steps.get(Step.NOTICE_DELIVERY if of_notice else Step.SERVICE)
    details = served.details if served else {}
    decision = _DECISION_TITLE if case.outcome is Outcome.CONFIRMED else _NO_DECISION_TITLE
    values = common | {
        "issuer": common["issuer"].strip(),
        "paper": _NOTICE_TITLE if of_notice else decision,
        "number": (case.notice_number if of_notice else case.decision_number) or "",
        "way": WAY_WORDS[Way(details["way"])] if served else "",
        "on": details.get("on"),
        "receiver": details.get("receiver"),
        "remarks": details.get("remarks") or "",
    }
    return Made("falsification/receipt.html.j2", values)


def _heard(steps: dict[Step, TakenStep]) -> str:
    """That the person was told, and what came of it."""
    told = _day(steps[Step.NOTICE_DELIVERY])
    said = (
        f"本单位于{told}向当事人送达《{_NOTICE_TITLE}》，告知拟作出处理的事实、理由、依据和权利。"
    )
    if Step.DEFENCE in steps:
        defence = steps[Step.DEFENCE]
        statement = defence.details["statement"]
        return f"{said}\n当事人于{_day(defence)}陈述申辩如下：\n{statement}"
    if Step.WAIVER in steps:
        return f"{said}\n当事人于{_day(steps[Step.WAIVER])}表示放弃陈述申辩。"
    return f"{said}\n陈述申辩期限届满，当事人未提出陈述申辩。"


def _pieces(session: Session, pieces: Sequence[Evidence]) -> list[dict[str, str]]:
    return [
        {
            "label": _label(piece),
            "where": _where(session, piece),
            "explanation": piece.explanation,
        }
        for piece in pieces
    ]


def _sheets(
    session: Session, pieces: Sequence[Evidence], pictures: Pictures
) -> list[dict[str, Any]]:
    """Each page that evidence stands on, once, with the boxes of all of it."""
    by_page: dict[tuple[str, int], list[Evidence]] = {}
    for piece in pieces:
        if piece.page is not None:
            by_page.setdefault((piece.document_id, piece.page), []).append(piece)
    sheets = []
    for (document_id, number), marked in by_page.items():
        picture, size = pictures(document_id, number), _size(session, document_id, number)
        if picture is None or size is None:
            continue
        sheets.append(
            {
                "picture": picture_of(picture),
                "width": size[0],
                "height": size[1],
                "marks": [_mark(piece) for piece in marked if piece.box],
                "caption": f"{''.join(map(_label, marked))}　{_where(session, marked[0])}",
            }
        )
    return sheets


def _mark(piece: Evidence) -> Mark:
    x0, y0, x1, y1 = piece.box or (0.0, 0.0, 1.0, 1.0)
    return Mark((x0, y0, x1, y1), _label(piece))


def _size(session: Session, document_id: str, number: int) -> tuple[int, int] | None:
    stored = documents.report_in_force(session, document_id)
    pages = Report.model_validate(stored.report).pages if stored else []
    return next(((p.width, p.height) for p in pages if p.number == number), None)


def _where(session: Session, piece: Evidence) -> str:
    document = documents.get(session, piece.document_id)
    kind = KIND_LABELS[Kind(document.kind)] if document and document.kind else "申报材料"
    return f"{kind}第{piece.page}页" if piece.page else kind


def _label(piece: Evidence) -> str:
    index = piece.position - 1
    return _LABELS[index] if index < len(_LABELS) else f"（{piece.position}）"


def _certificate(told: dict[str, Any]) -> str:
    grade = f"工勤技能岗位{_GRADES[told['grade']]}" if told["grade"] else "工勤技能岗位等级"
    number = f"编号{told['number']}" if told["number"] else None
    more = "，".join(text for text in (told["occupation"], number) if text)
    return f"{grade}证书{f'（{more}）' if more else ''}"


def _policy(case: Falsification, notice: Notice) -> Policy:
    """The notice that the case was opened under, as long as its file is there."""
    known = notice.notices.policies
    return next((policy for policy in known if policy.id == case.policy_id), notice.policy)


def _clause(clause: str) -> str:
    return clause.replace("(", "（").replace(")", "）")


def _day(taken: TakenStep) -> str:
    day = taken.on_day
    return f"{day.year}年{day.month}月{day.day}日"
