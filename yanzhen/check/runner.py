"""The batch: each file to an examiner, its report judged against those before it, in order."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date

from extractors.checks import MemoryIndex, complete, judge_reuse
from extractors.errors import DocumentError
from schemas.facts import Facts
from schemas.findings import FindingCode
from schemas.limits import Limits
from schemas.pictures import PictureKey
from schemas.policy import Policy
from schemas.report import Finding, Report
from workers.examiner.answer import Answer
from workers.examiner.messages import Request
from workers.examiner.parent import Examiner, ExaminerOptions
from workers.pool import Pool
from yanzhen.check import files
from yanzhen.check.cache import Cache
from yanzhen.check.items import BadLine, Item


@dataclass(frozen=True)
class Plan:
    """What all files of a run have in common.

    ``pictures``: whether their pages are wanted. ``batch``: whether they are compared with each
    other; a single file is compared with nothing, and its report says so.
    """

    policy: Policy
    today: date
    options: ExaminerOptions
    jobs: int = 1
    pictures: bool = False
    batch: bool = True
    cache: Cache | None = None

    @property
    def limits(self) -> Limits:
        """Bounds checked before a file is decoded."""
        return self.options.limits


@dataclass(frozen=True)
class Checked:
    """One finished report. ``name``: the file for people; ``pictures`` are JPEGs.

    ``facts``: what the report was made from; None for a rejected file.
    """

    name: str
    report: Report
    pictures: Mapping[PictureKey, bytes] = field(default_factory=dict)
    facts: Facts | None = None


def check_all(items: Iterable[Item | BadLine], plan: Plan) -> Generator[Checked]:
    """Check every item, in order.

    Raises:
        ExaminerStartError: no examiner can be started.
    """

    def work(examiner: Examiner, item: Item | BadLine) -> tuple[Item | BadLine, Answer]:
        return item, _answer(examiner, item, plan)

    index = MemoryIndex()
    pool: Pool[Item | BadLine, tuple[Item | BadLine, Answer]]
    pool = Pool(work, plan.jobs, plan.options)
    with closing(pool.run(items)) as answers:
        for item, answer in answers:
            report = _compared(answer, index, plan.policy) if plan.batch else answer.report
            yield Checked(item.name, report, answer.pictures, answer.facts)


def _answer(examiner: Examiner, item: Item | BadLine, plan: Plan) -> Answer:
    if isinstance(item, BadLine):
        finding = Finding.of(FindingCode.DOCUMENT_UNREADABLE, item.message)
        return Answer(Report.rejected(finding, id=None, file=None, line=item.line))
    try:
        request = _request(item, plan)
    except DocumentError as error:
        finding = Finding.of(error.finding, str(error))
        return Answer(Report.rejected(finding, id=item.id, file=None))
    stored = plan.cache.get(request) if plan.cache and not plan.pictures else None
    answer = stored or examiner.examine(request)
    if plan.cache and not stored:
        plan.cache.put(request, answer)
    return answer


def _request(item: Item, plan: Plan) -> Request:
    return Request(
        files.read(item.path, plan.limits),
        id=item.id,
        name=item.name,
        kind=item.kind,
        declared=item.declared,
        standing_in=item.standing_in,
        policy=plan.policy,
        today=plan.today,
        limits=plan.limits,
        pictures=plan.pictures,
    )


def _compared(answer: Answer, index: MemoryIndex, policy: Policy) -> Report:
    """The report after comparison with the files before it, which now include this one."""
    if answer.fingerprints is None or answer.report.status == "rejected":
        return answer.report
    report, prints = answer.report, answer.fingerprints
    findings, checks = judge_reuse(prints, index, None)
    index.add(report.id, prints)
    return complete(report, findings, checks, policy)
