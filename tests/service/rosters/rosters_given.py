"""Units with people whose cases stand somewhere, callers who work on lists, and scans as read."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from extractors.checks import examine_facts
from extractors.checks.reconciliation import declaration_of
from schemas.facts import Facts, Seal
from schemas.kinds import Form, Kind
from schemas.policy import Policy
from schemas.report import FileInfo
from service import clock
from service.accounts.callers import Caller
from service.accounts.reach import Reach
from service.accounts.roles import Role
from service.applications.tables import Application
from service.cases.states import CaseState
from service.cases.tables import Case
from service.db.engine import Database
from service.documents import results
from service.documents.tables import Document
from service.ids import new_id
from service.jobs import service as jobs
from service.jobs.store import latest_of
from service.organisations.tables import Kind as Sort
from service.organisations.tables import Organisation
from service.vault.vault import vault_of
from tests.extractors.checks.facts_builder import facts, line, row, seal
from tests.service.staff_given import organisation

YEAR = 2026
NOTICE = results.Notice(Policy.load(), date(YEAR, 4, 9))
UNIT, DEPARTMENT, OFFICE = "焦作市公路局", "焦作市交通运输局", "焦作市工考办"
PEOPLE: tuple[tuple[str, str], ...] = (
    ("王淼", "41080219750615001X"),
    ("李秀英", "410811198012310029"),
    ("阿依古丽·买买提", "410802197803050014"),
)
PLACES = ((0.1, 0.7, 0.25, 0.9), (0.6, 0.7, 0.75, 0.9))


@dataclass
class Place:
    """An installation with an office, a department, a unit and its people."""

    database: Database
    organisations: dict[str, str] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)

    def organisation(self, name: str, sort: Sort, parent: str | None = None) -> str:
        """A new organisation; its id."""
        above = self.organisations[parent] if parent else None
        found = organisation(self.database, sort, name, above)
        self.organisations[name] = found
        return found

    def person(self, name: str, number: str, state: CaseState, **more: Any) -> str:
        """A new application whose case stands there; its id."""
        with self.database.write() as session:
            now, found = clock.now(session), new_id()
            declared = {
                "name": name,
                "id_number": number,
                "gender": "male",
                "unit": UNIT,
                "applied_occupation": "公路养护工",
                "applied_grade": 3,
            }
            session.add(
                Application(
                    id=found,
                    data_key_id=vault_of(session).person_key(session, number),
                    client="site",
                    organisation_id=self.organisations[UNIT],
                    external_id=found,
                    created_at=now,
                    updated_at=now,
                    more={},
                    confirmations={},
                    **declared | more,
                )
            )
            session.flush()
            moved = {"entered_at": now, "moved_by": "test", "created_at": now, "updated_at": now}
            session.add(Case(application_id=found, state=state, version=1, **moved))
        self.people.append(found)
        return found

    def move(self, application_id: str, state: CaseState) -> None:
        """Let a case stand elsewhere."""
        with self.database.write() as session:
            session.get_one(Case, application_id).state = state

    def caller(self, role: Role, organisation: str) -> Caller:
        """A member of staff."""
        with self.database.read() as session:
            own = session.get_one(Organisation, self.organisations[organisation])
            actor = f"staff:{organisation}"
            return Caller(actor, frozenset({role}), Reach.subtree(actor, own))

    def read(self, document_id: str, found: Facts) -> None:
        """Examine a scan, as a worker does."""
        with self.database.write() as session:
            job = latest_of(session, document_id)
            assert job is not None
            claim = jobs.claim(session, job.id, "worker", 600.0)
            document = session.get_one(Document, document_id)
            assert claim is not None
            made = examine_facts(
                found,
                id=document.id,
                file=FileInfo(name="scan.pdf", sha256=document.sha256, bytes=document.bytes),
                declared=results.declared_of(document),
                kind=results.kind_of(document),
                policy=NOTICE.policy,
                today=NOTICE.today,
            )
            done = results.Finished(made, document.declared_version, None)
            assert results.finish(session, claim, done, NOTICE)


def place(database: Database, state: CaseState = CaseState.APPROVED) -> Place:
    """A unit with three people whose cases stand there."""
    made = Place(database)
    made.organisation(OFFICE, Sort.OFFICE)
    made.organisation(DEPARTMENT, Sort.DEPARTMENT, OFFICE)
    made.organisation(UNIT, Sort.UNIT, DEPARTMENT)
    for name, number in PEOPLE:
        made.person(name, number, state)
    return made


def stamps(*texts: str | None) -> list[Seal]:
    """So many seals, side by side."""
    return [
        seal().model_copy(update={"text": text, "box": box})
        for text, box in zip(texts, PLACES, strict=False)
    ]


def scan(
    rows: list[dict[str, Any]], seals: list[Seal], form: Form = Form.PASSED_LIST, **said: Any
) -> Facts:
    """A stamped list as it was read."""
    sentence = declaration_of(str(rows[0]["name"]), len(rows))
    return facts(
        Kind.ROSTER,
        form,
        {"stated_count": len(rows), "unit": UNIT, **said},
        rows=[row({"seq": n, **values}) for n, values in enumerate(rows, 1)],
        lines=[line(sentence[:40]), line(sentence[40:])],
        seals=seals,
    )


def printed(**changes: Any) -> list[dict[str, Any]]:
    """The rows of the unit's list; ``changes`` are of the first."""
    rows = [
        {
            "name": name,
            "gender": "male",
            "id_number": number,
            "unit": UNIT,
            "occupation": "公路养护工",
            "grade": 3,
        }
        for name, number in PEOPLE
    ]
    return [rows[0] | changes, *rows[1:]]
