"""What the decoders do not tell: sizes of WebP and JBIG2 before decoding, a JPEG's end."""

_START_OF_SCAN = 0xDA
_JBIG2 = b"\x97JB2\r\n\x1a\n"
_PAGE_INFORMATION = 48
_END_OF_IMAGE = b"\xff\xd9"


def webp_size(data: bytes) -> tuple[int, int]:
    """Canvas width and height of a WebP by its first chunk (RFC 9649, sections 2.5 to 2.7).

    Read here because the decoder reserves the whole canvas as soon as it opens the file.
    """
    chunk, body = data[12:16], data[20:30]
    if chunk == b"VP8X":
        width = int.from_bytes(body[4:7], "little") + 1
        return width, int.from_bytes(body[7:10], "little") + 1
    if chunk == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width = int.from_bytes(body[6:8], "little") & 0x3FFF
    return width, int.from_bytes(body[8:10], "little") & 0x3FFF


def jpeg_ends(data: bytes) -> bool:
    """Whether an end marker follows the picture's data (ITU-T T.81, B.1.1).

    A download cut short and filled up with zeros has none; decoders take the zeros for grey.
    Thumbnails inside the header have end markers of their own, so its segments are stepped over.
    """
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != _START_OF_SCAN:
        fill = data[at + 1] == 0xFF
        at += 1 if fill else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return data.find(_END_OF_IMAGE, at) >= 0


def jbig2_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a JBIG2 file whose first segment is its page's (ITU-T T.88, annex D).

    None for anything else, and for a page whose height is not known beforehand.
    """
    at = 9 if data[8:9] and data[8] & 2 else 13
    head = data[at : at + 19]
    if not data.startswith(_JBIG2) or len(head) < 19 or head[4] & 0x3F != _PAGE_INFORMATION:
        return None
    wide, high = int.from_bytes(head[11:15], "big"), int.from_bytes(head[15:19], "big")
    return (wide, high) if high < 0xFFFFFFFF else None
