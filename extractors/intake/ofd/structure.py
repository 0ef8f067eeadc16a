"""What an OFD file says of itself: its pages, templates and resources, by reference."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from extractors.intake import refusals
from extractors.intake.ofd.elements import Area, all_of, area, at, local, words
from extractors.intake.ofd.package import Package
from schemas.limits import Limits

_PAPER = Area(0, 0, 210, 297)


@dataclass
class Resources:
    """Fonts, pictures, drawing parameters and composite units by their identifiers.

    ``files``: the parts of fonts and pictures.
    """

    entries: dict[str, Element] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    def add(self, package: Package, name: str) -> None:
        """Take in the entries of one resource part."""
        root = package.xml(name)
        base = (root.get("BaseLoc") or "").strip().rstrip("/")
        folder = f"{base}/" if base else ""
        for group in root:
            for entry in group:
                key = entry.get("ID", "")
                self.entries[key] = entry
                place = words(entry, "MediaFile") or words(entry, "FontFile")
                found = package.resolve(name, folder + place) or package.resolve(name, place)
                if place and found:
                    self.files[key] = found


@dataclass(frozen=True)
class PageRef:
    """One page: its part, and the document that it belongs to."""

    id: str
    part: str
    body: "Body"


@dataclass
class Body:
    """One document of the file. ``part``: its description; ``signatures``: that of its seals."""

    part: str
    paper: Area
    resources: Resources
    templates: dict[str, str] = field(default_factory=dict)
    pages: list[PageRef] = field(default_factory=list)
    annotations: str | None = None
    signatures: str | None = None


def bodies(package: Package, limits: Limits) -> list[Body]:
    """The documents of a file, with at most ``limits.max_pages`` pages together.

    Raises:
        DocumentError: the file is damaged, no OFD file, or has more pages.
    """
    if package.resolve("", "OFD.xml") is None:
        raise refusals.packed()
    root = package.xml("OFD.xml")
    found = [_body(package, element) for element in all_of(root, "DocBody")]
    count = sum(len(body.pages) for body in found)
    if count > limits.max_pages:
        raise refusals.too_many_pages(limits)
    if count < 1:
        raise refusals.damaged()
    return found


def _body(package: Package, element: Element) -> Body:
    part = package.resolve("", words(element, "DocRoot"))
    if part is None:
        raise refusals.damaged()
    root = package.xml(part)
    common = at(root, "CommonData")
    body = Body(part, paper_of(at(common, "PageArea")) or _PAPER, _resources(package, part, common))
    body.templates = {
        template.get("ID", ""): name
        for template in all_of(common, "TemplatePage")
        if (name := package.resolve(part, template.get("BaseLoc")))
    }
    body.pages = [_page(package, body, page) for page in all_of(at(root, "Pages"), "Page")]
    body.annotations = package.resolve(part, words(root, "Annotations"))
    body.signatures = package.resolve("", words(element, "Signatures"))
    return body


def _page(package: Package, body: Body, element: Element) -> PageRef:
    part = package.resolve(body.part, element.get("BaseLoc"))
    if part is None:
        raise refusals.damaged(len(body.pages) + 1)
    return PageRef(element.get("ID", ""), part, body)


def _resources(package: Package, part: str, common: Element | None) -> Resources:
    made = Resources()
    for name in _resource_parts(package, part, common):
        made.add(package, name)
    return made


def _resource_parts(package: Package, part: str, common: Element | None) -> Iterator[str]:
    for child in common if common is not None else ():
        if local(child) in {"PublicRes", "DocumentRes"}:
            name = package.resolve(part, child.text)
            if name:
                yield name


def page_resources(package: Package, page: PageRef, root: Element) -> Resources:
    """The document's resources with a page's own."""
    shared = page.body.resources
    made = Resources(dict(shared.entries), dict(shared.files))
    for element in all_of(root, "PageRes"):
        name = package.resolve(page.part, element.text)
        if name:
            made.add(package, name)
    return made


def paper_of(element: Element | None) -> Area | None:
    """The physical box of a page area; None where it is not written."""
    return area(words(element, "PhysicalBox"))
