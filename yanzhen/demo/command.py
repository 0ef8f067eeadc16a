"""The command ``yanzhen demo``: the main job from printing to the table, on this machine."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import click
from rich.console import Console

from schemas.errors import YanzhenError
from service.accounts.service import Scope, make_key, revoke_key
from service.accounts.store import listed
from service.db.engine import Database
from service.settings import Settings
from yanzhen.demo.pages import write_pages
from yanzhen.demo.show import Stages, show_counts, show_table
from yanzhen.demo.site import Reviewer, Site
from yanzhen.demo.verdicts import Judged
from yanzhen.demo.waiting import wait_for_all
from yanzhen.samples.season import Season, SeasonApplicant, SeasonPaper, print_season
from yanzhen.serve.command import prepare
from yanzhen.serve.free_port import free_port
from yanzhen.serve.lock import hold
from yanzhen.serve.service_tree import children
from yanzhen.serve.supervisor import Tree

_READY_WITHIN = 180.0
_SITE, _REVIEWER = "demo-site", "demo-reviewer"
_ACTOR = "command:demo"
_WIDTH_OF_A_FILE = 150


class Printed(NamedTuple):
    """A season and the folder that its files lie in."""

    season: Season
    folder: Path


class Sent(NamedTuple):
    """A paper that was handed in."""

    applicant: SeasonApplicant
    paper: SeasonPaper
    application_id: str
    document_id: str


@click.command(help="演示：印制一批虚构材料，经服务接口上传并检查。")
@click.option(
    "--folder", type=click.Path(path_type=Path), default=Path("build/demo"), help="存放位置。"
)
@click.option("--seed", type=int, default=1, help="样例的随机种子。")
@click.option("--applicants", type=click.IntRange(1, 200), default=12, help="申报人数。")
def demo(folder: Path, seed: int, applicants: int) -> None:
    """Print a season, hand it in, and show what was found."""
    stages = Stages(_console())
    try:
        settings = _settings(folder)
        with hold(settings.data):
            printed = _printed(stages, folder / f"season-{seed}-{applicants}", seed, applicants)
            _run(stages, settings, printed, folder)
    except YanzhenError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except KeyboardInterrupt:
        click.echo("已中断，已启动的进程都已结束；再次运行会接着做。", err=True)
        sys.exit(130)


def _console() -> Console:
    """The terminal; what goes into a file gets lines long enough for the table."""
    console = Console()
    return console if console.is_terminal else Console(width=_WIDTH_OF_A_FILE)


def _run(stages: Stages, settings: Settings, printed: Printed, folder: Path) -> None:
    prepare(settings)
    tree = Tree(children(settings), settings.data, log_files=True)
    address = f"http://{settings.host}:{settings.port}"
    with tree, _keys(settings) as (site_key, review_key):
        with stages.stage("启动服务"):
            tree.wait_ready(_READY_WITHIN)
        with Site(address, site_key) as site, Reviewer(address, review_key) as reviewer:
            with stages.stage("上传申报和材料"):
                sent = _sent(site, printed)
            with stages.stage("读取并核对"):
                wait_for_all(stages.console, reviewer, _applications(sent))
            with stages.stage("写出报告"):
                judged = [_judged(reviewer, one) for one in sent]
                pages = write_pages(folder / "reports", reviewer, judged)
    show_table(stages.console, judged)
    show_counts(stages.console, judged, pages)
    stages.console.print(stages.summary())
    stages.console.print("服务的数据保留在 " + str(settings.data) + "，运行 make run 可继续查看。")


def _settings(folder: Path) -> Settings:
    """The embedded defaults below one folder, on a port that is free."""
    settings = Settings.load()
    port = free_port(settings.host, settings.port)
    return settings.model_copy(update={"data": folder / "data", "port": port})


def _printed(stages: Stages, folder: Path, seed: int, applicants: int) -> Printed:
    """The season in its folder; printed only where it is not there yet."""
    with stages.stage("印制样例材料"):
        with suppress(FileNotFoundError):
            return Printed(Season.load(folder), folder)
        return Printed(print_season(folder, seed, applicants), folder)


def _sent(site: Site, printed: Printed) -> list[Sent]:
    found: list[Sent] = []
    for applicant in printed.season.applications:
        application_id = site.apply(applicant)
        for paper in applicant.documents:
            document_id = site.upload(application_id, paper, printed.folder)
            found.append(Sent(applicant, paper, application_id, document_id))
    return found


def _applications(sent: list[Sent]) -> list[str]:
    return list(dict.fromkeys(one.application_id for one in sent))


def _judged(reviewer: Reviewer, sent: Sent) -> Judged:
    state = reviewer.state(sent.document_id)
    examined = state == "examined"
    return Judged(
        sent.applicant,
        sent.paper,
        sent.document_id,
        reviewer.report(sent.document_id) if examined else None,
        list(reviewer.late_findings(sent.document_id)),
    )


@contextmanager
def _keys(settings: Settings) -> Iterator[tuple[str, str]]:
    """A key for the site and one for the reviewer, which end with the demonstration."""
    database = Database.of(settings)
    try:
        with database.write() as session:
            site = make_key(session, _SITE, [Scope.SITE], _ACTOR)
            reviewer = make_key(session, _REVIEWER, [Scope.REVIEW], _ACTOR)
        yield site, reviewer
    finally:
        with database.write() as session:
            for key in listed(session):
                if key.client in {_SITE, _REVIEWER}:
                    revoke_key(session, key.id, _ACTOR)
        database.close()
