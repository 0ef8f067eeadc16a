"""What the list as a whole must have: form, unit, count, declaration, signatures."""

from collections.abc import Iterator

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.reconciliation.declaration import differences, is_tolerable
from extractors.checks.roster import SIGNERS, check_roster
from extractors.checks.view import View
from extractors.values.lookalikes import may_stand_for
from schemas.facts import ReadField
from schemas.findings import FindingCode
from schemas.kinds import Form
from schemas.reconciliation import Point, PointState

_STATES: dict[str, PointState] = {"clear": "met", "found": "not_met"}
_NO_FORM = "未能认出这是哪一种名册，请人工核对。"
_OTHER_FORM = "扫描件是另一种名册，请上传{name}。"
_NO_UNIT = "未能读出单位名称，请人工核对。"
_OTHER_UNIT = "扫描件上的单位名称与名册不同，请核对。"
_NOT_READ = "未能可靠读出，请人工核对。"
_WORDS_DIFFER = "声明与通知规定的文字不一致，请对照逐字核对。"
_MAYBE_MISREAD = "声明中有{count}处形近字，视为识读误差。"
FORM_NAMES: dict[Form, str] = {
    Form.PASSED_LIST: "网上资格审查通过人员名册表",
    Form.ONSITE_LIST: "需现场审查人员名册表",
    Form.NAME_LIST: "申报人员名单",
}


def form_point(view: View, form: Form) -> Point:
    """Whether the scan shows the form that was produced."""
    if view.form is form:
        return Point(id="form", state="met", message=FORM_NAMES[form])
    if view.form is None or not view.kind_is_sure:
        return Point(id="form", state="review", message=_NO_FORM)
    return Point(id="form", state="not_met", message=_OTHER_FORM.format(name=FORM_NAMES[form]))


def unit_point(view: View, unit: str) -> Point:
    """Whether the head names the unit."""
    read = view.fields.get("unit")
    if read is None:
        return Point(id="unit", state="review", message=_NO_UNIT)
    if view.same(read, unit):
        return _at("unit", "met", str(read.value), read)
    unsure = view.may_be_misread(read, unit) or may_stand_for(str(read.value), unit)
    return _at("unit", "review" if unsure else "not_met", _OTHER_UNIT, read)


def declared_points(view: View, declaration: str) -> Iterator[Point]:
    """Count, sentence and signatures of a form that declares (notice 三(五)3)."""
    ledger = Ledger()
    check_roster(view, ledger)
    yield _count(view, ledger)
    yield _statement(view, ledger, declaration)
    yield from _signatures(view)


def _count(view: View, ledger: Ledger) -> Point:
    state, message = _judged(ledger, FindingCode.ROSTER_COUNT)
    stated = view.fields.get("stated_count")
    return _at("count", state, message or f"等{stated.value if stated else ''}名", stated)


def _statement(view: View, ledger: Ledger, declaration: str) -> Point:
    state, message = _judged(ledger, FindingCode.ROSTER_STATEMENT)
    place = view.fields.get("statement_present")
    if state != "met":
        return _at("statement", state, message, place)
    found = differences(declaration, "".join(line.text for line in view.lines))
    if not found:
        return _at("statement", "met", "与通知规定的文字一致。", place)
    fine = is_tolerable(found)
    text = _MAYBE_MISREAD.format(count=len(found)) if fine else _WORDS_DIFFER
    point = _at("statement", "met" if fine else "review", text, place)
    return point.model_copy(update={"differences": found})


def _signatures(view: View) -> Iterator[Point]:
    signed = view.fields.get("signatures")
    sure = signed if signed and view.is_sure(signed) else None
    for who in SIGNERS:
        if sure is None or not isinstance(sure.value, list):
            yield _at(who, "review", _NOT_READ, signed)
        elif who in sure.value:
            yield _at(who, "met", "已签名。", sure)
        else:
            yield _at(who, "not_met", messages.roster_signature([who]), sure)


def _judged(ledger: Ledger, code: FindingCode) -> tuple[PointState, str]:
    """What the roster's own check says; what it could not judge goes to a person."""
    check = next(check for check in ledger.checks() if check.id == code)
    finding = next((finding for finding in ledger.findings if finding.code is code), None)
    state = _STATES.get(check.state, "review")
    return state, finding.message if finding else "" if state == "met" else _NOT_READ


def _at(point: str, state: PointState, message: str, place: ReadField | None) -> Point:
    values = {"id": point, "state": state, "message": message}
    where = {"page": place.page, "box": place.box} if place else {}
    return Point.model_validate(values | where)
