"""The demonstration's other half as a command: a site that frames the applicant's pages."""

import re
from pathlib import Path

import httpx2

from service.accounts.store import listed
from service.db.engine import Database
from tests.yanzhen.commands import running

SETTINGS = {
    "workers": 1,
    "precheck_workers": 0,
    "today": "2026-03-20",
    "port": 0,
    "examine_door": "tests.faults.quick_door:door",
}
GONE = "已启动的进程都已结束"


def living_keys(folder: Path) -> list[str]:
    """Whose keys still open something."""
    database = Database(f"sqlite:///{folder / 'demo' / 'data' / 'yanzhen.sqlite3'}")
    try:
        with database.read() as session:
            return [key.client for key in listed(session) if not key.revoked_at]
    finally:
        database.close()


def test_a_site_frames_the_pages_until_ctrl_c(tmp_path: Path) -> None:
    with running("demo", "--embed", "--folder", "demo", cwd=tmp_path, **SETTINGS) as command:
        command.says("在浏览器中打开示例报名网站")
        [site] = re.findall(r"示例报名网站：(http://127\.0\.0\.1:[0-9]+)/", command.text)
        page = httpx2.get(f"{site}/")
        [service] = re.findall(r'src="(http://[^"/]+)/embed\.js"', page.text)
        assert service != site
        assert httpx2.get(f"{service}/embed.js").is_success
        frame = httpx2.get(f"{service}/embed")
        assert f"frame-ancestors {site}" in frame.headers["Content-Security-Policy"]
        assert httpx2.post(f"{site}/session").status_code == 403
        token = httpx2.post(f"{site}/session", headers={"Origin": site}).json()["token"]
        key = {"Authorization": f"Bearer {token}"}
        [own] = httpx2.get(f"{service}/api/v1/applications", headers=key).json()["items"]
        assert own["name"] == "王建国"
        assert living_keys(tmp_path) != ["operator"]
        command.interrupt()
        assert command.ended() == 130
        assert GONE in command.text
        assert "Traceback" not in command.text
    assert living_keys(tmp_path) == ["operator"]
