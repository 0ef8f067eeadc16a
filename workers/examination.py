"""One paper from claim to stored result, under a lease and a fencing token."""

import logging
import traceback
from dataclasses import dataclass

from sqlalchemy.orm import Session

from schemas.errors import YanzhenError
from schemas.examination import Examination
from schemas.fingerprints import Fingerprints
from service.db.engine import Database
from service.documents.results import Finished, Notice, finish
from service.documents.store import get as document_of
from service.documents.uploads import pictures_key
from service.jobs.service import Claim, Retries, claim, fail, release
from service.settings import Settings
from service.storage.base import FileStore
from service.storage.sealed import SealedFiles
from service.vault.errors import BrokenFileError, BrokenSealError
from workers.desk import Desk
from workers.examiner.answer import Answer
from workers.examiner.parent import ExaminerClosedError
from workers.lease import Lease
from workers.paper import ClaimedPaper, claim_paper
from workers.patience import DATABASE_AWAY, patiently
from workers.pictures import drop_former, keep_pictures

_LOG = logging.getLogger(__name__)
_FILE_MISSING, _FILE_BROKEN, _ROW_BROKEN = "file_missing", "file_broken", "row_broken"
_ERROR = "error"
"""The fault of a paper over which the worker itself failed, the examiner having answered."""


@dataclass(frozen=True)
class Place:
    """Where a worker works: who it is, what it reads from and writes to."""

    settings: Settings
    database: Database
    files: FileStore
    worker: str


def examine_job(place: Place, desk: Desk, job_id: str) -> None:
    """Examine the paper of a job, if the job is to be had. The claim never stays behind.

    Only where the database is away for longer than the lease is it left to the reconciler.

    Raises:
        YanzhenError: the installation cannot examine anything; the job was given back.
    """
    try:
        paper = patiently(
            place.database,
            lambda session: claim_paper(session, job_id, place.worker, _lease(place)),
            _lease(place),
        )
        if paper is not None:
            _examine(place, desk, paper)
    except BrokenSealError:
        _LOG.error("job %s cannot be worked on: its paper's row is damaged", job_id)
        _refuse(place, job_id)
    except YanzhenError:
        raise
    except DATABASE_AWAY as error:
        _LOG.error("job %s is left to the reconciler: %s", job_id, type(error).__name__)
    except Exception as error:  # noqa: BLE001 - RQ would log its message, with what a paper says
        _LOG.error("job %s is left to the reconciler: %s", job_id, _places_of(error))


def _examine(place: Place, desk: Desk, paper: ClaimedPaper) -> None:
    claim = paper.claim
    try:
        _read_and_store(place, desk, paper)
    except ExaminerClosedError:
        if desk.stopping:
            _give_back(place, claim)
        else:
            _LOG.warning("job %s went to another worker; its reading was broken off", claim.job_id)
    except BrokenFileError:
        _LOG.error("the file of document %s is damaged in the store", claim.document_id)
        _fail(place, claim, _FILE_BROKEN)
    except YanzhenError:
        _give_back(place, claim)
        raise
    except FileNotFoundError:
        _LOG.error("the file of document %s is missing in the store", claim.document_id)
        _fail(place, claim, _FILE_MISSING)
    except DATABASE_AWAY:
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the paper must be visibly failed
        _LOG.error("job %s failed: %s", claim.job_id, _places_of(error))
        _fail(place, claim, _ERROR)


def _read_and_store(place: Place, desk: Desk, paper: ClaimedPaper) -> None:
    notice = Notice.of(place.settings, place.database.clock)
    with Lease(place.database, paper.claim, _lease(place), desk.break_off) as lease:
        files = SealedFiles(place.files, paper.file_key)
        with files.open(paper.storage_key) as file:
            data = file.read()
        request = paper.request(data, notice.policy, notice.today, place.settings.limits())
        answer = desk.examine(request, lease.tell)
        prefix = None
        if answer.fault is None and answer.pictures:
            prefix = pictures_key(paper.claim.document_id, paper.claim.token)
            keep_pictures(files, prefix, answer.pictures)
    if answer.fault is not None:
        _fail(place, paper.claim, answer.fault.value)
    else:
        _store(place, paper, answer, prefix, notice)


def _store(
    place: Place, paper: ClaimedPaper, answer: Answer, prefix: str | None, notice: Notice
) -> None:
    finished = Finished(_examination(answer), paper.declared_version, prefix)
    # Before the commit: who is killed after it has left nothing that nobody would clear away.
    drop_former(place.files, paper.claim)
    stored = patiently(
        place.database,
        lambda session: finish(session, paper.claim, finished, notice),
        _lease(place),
    )
    if not stored and prefix and not _is_used(place, paper.claim, prefix):
        _LOG.warning("job %s went to another worker; its result is dropped", paper.claim.job_id)
        place.files.delete(prefix)


def _is_used(place: Place, claim: Claim, prefix: str) -> bool:
    """Whether the pictures are the paper's after all: a commit whose answer was lost."""
    with place.database.read() as session:
        document = document_of(session, claim.document_id)
        return document is not None and document.pictures == prefix


def _examination(answer: Answer) -> Examination:
    """What the examiner found; a file that it was not even given is known by its bytes."""
    file = answer.report.file
    prints = answer.fingerprints or Fingerprints(sha256=file.sha256 if file else "")
    return Examination(report=answer.report, fingerprints=prints, facts=answer.facts)


def _give_back(place: Place, claim: Claim) -> None:
    patiently(place.database, lambda session: release(session, claim), _lease(place))


def _fail(place: Place, claim: Claim, fault: str) -> None:
    retries = Retries.of(place.settings)
    patiently(place.database, lambda session: fail(session, claim, fault, retries), _lease(place))


def _refuse(place: Place, job_id: str) -> None:
    """Claim a job only to fail it: what it is about cannot even be asked for."""

    def claimed(session: Session) -> Claim | None:
        return claim(session, job_id, place.worker, _lease(place))

    mine = patiently(place.database, claimed, _lease(place))
    if mine is not None:
        _fail(place, mine, _ROW_BROKEN)


def _lease(place: Place) -> float:
    return place.settings.lease_seconds


def _places_of(error: Exception) -> str:
    """Sort and places of an error; its message may hold what stands on the paper."""
    return f"{type(error).__name__}\n{''.join(traceback.format_tb(error.__traceback__))}"
