"""A whole file's pages to facts, one decoded page in memory at a time."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from extractors.assemble import ReadPage, assemble
from extractors.cell_looks import CellLooks
from extractors.codes import find_codes
from extractors.frames import Frame, UntrustedPage
from extractors.intake import Document, open_document
from extractors.kinds import PaperReading, read_papers
from extractors.layout.lay_out import lay_out
from extractors.layout.sheet import Sheet
from extractors.ocr.tesseract import TesseractEngine
from extractors.papers_by_print import by_print, rejoined
from extractors.pictures import Packed, Pictures, hand_out, pack, unpacked
from extractors.reading import PageReader, Tools
from extractors.seals import SealMark, may_hide_seal, with_electronic
from extractors.second_opinion import Layers, SecondOpinion
from extractors.stopwatch import Stopwatch
from schemas.facts import Facts, Page
from schemas.limits import Limits

_NO_TESSERACT = "未安装第二识别引擎 Tesseract（含 chi_sim 数据），未作复核识别"


@dataclass
class FileReader:
    """Reads the pages of one file. Between pages it keeps print and packed pictures only.

    ``papers``: what was read of each, with the evidence that the facts no longer hold.
    """

    tools: Tools
    tesseract: TesseractEngine
    watch: Stopwatch
    pictures: Pictures | None = None
    pages: list[ReadPage] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    packed: dict[int, Packed] = field(default_factory=dict)
    not_run: dict[str, str] = field(default_factory=dict)
    papers: list[PaperReading] = field(default_factory=list)

    def read(self, data: bytes, limits: Limits) -> tuple[str, Facts]:
        """The media type and everything that the file says.

        Raises:
            DocumentError: the file, or one of its pages, cannot be taken in.
        """
        with self.watch.stage("intake"):
            document = open_document(data, limits)
        with document:
            for page in self._decoded(document):
                reader = PageReader(page, self.tools, self.watch)
                for frame in rejoined(reader.read(), reader):
                    self._take(frame, reader)
        return document.media_type, self._facts()

    def _decoded(self, document: Document) -> Iterator[UntrustedPage]:
        pages = document.pages()
        for number in range(1, document.page_count + 1):
            self.watch.at(number, document.page_count)
            with self.watch.stage("intake"):
                page = next(pages)
            yield page
        self.watch.at(None, document.page_count)

    def _take(self, frame: Frame, reader: PageReader) -> None:
        """Keep what later steps need of one frame, or of each paper that its print tells apart."""
        number = len(self.pages) + 1
        with self.watch.stage("layout"):
            sheet = lay_out(frame, number)
        parts = by_print(frame, sheet, reader)
        for part in parts:
            self._take(part, reader)
        if parts:
            return
        self.sheets.append(sheet)
        with self.watch.stage("seals"):
            marks = tuple(with_electronic(reader.seals(frame.image), frame))
            hidden = may_hide_seal(frame.image, marks)
        with self.watch.stage("codes"):
            codes = find_codes(frame.image)
        self.pages.append(ReadPage(_page(frame, number), frame.lines, marks, hidden, codes))
        with self.watch.stage("pictures"):
            self.packed[number] = pack(frame)
            if self.pictures:
                hand_out(frame, number, self.packed[number], self.pictures)

    def _facts(self) -> Facts:
        with self.watch.stage("kinds"):
            readings = read_papers(self.sheets)
        if not self.tesseract.available:
            self.not_run["reading.second_engine"] = _NO_TESSERACT
        opinion = SecondOpinion(self.tools.engine, self.tesseract, marks=self._marks)
        with self.watch.stage("second_opinion"):
            self.papers = [self._confirmed(reading, opinion) for reading in readings]
        return assemble(self.pages, self.papers, self.not_run)

    def _confirmed(self, paper: PaperReading, opinion: SecondOpinion) -> PaperReading:
        fields = opinion.settle(paper.reading.fields, self._layers)
        cells = CellLooks(self.tools.engine, self.tesseract, self._layers)
        return replace(paper, reading=replace(cells.settle(paper.reading), fields=fields))

    def _marks(self, number: int) -> tuple[SealMark, ...]:
        return self.pages[number - 1].seals

    def _layers(self, number: int) -> Layers:
        packed = self.packed[number]
        return Layers(unpacked(packed.reading), unpacked(packed.grey))


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
