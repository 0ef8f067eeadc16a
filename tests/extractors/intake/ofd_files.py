"""OFD files for the tests, written part by part by GB/T 33190: print, pictures, paths, seals."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

from PIL import Image, ImageDraw

SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
Parts = Mapping[str, bytes | str]


def written(parts: Parts) -> bytes:
    """The zip of the parts given."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


def text(words: str, x: float, y: float, size: float = 5.0, attributes: str = "") -> str:
    """A text object whose first character's baseline begins at x and y millimetres."""
    steps = " ".join(f"{size / 2 if char.isascii() else size}" for char in words[:-1])
    return (
        f'<ofd:TextObject ID="9" Boundary="{x} {y - size} 180 {2 * size}" Font="3" Size="{size}" '
        f'{attributes}><ofd:TextCode X="0" Y="{size}" DeltaX="{steps}">{words}</ofd:TextCode>'
        f"</ofd:TextObject>"
    )


def base(count: int = 1, *, signed: bool = False, resources: str = "") -> dict[str, bytes | str]:
    """The parts around ``count`` pages of 210 by 148 millimetres."""
    pages = "".join(
        f'<ofd:Page ID="{n}" BaseLoc="Pages/Page_{n}/Content.xml"/>' for n in range(1, count + 1)
    )
    seals = "<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>" if signed else ""
    return {
        "OFD.xml": f'<ofd:OFD {SPACE} Version="1.0" DocType="OFD"><ofd:DocBody>'
        f"<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>{seals}</ofd:DocBody></ofd:OFD>",
        "Doc_0/Document.xml": f"<ofd:Document {SPACE}><ofd:CommonData><ofd:PageArea>"
        "<ofd:PhysicalBox>0 0 210 148</ofd:PhysicalBox></ofd:PageArea>"
        "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>"
        f"<ofd:Pages>{pages}</ofd:Pages></ofd:Document>",
        "Doc_0/PublicRes.xml": f'<ofd:Res {SPACE} BaseLoc="Res"><ofd:Fonts>'
        f'<ofd:Font ID="3" FontName="宋体"/></ofd:Fonts>{resources}</ofd:Res>',
    }


def page(*objects: str) -> str:
    """A page's part that draws the objects."""
    return (
        f'<ofd:Page {SPACE}><ofd:Content><ofd:Layer ID="7">{"".join(objects)}</ofd:Layer>'
        "</ofd:Content></ofd:Page>"
    )


def printed(*objects: str, **more: bytes | str) -> bytes:
    """A file of one page with these objects, and more parts by name."""
    return written({**base(), "Doc_0/Pages/Page_1/Content.xml": page(*objects), **more})


def pictured(picture: bytes, name: str = "a.png", placing: str = "") -> bytes:
    """A file of one page that a picture fills, or lies where ``placing`` says."""
    resources = (
        '<ofd:MultiMedias><ofd:MultiMedia ID="5" Type="Image">'
        f"<ofd:MediaFile>{name}</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>"
    )
    where = placing or 'Boundary="0 0 210 148" CTM="210 0 0 148 0 0"'
    return written({
        **base(resources=resources),
        f"Doc_0/Res/{name}": picture,
        "Doc_0/Pages/Page_1/Content.xml": page(f'<ofd:ImageObject ResourceID="5" {where}/>'),
    })  # fmt: skip


def die() -> bytes:
    """A seal's picture: a red ring with a star's place, on nothing."""
    seal = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    draw = ImageDraw.Draw(seal)
    draw.ellipse((10, 10, 390, 390), outline=(210, 20, 30, 255), width=16)
    draw.polygon([(200, 130), (265, 290), (135, 290)], fill=(210, 20, 30, 255))
    out = BytesIO()
    seal.save(out, "PNG")
    return out.getvalue()


def stamped(look: bytes, sort: str = "png", name: str = "焦作市示例局", *objects: str) -> bytes:
    """A page with print and an electronic seal at 120, 60 of 42 millimetres."""
    signature = (
        f"<ofd:Signature {SPACE}><ofd:SignedInfo>"
        '<ofd:StampAnnot ID="1" PageRef="1" Boundary="120 60 42 42"/></ofd:SignedInfo>'
        "<ofd:SignedValue>/Doc_0/Signs/Sign_0/SignedValue.dat</ofd:SignedValue></ofd:Signature>"
    )
    listed = f'<ofd:Signatures {SPACE}><ofd:Signature ID="1" BaseLoc="Sign_0/Signature.xml"/>'
    return written({
        **base(signed=True),
        "Doc_0/Pages/Page_1/Content.xml": page(text("年度考核登记表", 60, 40), *objects),
        "Doc_0/Signs/Signatures.xml": listed + "</ofd:Signatures>",
        "Doc_0/Signs/Sign_0/Signature.xml": signature,
        "Doc_0/Signs/Sign_0/SignedValue.dat": seal_data(look, sort, name),
    })  # fmt: skip


def seal_data(look: bytes, sort: str, name: str) -> bytes:
    """What GB/T 38540 keeps of a seal's name and look, as DER, inside two more sequences."""
    properties = _der(0x30, _der(0x02, b"\x01") + _der(0x0C, name.encode()))
    size = _der(0x02, b"\x2a") * 2
    picture = _der(0x30, _der(0x16, sort.encode()) + _der(0x04, look) + size)
    return _der(0x30, _der(0x02, b"\x05") + _der(0x30, properties + picture))


def _der(tag: int, body: bytes) -> bytes:
    if len(body) < 0x80:
        return bytes([tag, len(body)]) + body
    size = len(body).to_bytes(4, "big")
    return bytes([tag, 0x84]) + size + body
