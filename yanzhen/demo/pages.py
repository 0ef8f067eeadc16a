"""The demonstration's reports as pages, one for each application."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from schemas.pictures import PictureKey, PictureSort
from yanzhen.check.html import Page
from yanzhen.check.runner import Checked
from yanzhen.demo.site import Reviewer
from yanzhen.demo.verdicts import Judged


def write_pages(folder: Path, reviewer: Reviewer, judged: Sequence[Judged]) -> dict[str, Path]:
    """Write the pages; the application's id with the site to its page."""
    folder.mkdir(parents=True, exist_ok=True)
    pages: dict[str, Path] = {}
    for external_id, papers in groupby(judged, key=lambda one: one.applicant.external_id):
        place = folder / f"{external_id}.html"
        _write(place, reviewer, list(papers))
        pages[external_id] = place
    return pages


def _write(place: Path, reviewer: Reviewer, papers: Sequence[Judged]) -> None:
    page, finished = Page(place), False
    try:
        for one in papers:
            if one.report is not None:
                report = one.report.model_copy(
                    update={"findings": [*one.report.findings, *one.late]}
                )
                page.add(Checked(one.paper.file, report, _pictures(reviewer, one)))
        finished = True
    finally:
        page.close(finished=finished)


def _pictures(reviewer: Reviewer, one: Judged) -> dict[PictureKey, bytes]:
    numbers = [page.number for page in one.report.pages] if one.report else []
    return {
        (number, PictureSort.VIEW): reviewer.picture(one.document_id, number) for number in numbers
    }
