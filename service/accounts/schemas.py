"""What the API takes and shows of access keys."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from service.accounts.roles import Scope
from service.accounts.tables import ApiKey
from service.api.routing import ID


class NewKey(BaseModel):
    """A key to be made for a client, which is a registration site or an office."""

    model_config = ConfigDict(extra="forbid")

    client: Annotated[
        str,
        Field(min_length=1, max_length=80, pattern=r"^[\w.-]+$", examples=["registration-site"]),
    ]
    scopes: Annotated[set[Scope], Field(min_length=1, examples=[["site"]])]
    organisation_id: Annotated[str, Field(pattern=ID)] | None = None


class KeyView(BaseModel):
    """A key, without its secret."""

    id: str
    client: str
    scopes: list[Scope]
    organisation_id: str | None
    created_at: datetime
    revoked_at: datetime | None

    @classmethod
    def of(cls, key: ApiKey) -> "KeyView":
        """What the database holds."""
        return cls(
            id=key.id,
            client=key.client,
            scopes=[Scope(scope) for scope in key.scopes],
            organisation_id=key.organisation_id,
            created_at=key.created_at,
            revoked_at=key.revoked_at,
        )


class MadeKey(BaseModel):
    """A new key; it is shown this once."""

    key: str = Field(examples=["yz_…"])
