"""What a check costs: CPU seconds beside the bare engine's, and the memory of an examiner.

CPU time counts every thread, and the children that a second engine starts.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from extractors.frames import Image
from extractors.intake import open_document
from extractors.ocr.threads import session_threads
from schemas.limits import Limits


def cpu_seconds() -> float:
    """CPU time of this process and of its ended children."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


class BareReader:
    """RapidOCR as it comes, on the same runtime and threads as the examiner's."""

    def __init__(self) -> None:
        from rapidocr import EngineType, RapidOCR  # noqa: PLC0415 - the models take a second

        kind = EngineType("openvino" if find_spec("openvino") else "onnxruntime")
        threads = session_threads()
        self._engine: Any = RapidOCR(
            params={
                "Global.log_level": "error",
                "Det.engine_type": kind,
                "Cls.engine_type": kind,
                "Rec.engine_type": kind,
                "EngineConfig.openvino.inference_num_threads": threads,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": threads,
            }
        )

    def seconds(self, pages: Sequence[Image]) -> float:
        """CPU seconds to read these pictures (BGR); decoding them is not counted."""
        began = cpu_seconds()
        for page in pages:
            self._engine(page)
        return cpu_seconds() - began


def pages_of(data: bytes) -> list[Image]:
    """A file's pages as delivered, BGR; none where it cannot be opened."""
    from extractors.errors import DocumentError  # noqa: PLC0415

    try:
        with open_document(data, Limits()) as document:
            return [page.image for page in document.pages()]
    except DocumentError:
        return []


def peak_memory(files: Sequence[Path]) -> float:
    """MB that a fresh process needs at most to examine these files one after the other.

    Raises:
        subprocess.CalledProcessError: the process failed.
    """
    command = [sys.executable, "-m", "yanzhen.bench.peak", *map(str, files)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return float(done.stdout)
