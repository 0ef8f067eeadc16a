"""``python -m yanzhen.bench.service``: what the service adds to the reading, and how it scales.

Both figures are ratios of times taken in one run on one machine: a warm pre-check over HTTP beside
the same file by the warm examiner of ``yanzhen check``, in turn; a batch by two workers beside the
same batch by one.
"""

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import click

from schemas.kinds import Kind
from schemas.policy import Policy
from service.accounts.roles import Scope
from service.accounts.service import make_key
from service.clock import SystemClock
from service.db.engine import Database
from service.db.migrate import migrate
from service.settings import Settings
from workers.examiner.messages import Request
from workers.examiner.parent import Examiner
from workers.options import examiner_options
from yanzhen.demo.site import Client
from yanzhen.samples.sampler import sample
from yanzhen.serve.free_port import free_port
from yanzhen.serve.service_tree import children
from yanzhen.serve.supervisor import Tree

_READY_WITHIN = 300.0
_LOOK_EVERY = 0.5
_CAPTURES = ["flatbed_200"]
_KINDS = [Kind.SKILL_CERTIFICATE, Kind.DIPLOMA, Kind.APPOINTMENT]
"""One page each."""


@click.command()
@click.option("--turns", default=9, show_default=True, help="Pre-checks and checks, in turn.")
@click.option("--papers", default=24, show_default=True, help="Papers of the batch.")
@click.option("--seed", default=1, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="Markdown file.")
def main(turns: int, papers: int, seed: int, out: Path | None) -> None:
    """Print papers, measure, and say both ratios."""
    files = [made.data for made in sample(seed, papers, "tune", _KINDS, _CAPTURES)]
    lines = [_precheck_line(files[0], turns), _workers_line(files)]
    text = "\n".join(lines)
    click.echo(text)
    if out:
        out.write_text(text + "\n", "utf-8")


@dataclass(frozen=True)
class _Running:
    """A service and a client of it with a site's key."""

    client: Client
    settings: Settings


def _precheck_line(data: bytes, turns: int) -> str:
    settings = Settings.load()
    with (
        _service(workers=0, precheck_workers=1) as running,
        Examiner(examiner_options(settings)) as examiner,
    ):
        examiner.warm()
        pairs = [(_checked(examiner, data), _prechecked(running, data)) for _ in range(turns + 2)]
    alone = median(pair[0] for pair in pairs[2:])
    served = median(pair[1] for pair in pairs[2:])
    return (
        f"- warm pre-check of a one-page 200 dpi scan: {served:.2f} s, by the warm examiner of "
        f"`yanzhen check` {alone:.2f} s: {served / alone - 1:+.0%} (medians of {turns})"
    )


def _workers_line(files: Sequence[bytes]) -> str:
    seconds = {count: _batch(files, count) for count in (1, 2)}
    return (
        f"- {len(files)} papers by two workers: {seconds[2]:.1f} s, by one {seconds[1]:.1f} s: "
        f"{seconds[2] / seconds[1]:.2f} of its time"
    )


def _checked(examiner: Examiner, data: bytes) -> float:
    """Seconds of one check, as ``yanzhen check`` asks for it."""
    began = time.monotonic()
    examiner.examine(Request(data, None, "", None, None, Policy.load(), SystemClock().today()))
    return time.monotonic() - began


def _prechecked(running: _Running, data: bytes) -> float:
    """Seconds of one pre-check, from the upload to the report."""
    began = time.monotonic()
    answer = running.client.call(
        "POST",
        "/prechecks",
        files={"file": ("scan", data)},
        headers={"Prefer": "wait=100"},
        timeout=120.0,
    )
    if answer.status_code != 200:  # noqa: PLR2004 - the report
        raise click.ClickException("a pre-check took longer than 100 seconds")
    return time.monotonic() - began


def _batch(files: Sequence[bytes], workers: int) -> float:
    """Seconds from the first upload to the last report, every worker being warm."""
    with _service(workers=workers, precheck_workers=0) as running:
        _all_examined(running, "warm-up", files[: 2 * workers])
        return _all_examined(running, "batch", files)


def _all_examined(running: _Running, external_id: str, files: Sequence[bytes]) -> float:
    began = time.monotonic()
    made = running.client.call("POST", "/applications", json={"external_id": external_id}).json()
    for data in files:
        path = f"/applications/{made['id']}/documents"
        running.client.call("POST", path, files={"file": ("scan", data)})
    done = f"/documents?application_id={made['id']}&state=examined&limit=200"
    while len(running.client.call("GET", done).json()["items"]) < len(set(files)):
        time.sleep(_LOOK_EVERY)
    return time.monotonic() - began


@contextmanager
def _service(*, workers: int, precheck_workers: int) -> Iterator[_Running]:
    """A service on the embedded defaults in a folder of its own, with a key for a site."""
    with tempfile.TemporaryDirectory(prefix="yanzhen-bench-") as folder:
        settings = Settings.load().model_copy(
            update={
                "data": Path(folder),
                "port": free_port(),
                "workers": workers,
                "precheck_workers": precheck_workers,
                "redis_url": None,
                "database_url": None,
            }
        )
        key = _key(settings)
        with Tree(children(settings), settings.data, log_files=True) as tree:
            tree.wait_ready(_READY_WITHIN)
            address = f"http://{settings.host}:{settings.port}"
            with Client(address, key) as client:
                yield _Running(client, settings)


def _key(settings: Settings) -> str:
    database = Database.of(settings)
    migrate(database)
    with database.write() as session:
        key = make_key(session, "bench", [Scope.SITE], "bench")
    database.close()
    return key


if __name__ == "__main__":
    main()
