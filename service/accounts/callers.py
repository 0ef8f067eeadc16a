"""Who calls: by a key, a staff session or an applicant's session."""

from dataclasses import dataclass

from service.accounts.permissions import HOLDERS, Holder, Right, Role, Scope
from service.accounts.reach import Reach
from service.errors import NotFoundError


@dataclass(frozen=True)
class Caller:
    """A caller of the API. ``actor`` names it in events.

    ``client``: the site it speaks for, None for staff. ``session_id``: of its sign-in, where it
    has one. ``must_change_password``: nothing else is allowed before that.
    """

    actor: str
    holders: frozenset[Holder]
    reach: Reach
    client: str | None = None
    account_id: str | None = None
    organisation_id: str | None = None
    session_id: str | None = None
    must_change_password: bool = False

    def may(self, right: Right) -> bool:
        """Whether this caller has the right."""
        return not self.holders.isdisjoint(HOLDERS[right])

    @property
    def oversees(self) -> bool:
        """Whether it runs the installation: everybody's webhooks and failed papers."""
        is_operator = Role.OPERATOR in self.holders and self.reach.is_everything
        return Scope.OPERATE in self.holders or is_operator

    @property
    def oversight(self) -> Reach:
        """What it sees of the installation itself, as organisations and failed papers."""
        return Reach.everything(self.owner) if self.oversees else self.reach

    @property
    def owner(self) -> str:
        """Under which name its pre-checks and unfinished uploads are kept."""
        return self.reach.owner

    def site(self) -> str:
        """The client whose name new applications bear.

        Raises:
            NotFoundError: this caller speaks for none.
        """
        if self.client is None:
            raise NotFoundError("此账号不属于任何登记网站。")
        return self.client
