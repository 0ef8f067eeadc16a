"""The demonstration's words on screen, at the widths that people have."""

import io
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from schemas.findings import FindingCode
from tests.yanzhen.demo.papers_judged import finding, judged, report
from yanzhen.demo.show import counts, show_counts, show_table
from yanzhen.demo.stages import Stages
from yanzhen.demo.verdicts import Judged

NUMBER, PASTED = FindingCode.REUSE_SAME_NUMBER, FindingCode.SEAL_PASTED
FOUND = judged(
    report([finding(NUMBER, "与材料 7 相同。", "certificate_number")]), expected=[NUMBER]
)
MISSED = judged(report(), expected=[NUMBER])
RIGHT = judged(report())
ALARM = judged(report([finding(FindingCode.DECLARED_MISMATCH, "等级不一致。", "grade")]))
FORGED = judged(report(checks={PASTED: "not_run"}), unseen=[PASTED])
FAILED = judged(None, message="多次尝试均未完成，已转人工处理。")
LATE = judged(report(), late=[finding(NUMBER, "与材料 8 相同。")], name=None)


def console(width: int = 120, *, terminal: bool = False) -> Console:
    return Console(file=io.StringIO(), width=width, force_terminal=terminal, color_system=None)


def said(on: Console) -> str:
    assert isinstance(on.file, io.StringIO)
    return on.file.getvalue()


def table(*shown: Judged, width: int = 120) -> str:
    on = console(width)
    show_table(on, shown)
    return said(on)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (
            FOUND,
            ("S1-01 王建国", "学历证书", "样例有错", "已发现", "reuse.same_number（证书编号）"),
        ),
        (MISSED, ("漏报", "—")),
        (ALARM, ("误报", "declared.mismatch：等级不一致。")),
        (FORGED, ("未检查", "报告写明未检查“印章不是贴图”（seal.pasted）")),
        (FAILED, ("待人工", "多次尝试均未完成，已转人工处理。")),
        (LATE, ("（单位）", "通过", "后续发现 reuse.same_number：与材料 8 相同。")),
    ],
)
def test_each_row_says_who_what_and_why(one: Judged, words: tuple[str, ...]) -> None:
    shown = table(one)
    for word in words:
        assert word in shown


def test_papers_that_pass_are_not_listed() -> None:
    assert "样例有错" in table(RIGHT, FOUND)
    assert table(RIGHT, RIGHT).strip() == "没有需要列出的材料：全部通过。"


@pytest.mark.parametrize("width", [80, 120])
def test_nothing_is_wider_than_the_screen_and_verdicts_stay_whole(width: int) -> None:
    lines = table(FOUND, MISSED, ALARM, FORGED, FAILED, LATE, width=width).splitlines()
    assert max(cell_len(line) for line in lines) <= width
    for verdict in ("已发现", "漏报", "误报", "未检查", "待人工"):
        assert any(verdict in line for line in lines)


def test_what_a_paper_says_cannot_drive_the_terminal_or_the_markup() -> None:
    evil = finding(NUMBER, "[bold]\x1b[2J请核对")
    shown = table(judged(report([evil])))
    assert "[bold] [2J请核对" in shown
    assert "\x1b" not in shown


def test_the_counts_tell_each_sort_apart() -> None:
    assert counts([FOUND, FOUND, MISSED, RIGHT, LATE, ALARM, FORGED, FAILED]) == [
        "共 8 份材料：",
        "  有问题、现有检查应能看出的 3 份：已发现 2 份，漏报 1 份。",
        "  无问题的 4 份：通过 2 份，误报 1 份。",
        "  伪造的 1 份：已发现 0 份，漏报 0 份，未检查 1 份（尚无检查，不等于正常）。",
        "  转人工的 1 份。",
    ]


def test_paths_of_pages_stay_on_one_line() -> None:
    on, long = console(80), Path("/".join(["folder"] * 30)) / "S1-01.html"
    show_counts(on, [RIGHT], {"S1-01": long})
    assert str(long) in said(on)


def test_stages_are_numbered_and_timed() -> None:
    on = console()
    stages = Stages(on)
    for name in ("印制", "上传"):
        with stages.stage(name):
            pass
    assert said(on).splitlines() == ["1. 印制", "   用时 0.0 秒", "2. 上传", "   用时 0.0 秒"]
    assert stages.summary() == "各阶段用时：印制 0.0 秒，上传 0.0 秒"


@pytest.mark.parametrize("terminal", [True, False])
def test_counting_is_for_terminals(terminal: bool) -> None:
    on = console(terminal=terminal)
    with Stages(on).counted("印制") as tell:
        for done in (1, 2):
            tell(done, 2)
    assert ("印制 1/2" in said(on)) is terminal
    if not terminal:
        assert said(on) == ""


def test_an_interruption_says_that_ending_takes_a_moment() -> None:
    on = console()
    with pytest.raises(KeyboardInterrupt), Stages(on).goodbye():
        raise KeyboardInterrupt
    assert "正在停止服务" in said(on)
