"""A folder of finished reports by the digest of everything that they depend on."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from importlib.metadata import version
from pathlib import Path

from schemas.examination import Examination
from workers.examiner.answer import Answer
from workers.examiner.messages import Request, header_of
from workers.examiner.untrusted import GarbageError, untrusted_examination

_MADE_BY = ("yanzhen", "rapidocr", "pymupdf", "opencv-python-headless")

_ANSWERS_WITHIN = 20.0


class Cache:
    """Reports before any comparison with other files. A damaged entry counts as absent."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made_by = [*(version(name) for name in _MADE_BY), *_second_engine()]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def get(self, request: Request) -> Answer | None:
        """The stored answer to this very question, if there is one."""
        try:
            stored = self._place(request).read_bytes()
            made = untrusted_examination(stored, request)
        except (OSError, GarbageError):
            return None
        return Answer(made.report, made.fingerprints, made.facts)

    def put(self, request: Request, answer: Answer) -> None:
        """Store an examiner's answer; what a fault led to is not the file's doing alone."""
        if answer.fault is not None or answer.fingerprints is None:
            return
        made = Examination(
            report=answer.report, fingerprints=answer.fingerprints, facts=answer.facts
        )
        handle, name = tempfile.mkstemp(dir=self._folder, suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(made.model_dump_json())
        Path(name).replace(self._place(request))

    def _place(self, request: Request) -> Path:
        asked = header_of(request).model_dump(mode="json", exclude={"id", "name", "pictures"})
        about = [self._made_by, hashlib.sha256(request.data).hexdigest(), asked]
        text = json.dumps(about, sort_keys=True, ensure_ascii=False)
        return self._folder / f"{hashlib.sha256(text.encode()).hexdigest()}.json"


def _second_engine() -> list[str]:
    """What Tesseract says that it reads here; nothing where it is missing or does not run."""
    program = shutil.which("tesseract")
    if program is None:
        return []
    command = [program, "--list-langs"]
    try:
        listed = subprocess.run(command, capture_output=True, timeout=_ANSWERS_WITHIN, check=False)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return []
    return listed.stdout.decode("utf-8", "replace").split()
