"""The days of the defence: working days across the holidays, and years without a calendar."""

from datetime import date

import pytest

from schemas.policy import Policy
from service.documents.results import Notice
from service.falsification.deadlines import defence_due
from service.falsification.refusals import NoCalendarError
from tests.service.falsification.procedure import Procedure

POLICY = Policy.load()


@pytest.mark.parametrize(
    ("delivered", "due"),
    [
        ((2026, 4, 3), (2026, 4, 13)),  # 清明 4/4 to 4/6
        ((2026, 4, 4), (2026, 4, 13)),
        ((2026, 4, 29), (2026, 5, 9)),  # 劳动节 5/1 to 5/5, and a Saturday that is worked
        ((2026, 4, 30), (2026, 5, 11)),
        ((2026, 11, 2), (2026, 11, 9)),
    ],
)
def test_the_defence_ends_with_the_fifth_working_day(
    delivered: tuple[int, int, int], due: tuple[int, int, int]
) -> None:
    notice = Notice(POLICY, date(*delivered))
    assert defence_due(date(*delivered), notice) == date(*due)


def test_a_year_without_a_calendar_is_an_error_that_says_so() -> None:
    late = date(2026, 12, 29)
    with pytest.raises(NoCalendarError, match="2027年"):
        defence_due(late, Notice(POLICY, late))


def test_the_delivery_is_refused_and_can_be_made_once_the_calendar_is_known(
    procedure: Procedure,
) -> None:
    procedure.on(12, 28)
    procedure.until("notice")
    refused = procedure.take("notice-delivery")
    assert (refused.status_code, refused.json()["code"]) == (409, "calendar.missing")
    assert "calendar.2027" in refused.json()["detail"]
    case = procedure.opener.get(f"/falsifications/{procedure.case}").json()
    assert (case["state"], case["defence_due"]) == ("noticed", None)


def test_no_expiry_before_the_last_day_is_over(procedure: Procedure) -> None:
    procedure.on(4, 3)
    assert procedure.until("notice-delivery")["defence_due"] == "2026-04-13"
    procedure.clock.set(date(2026, 4, 13), hour=23)
    early = procedure.take("expiry")
    assert (early.status_code, early.json()["code"]) == (409, "falsification.too_early")
    assert "2026-04-13" in early.json()["detail"]
    procedure.clock.set(date(2026, 4, 14), hour=0)
    assert procedure.take("expiry").json()["state"] == "expired"


@pytest.mark.parametrize("day", ["2026-11-01", "2026-11-03"])
def test_a_delivery_is_neither_before_the_notice_nor_ahead(procedure: Procedure, day: str) -> None:
    procedure.until("notice")
    refused = procedure.take("notice-delivery", on=day)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == "#/on"
