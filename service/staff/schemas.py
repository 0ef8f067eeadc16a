"""What the API takes and shows of staff accounts and sessions."""

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.accounts.roles import Role
from service.api.routing import ID
from service.api.validation import Clean
from service.staff.passwords import LONGEST
from service.staff.tables import LONGEST_LOGIN, Account, StaffSession

Login = Annotated[
    str,
    Field(
        min_length=2, max_length=LONGEST_LOGIN, pattern=r"^[a-zA-Z0-9._-]+$", examples=["wang.jg"]
    ),
    AfterValidator(str.lower),
]
Name = Annotated[str, Field(min_length=1, max_length=100, examples=["王建国"]), Clean]
Roles = Annotated[set[Role], Field(min_length=1, examples=[["unit_reviewer"]])]
Typed = Annotated[str, Field(min_length=1, max_length=LONGEST)]
"""A password as it was typed."""


class NewAccount(BaseModel):
    """An account to be made. ``organisation_id``: null only for a duty over the installation."""

    model_config = ConfigDict(extra="forbid")

    login: Login
    name: Name
    roles: Roles
    organisation_id: Annotated[str, Field(pattern=ID)] | None = None


class AccountChange(BaseModel):
    """What an account shall be; what is not named stays."""

    model_config = ConfigDict(extra="forbid")

    name: Name | None = None
    roles: Roles | None = None
    organisation_id: Annotated[str, Field(pattern=ID)] | None = None


class AccountView(BaseModel):
    """An account, without its password."""

    id: str
    login: str
    name: str
    roles: list[Role]
    organisation_id: str | None
    must_change_password: bool
    locked_until: datetime | None
    created_at: datetime
    disabled_at: datetime | None

    @classmethod
    def of(cls, account: Account) -> "AccountView":
        """What the database holds."""
        return cls(**{name: getattr(account, name) for name in AccountView.model_fields})


class MadeAccount(AccountView):
    """A new account; its initial password is shown this once."""

    initial_password: str

    @classmethod
    def with_password(cls, account: Account, password: str) -> "MadeAccount":
        """What the database holds, and the password that it does not."""
        shown = AccountView.of(account).model_dump()
        return cls(**shown, initial_password=password)


class SignIn(BaseModel):
    """Who signs in."""

    model_config = ConfigDict(extra="forbid")

    login: Annotated[
        str, Field(min_length=1, max_length=LONGEST_LOGIN), Clean, AfterValidator(str.lower)
    ]
    password: Typed


class PasswordChange(BaseModel):
    """A new password in the place of the old one."""

    model_config = ConfigDict(extra="forbid")

    old: Typed
    new: Typed


class SessionView(BaseModel):
    """One of the caller's sessions."""

    id: str
    created_at: datetime
    seen_at: datetime
    current: bool

    @classmethod
    def of(cls, session: StaffSession, caller: Caller) -> "SessionView":
        """What the database holds."""
        return cls(
            id=session.id,
            created_at=session.created_at,
            seen_at=session.seen_at,
            current=session.id == caller.session_id,
        )


class CurrentSession(BaseModel):
    """Who is signed in. ``csrf_token`` goes into the header ``X-CSRF-Token`` beside a cookie."""

    session_id: str
    account: AccountView
    rights: list[Right]
    csrf_token: str


class NewSession(CurrentSession):
    """A sign-in; its token is shown this once, and set as a cookie."""

    token: str = Field(examples=["yzs_…"])
