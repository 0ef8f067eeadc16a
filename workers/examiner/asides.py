"""What an examiner sends before its answer: pictures and progress, as much as is honest."""

from collections.abc import Callable, Mapping

from schemas.pictures import PictureKey
from schemas.progress import Progress, Stage
from schemas.report import Report
from workers.examiner.messages import (
    ALL_ANSWERS,
    PictureHeader,
    ProgressHeader,
    Request,
    most_frames,
)
from workers.examiner.untrusted import GarbageError
from workers.examiner.wire import Frame

OnProgress = Callable[[Progress], None]
"""Hears of every change of stage or page, in the thread that waits for the answer: be quick."""

_JPEG = b"\xff\xd8\xff"


class Asides:
    """The asides of one answer."""

    def __init__(self, request: Request, on_progress: OnProgress | None) -> None:
        self._frames = most_frames(request.limits)
        self._pages = request.limits.max_pages
        self._wanted = request.pictures
        self._on_progress = on_progress
        self._bytes = 0
        self._told = 0
        self._kept: dict[PictureKey, bytes] = {}

    def take(self, frame: Frame) -> None:
        """Keep a picture, or pass progress on.

        Raises:
            GarbageError: neither, or nothing that an honest examiner sends.
            ValidationError: the frame's header is out of shape.
        """
        sort = frame.header.get("type")
        if sort == "picture":
            self._keep(PictureHeader.model_validate(frame.header), frame.body)
        elif sort == "progress" and not frame.body:
            self._tell(ProgressHeader.model_validate(frame.header))
        else:
            raise GarbageError("an aside of no known sort")

    def pictures(self, report: Report) -> Mapping[PictureKey, bytes]:
        """The pictures of the report's pages; a rejected file has none.

        Raises:
            GarbageError: there are pictures of other pages.
        """
        if report.status == "rejected":
            return {}
        if not {number for number, _ in self._kept} <= {page.number for page in report.pages}:
            raise GarbageError("a picture of no page")
        return self._kept

    def _keep(self, header: PictureHeader, jpeg: bytes) -> None:
        key = (header.number, header.sort)
        self._bytes += len(jpeg)
        honest = (
            self._wanted
            and header.number <= self._frames
            and key not in self._kept
            and self._bytes <= ALL_ANSWERS
            and jpeg.startswith(_JPEG)
        )
        if not honest:
            raise GarbageError("a picture that nobody asked for")
        self._kept[key] = jpeg

    def _tell(self, header: ProgressHeader) -> None:
        self._told += 1
        page, pages = header.page or 1, header.pages or self._pages
        if self._told > self._frames * len(Stage) or not page <= pages <= self._pages:
            raise GarbageError("progress that no file makes")
        if self._on_progress:
            self._on_progress(Progress(**header.model_dump(exclude={"type"})))
