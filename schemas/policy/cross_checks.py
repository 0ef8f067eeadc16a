"""What must fit between the parts of a policy: days in order, in their year, one item once."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from schemas.policy.faults import Fault

if TYPE_CHECKING:
    from schemas.policy.policy import Policy

_IN_ORDER = ("registration", "department_review", "office_review", "deferred_appraisals")


def cross_faults(policy: "Policy") -> Iterator[Fault]:
    """Every contradiction between two parts."""
    yield from _windows(policy)
    yield from _cutoffs(policy)
    yield from _grades(policy)
    yield from _checklist(policy)
    yield from _seal_rules(policy)
    yield from _trades(policy)


def _windows(policy: "Policy") -> Iterator[Fault]:
    windows = policy.windows
    for name in type(windows).model_fields:
        span = getattr(windows, name)
        if {span.start.year, span.end.year} != {policy.year}:
            yield Fault(("windows", name), f"不在 year 所写的 {policy.year} 年")
    if windows.unit_names.start < policy.issued:
        yield Fault(("windows", "unit_names"), f"早于通知日期 {policy.issued}（issued）")
    for earlier, later in pairwise(_IN_ORDER):
        if getattr(windows, later).end < getattr(windows, earlier).end:
            yield Fault(("windows", later), f"比 {earlier} 结束得早")
    if windows.office_review.start < windows.registration.start:
        yield Fault(("windows", "office_review"), "比 registration 开始得早")


def _cutoffs(policy: "Policy") -> Iterator[Fault]:
    for name in ("tenure", "confirmation"):
        if getattr(policy.cutoffs, name).year != policy.year:
            yield Fault(("cutoffs", name), f"不在 year 所写的 {policy.year} 年")
    if policy.cutoffs.tenure < policy.cutoffs.confirmation:
        yield Fault(("cutoffs", "tenure"), "早于 confirmation")


def _grades(policy: "Policy") -> Iterator[Fault]:
    if policy.grade_3.tenure <= policy.grade_4.tenure:
        yield Fault(("grade_3", "tenure"), "应多于四级的工作年限（grade_4.tenure）")
    if policy.grade_1.tenure <= policy.grade_3.tenure:
        yield Fault(("grade_1", "tenure"), "应多于三级的工作年限（grade_3.tenure）")
    years = policy.grade_1.appraisal_years
    if len(set(years)) != len(years) or max(years) >= policy.year:
        yield Fault(("grade_1", "appraisal_years"), f"应为 {policy.year} 年之前各不相同的年度")
    if policy.grade_1.excellent_years > len(years):
        yield Fault(("grade_1", "excellent_years"), "多于 appraisal_years 的年数")
    if policy.grade_2.relaxed_to in policy.grade_2.education:
        yield Fault(("grade_2", "relaxed_to"), "已在 education 之内，不是放宽")


def _checklist(policy: "Policy") -> Iterator[Fault]:
    counts = Counter(item.item for item in policy.checklist)
    last = policy.windows.deferred_appraisals.end
    for place, item in enumerate(policy.checklist):
        if counts[item.item] > 1:
            yield Fault(("checklist", place, "item"), f"{item.item} 写了 {counts[item.item]} 次")
        if item.promised_until and item.promised_until > last:
            yield Fault(("checklist", place, "promised_until"), f"晚于容缺后补截止日 {last}")
        if set(item.years) - set(policy.grade_1.appraisal_years):
            yield Fault(("checklist", place, "years"), "有不在 grade_1.appraisal_years 中的年度")


def _seal_rules(policy: "Policy") -> Iterator[Fault]:
    seen = set()
    for place, rule in enumerate(policy.seal_rules):
        about = (rule.kind, rule.form, rule.stage)
        if about in seen:
            yield Fault(("seal_rules", place), "与前面的一条针对同一种材料")
        seen.add(about)


def _trades(policy: "Policy") -> Iterator[Fault]:
    named = [other for others in policy.trades.aliases.values() for other in others]
    for trade, others in policy.trades.aliases.items():
        twice = [other for other in others if named.count(other) > 1]
        if twice:
            yield Fault(("trades", "aliases", trade), f"“{twice[0]}”是不止一个工种的别名")
