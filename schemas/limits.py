"""What a file may cost before it is refused."""

from pydantic import Field

from schemas.base import Model


class Limits(Model):
    """Bounds checked before anything is decoded."""

    max_bytes: int = Field(default=50_000_000, gt=0, description="Largest file, in bytes.")
    max_pages: int = Field(default=60, gt=0, description="Most pages in one file.")
    max_pixels: int = Field(default=80_000_000, gt=0, description="Most pixels on one page.")
