"""The second generation of kept-apart layouts: nobody who writes or tunes a reader opens these."""

from yanzhen.samples.papers.second import (
    admin_form,
    appraisal,
    appraisal_more,
    honour,
    other,
    pictures,
    roster,
)

__all__ = ["admin_form", "appraisal", "appraisal_more", "honour", "other", "pictures", "roster"]
