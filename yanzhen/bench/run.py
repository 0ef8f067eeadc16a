"""One run of the bench: print papers, examine them, count, and weigh the cost."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from extractors.checks import MemoryIndex, complete, judge_reuse
from extractors.examine import examine, warm_up
from schemas.declared import Declared
from schemas.kinds import Kind
from schemas.policy import Policy
from schemas.report import Report
from yanzhen.bench.cost import BareReader, cpu_seconds, pages_of, peak_memory
from yanzhen.bench.dump import Dump
from yanzhen.bench.judge import judge
from yanzhen.bench.marks import FileMark
from yanzhen.bench.plan import Plan, Result
from yanzhen.bench.worst import Views, Worst
from yanzhen.samples import sampler
from yanzhen.samples.captures import BAD_CAPTURES
from yanzhen.samples.sampler import Sample
from yanzhen.samples.truth import Split

TODAY = date(2026, 6, 1)
"""The day of every examination here: nothing that the printer prints lies after it."""


def run(
    plan: Plan,
    tell: Callable[[str], None],
    dump: Path | None = None,
    worst: Worst | None = None,
) -> dict[Split, Result]:
    """Examine every split of the plan; ``tell`` hears of progress, a line a file.

    ``dump`` and ``worst`` receive the failing files of the tuned split; of the one kept apart
    nothing but counts is ever shown, so that nobody tunes on it.
    """
    warm_up()
    bare = BareReader()
    results = {}
    for split in plan.splits:
        tuned = split == "tune"
        dumped = Dump(dump) if dump is not None and tuned else None
        results[split] = _Bench(plan, bare, tell, dumped, worst if tuned else None).split(split)
    return results


class _Bench:
    """The state of one split's run."""

    def __init__(
        self,
        plan: Plan,
        bare: BareReader,
        tell: Callable[[str], None],
        dump: Dump | None,
        worst: Worst | None,
    ) -> None:
        self.plan = plan
        self.bare = bare
        self.dump = dump
        self.worst = worst
        self.tell = tell
        self.policy = Policy.load()
        self.result = Result()
        self.index = MemoryIndex()

    def split(self, split: Split) -> Result:
        """Examine clean files, then those with a fault, then those whose capture was spoiled."""
        for number, sample in enumerate(clean_samples(self.plan, split)):
            mark, spent = self._examine(sample)
            if number < self.plan.bare:
                self._weigh(sample, spent)
            self.tell(f"{split} {number + 1}/{self.plan.count} {mark.kind} {mark.capture}")
        for sample in faulty_samples(self.plan, split):
            mark, _ = self._examine(sample)
            self.tell(f"{split} {mark.spoiler} {mark.kind} {mark.capture}")
        if self.plan.memory:
            self.result.peak_mb = self._peak(split)
        return self.result

    def _examine(self, sample: Sample) -> tuple[FileMark, float]:
        truth = sample.truth
        views = Views()
        began = cpu_seconds()
        made = examine(
            sample.data,
            id=truth.id,
            name=truth.file,
            kind=Kind(truth.upload_kind),
            declared=Declared(**truth.declared),
            policy=self.policy,
            today=TODAY,
            pictures=views if self.worst else None,
        )
        reused, checks = judge_reuse(made.fingerprints, self.index, made.report.id)
        spent = cpu_seconds() - began
        self.index.add(made.report.id, made.fingerprints)
        report = complete(made.report, reused, checks, self.policy)
        mark = judge(truth, report)
        self.result.files.append(mark)
        if not mark.unreadable:
            self.result.cost.stages.update(_stages(report))
        if self.dump:
            self.dump.add(sample, mark, report)
        if self.worst:
            self.worst.add(mark, views)
        return mark, spent

    def _weigh(self, sample: Sample, spent: float) -> None:
        pages = pages_of(sample.data)
        self.result.cost.bare += self.bare.seconds(pages)
        self.result.cost.check += spent
        self.result.cost.pages += len(pages)

    def _peak(self, split: Split) -> float:
        few = Plan(count=min(20, self.plan.count), seed=self.plan.seed)
        with tempfile.TemporaryDirectory() as folder:
            files = []
            for sample in clean_samples(few, split):
                files.append(Path(folder) / sample.truth.file)
                files[-1].write_bytes(sample.data)
            return peak_memory(files)


def clean_samples(plan: Plan, split: Split) -> Iterator[Sample]:
    """The files of a split that should pass."""
    return sampler.sample(plan.seed, plan.count, split)


def faulty_samples(plan: Plan, split: Split) -> Iterator[Sample]:
    """Files with a fault in print, seals or declaration, then every spoiled capture in turn."""
    yield from sampler.sample(plan.seed + 1, plan.spoiled, split, spoil=1.0)
    yield from sampler.sample(plan.seed + 2, plan.bad, split, captures=BAD_CAPTURES)


def _stages(report: Report) -> dict[str, float]:
    return {name: spent for name, spent in report.seconds.items() if name != "total"}
