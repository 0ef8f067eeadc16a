"""Where the pages lie, and which requests want a page rather than the API's JSON."""

from urllib.parse import quote

from starlette.datastructures import Headers
from starlette.types import Scope

HOME = "/desk"
SIGN_IN = "/desk/sign-in"
PASSWORD = "/desk/password"  # noqa: S105 - an address
QUEUE = "/desk/queue"
CONFIRMATIONS = "/desk/confirmations"
CASE = "/desk/cases/{case_id}"
FALSIFICATIONS = "/desk/falsifications"
FALSIFICATION = "/desk/falsifications/{case_id}"
MORE_EVIDENCE = "/desk/falsifications/{case_id}/evidence"
NEW_FALSIFICATION = "/desk/cases/{case_id}/falsification/new"
REVOCATIONS = "/desk/revocations"
TIMELINE = "/desk/cases/{case_id}/timeline"
AUDIT = "/desk/audit"
CIRCULAR = "/desk/circular"
QUALITY = "/desk/quality"
ROSTERS = "/desk/rosters"
ROSTER = "/desk/rosters/{roster_id}"
ROSTER_RETURN = "/desk/rosters/{roster_id}/returns/{return_id}"
BANS = "/desk/bans"
BAN_LOOK_UP = "/desk/bans/look-up"
BAN_IMPORT = "/desk/bans/import"
BAN = "/desk/bans/{ban_id}"
ACCOUNTS = "/desk/accounts"
KEYS = "/desk/keys"
ORGANISATIONS = "/desk/organisations"
OPERATION = "/desk/operation"
POLICY = "/desk/policy"
ASSETS = "/assets"
APPLY = "/apply"
"""The applicant's pages; the token stands behind ``#``, which no browser sends to a server."""
MINE = "/apply/mine"
EMBED = "/embed"
EMBED_SCRIPT = "/embed.js"
OPEN = frozenset({"/", SIGN_IN, APPLY, EMBED, EMBED_SCRIPT})
"""Pages that nobody has to sign in for."""


def is_open(scope: Scope) -> bool:
    """Whether a request is for a page or a static file that anybody may see."""
    path: str = scope["path"]
    return scope["method"] == "GET" and (path in OPEN or path.startswith(f"{ASSETS}/"))


def wants_page(scope: Scope) -> bool:
    """Whether a browser asked for this to be shown: then errors are pages as well."""
    is_api = scope["path"].startswith("/api/")
    asked = "text/html" in Headers(scope=scope).get("accept", "")
    return scope["method"] == "GET" and asked and not is_api


def sign_in_for(path: str) -> str:
    """The sign-in that leads back to a page. Its query is left behind: it may hold a name."""
    return SIGN_IN if path in {"/", HOME} else f"{SIGN_IN}?next={quote(path)}"


def ours(address: str | None) -> str:
    """An address to go on to after signing in, if it is a page of ours; else the start."""
    said = address or ""
    is_ours = said == HOME or said.startswith(f"{HOME}/")
    is_plain = said.isascii() and not any(sign in said for sign in "\\?#%\r\n\t ")
    return said if is_ours and is_plain and "//" not in said and ".." not in said else HOME
