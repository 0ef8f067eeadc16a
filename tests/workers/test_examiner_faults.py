"""Files that make the examiner hang, crash, swell or lie: each gets a report, the next is read."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from schemas.findings import FindingCode, Outcome
from schemas.limits import Limits
from schemas.pictures import PictureSort
from schemas.progress import Progress, Stage
from workers.examiner.answer import MESSAGES, Answer, Fault
from workers.examiner.messages import FRAMES_A_PAGE, Request
from workers.examiner.parent import Examiner, ExaminerOptions, ExaminerStartError
from workers.examiner.watch import members

Ask = Callable[..., Request]
OPTIONS = ExaminerOptions(memory_bytes=200_000_000, door="fault_doors:door")
HASTY = ExaminerOptions(seconds=4, memory_bytes=200_000_000, door="fault_doors:door")


@pytest.fixture
def examiner() -> Iterator[Examiner]:
    with Examiner(OPTIONS) as one:
        yield one


def said(answer: Answer) -> str:
    return answer.report.findings[0].message


def test_the_parent_keeps_what_it_knows_itself(examiner: Examiner, ask: Ask) -> None:
    answer = examiner.examine(ask("fine"))
    file = answer.report.file
    assert file is not None
    assert answer.fingerprints is not None
    digest = hashlib.sha256(b"fine").hexdigest()
    assert (answer.report.id, file.name, file.bytes) == ("case-1", "scan.jpg", 4)
    assert (file.sha256, answer.fingerprints.sha256) == (digest, digest)
    assert file.media_type == "image/jpeg"


@pytest.mark.parametrize(
    ("deed", "fault"),
    [
        ("crash", Fault.CRASHED),
        ("crash 11", Fault.CRASHED),
        ("swell 400", Fault.SWOLLEN),
        ("swell-in-child 400", Fault.SWOLLEN),
        ("raw " + "ff" * 12, Fault.GARBAGE),
        ("raw " + "00000002" + "00" * 8 + "5b5d", Fault.GARBAGE),
        ("raw " + "00000002" + "00" * 8 + "7b7d", Fault.GARBAGE),
        ("raw " + "00000002" + "00" * 8 + "ffff", Fault.GARBAGE),
    ],
)
def test_a_fault_costs_its_own_file_only(
    examiner: Examiner, ask: Ask, deed: str, fault: Fault
) -> None:
    examiner.examine(ask("fine"))
    before = examiner.pid
    answer = examiner.examine(ask(deed))
    assert answer.fault is fault
    assert answer.report.status == "rejected"
    assert answer.report.outcome is Outcome.FIX
    assert answer.report.findings[0].code is FindingCode.DOCUMENT_UNREADABLE
    assert said(answer) == MESSAGES[fault]
    assert answer.report.id == "case-1"
    assert answer.report.seconds.keys() == {"total"}
    assert said(examiner.examine(ask("fine"))) == "fine"
    assert before is not None
    assert examiner.pid != before
    assert members(before) == []


def test_a_hanging_examiner_is_given_up(ask: Ask) -> None:
    with Examiner(HASTY) as examiner:
        answer = examiner.examine(ask("hang"))
        assert answer.fault is Fault.SLOW
        assert answer.report.seconds["total"] >= HASTY.seconds
        assert said(examiner.examine(ask("fine"))) == "fine"


def test_half_a_frame_is_not_waited_for_forever(ask: Ask) -> None:
    options = ExaminerOptions(seconds=2, door="fault_doors:silent")
    with Examiner(options) as examiner:
        assert examiner.examine(ask("anything")).fault is Fault.SLOW


@pytest.mark.parametrize("door", ["raising", "closing"])
def test_a_door_that_breaks_off_is_a_crash(ask: Ask, door: str) -> None:
    with Examiner(ExaminerOptions(door=f"fault_doors:{door}")) as examiner:
        assert examiner.examine(ask("anything")).fault is Fault.CRASHED


def test_pictures_come_only_when_asked_for(examiner: Examiner, ask: Ask) -> None:
    assert examiner.examine(ask("fine")).pictures == {}
    pictures = examiner.examine(ask("fine", pictures=True)).pictures
    assert list(pictures) == [(1, sort) for sort in PictureSort]


@pytest.mark.parametrize("door", ["many_pictures", "no_jpeg", "twice", "elsewhere"])
def test_dishonest_pictures_are_garbage(ask: Ask, door: str) -> None:
    with Examiner(ExaminerOptions(door=f"fault_doors:{door}")) as examiner:
        assert examiner.examine(ask("anything", pictures=True)).fault is Fault.GARBAGE
        assert examiner.examine(ask("anything")).fault is None


def test_progress_reaches_whoever_waits(ask: Ask) -> None:
    heard: list[Progress] = []
    with Examiner(ExaminerOptions(door="fault_doors:chatty")) as examiner:
        assert examiner.examine(ask("3"), heard.append).fault is None
        assert examiner.examine(ask("3")).fault is None
    assert heard == [Progress(stage=Stage.OCR, page=1, pages=1)] * 3


def test_a_flood_of_progress_is_garbage(ask: Ask) -> None:
    most = 2 * FRAMES_A_PAGE * len(Stage)
    with Examiner(ExaminerOptions(door="fault_doors:chatty")) as examiner:
        assert examiner.examine(ask(str(most))).fault is None
        assert examiner.examine(ask(str(most + 1))).fault is Fault.GARBAGE


@pytest.mark.parametrize("place", ["2 1", "3 3"])
def test_progress_beyond_the_last_page_is_garbage(ask: Ask, place: str) -> None:
    with Examiner(ExaminerOptions(door="fault_doors:lost")) as examiner:
        assert examiner.examine(ask("1 2")).fault is None
        assert examiner.examine(ask(place)).fault is Fault.GARBAGE


def test_whoever_breaks_off_at_progress_leaves_no_examiner(ask: Ask) -> None:
    def leave(_: Progress) -> None:
        raise TimeoutError

    with Examiner(ExaminerOptions(door="fault_doors:chatty")) as examiner:
        with pytest.raises(TimeoutError):
            examiner.examine(ask("1"), leave)
        assert examiner.pid is None
        assert examiner.examine(ask("1")).fault is None


def test_an_examiner_may_be_warm_before_its_first_file(examiner: Examiner, ask: Ask) -> None:
    assert not examiner.is_warm
    examiner.warm()
    pid = examiner.pid
    assert examiner.is_warm
    examiner.warm()
    assert said(examiner.examine(ask("fine"))) == "fine"
    assert examiner.pid == pid


def test_an_examiner_that_died_is_warmed_anew(examiner: Examiner) -> None:
    examiner.warm()
    assert examiner.pid is not None
    os.kill(examiner.pid, signal.SIGKILL)
    while examiner.is_warm:  # the test's own time limit ends a failure
        time.sleep(0.02)
    examiner.warm()
    assert examiner.is_warm


def test_a_file_that_always_takes_its_examiner_along_is_given_up(
    examiner: Examiner, ask: Ask
) -> None:
    # SIGKILL looks like somebody else's doing, so it is tried again, but not for ever.
    assert examiner.examine(ask(f"crash {int(signal.SIGKILL)}")).fault is Fault.CRASHED
    assert said(examiner.examine(ask("fine"))) == "fine"


def test_an_examiner_killed_between_two_files_costs_no_file(examiner: Examiner, ask: Ask) -> None:
    examiner.examine(ask("fine"))
    assert examiner.pid is not None
    os.kill(examiner.pid, signal.SIGKILL)
    assert said(examiner.examine(ask("fine"))) == "fine"


def test_an_examiner_is_renewed_after_its_share_of_documents(ask: Ask) -> None:
    with Examiner(ExaminerOptions(documents=2, door="fault_doors:door")) as examiner:
        pids = [(examiner.examine(ask("fine")), examiner.pid)[1] for _ in range(4)]
    assert pids[0] == pids[1] != pids[2] == pids[3]


def test_an_examiner_that_keeps_much_memory_is_renewed(examiner: Examiner, ask: Ask) -> None:
    assert said(examiner.examine(ask("fine"))) == "fine"
    light = examiner.pid
    assert said(examiner.examine(ask("hoard 150"))) == "hoarded"
    assert examiner.pid == light
    assert said(examiner.examine(ask("fine"))) == "fine"
    assert examiner.pid != light


def test_a_file_does_not_pay_for_the_memory_of_those_before(examiner: Examiner, ask: Ask) -> None:
    assert said(examiner.examine(ask("hoard 90"))) == "hoarded"
    assert said(examiner.examine(ask("hoard 100"))) == "hoarded"


def test_what_it_leaves_behind_goes_with_it(ask: Ask, tmp_path: Path) -> None:
    with Examiner(OPTIONS) as examiner:
        orphan = int(said(examiner.examine(ask("orphan"))))
        examiner.examine(ask("scratch"))
        pid = examiner.pid
        assert pid is not None
        assert orphan in members(pid)
        assert [p.name for p in (tmp_path / "scratch").glob("*/note")] == ["note"]
    assert members(pid) == []
    assert list((tmp_path / "scratch").iterdir()) == []


def test_a_file_over_the_limit_is_refused_without_an_examiner_dying(ask: Ask) -> None:
    options = ExaminerOptions(limits=Limits(max_bytes=10), door="fault_doors:door")
    with Examiner(options) as examiner:
        answer = examiner.examine(ask("longer than ten bytes"))
        pid = examiner.pid
        assert answer.report.findings[0].code is FindingCode.DOCUMENT_TOO_LARGE
        assert answer.report.seconds == {"total": 0.0}
        assert said(examiner.examine(ask("fine"))) == "fine"
        assert examiner.pid == pid


def test_a_flood_of_log_lines_is_bounded_and_stops_nothing(examiner: Examiner, ask: Ask) -> None:
    assert said(examiner.examine(ask("flood-log"))) == "flooded"
    process = examiner._process
    assert process is not None
    assert len(process.log()) <= 200_000


def test_examiners_that_cannot_start_are_the_programs_fault(ask: Ask) -> None:
    with (
        Examiner(ExaminerOptions(door="broken_door:door")) as examiner,
        pytest.raises(ExaminerStartError, match="models are missing"),
    ):
        examiner.examine(ask("fine"))


def test_examiners_die_with_a_killed_parent(tmp_path: Path) -> None:
    code = """
import sys
from datetime import date
from schemas.policy import Policy
from workers.examiner.messages import FRAMES_A_PAGE, Request
from workers.examiner.parent import Examiner, ExaminerOptions
def ask(text):
    return Request(text, id=None, name="", kind=None, declared=None,
                   policy=Policy.load(), today=date(2026, 3, 20))
examiner = Examiner(ExaminerOptions(door="fault_doors:door"))
examiner.examine(ask(b"orphan"))
print(examiner.pid, flush=True)
examiner.examine(ask(b"hang"))
"""
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=environment
    ) as parent:
        assert parent.stdout is not None
        group = int(parent.stdout.readline())
        assert len(members(group)) == 3  # the examiner, its guardian and the orphan
        parent.kill()
    while members(group):  # the test's own time limit ends a failure
        time.sleep(0.02)
