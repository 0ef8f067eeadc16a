"""The kept-apart layouts, fourth generation: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.papers.apart import (
    appraisal_forms,
    appraisal_told,
    appraisal_words,
    certificate_books,
    certificate_electronic,
    certificate_lookalikes,
    certificate_papers,
    certificate_words,
    diploma_ordinary,
    diploma_proofs,
    diploma_spare_time,
    diploma_words,
    identity_copies,
    patent_certificates,
)

__all__ = [
    "appraisal_forms",
    "appraisal_told",
    "appraisal_words",
    "certificate_books",
    "certificate_electronic",
    "certificate_lookalikes",
    "certificate_papers",
    "certificate_words",
    "diploma_ordinary",
    "diploma_proofs",
    "diploma_spare_time",
    "diploma_words",
    "identity_copies",
    "patent_certificates",
]
