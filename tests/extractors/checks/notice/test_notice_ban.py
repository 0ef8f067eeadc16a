"""The two years of 五(四): windows announced and projected, service, suspension, leap days."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.checks.notice import Ban, standing, standing_on, term, window
from schemas.policy import BanStart, Notices
from tests.extractors.checks.notice.season_notices import notices

ALONE = notices()
ANNOUNCED = notices(2027, 2028, 2029)
APRIL = Ban("决定一", date(2026, 4, 20), served_date=date(2026, 4, 22))
MARCH = Ban("决定二", date(2026, 3, 20), served_date=date(2026, 3, 22))


@pytest.mark.parametrize(
    ("ban", "known", "year", "answer"),
    [
        pytest.param(
            APRIL, ANNOUNCED, 2027, "barred", id="confirmed 4/20, 2027 announced: blocked"
        ),
        pytest.param(
            APRIL, ANNOUNCED, 2028, "barred", id="confirmed 4/20, 2028 announced: blocked"
        ),
        pytest.param(APRIL, ANNOUNCED, 2029, "may_apply", id="confirmed 4/20, 2029 free"),
        pytest.param(APRIL, ALONE, 2027, "barred", id="confirmed 4/20, 2027 projected: blocked"),
        pytest.param(APRIL, ALONE, 2028, "look", id="confirmed 4/20, 2028 only projected: look"),
        pytest.param(APRIL, ALONE, 2029, "may_apply", id="confirmed 4/20, 2029 projected: free"),
        pytest.param(MARCH, ANNOUNCED, 2027, "barred", id="confirmed 3/20, 2027 blocked"),
        pytest.param(MARCH, ANNOUNCED, 2028, "look", id="confirmed 3/20, 2028 by reading: look"),
        pytest.param(MARCH, ALONE, 2028, "look", id="confirmed 3/20, 2028 projected: look"),
        pytest.param(APRIL, ALONE, 2026, "barred", id="the year of the decision is cancelled"),
        pytest.param(APRIL, ALONE, 2025, "may_apply", id="a year before the decision"),
    ],
)
def test_standing_in_a_years_window(ban: Ban, known: Notices, year: int, answer: str) -> None:
    assert standing([ban], known, year).answer == answer


def test_a_bar_names_its_last_day_and_decision() -> None:
    found = standing([APRIL], ALONE, 2027)
    assert (found.until, found.decision, found.served) == (date(2028, 4, 20), "决定一", True)
    assert "尚未公布" in str(standing([APRIL], ALONE, 2028).reason)
    assert "2028-03-14至2028-04-08" in str(standing([MARCH], ANNOUNCED, 2028).reason)


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2026-04-19", "may_apply"),
        ("2026-04-20", "barred"),
        ("2028-04-20", "barred"),
        ("2028-04-21", "may_apply"),
    ],
)
def test_standing_on_a_day(day: str, answer: str) -> None:
    assert standing_on([APRIL], ALONE, date.fromisoformat(day)).answer == answer


@pytest.mark.parametrize(
    ("decided", "years", "last"),
    [
        ("2028-02-29", 2, "2030-02-28"),
        ("2026-02-28", 2, "2028-02-28"),
        ("2028-02-29", 4, "2032-02-29"),
    ],
)
def test_leap_days(decided: str, years: int, last: str) -> None:
    ban = Ban("闰日", date.fromisoformat(decided), years=years)
    assert term(ban, ALONE).last == date.fromisoformat(last)


def test_a_decision_not_served_bars_already() -> None:
    ban = Ban("未送达", date(2026, 11, 20))
    found = standing([ban], ALONE, 2027)
    assert (found.answer, found.served, found.until) == ("barred", False, date(2028, 11, 20))
    assert found.reason == "决定尚未送达。"


def test_years_that_run_from_service_are_open_until_it() -> None:
    ban = Ban("送达起算", date(2026, 11, 20), starts="service_date")
    assert standing([ban], ALONE, 2027).until is None
    assert standing([ban], ALONE, 2027).answer == "barred"
    late = standing([ban], ALONE, 2030)
    assert late.answer == "look"
    assert "尚未送达" in str(late.reason)
    served = Ban("送达起算", date(2026, 11, 20), date(2026, 12, 1), starts="service_date")
    assert standing([served], ALONE, 2027).until == date(2028, 12, 1)


def test_years_that_run_from_the_violation_end_earlier() -> None:
    ban = Ban("行为起算", date(2026, 11, 20), violation_date=date(2026, 3, 20))
    assert term(ban, ALONE).last == date(2028, 11, 20)
    early = Ban("行为起算", date(2026, 11, 20), None, date(2026, 3, 20), starts="violation_date")
    assert term(early, ALONE).last == date(2028, 3, 20)


def test_a_suspended_ban_is_for_a_person_and_a_lifted_one_bars_nobody() -> None:
    suspended = Ban("复议中", date(2026, 4, 20), suspended=True)
    found = standing([suspended], ALONE, 2027)
    assert found.answer == "look"
    assert "暂停执行" in str(found.reason)
    lifted = Ban("已撤销", date(2026, 4, 20), lifted=True)
    assert standing([lifted], ALONE, 2027).answer == "may_apply"
    assert standing([suspended, MARCH], ALONE, 2027).decision == "决定二"


def test_bans_that_overlap_bar_without_a_gap() -> None:
    second = Ban("再次", date(2028, 4, 1), served_date=date(2028, 4, 2))
    found = standing_on([APRIL, second], ALONE, date(2027, 6, 1))
    assert (found.until, found.decision) == (date(2030, 4, 1), "再次")
    apart = Ban("再次", date(2028, 4, 22))
    assert standing_on([APRIL, apart], ALONE, date(2027, 6, 1)).until == date(2028, 4, 20)


def test_a_listed_last_day_counts_as_it_is() -> None:
    listed = Ban("名单", date(2025, 5, 6), until=date(2027, 12, 31))
    assert standing_on([listed], ALONE, date(2027, 12, 31)).answer == "barred"
    assert standing([listed], ALONE, 2028).answer == "may_apply"


def test_a_window_is_announced_or_projected() -> None:
    found = window(ALONE, "registration", 2028)
    assert (found.start, found.end, found.announced) == (
        date(2028, 3, 14),
        date(2028, 4, 8),
        False,
    )
    assert window(ANNOUNCED, "registration", 2028).announced


@settings(max_examples=60, deadline=None)
@given(
    st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    st.integers(0, 900),
    st.integers(1, 5),
    st.sampled_from(["decision_date", "service_date", "violation_date"]),
)
def test_a_later_start_never_ends_earlier(
    start: date, later: int, years: int, starts: BanStart
) -> None:
    def last(day: date) -> date:
        ban = Ban("", day, day, day, years=years, starts=starts)
        return term(ban, ALONE).last

    assert last(start) <= last(start + timedelta(days=later))
    assert (last(start) - start).days in {365 * years + leap for leap in (0, 1, 2)}


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2026, 1, 1), date(2029, 12, 31)), st.integers(2025, 2035))
def test_what_is_sure_by_projection_stays_so_when_the_window_is_announced(
    decided: date, year: int
) -> None:
    ban = [Ban("", decided, decided)]
    projected = standing(ban, ALONE, year).answer
    announced = standing(ban, notices(*range(2027, 2036)), year).answer
    assert projected in {"look", announced}
