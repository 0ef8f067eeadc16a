"""Papers that share a number and finish together: one report says so, the other paper is told."""

import threading
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select, update

from extractors.checks import examine_facts
from schemas.declared import Declared
from schemas.examination import Examination
from schemas.facts import Facts, KindGuess, Page, Paper, Quality, ReadField
from schemas.findings import FindingCode
from schemas.kinds import Kind
from schemas.policy import Policy
from schemas.report import FileInfo
from service.audit.tables import Event
from service.clock import SystemClock
from service.db.engine import Database
from service.documents import store
from service.documents.results import Finished, Notice, declare_again, declared_of, finish
from service.documents.tables import Document, LateFinding, StoredReport
from service.jobs import service as jobs
from service.jobs.service import Claim, Retries
from service.jobs.tables import Job, JobState
from tests.service.papers_given import application, job_of, paper

NOTICE = Notice(Policy.load(), date(2026, 3, 20))
SHARED = FindingCode.REUSE_SAME_NUMBER.value
KIND = Kind.SKILL_CERTIFICATE
ROUNDS = 12
NAMES = ("王建国", "李秀英", "张伟", "刘芳")


def field(name: str, value: str) -> ReadField:
    box = (0.1, 0.2, 0.4, 0.25)
    return ReadField(paper=0, name=name, value=value, text=value, confidence=0.97, page=1, box=box)


def examined(document: Document, name: str, number: str) -> Examination:
    """What reading a certificate of this person with this number finds."""
    quality = Quality(sharpness=0.9, glare=0, contrast=0.9, char_height=30)
    page = Page(
        number=1, file_page=1, source="scan", rotation=0, width=800, height=1000, quality=quality
    )
    facts = Facts(
        papers=[Paper(index=0, kind=KindGuess(value=KIND, confidence=0.95), pages=[1])],
        pages=[page],
        fields=[field("name", name), field("certificate_number", number)],
    )
    return examine_facts(
        facts,
        id=document.id,
        file=FileInfo(name="scan.jpg", sha256=document.sha256, bytes=1),
        declared=declared_of(document),
        standing_in=None,
        kind=KIND,
        policy=NOTICE.policy,
        today=NOTICE.today,
    )


def uploaded(database: Database, owner: str, content: str, **declared: Any) -> str:
    owner = application(database, name=owner)
    return paper(
        database, None, content.encode(), owner, kind=KIND.value, declared=declared or None
    )


def claimed(database: Database, document_id: str) -> Claim:
    with database.write() as session:
        found = jobs.claim(session, job_of(database, document_id).id, "one", 60)
    assert found is not None
    return found


def finished(database: Database, claim: Claim, name: str, number: str, version: int = 1) -> bool:
    with database.read() as session:
        document = session.get_one(Document, claim.document_id)
        result = Finished(examined(document, name, number), version, None)
    with database.write() as session:
        return finish(session, claim, result, NOTICE)


def stored(database: Database, name: str, content: str, number: str) -> str:
    document_id = uploaded(database, name, content)
    assert finished(database, claimed(database, document_id), name, number)
    return document_id


def said(database: Database, document_id: str) -> bool:
    """Whether the paper's own report in force says that its number is another's."""
    with database.read() as session:
        report = store.report_in_force(session, document_id)
    assert report is not None
    return any(found["code"] == SHARED for found in report.report["findings"])


def told(database: Database, document_id: str) -> list[str]:
    """Which later papers a paper has been told of."""
    with database.read() as session:
        late = store.late_findings(session, [document_id])
    return [found.by_document_id for found in late]


def tags(database: Database, document_id: str) -> list[str]:
    query = select(Event.tag).where(Event.document_id == document_id).order_by(Event.number)
    with database.read() as session:
        return list(session.scalars(query))


def declare(database: Database, document_id: str, **declared: Any) -> bool:
    """Declare anew, as the API does: everything in one transaction."""
    with database.write() as session:
        document = store.get_locked(session, document_id)
        assert document is not None
        document.declared = Declared.model_validate(declared).model_dump(
            mode="json", exclude_none=True
        )
        document.declared_version += 1
        session.flush()
        return declare_again(session, document, NOTICE, "key:site")


def test_two_that_finish_together_cannot_miss_each_other(database: Database) -> None:
    for number in range(ROUNDS):
        papers = {name: uploaded(database, name, f"{name}{number}") for name in NAMES[:2]}
        claims = {name: claimed(database, document) for name, document in papers.items()}
        barrier = threading.Barrier(2)
        ends: list[bool] = []

        def run(
            name: str,
            claim: Claim,
            barrier: threading.Barrier = barrier,
            ends: list[bool] = ends,
            shared: str = f"11000000000{number:02}",
        ) -> None:
            barrier.wait()
            ends.append(finished(database, claim, name, shared))

        threads = [threading.Thread(target=run, args=pair) for pair in claims.items()]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert ends == [True, True]
        one, other = papers.values()
        first, second = (other, one) if said(database, one) else (one, other)
        assert said(database, second)
        assert not said(database, first)
        assert (told(database, first), told(database, second)) == ([second], [])
        assert tags(database, first).count("worker:finding:found_late") == 1


def test_many_that_finish_together_all_know_the_first(database: Database) -> None:
    papers = {name: uploaded(database, name, name) for name in NAMES}
    claims = {name: claimed(database, document) for name, document in papers.items()}
    barrier = threading.Barrier(len(NAMES))

    def run(name: str, claim: Claim) -> None:
        barrier.wait()
        finished(database, claim, name, "1100000000099")

    threads = [threading.Thread(target=run, args=pair) for pair in claims.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    silent = [document for document in papers.values() if not said(database, document)]
    assert len(silent) == 1
    others = set(papers.values()) - set(silent)
    assert set(told(database, silent[0])) == others


def test_a_lost_claim_stores_nothing(database: Database) -> None:
    document = uploaded(database, NAMES[0], "a paper")
    old = claimed(database, document)
    with database.write() as session:
        before = SystemClock().now() - timedelta(seconds=1)
        session.execute(update(Job).values(lease_until=before))
    with database.write() as session:
        assert jobs.recover(session, Retries(3, 9, 0)) == 1
    events = tags(database, document)
    assert not finished(database, old, NAMES[0], "1100000000001")
    with database.read() as session:
        assert session.scalars(select(StoredReport)).all() == []
        assert store.facts_of(session, document) is None
    assert tags(database, document) == events
    assert job_of(database, document).state == JobState.WAITING


def test_a_result_is_stored_once(database: Database) -> None:
    document = uploaded(database, NAMES[0], "a paper")
    claim = claimed(database, document)
    assert finished(database, claim, NAMES[0], "1100000000001")
    assert not finished(database, claim, NAMES[0], "1100000000001")
    with database.read() as session:
        assert len(store.reports_of(session, document)) == 1
    assert job_of(database, document).state == JobState.DONE


def test_a_new_declaration_ends_what_it_explains(database: Database) -> None:
    first = stored(database, NAMES[0], "one", "1100000000001")
    second = stored(database, NAMES[1], "two", "1100000000001")
    assert said(database, second)
    assert told(database, first) == [second]
    assert declare(database, second, name=NAMES[0])
    assert not said(database, second)
    assert told(database, first) == []
    assert tags(database, first)[-1] == "worker:finding:lapsed"


def test_a_new_declaration_shows_what_was_hidden(database: Database) -> None:
    first = stored(database, NAMES[0], "one", "1100000000001")
    second = uploaded(database, NAMES[1], "two", name=NAMES[0])
    assert finished(database, claimed(database, second), NAMES[0], "1100000000001")
    assert (said(database, second), told(database, first)) == (False, [])
    assert declare(database, second, name=NAMES[1])
    assert said(database, second)
    assert told(database, first) == [second]


def test_the_earlier_paper_declared_anew_says_it_itself(database: Database) -> None:
    first = stored(database, NAMES[0], "one", "1100000000001")
    second = stored(database, NAMES[1], "two", "1100000000001")
    assert declare(database, first, name=NAMES[2])
    assert said(database, first)
    assert told(database, first) == []
    with database.read() as session:
        lapsed = session.scalars(select(LateFinding.lapsed_at)).all()
        reports = store.reports_of(session, first)
    assert all(lapsed)
    assert [report.superseded_at is None for report in reports] == [False, True]
    assert said(database, second)


def test_what_is_declared_while_a_paper_is_read_counts(database: Database) -> None:
    document = uploaded(database, NAMES[0], "a paper")
    claim = claimed(database, document)
    assert not declare(database, document, name=NAMES[3])
    assert finished(database, claim, NAMES[0], "1100000000001", version=1)
    with database.read() as session:
        report = store.report_in_force(session, document)
    assert report is not None
    assert report.declared == {"name": NAMES[3]}
    codes = [found["code"] for found in report.report["findings"]]
    assert FindingCode.DECLARED_MISMATCH.value in codes
    assert report.number == 1


def test_declaring_and_finishing_at_once_does_not_end_in_a_deadlock(database: Database) -> None:
    for number in range(ROUNDS):
        shared = f"11000000001{number:02}"
        first = stored(database, NAMES[0], f"one {number}", shared)
        claim = claimed(database, uploaded(database, NAMES[1], f"two {number}"))
        barrier = threading.Barrier(2)
        ends: list[bool] = []

        def again(
            document: str = first,
            barrier: threading.Barrier = barrier,
            ends: list[bool] = ends,
        ) -> None:
            barrier.wait()
            ends.append(declare(database, document, name=NAMES[2]))

        thread = threading.Thread(target=again)
        thread.start()
        barrier.wait()
        ends.append(finished(database, claim, NAMES[1], shared))
        thread.join()
        assert ends == [True, True]


def test_prechecks_are_matched_with_nothing(database: Database) -> None:
    stored(database, NAMES[0], "one", "1100000000001")
    expires = SystemClock().now() + timedelta(hours=1)
    check = paper(database, None, b"two", kind=KIND.value, expires_at=expires, person="p")
    assert finished(database, claimed(database, check), NAMES[1], "1100000000001")
    assert not said(database, check)
    third = stored(database, NAMES[0], "three", "1100000000001")
    assert not said(database, third)
    assert told(database, check) == []
