"""The pages of those who run an installation, each by its own right."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, decode
from service.api.cursors import page as listed
from service.api.here import Installation, needs
from service.api.routing import ID
from service.api.validation import CleanText
from service.documents import store as documents
from service.documents.results import Notice
from service.jobs import store as jobs
from service.operation import service as operation
from service.organisations.importing import COLUMNS
from service.web import addresses, operator_page
from service.web.pages import page
from service.web.visitors import visitor

router = APIRouter(include_in_schema=False)

Manager = Annotated[Caller, needs(Right.ACCOUNTS_MANAGE)]
Keeper = Annotated[Caller, needs(Right.KEYS_MANAGE)]
Reader = Annotated[Caller, needs(Right.ORGANISATIONS_READ)]
Watcher = Annotated[Caller, needs(Right.METRICS_READ)]
PolicyReader = Annotated[Caller, needs(Right.POLICY_READ)]
_A_PAGE = 50


@router.get(addresses.ACCOUNTS)
def accounts(
    request: Request, here: Installation, caller: Manager, cursor: Cursor = None
) -> Response:
    """Staff accounts: made, changed, disabled; an initial password is shown once."""
    with here.database.read() as session:
        found = operator_page.account_lines(
            session, caller, here.clock.now(), decode(cursor), _A_PAGE + 1
        )
        shown = listed(request, found, _A_PAGE, lambda line: line, lambda line: line.account.id)
        values = {
            "me": visitor(session, caller),
            "lines": shown.items,
            "next": shown.next,
            "own": caller.account_id,
            "roles": operator_page.ROLES,
            "places": operator_page.places(session, caller),
            "anywhere": caller.reach.is_everything,
        }
        return page("accounts.html.j2", values)


@router.get(addresses.KEYS)
def access_keys(here: Installation, caller: Keeper) -> Response:
    """Access keys: made, shown once, ended."""
    with here.database.read() as session:
        values = {
            "me": visitor(session, caller),
            "lines": operator_page.key_lines(session, caller),
            "scopes": operator_page.SCOPES,
            "places": operator_page.places(session, caller),
            "anywhere": caller.oversight.is_everything,
        }
        return page("access_keys.html.j2", values)


@router.get(addresses.ORGANISATIONS)
def organisations(
    here: Installation,
    caller: Reader,
    under: Annotated[str | None, Query(pattern=ID)] = None,
    q: Annotated[CleanText, Query(max_length=100)] = "",
) -> Response:
    """The tree, one level at a time; a list taken in."""
    with here.database.read() as session:
        values = {
            "me": visitor(session, caller),
            "branch": operator_page.branch(session, caller, under, q.strip()),
            "q": q.strip(),
            "columns": COLUMNS,
        }
        return page("organisations.html.j2", values)


@router.get(addresses.OPERATION)
def how_it_runs(
    request: Request, here: Installation, caller: Watcher, cursor: Cursor = None
) -> Response:
    """Queues and workers as they stand, and papers that no machine could finish."""
    with here.database.read() as session:
        found = documents.failed(session, caller.oversight, decode(cursor), _A_PAGE + 1)
        latest = jobs.latest_of_many(session, [document.id for document, _ in found])
        shown = listed(
            request,
            found,
            _A_PAGE,
            lambda row: operation.failed_paper(row, latest.get(row[0].id)),
            lambda row: row[0].id,
        )
        values = {
            "me": visitor(session, caller),
            "now": operation.operation(session, here.settings),
            "failed": shown.items,
            "next": shown.next,
        }
        return page("operation.html.j2", values)


@router.get(addresses.POLICY)
def policy(here: Installation, caller: PolicyReader) -> Response:
    """The policy in force: which file, which version, and its schedule."""
    notice = Notice.of(here.settings, here.clock)
    with here.database.read() as session:
        values = {
            "me": visitor(session, caller),
            "policy": operation.policy_in_force(notice, here.settings),
            "checklist": notice.policy.checklist,
        }
        return page("policy.html.j2", values)
