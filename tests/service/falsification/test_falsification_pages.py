"""What pages and events of a case keep apart, and what its line of steps says."""

import re

import httpx2

from tests.service.falsification.procedure import Procedure

OPINION = "疑似改动，建议立案。"


def _page(procedure: Procedure, client: httpx2.Client) -> str:
    found = client.get(f"{procedure.site.address}/desk/falsifications/{procedure.case}")
    assert found.status_code == 200, found.text
    return str(found.text)


def _told(procedure: Procedure, client: httpx2.Client) -> bool:
    """Whether events, or a page with events, tell the opinion."""
    address, case = procedure.site.address, procedure.application
    found = [
        client.get(f"/applications/{case}/events").text,
        client.get(f"{address}/desk/cases/{case}").text,
        client.get(f"{address}/desk/cases/{case}/timeline").text,
    ]
    told = {OPINION in text for text in found}
    assert len(told) == 1
    return told.pop()


def test_nobody_reads_the_opinion_before_the_evidence_but_its_opener(procedure: Procedure) -> None:
    procedure.until("recheck")
    assert OPINION not in _page(procedure, procedure.decider)
    assert not _told(procedure, procedure.decider)
    assert not _told(procedure, procedure.rechecker)
    assert _told(procedure, procedure.opener)
    assert procedure.take("decision").status_code == 200
    assert _told(procedure, procedure.decider)


def test_a_case_that_ended_early_says_where_and_offers_nothing_more(procedure: Procedure) -> None:
    procedure.until("notice")
    assert procedure.take("dismissal", reason="核实后不成立。").status_code == 200
    page = _page(procedure, procedure.opener)
    stops = re.findall(r'<li class="(\w+)"[^>]*>\s*<b>([^<]+)</b>', page)
    assert [name for state, name in stops if state == "done"] == ["立案", "事先告知", "撤案"]
    assert {state for state, _ in stops[3:]} == {"never"}
    assert re.findall(r'data-send="POST [^"]*/([\w-]+)"', page) == ["referral"]


def test_the_list_says_whose_turn_it_is(procedure: Procedure) -> None:
    procedure.until("recheck")
    address = f"{procedure.site.address}/desk/falsifications?application={procedure.application}"
    assert "待您办理" in procedure.decider.get(address).text
    assert "待您办理" not in procedure.rechecker.get(address).text
    assert procedure.take("decision").status_code == 200
    assert "待您办理" not in procedure.decider.get(address).text
    assert "待您办理" in procedure.rechecker.get(address).text
