"""The door of ``fault_doors``, and a paper whose reading lasts: ``wait-for PATH`` until that is."""

import time
from pathlib import Path
from typing import Any

from schemas.examination import Examination
from schemas.progress import Progress, Stage
from tests.workers import fault_doors


def door(data: bytes, **asked: Any) -> Examination:
    """Report on the file, once it may be read."""
    word, _, path = data.decode().partition(" ")
    if word == "wait-for":
        asked["progress"](Progress(stage=Stage.OCR, page=1, pages=2))
        while not Path(path).exists():
            time.sleep(0.02)
    return fault_doors.door(data, **asked)
