"""What examiners may use, by the settings."""

from pathlib import Path

from service.settings import Settings
from workers.examiner.parent import ExaminerOptions


def examiner_options(settings: Settings, scratch: Path | None = None) -> ExaminerOptions:
    """The bounds and the door of each examiner, and the folder that theirs are made in."""
    return ExaminerOptions(
        seconds=settings.examine_seconds,
        start_seconds=settings.examine_start_seconds,
        memory_bytes=settings.examine_memory_mb * 1_000_000,
        documents=settings.examine_max_documents,
        limits=settings.limits(),
        door=settings.examine_door,
        scratch=scratch,
    )
