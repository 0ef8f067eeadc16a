"""The kept-apart layouts, fifth generation: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.papers.apart import (
    certificate_level_card,
    certificate_post_booklet,
    certificate_post_electronic,
    certificate_post_sheet,
    certificate_query_print,
    certificate_technician,
    certificate_vocational_booklet,
    certificate_worker_record,
)

__all__ = [
    "certificate_level_card",
    "certificate_post_booklet",
    "certificate_post_electronic",
    "certificate_post_sheet",
    "certificate_query_print",
    "certificate_technician",
    "certificate_vocational_booklet",
    "certificate_worker_record",
]
