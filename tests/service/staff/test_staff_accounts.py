"""Accounts: which roles go together and where, and that nobody changes their own."""

from pathlib import Path

import httpx2
import pytest
from click.testing import CliRunner

from service.accounts.roles import Role
from service.organisations.tables import Kind
from tests.service.api.api_site import ApiSite
from tests.service.staff_given import account, organisation, signed_in, staff
from yanzhen.cli import main


@pytest.fixture(scope="module")
def places(shared: ApiSite) -> dict[str, str]:
    office = organisation(shared.database, Kind.OFFICE, "焦作市工考办")
    department = organisation(shared.database, Kind.DEPARTMENT, "焦作市教育局", office)
    unit = organisation(shared.database, Kind.UNIT, "焦作市第一中学", department)
    other = organisation(shared.database, Kind.OFFICE, "修武县工考办")
    return {"office": office, "department": department, "unit": unit, "other": other}


@pytest.fixture(scope="module")
def admin(shared: ApiSite) -> httpx2.Client:
    return staff(shared, "security", [Role.SECURITY_ADMIN], None)


@pytest.mark.parametrize(
    ("roles", "place", "status"),
    [
        (["unit_reviewer"], "unit", 201),
        (["unit_reviewer"], "office", 422),
        (["department_reviewer"], "department", 201),
        (["department_reviewer"], "unit", 422),
        (["office_reviewer", "decision_maker"], "office", 201),
        (["office_reviewer"], "department", 422),
        (["auditor"], "office", 201),
        (["operator"], None, 201),
        (["operator", "auditor"], None, 422),
        (["security_admin", "operator"], "office", 422),
        (["auditor", "office_reviewer"], "office", 422),
        (["office_reviewer"], None, 422),
        ([], "office", 422),
    ],
)
def test_roles_fit_each_other_and_their_place(
    admin: httpx2.Client,
    places: dict[str, str],
    roles: list[str],
    place: str | None,
    status: int,
) -> None:
    login = f"{'-'.join(roles)}.{place}"
    body = {"login": login, "name": "李明", "roles": roles}
    answer = admin.post("/accounts", json=body | {"organisation_id": places.get(place or "")})
    assert answer.status_code == status, answer.text


def test_an_account_is_made_changed_and_ended_by_another(
    shared: ApiSite, admin: httpx2.Client, places: dict[str, str]
) -> None:
    body = {"login": "zhang", "name": "张三", "roles": ["unit_reviewer"]}
    body |= {"organisation_id": places["unit"]}
    made = admin.post("/accounts", json=body).json()
    assert admin.post("/accounts", json=body).status_code == 409
    client = signed_in(shared, "zhang", made["initial_password"])
    address = f"/accounts/{made['id']}"
    changed = admin.patch(
        address, json={"roles": ["department_reviewer"], "organisation_id": places["department"]}
    )
    assert changed.json()["roles"] == ["department_reviewer"]
    assert client.get("/sessions/current").status_code == 401
    fresh = admin.post(f"{address}/password").json()["initial_password"]
    client = signed_in(shared, "zhang", fresh)
    assert admin.post(f"{address}/disable").json()["disabled_at"]
    assert client.get("/sessions/current").status_code == 401
    assert admin.post(f"{address}/enable").json()["disabled_at"] is None
    assert "initial_password" not in admin.get(address).json()


def test_nobody_changes_their_own_account(admin: httpx2.Client) -> None:
    own = f"/accounts/{admin.get('/sessions/current').json()['account']['id']}"
    for answer in (
        admin.patch(own, json={"name": "另名"}),
        admin.post(f"{own}/disable"),
        admin.post(f"{own}/enable"),
        admin.post(f"{own}/password"),
    ):
        assert answer.status_code == 409


def test_a_security_administrator_sees_the_own_subtree_only(
    shared: ApiSite, places: dict[str, str]
) -> None:
    county = staff(shared, "county", [Role.SECURITY_ADMIN], places["other"])
    theirs, _ = account(shared.database, "city", [Role.AUDITOR], places["office"])
    whole, _ = account(shared.database, "whole", [Role.AUDITOR], None)
    for hidden in (theirs, whole):
        assert county.get(f"/accounts/{hidden}").status_code == 404
        assert county.post(f"/accounts/{hidden}/password").status_code == 404
    assert [row["login"] for row in county.get("/accounts").json()["items"]] == ["county"]
    body = {"login": "x.y", "name": "李明", "roles": ["auditor"]}
    for place in (places["office"], None):
        refused = county.post("/accounts", json=body | {"organisation_id": place})
        assert refused.status_code == 422


def test_the_first_security_administrator_is_made_on_the_machine(
    shared: ApiSite, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    shared.database.vault.keys.write(tmp_path / "keys.json")
    monkeypatch.setenv("YANZHEN_DATABASE_URL", str(shared.database.engine.url))
    monkeypatch.setenv("YANZHEN_MASTER_KEYS", "keys.json")

    def users(*arguments: str) -> str:
        result = CliRunner().invoke(main, ["users", *arguments])
        assert result.exit_code == 0, result.output
        return result.stdout.strip()

    initial = users("make", "--login", "chief", "--name", "赵一", "--role", "security_admin")
    signed_in(shared, "chief", initial).close()
    fresh = users("password", "chief")
    signed_in(shared, "chief", fresh).close()
    assert "chief  安全管理员  全部  有效" in users("list")
    users("disable", "chief")
    assert "chief  安全管理员  全部  已停用" in users("list")
