"""A season in small: what one unit's applicants upload, with the truth about every paper."""

from yanzhen.samples.season.model import Season, SeasonApplicant, SeasonPaper
from yanzhen.samples.season.printer import print_season

__all__ = ["Season", "SeasonApplicant", "SeasonPaper", "print_season"]
