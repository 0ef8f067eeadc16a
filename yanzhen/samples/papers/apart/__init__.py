"""The kept-apart layouts, fourth generation: nobody who writes or tunes a reader opens these modules."""

from yanzhen.samples.papers.apart import (
    certificate_books,
    certificate_electronic,
    certificate_papers,
    certificate_words,
)

__all__ = [
    "certificate_books",
    "certificate_electronic",
    "certificate_papers",
    "certificate_words",
]
