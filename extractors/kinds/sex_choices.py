"""The sex that a form prints as 男 and 女, of which a pen or a tick chose one."""

import re
from dataclasses import replace

from extractors.kinds.base import PaperText
from extractors.kinds.choices import choice_lists, is_listed, ticked_choice, ticked_word
from extractors.kinds.take import Taken
from extractors.layout.pieces import Piece
from extractors.values.words import parse_gender

_SEXES = "男|女"

_NOT_MISREAD = "性方士生女男汉满回藏苗彝壮侗瑶白傣黎畲水佤土怒京"
"""What stands beside one sex and is not the other one, misread: a peoples' name, say."""

_MISREAD = re.compile(
    rf"男(?=[\u4e00-\u9fff]$)(?![{_NOT_MISREAD}])|(?![{_NOT_MISREAD}])[\u4e00-\u9fff]女$"
)
_OTHER = {"male": "female", "female": "male"}


def with_chosen_gender(paper: PaperText, fields: dict[str, Taken]) -> dict[str, Taken]:
    """The fields, the sex by its tick where the form prints 男 and 女; left out where none is."""
    read, lists = fields.get("gender"), choice_lists(paper, _SEXES)
    pair = _misread_pair(paper)
    if read and pair and read.piece.glyphs[0] in (*pair[0].glyphs, *pair[1].glyphs):
        other = _OTHER[str(read.value)]
        return _with(fields, ticked_word(paper, pair, lambda text: parse_gender(text) or other))
    if not lists or (read and (not is_listed(read.piece, lists) or _alone(paper, read.piece))):
        return fields
    return _with(fields, ticked_choice(paper, _SEXES, parse_gender))


def offers_sexes(paper: PaperText) -> bool:
    """Whether a form prints both, for a pen to choose one."""
    return bool(choice_lists(paper, _SEXES) or _misread_pair(paper))


def _with(fields: dict[str, Taken], chosen: Taken | None) -> dict[str, Taken]:
    kept = {name: taken for name, taken in fields.items() if name != "gender"}
    return kept | ({"gender": replace(chosen, announced=True)} if chosen else {})


def _misread_pair(paper: PaperText) -> tuple[Piece, Piece] | None:
    """Both words of a cell one of which was misread under the pen's mark: 男 志."""
    pairs = (b.piece for sheet in paper.sheets for b in sheet.blocks if _MISREAD.match(b.text))
    return next(((pair.cut(0, 1), pair.cut(1)) for pair in pairs), None)


def _alone(paper: PaperText, piece: Piece) -> bool:
    """Whether a word is all that its cell or row holds."""
    blocks = (block for sheet in paper.sheets for block in sheet.blocks)
    return any(block.piece.glyphs == piece.glyphs for block in blocks)
