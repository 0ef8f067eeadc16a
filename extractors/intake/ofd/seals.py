"""Electronic seals of an OFD file: where they stand, how they look, what they call themselves.

GB/T 33190, section 18, for the places; GB/T 38540 for the seal's own data. Nothing is verified: a
signature's value proves nothing until its chain is checked against the national authority's roots.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.intake.ofd.elements import Area, all_of, area, at, words
from extractors.intake.ofd.package import Package
from extractors.intake.ofd.structure import Body

_MOST_SIGNATURES = 200
_MOST_NODES = 20_000
_DEEPEST = 24
_INTEGER, _OCTETS, _UTF8, _IA5 = 0x02, 0x04, 0x0C, 0x16
_CONSTRUCTED = 0x20
_LONGEST_NAME = 100
_LARGEST = 8_000_000
"""Bytes of a seal's data; its picture takes some ten thousand."""


@dataclass(frozen=True)
class Stamp:
    """One seal on one page. ``box`` and ``clip`` in millimetres, the clip inside the box.

    ``name``: what the seal's data calls it; ``look``: the sort of its picture and the picture,
    None where not readable.
    """

    page: str
    box: Area
    clip: Area | None
    name: str | None
    look: tuple[str, bytes] | None

    @property
    def seen(self) -> Area:
        """The part that the page shows: a seal across the edges of several shows a strip."""
        if self.clip is None:
            return self.box
        return self.clip._replace(x=self.box.x + self.clip.x, y=self.box.y + self.clip.y)


def stamps(package: Package, body: Body) -> Iterator[Stamp]:
    """The seals of a document, in the order in which they were set."""
    if not body.signatures:
        return
    listed = list(all_of(package.xml(body.signatures), "Signature"))[:_MOST_SIGNATURES]
    for entry in listed:
        part = package.resolve(body.signatures, entry.get("BaseLoc"))
        if part:
            yield from _stamps(package, part)


def _stamps(package: Package, part: str) -> Iterator[Stamp]:
    """The places of one signature's seal."""
    root = package.xml(part)
    info = at(root, "SignedInfo")
    places = [words(info, "Seal", "BaseLoc"), words(root, "SignedValue")]
    parts = [name for place in places if place and (name := package.resolve(part, place))]
    data = [package.read(name, _LARGEST) for name in parts]
    called = next((found for one in data if (found := _name(one))), None)
    look = next((seen for one in data if (seen := _picture(one))), None)
    for annot in all_of(info, "StampAnnot"):
        box = area(annot.get("Boundary"))
        if box:
            yield Stamp(annot.get("PageRef", ""), box, area(annot.get("Clip")), called, look)


def _picture(data: bytes) -> tuple[str, bytes] | None:
    """SES_ESPictureInfo: a sequence of sort, octets, width and height."""
    for nodes in _sequences(data):
        tags = [tag for tag, _ in nodes]
        if tags[:4] == [_IA5, _OCTETS, _INTEGER, _INTEGER]:
            return nodes[0][1].decode("ascii", "replace").lower(), nodes[1][1]
    return None


def _name(data: bytes) -> str | None:
    """SES_ESPropertyInfo: a sequence of type, name, certificates and days."""
    for nodes in _sequences(data):
        if [tag for tag, _ in nodes[:2]] == [_INTEGER, _UTF8]:
            return nodes[1][1].decode("utf-8", "replace").strip()[:_LONGEST_NAME] or None
    return None


def _sequences(data: bytes) -> Iterator[list[tuple[int, bytes]]]:
    """All sequences of a DER structure, outer ones first, bounded in depth and number."""
    waiting = [(data, 0)]
    seen = 0
    while waiting and seen < _MOST_NODES:
        part, depth = waiting.pop(0)
        nodes = list(_nodes(part))
        seen += 1 + len(nodes)
        yield nodes
        if depth < _DEEPEST:
            waiting += [(body, depth + 1) for tag, body in nodes if tag & _CONSTRUCTED]


def _nodes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and contents of each value in a row (X.690, 8.1); ends where it is no DER."""
    at_ = 0
    while at_ + 2 <= len(data):
        tag, size = data[at_], data[at_ + 1]
        at_ += 2
        if size & 0x80:
            count = size & 0x7F
            if not 1 <= count <= 4:
                return
            size = int.from_bytes(data[at_ : at_ + count], "big")
            at_ += count
        if at_ + size > len(data):
            return
        yield tag, data[at_ : at_ + size]
        at_ += size
