"""Where a figure stands: the clause of the notice, or the mark of a reading of this project."""

from typing import Annotated

from pydantic import AfterValidator, Field

_BEGINNINGS = ("一", "二", "三", "四", "五", "[")


def _named(text: str) -> str:
    if not text.strip().startswith(_BEGINNINGS):
        raise ValueError("应写明条款，如“四(二)”“二.2.1”，本单位的理解写“[I]”。")
    return text.strip()


Clause = Annotated[str, Field(min_length=1), AfterValidator(_named)]
"""``二.2.1`` as in the notice; ``[I]`` a reading of this project, ``[F]`` law, ``[U]`` unknown."""
