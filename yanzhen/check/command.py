"""The command ``yanzhen check``: arguments, the batch, and where its reports go."""

import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import click

from schemas.case import CaseFile
from schemas.errors import PolicyError, YanzhenError
from schemas.kinds import Kind
from schemas.policy import Notices
from service.settings import Settings, SettingsError
from workers.examiner.parent import ExaminerStartError
from workers.options import examiner_options
from yanzhen.check.cache import Cache
from yanzhen.check.case import judge, papers_of, read_case, write_case
from yanzhen.check.items import (
    ArgumentError,
    BadLine,
    Item,
    count_lines,
    from_arguments,
    from_manifest,
    read_declared,
)
from yanzhen.check.output import Output, progress
from yanzhen.check.runner import Checked, Plan, check_all

_SHANGHAI = timezone(timedelta(hours=8))
"""Asia/Shanghai has had no other offset since 1991; so no time zone database is needed."""

_NOT_WITH_CASE = ("files", "manifest", "kind", "declared", "html")

_FILE = click.Path(dir_okay=False, path_type=Path)
_POLICY = click.Path(exists=True, readable=True, path_type=Path)
_EXISTING = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)
_FOLDER = click.Path(file_okay=False, writable=True, path_type=Path)


class _Stop:
    """Leaves through every ``finally``, so that no examiner or scratch folder stays behind."""

    def __init__(self) -> None:
        self.number: int | None = None

    def __call__(self, number: int, _: FrameType | None) -> NoReturn:
        """Take a signal."""
        self.number = number
        raise SystemExit(128 + number)

    def leave(self) -> None:
        """Leave now if a signal came whose exception was lost, as in a finaliser it is."""
        if self.number is not None:
            raise SystemExit(128 + self.number)


@contextmanager
def _stoppable() -> Iterator[_Stop]:
    stop = _Stop()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@click.command(help="检查扫描件：读出内容，并指出不符之处。")
@click.argument("files", nargs=-1, type=click.Path())
@click.option("--kind", type=click.Choice([k.value for k in Kind]), help="材料类型。")
@click.option("--declared", type=_EXISTING, help="申报信息（JSON 文件）。")
@click.option("--manifest", type=_EXISTING, help="批量清单，每行一个 JSON 对象。")
@click.option("--case", "case", type=_EXISTING, help="一份申报及其全部材料（JSON 文件）。")
@click.option("--json", "as_json", is_flag=True, help="标准输出每行一份 JSON 报告。")
@click.option("--html", type=_FILE, help="另存为一个可直接打开的网页。")
@click.option("--jobs", type=click.IntRange(1, 64), help="同时读取的文件数。")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="检查日期，默认今天。")
@click.option("--policy", type=_POLICY, help="政策文件或文件夹，默认使用自带的。")
@click.option("--cache", type=_FOLDER, help="报告缓存目录，默认不缓存。")
@click.option("--no-cache", is_flag=True, help="不缓存（默认如此）。")
@click.option("--door", hidden=True)
def check(**arguments: Any) -> None:
    """Check files and write their reports (contract, section 1)."""
    if arguments["case"]:
        _check_case(arguments)
        return
    try:
        total, items = _items(arguments)
        plan = _plan(arguments, batch=bool(arguments["manifest"]) or total > 1)
        output = Output(
            as_json=arguments["as_json"] or bool(arguments["manifest"]), page=arguments["html"]
        )
    except (ArgumentError, PolicyError, SettingsError, OSError) as error:
        raise click.UsageError(str(error)) from error
    with _stoppable() as stop:
        try:
            _run(items, plan, output, total, stop)
        except ExaminerStartError as error:
            _fail(error)


def _check_case(arguments: dict[str, Any]) -> None:
    try:
        case = _case(arguments)
        plan = _plan(arguments, batch=len(case.documents) > 1)
    except (ArgumentError, PolicyError, SettingsError, OSError) as error:
        raise click.UsageError(str(error)) from error
    with _stoppable() as stop:
        try:
            read = _read(papers_of(case, arguments["case"].parent), plan, len(case.documents), stop)
        except ExaminerStartError as error:
            _fail(error)
    write_case(judge(case, read, plan), as_json=arguments["as_json"])


def _read(items: Iterable[Item], plan: Plan, total: int, stop: _Stop) -> list[Checked]:
    read: list[Checked] = []
    with progress(total) as step, closing(check_all(items, plan)) as reports:
        for checked in reports:
            with step():
                read.append(checked)
            stop.leave()
    return read


def _case(arguments: dict[str, Any]) -> CaseFile:
    """The case, which names its own papers with their kinds and declarations."""
    if any(arguments[name] for name in _NOT_WITH_CASE):
        raise ArgumentError("使用 --case 时，材料及其类型、申报信息都写在个案文件里，不另存网页。")
    return read_case(arguments["case"])


def _run(
    items: Iterable[Item | BadLine], plan: Plan, output: Output, total: int, stop: _Stop
) -> None:
    with ExitStack() as stack:
        stack.enter_context(output)
        step = stack.enter_context(progress(total))
        reports = stack.enter_context(closing(check_all(items, plan)))
        for checked in reports:
            with step():
                output.take(checked)
            stop.leave()


def _items(arguments: dict[str, Any]) -> tuple[int, Iterable[Item | BadLine]]:
    """How many reports there will be, and what is to be checked."""
    files, manifest = arguments["files"], arguments["manifest"]
    if bool(files) == bool(manifest):
        raise ArgumentError(
            "请给出要检查的文件，或用 --manifest 给出清单，或用 --case 给出个案（选其一）。"
        )
    if manifest:
        if arguments["kind"] or arguments["declared"]:
            raise ArgumentError("使用 --manifest 时，材料类型和申报信息写在清单里。")
        return count_lines(manifest), from_manifest(manifest)
    kind = Kind(arguments["kind"]) if arguments["kind"] else None
    declared = read_declared(arguments["declared"]) if arguments["declared"] else None
    return len(files), from_arguments(files, kind, declared)


def _plan(arguments: dict[str, Any], *, batch: bool) -> Plan:
    settings = Settings.load()
    if arguments["door"]:
        settings = settings.model_copy(update={"examine_door": arguments["door"]})
    today = (arguments["today"] or datetime.now(_SHANGHAI)).date()
    cached = arguments["cache"] is not None and not arguments["no_cache"]
    return Plan(
        policy=Notices.load(arguments["policy"]).in_force(today),
        today=today,
        options=examiner_options(settings),
        jobs=arguments["jobs"] or settings.jobs,
        pictures=arguments["html"] is not None,
        batch=batch,
        cache=Cache(arguments["cache"]) if cached else None,
    )


def _fail(error: YanzhenError) -> NoReturn:
    click.echo(str(error), err=True)
    sys.exit(1)
