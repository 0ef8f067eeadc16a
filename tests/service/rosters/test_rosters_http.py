"""Rosters over HTTP, from a unit's list to the office's decision."""

from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from service.accounts.roles import Role
from service.db.engine import Database
from service.organisations.tables import Kind as Sort
from service.rosters.rendering import MEDIA_TYPES
from service.sheets import read_table, write_csv
from tests.service.api.api_site import ApiSite, serving
from tests.service.rosters.rosters_given import (
    DEPARTMENT,
    NOTICE,
    OFFICE,
    PEOPLE,
    UNIT,
    place,
    printed,
    scan,
    stamps,
)
from tests.service.staff_given import staff


class Desk:
    """The running API with a member of staff at each level."""

    def __init__(self, site: ApiSite) -> None:
        self.site, self.place = site, place(site.database)
        self.place.organisation("焦作市第一中学", Sort.UNIT, DEPARTMENT)
        self.unit = self._staff("unit", Role.UNIT_REVIEWER, UNIT)
        self.neighbour = self._staff("neighbour", Role.UNIT_REVIEWER, "焦作市第一中学")
        self.office = self._staff("office", Role.OFFICE_REVIEWER, OFFICE)

    def roster(self, form: str = "passed_list") -> str:
        """A new list; its address."""
        asked = {"organisation_id": self.place.organisations[UNIT], "form": form}
        answer = self.unit.post("/rosters", json=asked)
        assert answer.status_code == 201, answer.text
        return f"/rosters/{answer.json()['id']}"

    def hand_in(self, roster: str, content: bytes = b"a scan") -> tuple[str, str]:
        """Hand a stamped scan in; the return's address and the document."""
        file = {"file": ("名册.pdf", content)}
        answer = self.unit.post(f"{roster}/returns", files=file, data={"stage": "department"})
        assert answer.status_code == 202, answer.text
        assert answer.headers["location"].endswith(answer.json()["id"])
        return f"{roster}/returns/{answer.json()['id']}", answer.json()["document_id"]

    def _staff(self, login: str, role: Role, organisation: str) -> httpx2.Client:
        return staff(self.site, login, [role], self.place.organisations[organisation])


@pytest.fixture
def desk(sqlite: Database, tmp_path: Path) -> Iterator[Desk]:
    with serving(sqlite, tmp_path / "data", today=NOTICE.today) as site:
        yield Desk(site)


def test_the_way_of_a_roster(desk: Desk) -> None:
    roster = desk.roster()
    whole = desk.unit.get(roster).json()
    assert (whole["number"], whole["count"], whole["state"]) == ("2026-P-0001", 3, "produced")
    assert whole["rows"][0]["id_number"] == "410802********001X"
    pdf = desk.unit.get(whole["file"].removeprefix("/api/v1"))
    assert (pdf.content[:5], pdf.headers["content-type"]) == (b"%PDF-", "application/pdf")
    table = desk.unit.get(f"{roster}/file", params={"format": "xlsx"})
    assert [row["身份证号"] for row in read_table(table.content, "x")] == [n for _, n in PEOPLE]

    returned, document = desk.hand_in(roster)
    assert desk.office.get(returned).json()["reconciliation"] is None
    pending = desk.office.get(f"{returned}/table")
    assert (pending.status_code, pending.json()["code"]) == (404, "report.pending")
    put = desk.unit.put(f"{returned}/table", files={"file": ("名册.xlsx", table.content)})
    assert put.json()["has_table"] is True
    desk.site.examine(document, scan(printed(), stamps(None, None)))

    found = desk.office.get(returned).json()
    assert (found["scan_state"], found["answer"]) == ("examined", "look")
    assert {row["state"] for row in found["reconciliation"]["rows"]} == {"agrees"}
    assert desk.office.get(f"{returned}/report").json()["id"] == document
    assert desk.office.get(f"{returned}/pages/1").headers["content-type"] == "image/jpeg"
    assert desk.office.get(f"{returned}/original").content == b"a scan"
    result = desk.office.get(f"{returned}/table", params={"format": "csv"})
    assert [row["结果"] for row in read_table(result.content, "x")] == ["一致"] * 3

    decision = f"{returned}/decision"
    assert desk.office.post(decision, json={"decision": "accepted"}).status_code == 422
    answer = desk.office.post(decision, json={"decision": "accepted", "reason": "已核对印章。"})
    assert (answer.status_code, answer.json()["answer"]) == (200, "look")
    assert desk.office.get(roster).json()["state"] == "accepted"
    assert desk.office.post(decision, json={"decision": "accepted"}).status_code == 409


def test_lists_and_scans_are_for_their_own_subtree(desk: Desk) -> None:
    roster = desk.roster()
    returned, document = desk.hand_in(roster)
    unit = desk.place.organisations[UNIT]
    for address in (roster, f"{roster}/file", f"{roster}/returns", returned, f"{returned}/report"):
        assert desk.neighbour.get(address).status_code == 404
        assert desk.site.site.get(address).status_code == 403
    made = desk.neighbour.post("/rosters", json={"organisation_id": unit, "form": "name_list"})
    assert made.status_code == 404
    assert desk.neighbour.get("/rosters").json()["items"] == []
    assert len(desk.office.get("/rosters", params={"form": "passed_list"}).json()["items"]) == 1
    # A list's scan is no application's paper and no pre-check.
    for client in (desk.unit, desk.office, desk.site.office):
        assert client.get(f"/documents/{document}").status_code == 404
        assert document not in client.get("/documents").text
    assert desk.site.office.get(f"/prechecks/{document}").status_code == 404
    own = desk.unit.post(f"{returned}/decision", json={"decision": "accepted", "reason": "同意"})
    assert own.status_code == 409  # not read yet
    desk.site.examine(document, scan(printed(), stamps(UNIT, DEPARTMENT)))
    own = desk.unit.post(f"{returned}/decision", json={"decision": "accepted"})
    assert (own.status_code, own.json()["code"]) == (403, "forbidden")


def test_what_cannot_be_used_is_refused(desk: Desk) -> None:
    roster = desk.roster()
    file = {"file": ("x.pdf", b"x")}
    assert desk.unit.post(f"{roster}/returns", files=file, data={"stage": "x"}).status_code == 422
    assert desk.unit.post(f"{roster}/returns", data={"stage": "unit"}).status_code in {
        400,
        415,
        422,
    }
    returned, _ = desk.hand_in(roster)
    assert desk.hand_in(roster)[0] == returned
    spoiled = write_csv(["姓名", "身份证号"], [["王淼", "4.10802E+17"]])
    answer = desk.unit.put(f"{returned}/table", files={"file": ("x.csv", spoiled)})
    assert (answer.status_code, answer.json()["code"]) == (422, "sheet.unusable")
    assert desk.unit.get(f"{roster}/file", params={"format": "doc"}).status_code == 422
    asked = {"organisation_id": desk.place.organisations[UNIT], "form": "onsite_list"}
    assert desk.unit.post("/rosters", json=asked).status_code == 409


def test_every_file_format_has_its_media_type(desk: Desk) -> None:
    roster = desk.roster("name_list")
    for wanted, media_type in MEDIA_TYPES.items():
        answer = desk.office.get(f"{roster}/file", params={"format": wanted})
        assert answer.headers["content-type"] == media_type
        assert "2026-N-0001" in answer.headers["content-disposition"]


def test_a_scan_that_no_machine_could_read_is_judged_by_eye(desk: Desk) -> None:
    returned, document = desk.hand_in(desk.roster())
    desk.site.give_up(document)
    assert desk.office.get(returned).json()["scan_state"] == "needs_person"
    decision = f"{returned}/decision"
    assert desk.office.post(decision, json={"decision": "accepted"}).status_code == 422
    said = {"decision": "accepted", "reason": "已对照原件人工核对。"}
    answer = desk.office.post(decision, json=said).json()
    assert (answer["decision"], answer["answer"]) == ("accepted", None)
