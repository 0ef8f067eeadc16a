"""The set-up script on machines that lack things, played by small programs on a PATH of its own."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WANTED = (
    "tesseract-ocr",
    "tesseract-ocr-chi-sim",
    "libpango-1.0-0",
    "libharfbuzz-subset0",
    "fonts-noto-cjk",
    "postgresql",
)
COMPILED = "uv run --no-sync python -m compileall -q schemas extractors service workers yanzhen"
PLAIN = ("bash", "cat", "cp", "dirname", "env", "grep", "mkdir", "rm", "sleep", "touch")


class Machine:
    """A folder of fake programs and a copy of the script; ``log`` holds what was called."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "bin"
        self.project = folder / "project"
        self.log = folder / "log"
        self.bin.mkdir()
        (self.project / "scripts").mkdir(parents=True)
        shutil.copy(ROOT / "scripts" / "setup.sh", self.project / "scripts")
        for name in PLAIN:
            (self.bin / name).symlink_to(str(shutil.which(name)))
        self.log.touch()
        self.program("id", "echo 0")
        self.program("uv", 'echo "uv $*" >> "$LOG"')
        self.program("apt-get", 'echo "apt-get $*" >> "$LOG"')
        self.program("dpkg-query", "echo installed")
        self.program("install", 'cat > "$LOG.switch"')

    def program(self, name: str, body: str) -> None:
        """Put a small shell program on the machine's PATH, in place of a link of that name."""
        path = self.bin / name
        path.unlink(missing_ok=True)  # never write through a link to a real program
        path.write_text(f"#!{self.bin}/bash\n{body}\n", "utf-8")
        path.chmod(0o755)

    def set_up(self, what: str = "tests", **env: str) -> subprocess.CompletedProcess[str]:
        """Run the script with nothing but this machine's programs."""
        settings = {"PATH": str(self.bin), "LOG": str(self.log), **env}
        command = [str(self.bin / "bash"), "scripts/setup.sh", what]
        return subprocess.run(
            command, cwd=self.project, env=settings, capture_output=True, text=True, check=False
        )

    @property
    def calls(self) -> list[str]:
        """The calls of uv and apt-get so far, without uv's version question."""
        lines = self.log.read_text("utf-8").splitlines()
        return [line for line in lines if line != "uv --version"]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_where_nothing_is_missing_only_the_environment_is_synced(machine: Machine) -> None:
    done = machine.set_up()
    assert (done.returncode, done.stderr) == (0, "")
    assert machine.calls == ["uv sync --frozen --quiet --python >=3.11,<3.15", COMPILED]


def test_the_callers_choice_of_python_is_respected(machine: Machine) -> None:
    machine.set_up(UV_PYTHON="3.13")
    assert machine.calls == ["uv sync --frozen --quiet --python 3.13", COMPILED]


def test_missing_packages_are_installed_without_fetching_lists_first(machine: Machine) -> None:
    machine.program("dpkg-query", "exit 1")
    assert machine.set_up().returncode == 0
    first = machine.calls[0]
    assert " install -y --no-install-recommends " in first
    assert all(name in first.split() for name in WANTED)
    assert not any(" update" in call for call in machine.calls)


def test_stale_package_lists_are_fetched_and_the_installation_is_tried_again(
    machine: Machine,
) -> None:
    machine.program("dpkg-query", "exit 1")
    body = (
        'echo "apt-get $*" >> "$LOG"',
        'case "$*" in *update*) touch "$LOG.fresh";; esac',
        '[ -e "$LOG.fresh" ]',
    )
    machine.program("apt-get", "\n".join(body))
    assert machine.set_up().returncode == 0
    verbs = [call.split()[4] for call in machine.calls[:3]]
    assert verbs == ["install", "update", "install"]


def test_without_root_it_stops_and_names_the_command(machine: Machine) -> None:
    machine.program("id", "echo 1000")
    machine.program("sudo", "exit 1")
    machine.program("dpkg-query", "exit 1")
    done = machine.set_up()
    assert done.returncode == 1
    assert "sudo apt-get install -y --no-install-recommends tesseract-ocr " in done.stderr
    assert machine.calls == []


def test_sudo_without_a_password_is_used(machine: Machine) -> None:
    machine.program("id", "echo 1000")
    machine.program(
        "sudo", '[ "$1" = -n ] && shift\n[ "$1" = true ] || echo "sudo" >> "$LOG"\n"$@"'
    )
    machine.program("true", "exit 0")
    machine.program("dpkg-query", "exit 1")
    assert machine.set_up().returncode == 0
    assert machine.calls[0] == "sudo"


def test_without_root_a_machine_that_has_everything_is_fine(machine: Machine) -> None:
    machine.program("id", "echo 1000")
    machine.program("sudo", "exit 1")
    assert machine.set_up().returncode == 0


def test_only_what_is_missing_is_installed(machine: Machine) -> None:
    machine.program("dpkg-query", 'case "$*" in *lxgw*) exit 1;; *) echo installed;; esac')
    assert machine.set_up().returncode == 0
    assert machine.calls[0].endswith(" --no-install-recommends fonts-lxgw-wenkai")


def test_the_database_server_comes_without_a_cluster_for_the_machine(machine: Machine) -> None:
    machine.program("dpkg-query", 'case "$*" in *postgresql*) exit 1;; *) echo installed;; esac')
    machine.program("install", 'echo "install $*" >> "$LOG"; cat >> "$LOG"')
    machine.program("rm", 'echo "rm $*" >> "$LOG"')
    assert machine.set_up().returncode == 0
    switch, words, packages, sync, _, back = machine.calls
    assert words == "create_main_cluster = false"
    assert packages.endswith(" --no-install-recommends postgresql")
    assert sync.startswith("uv sync ")
    assert back == f"rm -f {switch.split()[-1]}"
    assert back.endswith("/etc/postgresql-common/createcluster.d/yanzhen-setup.conf")


def test_a_machine_that_runs_no_tests_gets_no_database_server(machine: Machine) -> None:
    machine.program("dpkg-query", "echo not-installed")
    assert machine.set_up("").returncode == 0
    assert machine.calls
    assert "postgresql" not in "".join(machine.calls)


def test_the_switch_is_put_back_when_the_installation_fails(machine: Machine) -> None:
    machine.program("dpkg-query", 'case "$*" in *postgresql*) exit 1;; *) echo installed;; esac')
    machine.program("rm", 'echo "rm $*" >> "$LOG"')
    machine.program("apt-get", "exit 100")
    machine.program("sleep", "exit 0")
    assert machine.set_up().returncode == 1
    assert machine.calls == ["rm -f /etc/postgresql-common/createcluster.d/yanzhen-setup.conf"]


def test_packages_that_apt_cannot_install_are_named(machine: Machine) -> None:
    machine.program("dpkg-query", 'case "$*" in *lxgw*) exit 1;; *) echo installed;; esac')
    machine.program("apt-get", "exit 100")
    machine.program("sleep", "exit 0")
    done = machine.set_up()
    assert done.returncode == 1
    assert "apt-get could not install: fonts-lxgw-wenkai" in done.stderr


def test_a_uv_that_only_fails_is_replaced_by_a_private_one(machine: Machine) -> None:
    machine.program("uv", "exit 127")
    machine.program("private-uv", 'echo "private $*" >> "$LOG"')
    machine.program("private-python", f'cp "{machine.bin}/private-uv" .tools/bin/uv')
    venv = f'mkdir -p "$3/bin" && cp "{machine.bin}/private-python" "$3/bin/python"'
    machine.program("python3", f'[ "$1" = -c ] || {{ {venv}; }}')
    done = machine.set_up()
    assert done.returncode == 0, done.stderr
    assert machine.calls[-2] == "private sync --frozen --quiet --python >=3.11,<3.15"


def test_a_python_without_venv_gets_it_from_apt(machine: Machine) -> None:
    machine.program("uv", "exit 127")
    machine.program("python3", "exit 1")
    done = machine.set_up()
    assert done.returncode == 1
    assert machine.calls[0].endswith(" install -y --no-install-recommends python3 python3-venv")


def test_an_environment_that_cannot_be_made_is_explained(machine: Machine) -> None:
    machine.program("uv", '[ "$1" = --version ]')
    machine.program("sleep", "exit 0")
    done = machine.set_up()
    assert done.returncode == 1
    assert "uv could not make .venv" in done.stderr
