"""The policy of a notice: everything that an office edits without touching code, as data."""

from schemas.policy.calendar import CalendarPolicy, YearCalendar
from schemas.policy.checklist import ChecklistItem
from schemas.policy.figures import QualityPolicy, RiskPolicy
from schemas.policy.grades import CertificateOrTenure, GradeFive, GradeOne, GradeTwo
from schemas.policy.honours import HonourPolicy, Level, PatentPolicy, PlacePolicy
from schemas.policy.notices import Notices
from schemas.policy.policy import SHIPPED, Policy
from schemas.policy.procedure import BanPolicy, BanStart, Period, Returns
from schemas.policy.readings import Readings
from schemas.policy.retirement import RetirementPolicy, RetirementRow
from schemas.policy.seals import SealRule, Stage
from schemas.policy.spans import Cutoffs, Span, Windows
from schemas.policy.trades import TradePolicy

__all__ = [
    "SHIPPED",
    "BanPolicy",
    "BanStart",
    "CalendarPolicy",
    "CertificateOrTenure",
    "ChecklistItem",
    "Cutoffs",
    "GradeFive",
    "GradeOne",
    "GradeTwo",
    "HonourPolicy",
    "Level",
    "Notices",
    "PatentPolicy",
    "Period",
    "PlacePolicy",
    "Policy",
    "QualityPolicy",
    "Readings",
    "RetirementPolicy",
    "RetirementRow",
    "Returns",
    "RiskPolicy",
    "SealRule",
    "Span",
    "Stage",
    "TradePolicy",
    "Windows",
    "YearCalendar",
]
