"""What an examiner cannot do, tried from the inside."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workers.examiner import kernel, landlock, sandbox, seccomp
from workers.examiner.messages import Request
from workers.examiner.parent import Examiner, ExaminerOptions

Ask = Callable[..., Request]
Try = Callable[[str], str]


@pytest.fixture
def examiner() -> Iterator[Examiner]:
    with Examiner(ExaminerOptions(door="fault_doors:door")) as one:
        yield one


@pytest.fixture
def attempt(examiner: Examiner, ask: Ask) -> Try:
    """Do a deed inside the sandbox; what it says about itself."""

    def deed(text: str) -> str:
        return examiner.examine(ask(text)).report.findings[0].message

    return deed


@pytest.fixture
def holds(examiner: Examiner, attempt: Try) -> Callable[[str], None]:
    """Skip a test where this machine's kernel refuses the part that it tests."""

    def part(name: str) -> None:
        attempt("fine")
        if examiner.sandbox[name].startswith("refused"):
            pytest.skip(f"{name} {examiner.sandbox[name]}")

    return part


def test_every_part_is_accounted_for(examiner: Examiner, attempt: Try) -> None:
    attempt("fine")
    assert set(examiner.sandbox) == {
        "dies_with_parent",
        "first_to_be_killed",
        "rlimits",
        "no_new_privs",
        "no_capabilities",
        "landlock",
        "seccomp",
    }
    for part in ("dies_with_parent", "rlimits", "no_new_privs", "no_capabilities"):
        assert examiner.sandbox[part] == "on"


def test_no_network(attempt: Try, holds: Callable[[str], None]) -> None:
    holds("seccomp")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert "not permitted" in attempt(f"connect {port}")


def test_no_unix_sockets_either(attempt: Try, holds: Callable[[str], None], tmp_path: Path) -> None:
    holds("seccomp")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "keys"))
        server.listen()
        assert "not permitted" in attempt(f"connect-unix {tmp_path / 'keys'}")


def test_nobody_leaves_the_process_group(attempt: Try, holds: Callable[[str], None]) -> None:
    holds("seccomp")
    assert "not permitted" in attempt("leave-group")


def test_no_new_namespaces(attempt: Try, holds: Callable[[str], None]) -> None:
    holds("seccomp")
    assert "not permitted" in attempt("new-namespace")


def test_no_writing_outside_the_scratch_folder(
    attempt: Try, holds: Callable[[str], None], tmp_path: Path
) -> None:
    holds("landlock")
    target = tmp_path / "outside"
    assert "Permission denied" in attempt(f"write {target}")
    assert not target.exists()


def test_no_look_at_the_parents_environment(attempt: Try, holds: Callable[[str], None]) -> None:
    holds("landlock")
    assert "denied" in attempt("read-parent") or "not permitted" in attempt("read-parent")


def test_the_scratch_folder_is_writable_and_tools_can_be_run(attempt: Try) -> None:
    assert attempt("scratch") == "was here"
    assert attempt("run-tool") == "piped"


def test_the_environment_is_scrubbed(attempt: Try, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YANZHEN_MASTER_KEY", "secret")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    names = set(attempt("environment").split())
    assert names >= {"YANZHEN_THREADS", "ORT_DISABLE_TELEMETRY", "TMPDIR"}
    assert not names & {"YANZHEN_MASTER_KEY", "AWS_SECRET_ACCESS_KEY"}
    assert len(names) <= 16


def test_limits_hold(attempt: Try) -> None:
    core, files, data = (int(n) for n in attempt("limits").split())
    assert core == 0
    assert 0 < files <= 512
    assert data == 4 * ExaminerOptions().memory_bytes


def test_a_refused_part_is_named_not_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(seccomp, "machine", lambda: "mips")
    with pytest.raises(kernel.KernelRefusedError, match="no filter for mips"):
        seccomp.install()
    with pytest.raises(FileNotFoundError):
        landlock.restrict(tmp_path / "absent")

    def refuse() -> str:
        raise kernel.KernelRefusedError(38, os.strerror(38))

    assert sandbox._attempt(refuse) == "refused: [Errno 38] Function not implemented"


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_the_filter_of_each_processor_is_whole(machine: str) -> None:
    known = seccomp._MACHINES[machine]
    names = seccomp._DENIED[machine]
    lines = seccomp._program(known, list(names.values()))
    assert {"socket", "connect", "ptrace", "io_uring_setup", "setsid"} <= set(names)
    assert len(set(names.values())) == len(names)
    assert all(len(line) == 8 for line in lines)
    assert known.arch.to_bytes(4, "little") == lines[1][4:]
