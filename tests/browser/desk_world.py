"""A unit's desk with cases to look at (clean, mismatched, suspicious) and people to sign in."""

from typing import Any

import pytest

from schemas.kinds import Form, Kind
from service.accounts.roles import Role
from service.db.engine import Database
from tests.browser.scans import drawn
from tests.extractors.checks.facts_builder import MAN, WOMAN
from tests.service.api import api_site
from tests.service.cases.cases_world import OFFICE, PERSON, SCHOOL, World
from tests.service.staff_given import account

PEOPLE = {
    "danwei": (Role.UNIT_REVIEWER, SCHOOL),
    "tongshi": (Role.UNIT_REVIEWER, SCHOOL),
    "gongkao": (Role.OFFICE_REVIEWER, OFFICE),
    "shenji": (Role.AUDITOR, OFFICE),
}
OTHER = {"name": "李秀英", "gender": "female", "birth_date": "1980-12-31", "id_number": WOMAN}


class Desk:
    """What the browser tests work on. ``passwords`` by login; ``new``: an initial one."""

    def __init__(self, world: World) -> None:
        self.world, self.address = world, world.api.address
        self.passwords = {
            login: account(world.database, login, [role], place)[1]
            for login, (role, place) in PEOPLE.items()
        }
        _, self.passwords["new"] = account(
            world.database, "new", [Role.UNIT_REVIEWER], SCHOOL, settled=False
        )

    @property
    def database(self) -> Database:
        """The service's database."""
        return self.world.database

    def paper(self, case: str, kind: Kind, form: Form | None = None, **changes: Any) -> str:
        """Upload and examine a drawn paper; its id."""
        found, pictures = drawn(kind, form, **changes)
        world = self.world
        world._number += 1
        paper = world.api.paper(case, b"%d" % world._number, kind=kind.value)
        with pytest.MonkeyPatch.context() as patch:
            for sort, content in pictures.items():
                patch.setitem(api_site.PICTURES, sort, content)
            world.api.examine(paper, found)
        return paper

    def case(self, certificate: dict[str, Any] | None = None, **declared: Any) -> str:
        """A submitted case with an identity card and a certificate; its id."""
        world = self.world
        case = world.draft(**declared)
        said = PERSON | declared
        who = {name: said[name] for name in ("name", "gender", "birth_date", "id_number")}
        self.paper(case, Kind.ID_CARD, **who)
        form = Form.POST_GRADE
        self.paper(case, Kind.SKILL_CERTIFICATE, form, **{"grade": 4, **who, **(certificate or {})})
        world.done("site", "submit", case, as_it_is=True)
        return case

    def three_mismatches(self) -> str:
        """A case whose certificate prints another name, birth date and trade."""
        wrong = {"name": "王健国", "birth_date": "1976-05-15", "occupation": "汽车修理工"}
        return self.case(wrong | {"certificate_number": "豫工考2019005678"}, id_number=MAN)

    def suspicious(self) -> str:
        """A case whose certificate's number another person's has, too."""
        return self.case({"certificate_number": "豫工考2019001234"}, **OTHER)
