"""One notice's policy as a model, and its reading from a file."""

from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field

from schemas.base import Model
from schemas.kinds import Form, Kind
from schemas.policy.calendar import CalendarPolicy
from schemas.policy.checklist import ChecklistItem
from schemas.policy.figures import QualityPolicy, RiskPolicy
from schemas.policy.grades import CertificateOrTenure, GradeFive, GradeOne, GradeTwo
from schemas.policy.honours import HonourPolicy, PatentPolicy, PlacePolicy
from schemas.policy.procedure import BanPolicy, Period, Returns
from schemas.policy.reading_file import read_policy
from schemas.policy.readings import Readings
from schemas.policy.retirement import RetirementPolicy
from schemas.policy.seals import SealRule, Stage
from schemas.policy.spans import Cutoffs, Windows
from schemas.policy.trades import TradePolicy

SHIPPED = "jiaozuo-2026"


class Policy(Model):
    """One notice's rules as data.

    ``number`` is the notice's own (文号), ``issued`` its date: retirement is judged by it (一(二)).
    ``year`` is the season. ``version`` is the office's, raised with each edit.
    """

    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    number: str = Field(min_length=1)
    version: int = Field(gt=0)
    issued: date
    year: int
    windows: Windows
    cutoffs: Cutoffs
    readings: Readings
    grade_5: GradeFive
    grade_4: CertificateOrTenure
    grade_3: CertificateOrTenure
    grade_2: GradeTwo
    grade_1: GradeOne
    honours: HonourPolicy
    patents: PatentPolicy
    places: PlacePolicy
    trades: TradePolicy = TradePolicy()
    retirement: RetirementPolicy
    returns: Returns
    name_list: Period
    defence: Period
    ban: BanPolicy
    calendar: CalendarPolicy
    checklist: list[ChecklistItem]
    seals: dict[Kind, Annotated[int, Field(ge=0)]]
    seal_rules: list[SealRule] = []
    quality: QualityPolicy
    risk: RiskPolicy

    def seals_needed(self, kind: Kind, form: Form | None = None, stage: Stage | None = None) -> int:
        """How many seals the paper needs: the closest rule, else the kind's own number."""
        fitting = [rule for rule in self.seal_rules if rule.fits(kind, form, stage)]
        closest = max(fitting, key=lambda rule: rule.closeness, default=None)
        return self.seals.get(kind, 0) if closest is None else closest.count

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Read a policy file, by default the shipped one.

        Raises:
            PolicyError: the file is missing, no TOML, or does not hold a sound policy; the
                message names each key and its line.
        """
        return read_policy(
            cls, path or Path(str(files("schemas") / "policies")) / f"{SHIPPED}.toml"
        )
