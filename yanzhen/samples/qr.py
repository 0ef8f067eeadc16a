"""QR codes as offices print them: labelled text, or the query of a look-up address."""

from collections.abc import Sequence
from urllib.parse import urlencode

import zxingcpp
from PIL import Image

from yanzhen.samples.job import Job

_LABELS = {
    "name": ("姓名", "xm"),
    "certificate_number": ("证书编号", "zsbh"),
    "issue_date": ("发证日期", "fzrq"),
    "occupation": ("工种", "zymc"),
}
_MODULE = 6
"""Pixels a module: what is drawn is scaled down, never up."""


def payload(job: Job, names: Sequence[str], address: str | None) -> str:
    """What the code says. Facts changed after its making (``_coded``) leave it as it was."""
    facts = job.facts.get("_coded", job.facts)
    said = {name: str(job.format(facts[name], name)[0]) for name in names}
    if address is not None:
        return f"{address}?{urlencode({_LABELS[name][1]: value for name, value in said.items()})}"
    return ";".join(f"{_LABELS[name][0]}:{value}" for name, value in said.items())


def drawn(text: str) -> Image.Image:
    """The code as an RGBA picture with its quiet zone."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    return Image.fromarray(code.to_image(scale=_MODULE)).convert("RGBA")
