"""One OFD page onto a canvas: templates, its own content, annotations, seals."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from extractors.errors import DocumentError
from extractors.intake.ofd.canvas import Canvas
from extractors.intake.ofd.draw import Painter
from extractors.intake.ofd.elements import Area, all_of, area, at
from extractors.intake.ofd.matrix import Matrix, said
from extractors.intake.ofd.package import Package
from extractors.intake.ofd.seals import Stamp
from extractors.intake.ofd.structure import PageRef, bodies, page_resources, paper_of
from schemas.limits import Limits


def draw_sheet(package: Package, page: PageRef, marks: list[Stamp], limits: Limits) -> Canvas:
    """Everything that a page shows, the seals ``marks`` among it, on a canvas of its paper."""
    root = package.xml(page.part)
    canvas = Canvas(paper_of(at(root, "Area")) or page.body.paper, limits)
    try:
        painter = Painter(package, page_resources(package, page, root), canvas)
        _contents(painter, page, root, Matrix())
        for number, stamp in enumerate(marks):
            _stamp(painter, stamp, number, limits)
    except BaseException:
        canvas.file.close()
        raise
    return canvas


def _contents(painter: Painter, page: PageRef, root: Element, place: Matrix) -> None:
    """Background templates, the page, foreground templates, annotations, in this order."""
    templates = list(_templates(painter.package, page, root))
    for _, content in (t for t in templates if t[0] != "Foreground"):
        painter.content(content, place)
    own = at(root, "Content")
    if own is not None:
        painter.content(own, place)
    for _, content in (t for t in templates if t[0] == "Foreground"):
        painter.content(content, place)
    for look, moved in _annotations(painter.package, page):
        painter.canvas.write(f"q {moved.pdf()} cm")
        painter.block(look, moved.before(place), None, 0)
        painter.canvas.write("Q")


def _templates(package: Package, page: PageRef, root: Element) -> Iterator[tuple[str, Element]]:
    for reference in all_of(root, "Template"):
        part = page.body.templates.get(reference.get("TemplateID", ""))
        content = at(package.xml(part), "Content") if part else None
        if content is not None:
            yield reference.get("ZOrder", "Background"), content


def _annotations(package: Package, page: PageRef) -> Iterator[tuple[Element, Matrix]]:
    """The looks of a page's annotations, each with its place."""
    listed = page.body.annotations
    for entry in all_of(package.xml(listed), "Page") if listed else ():
        part = package.resolve(listed or "", (at(entry, "FileLoc") or Element("")).text)
        if entry.get("PageID") == page.id and part:
            for annot in all_of(package.xml(part), "Annot"):
                look = at(annot, "Appearance")
                if look is not None and annot.get("Visible", "true") != "false":
                    box = area(look.get("Boundary"))
                    yield look, Matrix(e=box.x, f=box.y) if box else Matrix()


def _stamp(painter: Painter, stamp: Stamp, number: int, limits: Limits) -> None:
    """The look of a seal in its box; one that cannot be drawn must not cost the page."""
    canvas = painter.canvas
    drawn = len(canvas.operators)
    try:
        canvas.write("q", f"{said(*stamp.seen)} re W n")
        _look(painter, stamp, number, limits)
        canvas.write("Q")
    except DocumentError:
        raise
    except Exception:  # noqa: BLE001  # whatever a broken picture leads its decoder to
        del canvas.operators[drawn:]


def _look(painter: Painter, stamp: Stamp, number: int, limits: Limits) -> None:
    if stamp.look is None:
        return
    (sort, picture), box = stamp.look, stamp.box
    if sort == "ofd":
        _nested(painter, stamp, picture, f"seal{number}/", limits)
    else:
        place = Matrix(box.width, 0, 0, box.height, box.x, box.y)
        painter.canvas.write(f"{place.pdf()} cm")
        painter.picture(f"seal{number}", lambda: picture, place)


def _nested(painter: Painter, stamp: Stamp, data: bytes, name: str, limits: Limits) -> None:
    """A seal whose look is an OFD file of its own: its first page, without seals of its own."""
    package = Package(data, limits)
    page = bodies(package, limits)[0].pages[0]
    root = package.xml(page.part)
    paper: Area = paper_of(at(root, "Area")) or page.body.paper
    wide, high = stamp.box.width / paper.width, stamp.box.height / paper.height
    place = Matrix(wide, 0, 0, high, stamp.box.x - paper.x * wide, stamp.box.y - paper.y * high)
    inner = Painter(package, page_resources(package, page, root), painter.canvas, name)
    painter.canvas.clear = True
    painter.canvas.write(f"{place.pdf()} cm")
    try:
        _contents(inner, page, root, place)
    finally:
        painter.canvas.clear = False
