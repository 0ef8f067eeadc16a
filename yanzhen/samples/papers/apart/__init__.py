"""The kept-apart layouts, third generation: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.papers.apart import (
    administrators,
    appointment,
    appointment_signed,
    appraisal,
    appraisal_filed,
    certificate_bilingual,
    certificate_pages,
    certificate_prose,
    certificate_tables,
    diploma_later,
    diploma_schools,
    furniture,
    identity,
    marks,
    patents,
)

__all__ = [
    "administrators",
    "appointment",
    "appointment_signed",
    "appraisal",
    "appraisal_filed",
    "certificate_bilingual",
    "certificate_pages",
    "certificate_prose",
    "certificate_tables",
    "diploma_later",
    "diploma_schools",
    "furniture",
    "identity",
    "marks",
    "patents",
]
