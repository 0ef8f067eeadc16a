"""The policy file: shipped figures, faults with key and line, notices by day and year."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from schemas.errors import PolicyError
from schemas.kinds import Form, Kind
from schemas.policy import SHIPPED, Notices, Policy

FILE = Path(__file__).resolve().parents[2] / "schemas" / "policies" / f"{SHIPPED}.toml"
TEXT = FILE.read_text("utf-8")


def refused(tmp_path: Path, *changes: tuple[str, str]) -> str:
    """What loading the shipped file says after each first occurrence was replaced."""
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "policy.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(PolicyError) as caught:
        Policy.load(path)
    return str(caught.value)


def line_of(words: str) -> int:
    """The line of the shipped file on which the words first stand."""
    return TEXT[: TEXT.index(words)].count("\n") + 1


def test_the_shipped_policy_is_the_notices() -> None:
    policy = Policy.load()
    assert policy.number == "焦人社函〔2026〕7号"
    assert policy.issued == date(2026, 2, 24)
    assert policy.windows.registration.holds(date(2026, 4, 8))
    assert not policy.windows.registration.holds(date(2026, 4, 9))
    assert policy.windows.deferred_appraisals.end == date(2026, 9, 30)
    assert (policy.cutoffs.tenure, policy.returns.working_days) == (date(2026, 12, 31), 2)
    assert Policy.model_validate_json(policy.model_dump_json()) == policy


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ("2026-04-08, clause", "2026-03-08, clause", "windows.registration", "早于开始日"),
        ("end = 2026-04-12", "end = 2026-04-07", "windows.department_review", "比 registration"),
        ("end = 2026-04-15", "end = 2027-04-15", "windows.office_review", "不在 year 所写的"),
        ("start = 2026-03-12", "start = 2026-02-12", "windows.unit_names", "早于通知日期"),
        ("tenure = 2026-12-31", 'tenure = "去年"', "cutoffs.tenure", "应为日期"),
        ('tenure = "both"', 'tenure = "all"', "readings.tenure", "应为其中之一：'both'"),
        ("party_other_year = true", "party_other_year = 7", "readings.party_other_year", "true 或"),
        ("tenure_below = 10", "tenure_below = 0", "grade_5.tenure_below", "应大于 0"),
        ("tenure = 18", "tenure = 9", "grade_3.tenure", "应多于四级"),
        ('relaxed_to = "junior_high"', 'relaxed_to = "bachelor"', "grade_2.relaxed_to", "不是放宽"),
        ('"senior_high", ', '"high", ', "grade_2", "不认识的学历层次：high"),
        ("2024, 2025]", "2024, 2026]", "grade_1.appraisal_years", "各不相同的年度"),
        ('labour_medal = "province"', 'labour_medal = "省"', "honours.labour_medal", "其中之一"),
        ('first_birth = "1965-01"', 'first_birth = "1965"', "retirement.male.first_birth", "年-月"),
        ('starts = "decision_date"', 'starts = "monday"', "ban.starts", "应为其中之一"),
        ('clause = "五(四)"', 'clause = "某处"', "ban.clause", "应写明条款"),
        ('kind = "id_card"', 'kind = "passport"', "checklist.1.kind", "应为其中之一"),
        ('item = "diploma"', 'item = "id_card"', "checklist.9.item", "写了 2 次"),
        ('fields = ["name", "id_number"]', 'fields = ["age"]', "checklist.1", "没有这些样式或内容"),
        ("promised_until = 2026-09-30", "promised_until = 2026-10-01", "checklist.10", "晚于"),
        ("id_card = 0", "id_card = -1", "seals.id_card", "不应小于 0"),
        ('form = "onsite_list"', 'form = "contract"', "seal_rules.3", "没有 contract 这种样式"),
        ("base = 0.01", "base = 1.5", "risk.base", "不应大于 1"),
        ('"reuse.same_file" = 0.7', '"reuse.other" = 0.7', "risk.weights.reuse.other", "其中之一"),
        ("top = 63", "top = 59", "retirement.male", "top 应不小于 age"),
        ('form = "onsite_list"', 'form = "passed_list"', "seal_rules.3", "同一种材料"),
        ("aliases = {}", 'aliases = { "甲" = ["丙"], "乙" = ["丙"] }', "trades.aliases", "别名"),
        ("max_rank = 5", "maximum_rank = 5", "patents.maximum_rank", "没有这一项"),
    ],
)
def test_a_fault_is_told_with_key_and_line(
    tmp_path: Path, old: str, new: str, key: str, words: str
) -> None:
    said = refused(tmp_path, (old, new))
    told = next(line for line in said.splitlines() if key in line)
    assert words in told
    number = re.match(r"第 (\d+) 行", told)
    assert number is not None
    assert line_of(old) - int(number[1]) in range(6)  # the key's line, else its table's


def test_the_line_is_the_keys_own_where_it_stands_in_the_file(tmp_path: Path) -> None:
    said = refused(tmp_path, ("tenure = 18", 'tenure = "many"'))
    assert f"第 {line_of('tenure = 18')} 行 grade_3.tenure：应为整数。" in said


def test_the_checklist_asks_for_no_year_that_does_not_count(tmp_path: Path) -> None:
    said = refused(tmp_path, ("\nyears = [2021,", "\nyears = [2020,"))
    line = line_of("\nyears = [2021,") + 1
    assert f"第 {line} 行 checklist.10.years：有不在 grade_1.appraisal_years 中的年度。" in said


def test_a_missing_key_names_its_table_and_all_faults_come_at_once(tmp_path: Path) -> None:
    said = refused(tmp_path, ("held_years = 5\n", ""), ("\nyears = 2\n", "\n"))
    assert f"第 {line_of('[grade_4]')} 行 grade_4.held_years：缺少这一项。" in said
    assert "ban.years：缺少这一项。" in said


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    said = refused(tmp_path, ("[returns]\nworking_days = 2\n", "[more]\nworking_days = 2\n"))
    assert "returns：缺少这一项。" in said
    assert "more：没有这一项，请核对拼写。" in said


def test_what_is_no_toml_is_told_with_its_place(tmp_path: Path) -> None:
    said = refused(tmp_path, ("tenure = 18", "tenure = = 18"))
    assert f"不是正确的 TOML：第 {line_of('tenure = 18')} 行" in said


def test_a_file_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="无法读取"):
        Policy.load(tmp_path / "none.toml")


CALENDAR = '[calendar]\nsource = "chinesecalendar"\n'


@pytest.mark.parametrize(
    ("off", "worked", "words"),
    [
        ("[2027-01-01, 2026-01-02]", "[]", "2026-01-02 不在 2027 年"),
        ("[2027-01-01]", "[2027-01-01]", "既写为放假，又写为上班"),
        ("[2027-01-01]", "[2027-01-04]", "不是周末"),
        ("[]", "[]", "至少要有 1 项"),
    ],
)
def test_a_year_entered_by_hand_is_checked(
    tmp_path: Path, off: str, worked: str, words: str
) -> None:
    entered = f"{CALENDAR}[calendar.2027]\noff = {off}\nworked = {worked}\n"
    said = refused(tmp_path, (CALENDAR, entered))
    assert words in said
    assert re.search(r"第 \d+ 行 calendar", said)


def test_a_run_of_days_off_is_written_as_a_pair(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    entered = "[calendar.2027]\noff = [[2027-01-01, 2027-01-03], 2027-06-09]\n"
    path.write_text(TEXT.replace(CALENDAR, CALENDAR + entered), "utf-8")
    off = Policy.load(path).calendar.years[2027].off
    assert off == [date(2027, 1, day) for day in (1, 2, 3)] + [date(2027, 6, 9)]


def test_a_catalogue_of_trades_beside_the_policy(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(TEXT.replace("[trades]", '[trades]\ncatalogue = "trades.csv"'), "utf-8")
    (tmp_path / "trades.csv").write_text(
        "\ufeff工种,别名,相近工种\n汽车驾驶员,驾驶员、汽车司机,\n保管工,,仓库管理员\n", "utf-8"
    )
    trades = Policy.load(path).trades
    assert trades.names == ["汽车驾驶员", "保管工"]
    assert trades.aliases == {"汽车驾驶员": ["驾驶员", "汽车司机"]}
    assert trades.near == {"保管工": ["仓库管理员"]}
    (tmp_path / "trades.csv").write_text("名称\n汽车驾驶员\n", "utf-8")
    with pytest.raises(PolicyError, match="应有“工种”一列"):
        Policy.load(path)


@pytest.mark.parametrize(
    ("kind", "form", "stage", "seals"),
    [
        (Kind.ROSTER, None, None, 2),
        (Kind.ROSTER, Form.PASSED_LIST, None, 2),
        (Kind.ROSTER, Form.PASSED_LIST, "unit", 1),
        (Kind.ROSTER, Form.ONSITE_LIST, "department", 2),
        (Kind.ROSTER, Form.NAME_LIST, "unit", 2),
        (Kind.DIPLOMA, None, "unit", 1),
        (Kind.ID_CARD, None, None, 0),
    ],
)
def test_seals_by_kind_form_and_stage(
    kind: Kind, form: Form | None, stage: str | None, seals: int
) -> None:
    assert Policy.load().seals_needed(kind, form, stage) == seals  # type: ignore[arg-type]


def folder_of_two(tmp_path: Path) -> Path:
    """A folder with the shipped notice and a test one for 2027."""
    shutil.copy(FILE, tmp_path / "b.toml")
    later = TEXT.replace('id = "jiaozuo-2026"', 'id = "test-2027"')
    later = re.sub(r"2026-(\d\d-\d\d)", r"2027-\1", later).replace("year = 2026", "year = 2027")
    (tmp_path / "a.toml").write_text(later, "utf-8")
    return tmp_path


def test_the_notice_in_force_is_the_latest_issued(tmp_path: Path) -> None:
    notices = Notices.load(folder_of_two(tmp_path))
    assert notices.in_force(date(2025, 1, 1)).id == "jiaozuo-2026"
    assert notices.in_force(date(2027, 2, 23)).id == "jiaozuo-2026"
    assert notices.in_force(date(2027, 2, 24)).id == "test-2027"
    assert notices.of_year(2028) is None
    assert notices.latest_before(2028).id == "test-2027"
    assert notices.latest_before(2020).id == "jiaozuo-2026"


def test_one_file_and_the_shipped_policy_are_notices_too() -> None:
    assert Notices.load(FILE) == Notices.load() == Notices((Policy.load(),))


def test_two_notices_for_one_year_are_refused(tmp_path: Path) -> None:
    folder = folder_of_two(tmp_path)
    shutil.copy(FILE, folder / "c.toml")
    with pytest.raises(PolicyError, match="year 都是 2026"):
        Notices.load(folder)


def test_a_folder_without_notices_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"没有 \.toml 文件"):
        Notices.load(tmp_path)
