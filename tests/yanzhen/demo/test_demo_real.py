"""The demonstration with real examiners: a few papers, read once however often it is run."""

from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import func, select

from service.accounts.store import listed
from service.db.engine import Database
from service.documents.tables import Document, StoredReport
from tests.yanzhen.commands import running
from yanzhen.samples.season import Season, printer
from yanzhen.samples.season.cast import cast
from yanzhen.samples.season.copies import print_copy
from yanzhen.samples.season.orders import plan_season

PAPERS = {
    "S1-01-2": "通过",
    "S1-02-2": "已发现",  # the number of the one before
    "S1-04-2": "已发现",  # a date
    "S1-07-2": "未检查",
    "S1-08-2": "已发现",  # no seal
    "S1-unit-1": "已发现",  # a row
}
"""Of a season of twelve applicants; all but the first are wrong or forged."""

SETTINGS = {"workers": 1, "precheck_workers": 0, "today": "2026-06-01", "port": 0}
STAGES = ("印制样例材料", "启动服务", "上传申报和材料", "读取并核对", "写出报告")


class Kept(NamedTuple):
    """What the database holds."""

    papers: list[tuple[str, str]]
    reports: int
    living_keys: list[str]


def print_papers(folder: Path) -> Season:
    """The season with these papers alone, as the demonstration would find it."""
    folder.mkdir(parents=True)
    members = cast(1, 12)
    planned = [one for one in plan_season(1, members) if one.ident in PAPERS]
    papers = [printer._written(folder, one, print_copy(one), members) for one in planned]
    whole = printer._season(1, members, planned, papers)
    having = [one for one in whole.applicants if one.documents]
    season = whole.model_copy(update={"applicants": having})
    season.save(folder)
    return season


def show(folder: Path) -> str:
    """Run the demonstration to its end, which nobody of it outlives; what it said."""
    with running("demo", "--folder", "demo", cwd=folder, **SETTINGS) as command:
        assert command.ended() == 0, command.text
        assert len(command.family) > len(("demo", "redis", "api", "housekeeper", "worker"))
        return command.text


def kept(folder: Path) -> Kept:
    """What the database holds of papers, reports and keys that still open something."""
    database = Database(f"sqlite:///{folder / 'demo' / 'data' / 'yanzhen.sqlite3'}")
    with database.read() as session:
        papers = session.execute(select(Document.id, Document.state).order_by(Document.id)).all()
        reports = session.scalar(select(func.count()).select_from(StoredReport)) or 0
        living = [key.client for key in listed(session) if not key.revoked_at]
    database.close()
    return Kept([(one, str(state)) for one, state in papers], reports, living)


def table_of(output: str) -> str:
    """From the table to the counts."""
    return output[output.index("检查结果") : output.index("各阶段用时")]


@pytest.mark.timeout(600)
def test_every_wrong_paper_is_found_once_and_a_second_start_says_the_same(tmp_path: Path) -> None:
    season = print_papers(tmp_path / "demo" / "season-1-12")
    first = show(tmp_path)

    for number, stage in enumerate(STAGES, 1):
        assert f"{number}. {stage}\n" in first
        assert f"{stage} " in first[first.index("各阶段用时") :]
    truth = Counter(PAPERS.values())
    assert f"应能看出的 {truth['已发现']} 份：已发现 {truth['已发现']} 份，漏报 0 份" in first
    assert "无问题的 1 份：通过 1 份，误报 0 份" in first
    assert f"伪造的 {truth['未检查']} 份：已发现 0 份，漏报 0 份，未检查 1 份" in first
    assert "转人工的 0 份" in first
    cases = first[first.index("申报资格") : first.index("共 ")]
    for one in season.applications:
        assert (one.external_id in cases) is ("applied_grade" in one.application)
    assert "缺少" in cases  # one paper of an application is not all that it needs
    for paper in season.papers:
        assert all(code in first for code in paper.expected + paper.unseen)
    assert "后续发现 reuse.same_number" in first  # shown with the earlier paper
    for one in season.applications:
        page = (tmp_path / "demo" / "reports" / f"{one.external_id}.html").read_text("utf-8")
        assert all(paper.file in page for paper in one.documents)
        assert "data:image/jpeg;base64," in page

    held = kept(tmp_path)
    assert [state for _, state in held.papers] == ["examined"] * len(PAPERS)
    assert held.reports == len(PAPERS)
    assert held.living_keys == ["operator"]  # the demonstration's own keys ended with it

    second = show(tmp_path)
    assert table_of(second) == table_of(first)
    assert kept(tmp_path) == held
    assert "首个访问密钥" in first
    assert "首个访问密钥" not in second
