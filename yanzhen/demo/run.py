"""The demonstration itself, stage by stage."""

from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NamedTuple

from service.settings import Settings
from yanzhen.demo.cases import Answered, show_cases
from yanzhen.demo.keys import demo_keys
from yanzhen.demo.pages import write_pages
from yanzhen.demo.show import show_counts, show_table
from yanzhen.demo.site import Reviewer, Site
from yanzhen.demo.stages import Stages
from yanzhen.demo.verdicts import Judged
from yanzhen.demo.waiting import wait_for_all
from yanzhen.samples.season import Season, SeasonApplicant, SeasonPaper, print_season
from yanzhen.serve.service_tree import address_of, children
from yanzhen.serve.starting import prepare
from yanzhen.serve.supervisor import Tree

_READY_WITHIN = 180.0


class Printed(NamedTuple):
    """A season and the folder that its files lie in."""

    season: Season
    folder: Path


class Demonstration(NamedTuple):
    """What is to be shown, by which service, and where its pages go."""

    stages: Stages
    settings: Settings
    printed: Printed
    pages: Path


class _Sent(NamedTuple):
    """A paper that was handed in."""

    applicant: SeasonApplicant
    paper: SeasonPaper
    application_id: str
    document_id: str


class _Told(NamedTuple):
    """What the service said of papers and applications; ``pages`` by the application's number."""

    judged: list[Judged]
    cases: list[Answered]
    pages: dict[str, Path]


def printed(stages: Stages, folder: Path, seed: int, applicants: int) -> Printed:
    """The season in its folder; printed only where it is not there yet."""
    with stages.stage("印制样例材料"):
        with suppress(FileNotFoundError):
            return Printed(Season.load(folder), folder)
        with stages.counted("印制") as tell:
            return Printed(print_season(folder, seed, applicants, tell), folder)


def run(demo: Demonstration) -> None:
    """Start the service, hand the season in, wait for it, and show what was found."""
    stages, settings = demo.stages, demo.settings
    tree = Tree(children(settings), settings.data, log_files=True)
    with ExitStack() as ends:
        with stages.stage("启动服务"):
            prepare(settings)
            ends.enter_context(tree)
            ends.enter_context(stages.goodbye())
            tree.wait_ready(_READY_WITHIN)
        told = _sent_and_judged(demo, tree)
    show_table(stages.console, told.judged)
    show_cases(stages.console, told.cases)
    show_counts(stages.console, told.judged, told.pages)
    stages.console.print(stages.summary())
    stages.console.print(f"服务的数据保留在 {settings.data}，运行 make run 可继续查看。")


def _sent_and_judged(demo: Demonstration, tree: Tree) -> _Told:
    """What became of every paper and application, and the pages that show it."""
    stages, address = demo.stages, address_of(demo.settings)
    with (
        demo_keys(demo.settings) as keys,
        Site(address, keys.site) as site,
        Reviewer(address, keys.reviewer) as reviewer,
    ):
        with stages.stage("上传申报和材料"):
            sent = _sent(site, demo.printed)
        with stages.stage("读取并核对"):
            applications = list(dict.fromkeys(one.application_id for one in sent))
            wait_for_all(stages.console, reviewer, applications, tree.status)
        with stages.stage("写出报告"):
            judged = [_judged(reviewer, one) for one in sent]
            cases = _answered(reviewer, sent)
            return _Told(judged, cases, write_pages(demo.pages, reviewer, judged))


def _sent(site: Site, season: Printed) -> list[_Sent]:
    found: list[_Sent] = []
    for applicant in season.season.applications:
        application_id = site.apply(applicant)
        for paper in applicant.documents:
            document_id = site.upload(application_id, paper, season.folder)
            found.append(_Sent(applicant, paper, application_id, document_id))
    return found


def _judged(reviewer: Reviewer, sent: _Sent) -> Judged:
    state = reviewer.state(sent.document_id)
    return Judged(
        sent.applicant,
        sent.paper,
        sent.document_id,
        reviewer.report(sent.document_id) if state["state"] == "examined" else None,
        list(reviewer.late_findings(sent.document_id)),
        state["message"] or "",
    )


def _answered(reviewer: Reviewer, sent: list[_Sent]) -> list[Answered]:
    """The answer to each application for a grade; a unit's own papers are no application."""
    applying = {
        one.application_id: one.applicant
        for one in sent
        if one.applicant.application.get("applied_grade")
    }
    return [Answered(who, reviewer.case(number)) for number, who in applying.items()]
