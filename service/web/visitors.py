"""Who looks at a page: name, roles, place, and the word that goes beside the cookie."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.accounts.roles import NAMES
from service.organisations.tables import Organisation
from service.staff import sessions
from service.staff.tables import Account

_SORTS = {"staff": "工作人员", "key": "登记网站", "applicant": "申报人"}
"""What an actor without a name of its own is called; the rest is the program itself."""


@dataclass(frozen=True)
class Visitor:
    """Somebody signed in. ``reviews``: the queue is theirs to see; ``may_act``: and to work on.

    ``rights``: everything that they may do.
    """

    name: str
    roles: str
    place: str | None
    csrf_token: str
    reviews: bool
    may_act: bool
    rights: frozenset[Right]

    def may(self, right: str) -> bool:
        """Whether a right is theirs, by its name."""
        return right in self.rights


def visitor(session: Session, caller: Caller) -> Visitor:
    """The member of staff behind a session; a key that may read the same has no name of its own."""
    account = session.get(Account, caller.account_id) if caller.account_id else None
    place = session.get(Organisation, caller.organisation_id) if caller.organisation_id else None
    return Visitor(
        name=(account.name or account.login) if account else "访问密钥",
        roles="、".join(NAMES[role] for role in account.roles) if account else "",
        place=place.name if place else None,
        csrf_token=sessions.csrf_of(session, caller.session_id or ""),
        reviews=caller.may(Right.CASE_READ),
        may_act=caller.may(Right.CASE_WORK),
        rights=frozenset(right for right in Right if caller.may(right)),
    )


class Names:
    """Actors of events as people know them; each is looked up once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str | None, str] = {None: "—"}

    def of(self, actor: str | None) -> str:
        """The name behind an actor such as ``staff:<account id>``, or an account's id."""
        if actor not in self._known:
            self._known[actor] = self._name(actor or "")
        return self._known[actor]

    def _name(self, actor: str) -> str:
        sort, _, rest = actor.rpartition(":")
        account = self._session.get(Account, rest) if sort in {"", "staff"} else None
        if account is not None:
            return account.name or account.login
        return _SORTS.get(sort.partition(":")[0], "系统")
