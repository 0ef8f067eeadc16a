"""``--html``: one page that needs nothing else and believes nothing that it shows."""

import base64
import hashlib
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import Result

Write = Callable[..., Path]
Run = Callable[..., Result]
Attributes = list[tuple[str, str | None]]

EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


class Page(HTMLParser):
    """The tags of a page, each with its attributes, and all text outside style and script."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.code: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Note text, and apart from it what stands in style and script."""
        last = self.tags[-1][0] if self.tags else ""
        if last in ("style", "script") and last not in self.code:
            self.code[last] = data
        self.words.append(data)

    def keys(self, *tags: str) -> set[str]:
        """The keys on these tags."""
        found = [a.get("data-key") or "" for tag, a in self.tags if tag in tags]
        return {key for keys in found for key in keys.split()}


@pytest.fixture
def page(run: Run, write: Write) -> Page:
    """A page on a hostile file, a roster and a rejected file."""
    write("evil<script>.jpg", {"name": EVIL, "issuer": "{{ 7*7 }}"}, findings=["seal.missing"])
    write("roster.jpg", {"unit": "某局"}, kind="roster", rows=[{"seq": 1, "name": EVIL}])
    result = run("evil<script>.jpg", "roster.jpg", "absent.jpg", "--html", "page.html")
    assert result.exit_code == 0, result.output
    return Page(Path("page.html").read_text("utf-8"))


def test_nothing_untrusted_becomes_markup(page: Page) -> None:
    assert sum(tag == "script" for tag, _ in page.tags) == 1
    assert not any(tag == "img" for tag, _ in page.tags)
    names = {name for _, attributes in page.tags for name in attributes}
    assert not {n for n in names if n.startswith("on")}
    assert "style" not in names
    text = "".join(page.words)
    assert EVIL in text
    assert "evil<script>.jpg" in text
    assert "{{ 7*7 }}" in text


def test_the_policy_allows_exactly_its_own_style_and_script(page: Page) -> None:
    policy = next(str(a["content"]) for _, a in page.tags if "http-equiv" in a)
    for tag in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(page.code[tag].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy


def test_it_asks_no_host_for_anything(page: Page) -> None:
    targets = [a.get(n) for _, a in page.tags for n in ("src", "href") if a.get(n)]
    assert targets
    assert all(str(target).startswith("data:image/jpeg;base64,/9j/") for target in targets)
    assert not re.search(r"url\(|@import|https?:", page.code["style"] + page.code["script"])


def test_every_line_has_its_box_and_every_box_its_line(page: Page) -> None:
    boxes = page.keys("rect")
    lines = page.keys("tr", "td", "li")
    assert {"d1f0", "d1s0", "d2r0", "d2r0-name"} <= boxes
    assert any(key.startswith("d1p") for key in boxes)
    assert boxes == lines


def test_boxes_lie_where_the_report_says(page: Page) -> None:
    box = next(a for tag, a in page.tags if tag == "rect" and a["data-key"] == "d1f0")
    assert [box[n] for n in ("x", "y", "width", "height")] == ["80.0", "200.0", "240.0", "50.0"]


def test_it_says_what_was_not_checked_and_what_could_not_be_read(page: Page) -> None:
    text = "".join(page.words)
    for words in ("未检查", "读到的内容", "名册（1 行）", "文件不存在", "圆形印章"):
        assert words in text


def test_findings_come_heaviest_first(run: Run, write: Write) -> None:
    codes = ["tamper.editing_software", "seal.missing", "tamper.copy_move", "seal.wrong_authority"]
    write("a.jpg", {}, findings=codes)
    run("a.jpg", "--html", "page.html")
    text = "".join(Page(Path("page.html").read_text("utf-8")).words)
    text = text[text.index("问题") :]
    assert sorted(codes, key=text.index) == [codes[2], codes[3], codes[1], codes[0]]


def test_a_page_that_is_not_finished_leaves_no_trace(
    run: Run, write: Write, tmp_path: Path
) -> None:
    write("a.jpg")
    result = run("a.jpg", "--html", "page.html", door="no_such_module:door")
    assert result.exit_code == 1
    assert [p.name for p in tmp_path.iterdir()] == ["a.jpg"]
