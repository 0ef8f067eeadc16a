"""What the decoders do not tell: a WebP's size before it is opened, a JPEG's end."""

_START_OF_SCAN = 0xDA
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
