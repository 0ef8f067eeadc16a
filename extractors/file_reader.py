"""A whole file's pages to facts, one decoded page in memory at a time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import numpy.typing as npt

from extractors.assemble import ReadPage, assemble
from extractors.frames import Frame, Image, UntrustedPage
from extractors.intake import open_document
from extractors.kinds import PaperReading, read_papers
from extractors.layout.sheet import Sheet, lay_out
from extractors.ocr.tesseract import TesseractEngine
from extractors.reading import PageReader, Tools
from extractors.seals import find_seals, may_hide_seal
from extractors.second_opinion import Layers, SecondOpinion
from extractors.stopwatch import Stopwatch
from schemas.facts import Facts, Page
from schemas.limits import Limits

Pictures = Callable[[int, bytes], None]
"""Receives each upright frame's number and JPEG."""

_PICTURE_SIDE = 1400
"""Longest side, in pixels, of the JPEGs handed to ``Pictures``."""

_NO_TESSERACT = "未安装第二识别引擎 Tesseract（含 chi_sim 数据），未作复核识别"


@dataclass
class FileReader:
    """Reads the pages of one file. Between pages it keeps print and packed pictures only."""

    tools: Tools
    tesseract: TesseractEngine
    watch: Stopwatch
    pictures: Pictures | None = None
    pages: list[ReadPage] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    packed: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    not_run: dict[str, str] = field(default_factory=dict)

    def read(self, data: bytes, limits: Limits) -> tuple[str, Facts]:
        """The media type and everything that the file says.

        Raises:
            DocumentError: the file, or one of its pages, cannot be taken in.
        """
        with self.watch.stage("intake"):
            document = open_document(data, limits)
        with document:
            for page in self._decoded(document.pages()):
                self._take(PageReader(page, self.tools, self.watch).read())
        return document.media_type, self._facts()

    def _decoded(self, pages: Iterator[UntrustedPage]) -> Iterator[UntrustedPage]:
        while True:
            with self.watch.stage("intake"):
                page = next(pages, None)
            if page is None:
                return
            yield page

    def _take(self, frame: Frame) -> None:
        """Keep what later steps need of one frame."""
        number = len(self.pages) + 1
        with self.watch.stage("seals"):
            marks = tuple(find_seals(frame.image))
            hidden = may_hide_seal(frame.image, marks)
        with self.watch.stage("layout"):
            self.sheets.append(lay_out(frame, number))
        self.pages.append(ReadPage(_page(frame, number), frame.lines, marks, hidden))
        self.packed[number] = (_jpeg(frame.reading), _jpeg(_grey(frame.image)))
        if self.pictures:
            self.pictures(number, _jpeg(_within(frame.image, _PICTURE_SIDE)))

    def _facts(self) -> Facts:
        with self.watch.stage("kinds"):
            readings = read_papers(self.sheets)
        if not self.tesseract.available:
            self.not_run["reading.second_engine"] = _NO_TESSERACT
        with self.watch.stage("second_opinion"):
            readings = [self._confirmed(reading) for reading in readings]
        return assemble(self.pages, readings, self.not_run)

    def _confirmed(self, paper: PaperReading) -> PaperReading:
        opinion = SecondOpinion(self.tools.engine, self.tesseract)
        fields = opinion.settle(paper.reading.fields, self._layers)
        return replace(paper, reading=replace(paper.reading, fields=fields))

    def _layers(self, number: int) -> Layers:
        reading, grey = (_unpacked(data) for data in self.packed[number])
        return Layers(reading, grey)


def _page(frame: Frame, number: int) -> Page:
    height, width = frame.image.shape[:2]
    return Page(
        number=number,
        file_page=frame.file_page,
        source=frame.source,
        rotation=frame.rotation,
        width=width,
        height=height,
        quad=frame.quad,
        quality=frame.quality,
    )


def _grey(image: Image) -> Image:
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)


def _within(image: Image, side: int) -> Image:
    scale = min(1.0, side / max(image.shape[:2]))
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))


def _jpeg(image: Image) -> bytes:
    _, packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 92])
    return bytes(packed)


def _unpacked(data: bytes) -> Image:
    buffer: npt.NDArray[np.uint8] = np.frombuffer(data, np.uint8)
    return np.asarray(cv2.imdecode(buffer, cv2.IMREAD_GRAYSCALE), np.uint8)
