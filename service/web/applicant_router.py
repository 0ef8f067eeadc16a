"""The applicant's pages: an empty one that anybody may open, and what the token's owner sees.

The token stands behind ``#`` in the address. The page takes it from there and sends it as a bearer
token, so that it is in no log and no referrer, and no cookie speaks for an applicant.
"""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Installation, needs
from service.cases.asking import notice_of
from service.web import addresses, applicant_page, assets
from service.web.pages import page

router = APIRouter(include_in_schema=False)

Applicant = Annotated[Caller, needs(Right.CASE_APPLICANT_READ)]
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors "
)
"""Pictures are fetched with the token and shown from memory (``blob:``)."""


@router.get(addresses.APPLY)
def apply() -> Response:
    """The frame that the token's owner fills."""
    return _frame([], embedded=False)


@router.get(addresses.EMBED)
def embed(here: Installation) -> Response:
    """The same within a page of a registration site, whose origin the settings name."""
    return _frame(here.settings.framing_origins(), embedded=True)


@router.get(addresses.EMBED_SCRIPT)
def embed_script() -> Response:
    """What a registration site loads to have the frame made, sized and spoken to."""
    return assets.for_others("embed.js")


@router.get(addresses.MINE)
def mine(here: Installation, caller: Applicant) -> Response:
    """The own application, to be put into the frame."""
    with here.database.read() as session:
        shown = applicant_page.mine(session, caller, notice_of(here), here.settings.max_bytes)
        return page("apply_mine.html.j2", {"mine": shown})


def _frame(origins: Sequence[str], *, embedded: bool) -> Response:
    values = {"embedded": embedded, "origins": " ".join(origins)}
    policy = _POLICY + (" ".join(origins) or "'none'")
    return page("apply.html.j2", values, headers={"Content-Security-Policy": policy})
