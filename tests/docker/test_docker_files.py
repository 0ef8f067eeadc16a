"""The image and the stack, as far as their files can be checked where no container engine is."""

import os
import re
import subprocess
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import click
import pytest
import redis
import yaml
from sqlalchemy import make_url

from service.settings import Settings
from tests.docker.queue_server import answering, queue_server
from yanzhen.cli import main

ROOT = Path(__file__).resolve().parents[2]
DOCKER = ROOT / "docker"
SECRETS = DOCKER / "make-secrets.sh"
UNITS = {"k": 2**10, "m": 2**20, "g": 2**30}
OURS = {"migrate", "api", "worker", "precheck", "housekeeper"}


def stack() -> dict[str, Any]:
    found = yaml.safe_load((DOCKER / "compose.yaml").read_text("utf-8"))
    assert isinstance(found, dict)
    return found


SERVICES: dict[str, dict[str, Any]] = stack()["services"]


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions in their order, continued lines joined."""
    text = re.sub(r"^#.*\n", "", (DOCKER / "Dockerfile").read_text("utf-8"), flags=re.MULTILINE)
    lines = text.replace("\\\n", " ").splitlines()
    return [(word, rest.strip()) for word, _, rest in (x.partition(" ") for x in lines if x)]


def last_stage() -> list[tuple[str, str]]:
    found = instructions()
    start = max(i for i, (word, _) in enumerate(found) if word == "FROM")
    return found[start:]


def image_environment() -> dict[str, str]:
    values = " ".join(rest for word, rest in last_stage() if word == "ENV")
    return dict(pair.split("=", 1) for pair in values.split())


def read_by_app(folder: Path) -> dict[str, str]:
    """What the app's containers find in their environment: of the image and of the secrets."""
    lines = (folder / "yanzhen.env").read_text("utf-8").splitlines()
    return image_environment() | dict(line.split("=", 1) for line in lines)


def size_of(said: str) -> int:
    return int(said[:-1]) * UNITS[said[-1]]


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    """What ``make-secrets.sh`` makes."""
    folder = tmp_path / "secrets"
    subprocess.run([str(SECRETS), str(folder)], check=True)
    return folder


def test_every_image_is_pinned_to_a_full_version() -> None:
    images = [s["image"] for s in SERVICES.values()]
    images += [rest.split()[0] for word, rest in instructions() if word == "FROM"]
    for image in images:
        assert re.search(r":\d+\.\d+(\.\d+)?(-[a-z-]+)?$", image), image


def test_the_stack_runs_the_image_of_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert {SERVICES[name]["image"] for name in OURS} == {f"yanzhen:{version}"}
    build = SERVICES["migrate"]["build"]
    assert (DOCKER / build["context"]).resolve() == ROOT
    assert (ROOT / build["dockerfile"]).is_file()


def test_the_image_runs_as_nobody_of_note_and_keeps_no_tools() -> None:
    stage = last_stage()
    (user,) = (rest for word, rest in stage if word == "USER")
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)
    assert {SERVICES[name]["user"] for name in OURS} == {user}
    made = next(rest for word, rest in stage if word == "RUN")
    assert (
        f"install -d -o {user.partition(':')[0]} -g {user.partition(':')[2]} -m 0700 /data /keys"
        in made
    )
    packages = re.findall(r"[\w.+-]+", made.split("--no-install-recommends")[1].split("&&")[0])
    wanted = re.search(r"READING=\((.*)\)", (ROOT / "scripts/setup.sh").read_text("utf-8"))
    assert wanted
    assert set(wanted[1].split()) < set(packages)
    assert not [p for p in packages if re.search(r"gcc|g\+\+|build|-dev$|curl|git|make", p)]
    assert [rest for word, rest in stage if word == "COPY"] == [
        "--from=build /opt/yanzhen /opt/yanzhen"
    ]
    assert [rest for word, rest in stage if word == "VOLUME"] == ["/data", "/keys"]


def test_the_image_is_made_of_what_is_there_and_what_is_sent_to_the_builder() -> None:
    lines = (DOCKER / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    rules = [line for line in lines if line and not line.startswith("#")]
    sources = [
        source.removesuffix("/")
        for word, rest in instructions()
        if word == "COPY" and not rest.startswith("--from")
        for source in rest.split()[:-1]
    ]
    assert {"pyproject.toml", "uv.lock", "yanzhen", "service"} <= set(sources)
    for source in sources:
        assert (ROOT / source).exists(), source
    sent = {name for name in os.listdir(ROOT) if is_sent(name, rules)}  # noqa: PTH208 - names
    assert sent == set(sources)
    for secret in ("data", ".git", ".venv", "docker", "yanzhen.toml", "build", ".env"):
        assert not is_sent(secret, rules)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    packages = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    assert {*packages, project["project"]["readme"]} <= set(sources)


def is_sent(name: str, rules: list[str]) -> bool:
    """The last rule that fits counts, as the builder has it."""
    sent = True
    for rule in rules:
        if fnmatch(name, rule.removeprefix("!")):
            sent = rule.startswith("!")
    return sent


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_is_shut_in(name: str) -> None:
    service = SERVICES[name]
    assert service["init"] is True
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", service["user"])
    assert size_of(service["mem_limit"]) > 0
    assert service["pids_limit"] > 0
    assert any(entry.startswith("/tmp:size=") for entry in service["tmpfs"])  # noqa: S108
    forbidden = {"privileged", "cap_add", "devices", "pid", "ipc", "network_mode", "userns_mode"}
    assert not forbidden & service.keys()
    assert "healthcheck" in service or name == "api"


def test_only_the_api_is_reached_and_from_this_machine_alone() -> None:
    ports = {name: s["ports"] for name, s in SERVICES.items() if "ports" in s}
    port = image_environment()["YANZHEN_PORT"]
    assert ports == {"api": [f"127.0.0.1:8080:{port}"]}
    assert ("EXPOSE", port) in last_stage()
    (check,) = (rest for word, rest in last_stage() if word == "HEALTHCHECK")
    assert f"'127.0.0.1', {port}" in check
    assert stack()["networks"]["inside"]["internal"] is True
    outside = {name for name, s in SERVICES.items() if "outside" in s["networks"]}
    assert outside == {"api", "housekeeper"}


def test_volumes_and_secrets_are_those_that_are_declared() -> None:
    whole = stack()
    mounts = {name: [v.split(":") for v in s.get("volumes", [])] for name, s in SERVICES.items()}
    assert {mount[0] for found in mounts.values() for mount in found} == set(whole["volumes"])
    keys = image_environment()["YANZHEN_MASTER_KEYS"].rpartition("/")[0]
    for name in OURS:
        mode = [] if name == "migrate" else ["ro"]  # who makes the master keys, and who reads them
        assert mounts[name] == [
            ["data", image_environment()["YANZHEN_DATA"]],
            ["keys", keys, *mode],
        ]
    assert mounts["postgres"] == [["postgres", "/var/lib/postgresql/data"]]
    assert mounts["queue"] == [["queue", "/data"]]
    used = {secret for s in SERVICES.values() for secret in s.get("secrets", [])}
    assert used == set(whole["secrets"])


def test_an_examiner_has_room() -> None:
    for name in ("worker", "precheck"):
        room = next(entry for entry in SERVICES[name]["tmpfs"] if entry.startswith("/tmp"))  # noqa: S108
        scratch = size_of(re.search(r"size=(\w+)", room)[1])  # type: ignore[index]
        examiner = Settings().examine_memory_mb * 1_000_000
        assert size_of(SERVICES[name]["mem_limit"]) > examiner + scratch


@pytest.mark.parametrize("name", sorted(OURS))
def test_every_process_is_a_command_of_the_program(name: str) -> None:
    assert ("ENTRYPOINT", '["yanzhen"]') in last_stage()
    context = click.Context(main)
    word, *arguments = SERVICES[name]["command"]
    command = main.get_command(context, word)
    assert command is not None
    command.make_context(word, arguments)


def test_the_image_alone_runs_the_api() -> None:
    (command,) = (rest for word, rest in last_stage() if word == "CMD")
    assert yaml.safe_load(command) == SERVICES["api"]["command"]


def test_every_process_waits_for_what_it_needs() -> None:
    for name in OURS - {"migrate"}:
        assert SERVICES[name]["depends_on"] == {
            "migrate": {"condition": "service_completed_successfully"},
            "postgres": {"condition": "service_healthy"},
            "queue": {"condition": "service_healthy"},
        }
    assert SERVICES["migrate"]["restart"] == "no"


def test_every_setting_is_one_that_the_program_knows(
    secrets: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given = read_by_app(secrets)
    names = {n for n in given if n.startswith("YANZHEN_")}
    for service in SERVICES.values():
        assert not [n for n in service.get("environment", {}) if n.startswith("YANZHEN_")]
    assert {n.removeprefix("YANZHEN_").lower() for n in names} <= Settings.model_fields.keys()
    for name in names:
        monkeypatch.setenv(name, given[name])
    monkeypatch.chdir(tmp_path)
    settings = Settings.load()
    database, queue = make_url(settings.database()), settings.redis_url
    assert (database.drivername, database.host) == ("postgresql+psycopg", "postgres")
    assert queue
    assert make_url(queue.get_secret_value()).host == "queue"
    postgres = SERVICES["postgres"]["environment"]
    assert (database.username, database.database) == (
        postgres["POSTGRES_USER"],
        postgres["POSTGRES_DB"],
    )
    assert database.password == (secrets / "postgres_password").read_text("utf-8")


def test_secrets_are_files_of_a_closed_folder_and_are_never_made_again(secrets: Path) -> None:
    mounted = {Path(entry["file"]) for entry in stack()["secrets"].values()}
    mounted |= {Path(file) for s in SERVICES.values() for file in s.get("env_file", [])}
    assert {path.name for path in mounted} == {path.name for path in secrets.iterdir()}
    assert {str(path.parent) for path in mounted} == {"secrets"}
    assert secrets.stat().st_mode & 0o777 == 0o700
    modes = {path.name: path.stat().st_mode & 0o777 for path in secrets.iterdir()}
    assert modes == {"postgres_password": 0o444, "queue.conf": 0o444, "yanzhen.env": 0o600}
    before = (secrets / "yanzhen.env").read_text("utf-8")
    again = subprocess.run([str(SECRETS), str(secrets)], check=False, capture_output=True)
    assert again.returncode == 1
    assert (secrets / "yanzhen.env").read_text("utf-8") == before
    assert "secrets/" in (DOCKER / ".gitignore").read_text("utf-8").splitlines()


def test_the_queue_s_command_line_works_and_keeps_what_it_is_told(
    secrets: Path, tmp_path: Path
) -> None:
    command = [str(word) for word in SERVICES["queue"]["command"]]
    password = make_url(read_by_app(secrets)["YANZHEN_REDIS_URL"]).password
    with queue_server(command, secrets, tmp_path) as socket:
        answering(socket, password)
        with (
            redis.Redis(unix_socket_path=str(socket)) as stranger,
            pytest.raises(redis.AuthenticationError),
        ):
            stranger.ping()
        with redis.Redis(
            unix_socket_path=str(socket), password=password, decode_responses=True
        ) as client:
            wanted = {"appendonly": "yes", "save": "", "maxmemory-policy": "noeviction"}
            assert {name: client.config_get(name)[name] for name in wanted} == wanted
            assert client.set("rung", 1)
        assert (tmp_path / "appendonlydir").is_dir()


def test_the_image_holds_the_system_packages_that_the_program_wants() -> None:
    script = (ROOT / "scripts" / "setup.sh").read_text("utf-8")
    found = re.findall(r"^readonly (?:READING|TYPESETTING)=\(([^)]*)\)", script, re.MULTILINE)
    installs = next(rest for word, rest in last_stage() if word == "RUN" and "apt-get" in rest)
    assert len(found) == 2
    assert {*" ".join(found).split(), "fonts-noto-cjk", "fonts-arphic-ukai"} <= {*installs.split()}
