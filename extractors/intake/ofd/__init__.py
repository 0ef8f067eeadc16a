"""OFD files (GB/T 33190-2016), the fixed-layout format that offices exchange.

A bounded reader of the common part: pages with templates, text, pictures, paths, composite objects,
embedded fonts, annotations and electronic seals. A page is drawn as a PDF page in memory and shown
by MuPDF, so that both formats are rendered and bounded alike. No library was taken: those that draw
unpack untrusted archives into the working folder without limits, the bounded one draws nothing.
"""

from extractors.intake.ofd.document import open_ofd

__all__ = ["open_ofd"]
