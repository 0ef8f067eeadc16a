"""Which faces, dates and grade words a paper is set in, split like the layouts."""

from random import Random

from yanzhen.samples import dates
from yanzhen.samples.job import Style
from yanzhen.samples.truth import Split

_STYLES: dict[Split, tuple[Style, ...]] = {
    "tune": (
        Style("noto_serif", "serif", "serif_bold", "serif", "kai"),
        Style("serif_kai", "serif", "sans_bold", "kai", "kai"),
        Style("zenhei", "hei", "hei", "hei", "kai"),
        Style("noto_sans", "sans", "sans_bold", "sans", "kai"),
        Style("ukai", "kai", "hei", "kai", "kai"),
        Style("kai_zenhei", "kai", "hei", "hei", "kai"),
    ),
    "apart": (
        Style("wenkai", "wenkai", "wenkai_bold", "wenkai", "wenkai"),
        Style("uming", "ming", "micro", "ming", "wenkai"),
        Style("microhei", "micro", "micro", "micro", "wenkai"),
        Style("uming_wenkai", "ming", "wenkai_bold", "wenkai", "wenkai"),
    ),
}
# MuPDF cannot cut Noto's CFF collections down, so born-digital pages are set in TrueType faces.
_EMBEDDABLE = {"hei", "kai", "wenkai", "wenkai_bold", "ming", "micro"}
_STYLES["fit"] = _STYLES["tune"]
_GRADES: dict[Split, tuple[str, ...]] = {
    "tune": ("number", "word", "both", "bracket"),
    "apart": ("number", "word", "reverse", "bracket"),
    "fit": ("number", "word", "both", "bracket"),
}


def pick_style(rng: Random, split: Split, *, embeddable: bool) -> Style:
    """Faces of this split; ``embeddable`` keeps to those that a small PDF can hold."""
    found = [s for s in _STYLES[split] if not embeddable or _embeds(s)]
    return rng.choice(found)


def pick_dates(rng: Random, split: Split) -> str:
    """A date style of this split."""
    return rng.choice(dates.APART_DAY_STYLES if split == "apart" else dates.TUNE_DAY_STYLES)


def pick_grades(rng: Random, split: Split) -> str:
    """A way of writing grades."""
    return rng.choice(_GRADES[split])


def all_styles() -> dict[Split, tuple[Style, ...]]:
    """Every style by split."""
    return dict(_STYLES)


def _embeds(style: Style) -> bool:
    return {style.body, style.title, style.value, style.hand} <= _EMBEDDABLE
