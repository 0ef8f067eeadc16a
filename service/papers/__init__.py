"""Papers that the service makes: official documents and rosters as PDF."""

from service.papers.render import PaperError, render_pdf
from service.papers.scans import Mark, picture_of

__all__ = ["Mark", "PaperError", "picture_of", "render_pdf"]
