"""Which honours and patents count (二.2.5(5), 二.4), and which cities are 省辖市."""

from typing import Literal

from pydantic import Field

from schemas.base import Model

Level = Literal["county", "city", "province", "nation"]


class HonourPolicy(Model):
    """The least level of each honour; ``promotion``: of all of them for 二.4."""

    party_or_government: Level
    department: Level
    labour_medal: Level
    technical_expert: Level
    contest: Level
    contest_ranks: list[str] = Field(min_length=1)
    promotion: Level


class PatentPolicy(Model):
    """二.2.5(5)⑤: how many of each kind, and the last rank among the inventors that counts."""

    invention: int = Field(gt=0)
    utility_model: int = Field(gt=0)
    max_rank: int = Field(gt=0)


class PlacePolicy(Model):
    """Names by which the level of an issuer is told."""

    cities: list[str] = Field(min_length=1)
