"""Every condition by name: its id and the clause that states it. Nothing else is a condition."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from schemas.evidence import Answer, RuleResult

Input = str | int | bool | list[str] | None


@dataclass(frozen=True)
class Condition:
    """A condition of the notice; its answers are made here and nowhere else."""

    id: str
    clause: str

    def at(self, clause: str) -> Self:
        """The same condition where another grade's clause states it."""
        return replace(self, clause=clause)

    def met(self, proven_by: Iterable[str] = (), **inputs: Input) -> RuleResult:
        """Fulfilled and proven."""
        return self._result("met", None, proven_by, inputs)

    def not_met(self, reason: str, proven_by: Iterable[str] = (), **inputs: Input) -> RuleResult:
        """Surely not fulfilled."""
        return self._result("not_met", reason, proven_by, inputs)

    def review(self, reason: str, proven_by: Iterable[str] = (), **inputs: Input) -> RuleResult:
        """A person has to look."""
        return self._result("review", reason, proven_by, inputs)

    def skipped(self, reason: str, **inputs: Input) -> RuleResult:
        """Not evaluated: it weighs nothing either way."""
        return self._result("not_evaluated", reason, (), inputs)

    def _result(
        self, answer: Answer, reason: str | None, proven_by: Iterable[str], inputs: dict[str, Input]
    ) -> RuleResult:
        return RuleResult(
            id=self.id,
            clause=self.clause,
            answer=answer,
            inputs=inputs,
            proven_by=list(dict.fromkeys(proven_by)),
            reason=reason,
        )


IN_POST = Condition("common.in_post", "一(一)")
NOT_RETIRED = Condition("common.not_retired", "一(二)")
RETIREMENT_AGE = Condition("common.retirement_age", "一(二)")
RETIRES_THIS_YEAR = Condition("common.retires_this_year", "一(二)")
TRADE_LISTED = Condition("common.trade_listed", "一(二)")
CONSENT = Condition("common.consent", "二.1")
NO_INVESTIGATION = Condition("common.no_investigation", "二.6①")
NO_SANCTION = Condition("common.no_sanction", "二.6②")
NO_OTHER_BAR = Condition("common.no_other_bar", "二.6③")
CONFIRMED = Condition("grade_5.confirmed", "二.2.1")
TENURE_BELOW = Condition("grade_5.tenure_below", "二.2.1")
TENURE = Condition("tenure.years", "二.5")
CERTIFICATE_GRADE = Condition("certificate.grade", "二.2")
CERTIFICATE_TRADE = Condition("certificate.trade", "二.2")
CERTIFICATE_YEARS = Condition("certificate.years", "二.2")
TRANSFER_OWN_GRADE = Condition("transfer.own_grade", "二.3")
TRANSFER_CONSENT = Condition("transfer.consent", "二.3")
PROMOTION_HONOUR = Condition("promotion.honour", "二.4")
PROMOTION_GRADE = Condition("promotion.grade", "二.4")
THEORY_EXEMPTION = Condition("promotion.theory_exemption", "二.4")
EDUCATION = Condition("education.level", "二.2")
EDUCATION_RELAXED = Condition("education.relaxed", "二.2.4(2)")
ACHIEVEMENT = Condition("grade_2.achievement", "二.2.4(3)")
APPOINTED = Condition("grade_1.appointed", "二.2.5(1)")
QUALIFIED = Condition("appraisals.qualified", "二.2.5(3)")
EXCELLENT = Condition("appraisals.excellent", "二.2.5(3)")
GRADE_1_SKILL = Condition("grade_1.skill", "二.2.5(4)")
PARTY_OR_GOVERNMENT = Condition("honour.party_or_government", "二.2.5(5)①")
LABOUR_MEDAL = Condition("honour.labour_medal", "二.2.5(5)②")
TECHNICAL_EXPERT = Condition("honour.technical_expert", "二.2.5(5)③")
CONTEST = Condition("honour.contest", "二.2.5(5)④")
PATENTS = Condition("honour.patents", "二.2.5(5)⑤")
SPECIAL_TALENT = Condition("honour.special_talent", "二.2.5(5)⑥")
TECHNICAL_STAFF = Condition("grade_1.technical_staff", "二.2.5(6)")

CONDITIONS = tuple(value for value in list(globals().values()) if isinstance(value, Condition))
"""All of them, in the order in which they are defined."""
