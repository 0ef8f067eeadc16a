"""The public door: bytes in, an examination out."""

import hashlib
from datetime import date
from functools import cache

import numpy as np

from extractors.checks import examine_facts
from extractors.errors import DocumentError
from extractors.file_reader import FileReader
from extractors.ocr.tesseract import TesseractEngine
from extractors.pictures import Pictures
from extractors.reading import Tools
from extractors.stopwatch import Listener, Stopwatch
from schemas.declared import Declared
from schemas.examination import Examination
from schemas.fingerprints import Fingerprints
from schemas.kinds import Kind
from schemas.limits import Limits
from schemas.policy import Policy
from schemas.report import FileInfo, Finding, Report


def examine(
    data: bytes,
    *,
    id: str | None = None,  # noqa: A002 - the report's own word
    name: str = "",
    kind: Kind | None = None,
    declared: Declared | None = None,
    standing_in: Declared | None = None,
    policy: Policy,
    today: date,
    limits: Limits | None = None,
    pictures: Pictures | None = None,
    progress: Listener | None = None,
) -> Examination:
    """Read one file and check it.

    Args:
        data: the file's bytes; nothing of them is trusted.
        id: the caller's name for this file.
        name: the file's name, for the report only.
        kind: what it was uploaded as; None where nobody said.
        declared: what the applicant says it holds.
        standing_in: the application's name, gender, birth date and number, which stand in for
            what ``declared`` leaves out.
        policy: the notice's figures.
        today: the day of the examination in Asia/Shanghai.
        limits: bounds checked before decoding.
        pictures: called with each upright frame's number, the sort of picture, and a JPEG.
        progress: called at each change of stage or page.

    Returns:
        The report, *rejected* where the file cannot be taken in, the fingerprints and the facts.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    watch = Stopwatch(progress)
    file = FileInfo(name=name, sha256=sha256, bytes=len(data))
    reader = FileReader(*_models(), watch, pictures)
    try:
        media_type, facts = reader.read(data, limits or Limits())
    except DocumentError as error:
        finding = Finding.of(error.finding, str(error))
        report = Report.rejected(finding, id=id, file=file, seconds=watch.report())
        return Examination(report=report, fingerprints=Fingerprints(sha256=sha256))
    return examine_facts(
        facts,
        id=id,
        file=file.model_copy(update={"media_type": media_type}),
        declared=declared,
        standing_in=standing_in,
        kind=kind,
        policy=policy,
        today=today,
        watch=watch,
    )


def warm_up() -> None:
    """Load the models, so that the first document does not wait for them."""
    tools, _ = _models()
    blank = np.full((640, 480, 3), 255, np.uint8)
    tools.engine.read(blank)
    tools.orientation.guess(blank)


@cache
def _models() -> tuple[Tools, TesseractEngine]:
    return Tools.load(), TesseractEngine()
