"""Looking one person up: by either length of number, bounded, and with nothing in the record."""

import json
from datetime import date

import pytest
from sqlalchemy import func, select

from schemas.policy import Notices, Policy
from service.audit.tables import Event
from service.bans.standing import Answer, standing_of
from service.bans.tables import Ban, BanSource, BanState
from service.documents.results import Notice
from tests.service.falsification.procedure import Office, Procedure

ASK = "/bans/look-up"


@pytest.mark.parametrize(
    "number",
    ["410802197506150010", "410882197002290010", "12345", "王建国" * 5],
)
def test_a_number_that_is_none_is_refused_in_words(office: Office, number: str) -> None:
    answer = office.decider.post(ASK, json={"id_number": number})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "#/id_number"
    assert number not in answer.text


def test_fifteen_digits_find_the_same_person(procedure: Procedure) -> None:
    procedure.number = "410802750615001"
    assert procedure.apply("old number").status_code == 201
    procedure.document = procedure.site.paper(procedure.application, b"old", kind="diploma")
    procedure.site.examine(procedure.document)
    procedure.until("decision")
    for number in ("410802750615001", "41080219750615001X", "41080219750615001x"):
        procedure.number = number
        assert procedure.standing()["answer"] == "barred"
        assert procedure.apply(f"again {number}").status_code == 409


def test_year_and_day_together_are_refused(office: Office) -> None:
    asked = {"id_number": "41080219750615001X", "year": 2027, "day": "2027-03-14"}
    assert office.decider.post(ASK, json=asked).status_code == 422


def test_look_ups_are_counted_told_and_bounded(
    procedure: Procedure, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(procedure.site.settings, "ban_look_ups_an_hour", 2)
    procedure.on(12, 1)
    asked = {"id_number": procedure.number}
    answers = [procedure.site.other.post(ASK, json=asked) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert 3500 < int(answers[-1].headers["Retry-After"]) <= 3601
    told = select(Event).where(Event.tag == "api:ban:looked_up", Event.actor.contains("other"))
    with procedure.site.database.read() as session:
        events = session.scalars(told).all()
        assert [event.facts for event in events] == [{"answer": "may_apply", "ban": None}] * 2
        assert session.scalar(select(func.count()).select_from(told.subquery())) == 2
        assert procedure.number not in json.dumps([event.facts for event in events])
    procedure.clock.set(date(2026, 12, 1), hour=11)
    assert procedure.site.other.post(ASK, json=asked).status_code == 200


def decided(day: date) -> Ban:
    return Ban(
        id="ban",
        state=BanState.ENTERED,
        source=BanSource.DECISION,
        decided_on=day,
        starts_on=day,
        ends_on=None,
        years=2,
        counted_from="decision_date",
    )


def seasons(*years: int) -> Notices:
    """The shipped notice announced for each of these years."""
    shipped = Policy.load()
    span = shipped.windows.registration

    def of(year: int) -> Policy:
        moved = span.model_copy(
            update={"start": span.start.replace(year=year), "end": span.end.replace(year=year)}
        )
        windows = shipped.windows.model_copy(update={"registration": moved})
        issued = shipped.issued.replace(year=year)
        changed = {"id": f"season-{year}", "year": year, "issued": issued, "windows": windows}
        return shipped.model_copy(update=changed)

    return Notices.of([of(year) for year in years])


@pytest.mark.parametrize(
    ("confirmed", "announced", "answers"),
    [
        (date(2026, 4, 20), (2026, 2027, 2028, 2029), ("barred", "barred", "may_apply")),
        (date(2026, 4, 20), (2026,), ("barred", "look", "may_apply")),
        (date(2026, 3, 20), (2026, 2027, 2028, 2029), ("barred", "look", "may_apply")),
    ],
)
def test_the_windows_of_the_years_after(
    confirmed: date, announced: tuple[int, ...], answers: tuple[str, ...]
) -> None:
    """The vectors of the domain: 2027, 2028 and 2029."""
    known = seasons(*announced)
    notice = Notice(known.in_force(confirmed), confirmed, known)
    found = [standing_of([decided(confirmed)], year, notice).answer for year in (2027, 2028, 2029)]
    assert found == [Answer(answer) for answer in answers]
