"""All notices that are known: one file, or a folder with one file a notice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

from schemas.errors import PolicyError
from schemas.policy.policy import Policy


@dataclass(frozen=True)
class Notices:
    """Notices in the order of their dates; ``policies`` is never empty."""

    policies: tuple[Policy, ...]

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Read a policy file, every ``*.toml`` of a folder, or the shipped policy.

        Raises:
            PolicyError: a file cannot be used, a folder holds none, or two stand for one year.
        """
        if path is None or not path.is_dir():
            return cls((Policy.load(path),))
        found = [Policy.load(file) for file in sorted(path.glob("*.toml"))]
        if not found:
            raise PolicyError(f"政策文件夹 {path} 里没有 .toml 文件。")
        return cls.of(found)

    @classmethod
    def of(cls, policies: Sequence[Policy]) -> Self:
        """Notices given as they are.

        Raises:
            PolicyError: two stand for one year or have one id.
        """
        for name, values in (
            ("year", [str(policy.year) for policy in policies]),
            ("id", [policy.id for policy in policies]),
        ):
            twice = next((value for value in values if values.count(value) > 1), None)
            if twice is not None:
                raise PolicyError(f"有两份政策文件的 {name} 都是 {twice}，请只留一份。")
        return cls(tuple(sorted(policies, key=lambda policy: policy.issued)))

    def in_force(self, today: date) -> Policy:
        """The latest notice issued by the day; before the first notice, the first."""
        issued = [policy for policy in self.policies if policy.issued <= today]
        return issued[-1] if issued else self.policies[0]

    def of_year(self, year: int) -> Policy | None:
        """The notice of a season, where it is known."""
        return next((policy for policy in self.policies if policy.year == year), None)

    def latest_before(self, year: int) -> Policy:
        """The notice by which a year without one is projected: the closest earlier, else later."""
        earlier = [policy for policy in self.policies if policy.year <= year]
        return earlier[-1] if earlier else self.policies[0]
