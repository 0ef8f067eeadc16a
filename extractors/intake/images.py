"""Raster files: JPEG, PNG, TIFF, BMP, WebP by Pillow and HEIC by libheif, headers before pixels."""

from io import BytesIO
from typing import Any

import pillow_heif
from PIL import Image as Pillow

from extractors.frames import UntrustedPage
from extractors.intake import refusals
from extractors.intake.document import Document
from extractors.intake.headers import jpeg_ends, webp_size
from extractors.intake.pixels import oriented, plausible_dpi, to_bgr
from extractors.intake.sniff import MediaType
from schemas.limits import Limits

_ORIENTATION = 0x0112
_SUBFILE_TYPE = 254
_NOT_A_PAGE = 0b101
"""TIFF 6.0, NewSubfileType: bit 0 a reduced copy of another picture, bit 2 a transparency mask."""

_PLUGINS: dict[str, tuple[str, ...]] = {
    MediaType.JPEG: ("JPEG", "MPO"),
    MediaType.PNG: ("PNG",),
    MediaType.TIFF: ("TIFF",),
    MediaType.BMP: ("BMP",),
    MediaType.WEBP: ("WEBP",),
}


def open_image(data: bytes, media_type: MediaType, limits: Limits) -> Document:
    """Open a raster file; only headers are read.

    Raises:
        DocumentError: damaged, animated, or beyond the limits.
    """
    with refusals.guarded():
        if media_type is MediaType.HEIC:
            return HeicDocument(data, limits)
        if media_type is MediaType.WEBP:
            _check_pixels(webp_size(data), limits, 0)
        if media_type is MediaType.JPEG and not jpeg_ends(data):
            raise refusals.damaged()
        return PillowDocument(data, media_type, limits)


class PillowDocument(Document):
    """One picture, or a TIFF of several. ``_frames``: Pillow's number of each page's frame.

    Each page opens the file anew, so that no decoded picture outlives its page.
    """

    def __init__(self, data: bytes, media_type: MediaType, limits: Limits) -> None:
        self._data = data
        try:
            picture = self._open(media_type)
        except Pillow.DecompressionBombError as error:
            raise refusals.too_many_pixels(limits) from error
        with picture:
            if media_type is MediaType.TIFF:
                self._frames = _tiff_pages(picture, limits)
            else:
                _refuse_animation(picture, media_type)
                self._frames = [0]
                _check_pixels(picture.size, limits, 0)
        super().__init__(media_type, len(self._frames))

    def _open(self, media_type: str) -> Pillow.Image:
        return Pillow.open(BytesIO(self._data), formats=_PLUGINS[media_type])

    def _page(self, index: int) -> UntrustedPage:
        with refusals.guarded(index + 1), self._open(self.media_type) as picture:
            picture.seek(self._frames[index])
            size, claim = picture.size, picture.info.get("dpi")
            picture.load()
            image = oriented(to_bgr(picture), self._orientation(picture))
        dpi = plausible_dpi(claim, size, max(image.shape[:2]))
        return UntrustedPage(file_page=index + 1, image=image, dpi=dpi)

    def _orientation(self, picture: Pillow.Image) -> int:
        """The EXIF orientation still to be applied; Pillow applies a TIFF's while loading."""
        if self.media_type == MediaType.TIFF:
            return 1
        try:
            return int(picture.getexif().get(_ORIENTATION, 1))
        except Exception:  # noqa: BLE001  # damaged metadata must not cost a page that decodes
            return 1

    def close(self) -> None:
        """Drop the file's bytes."""
        self._data = b""


class HeicDocument(Document):
    """The primary picture of an HEIC file, the one that every viewer shows.

    Its further pictures are other renditions of the same shot (HDR, depth, burst).
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._data = data
        _check_pixels(self._primary().size, limits, 0)
        super().__init__(MediaType.HEIC, 1)

    def _primary(self) -> Any:
        file = pillow_heif.open_heif(BytesIO(self._data))
        return file[file.primary_index]

    def _page(self, index: int) -> UntrustedPage:
        with refusals.guarded(index + 1):
            # libheif has turned the pixels already, and its own wrapper drops the EXIF tag.
            image = oriented(to_bgr(self._primary().to_pillow()), 1)
        return UntrustedPage(file_page=index + 1, image=image)

    def close(self) -> None:
        """Drop the file's bytes."""
        self._data = b""


def _check_pixels(size: tuple[int, int], limits: Limits, index: int) -> None:
    """Refuse page ``index`` (from 0) by its width and height as the header states them."""
    width, height = size
    if width < 1 or height < 1:
        raise refusals.damaged(index + 1)
    if width * height > limits.max_pixels:
        raise refusals.too_many_pixels(limits, index + 1)


def _refuse_animation(picture: Pillow.Image, media_type: MediaType) -> None:
    """An animation shows other people other frames than the one read here, so none is taken.

    A JPEG's further pictures (MPO) are previews and depth maps of the first.
    """
    if media_type is not MediaType.JPEG and getattr(picture, "is_animated", False):
        raise refusals.unsupported("动态图片")


def _tiff_pages(picture: Pillow.Image, limits: Limits) -> list[int]:
    """The frames of a TIFF that are pages, each within the limits, by walking its directories.

    Raises:
        DocumentError: too many or too large pages, or a directory that cannot be read.
    """
    frames: list[int] = []
    for frame in range(2 * limits.max_pages + 1):
        try:
            picture.seek(frame)
        except EOFError:
            break
        tags = getattr(picture, "tag_v2", {})
        if not int(tags.get(_SUBFILE_TYPE, 0)) & _NOT_A_PAGE:
            _check_pixels(picture.size, limits, len(frames))
            frames.append(frame)
        if len(frames) > limits.max_pages:
            raise refusals.too_many_pages(limits)
    if not frames:
        raise refusals.damaged()
    return frames
