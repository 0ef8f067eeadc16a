"""The kept-apart layouts, third generation: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.papers.apart import (
    certificate_bilingual,
    certificate_pages,
    certificate_prose,
    certificate_tables,
    diploma_later,
    diploma_schools,
    furniture,
)

__all__ = [
    "certificate_bilingual",
    "certificate_pages",
    "certificate_prose",
    "certificate_tables",
    "diploma_later",
    "diploma_schools",
    "furniture",
]
