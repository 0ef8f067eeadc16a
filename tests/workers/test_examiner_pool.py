"""Batches: every file its answer, in order, whatever happens to the examiners."""

import contextlib
import os
import random
import signal
import threading
from collections.abc import Callable, Iterator

import pytest

from workers.examiner.messages import Request
from workers.examiner.parent import Examiner, ExaminerOptions, ExaminerStartError
from workers.examiner.watch import members
from workers.pool import Pool

Ask = Callable[..., Request]
OPTIONS = ExaminerOptions(memory_bytes=200_000_000, door="fault_doors:quiet")


def pool_of(ask: Ask, jobs: int, options: ExaminerOptions = OPTIONS) -> Pool[int, str]:
    def work(examiner: Examiner, number: int) -> str:
        return examiner.examine(ask(f"file {number}")).report.findings[0].message

    return Pool(work, jobs, options)


@pytest.mark.parametrize("jobs", [1, 3])
def test_answers_come_in_the_order_of_the_files(ask: Ask, jobs: int) -> None:
    answers = list(pool_of(ask, jobs).run(range(20)))
    assert answers == [f"file {n}" for n in range(20)]


def test_a_hundred_files_survive_killed_examiners(ask: Ask) -> None:
    pool = pool_of(ask, 2)
    over, chance, killed = threading.Event(), random.Random(7), set[int]()  # noqa: S311

    def kill() -> None:
        while len(killed) < 8 and not over.wait(chance.random() / 5):
            pids = [e.pid for e in pool.examiners if e.pid is not None and e.pid not in killed]
            for pid in pids[:1]:
                killed.add(pid)
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        answers = list(pool.run(range(100)))
    finally:
        over.set()
        killer.join()
    assert answers == [f"file {n}" for n in range(100)]
    assert killed


def test_only_a_few_files_are_taken_ahead(ask: Ask) -> None:
    taken: list[int] = []

    def files() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    answers = pool_of(ask, 2).run(files())
    next(answers)
    assert len(taken) <= 9
    answers.close()


def test_a_batch_that_is_stopped_leaves_nothing_behind(ask: Ask) -> None:
    pool = pool_of(ask, 2, ExaminerOptions(door="fault_doors:door"))

    def files() -> Iterator[int]:
        yield from range(100)

    answers = pool.run(files())
    next(answers)
    pids = [examiner.pid for examiner in pool.examiners]
    answers.close()
    assert any(pids)
    assert all(members(pid) == [] for pid in pids if pid)


def test_no_examiner_is_started_for_work_that_needs_none() -> None:
    pool: Pool[int, int] = Pool(lambda _, number: number * 2, 2, OPTIONS)
    assert list(pool.run([1, 2, 3])) == [2, 4, 6]
    assert [examiner.pid for examiner in pool.examiners if examiner.pid] == []


def test_a_fault_of_the_program_ends_the_batch(ask: Ask) -> None:
    pool = pool_of(ask, 1, ExaminerOptions(door="broken_door:door"))
    with pytest.raises(ExaminerStartError):
        list(pool.run(range(3)))
