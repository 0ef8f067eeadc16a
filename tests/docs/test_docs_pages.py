"""The pages hold together: links, make targets, twins, and nothing from outside the project."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
READMES = [ROOT / "README.md", ROOT / "README.zh-CN.md"]
PAGES = [*READMES, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def headings(page: Path) -> list[tuple[int, str]]:
    """Level and text of each heading outside code blocks."""
    text = FENCE.sub("", page.read_text("utf-8"))
    found = re.findall(r"^(#+) (.+)$", text, re.MULTILINE)
    return [(len(marks), title) for marks, title in found]


def slug(title: str) -> str:
    """The anchor that a heading gets: lower case, no punctuation, hyphens for blanks."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def make_targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    return set(re.findall(r"^([a-z-]+):(?!=)", makefile, re.MULTILINE))


def inner_links(page: Path) -> list[str]:
    text = FENCE.sub("", page.read_text("utf-8"))
    return [link for link in LINK.findall(text) if "://" not in link]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_inside_the_project_resolve(page: Path) -> None:
    for link in inner_links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link
        assert not anchor or anchor in {slug(title) for _, title in headings(target)}, link


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_make_target_that_a_page_names_exists(page: Path) -> None:
    code = re.findall(r"(?:`|^)make ([a-z-]+)", page.read_text("utf-8"), re.MULTILINE)
    assert set(code) <= make_targets()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_page_points_outside_the_project(page: Path) -> None:
    text = page.read_text("utf-8")
    assert "../shared" not in text
    assert "/work/" not in text


def test_every_page_of_the_docs_is_reachable_from_the_readmes() -> None:
    for readme in READMES:
        named = {(ROOT / link.partition("#")[0]).resolve() for link in inner_links(readme)}
        assert set((ROOT / "docs").iterdir()) <= named


def test_the_readme_and_its_twin_have_the_same_shape() -> None:
    english, chinese = ([level for level, _ in headings(page)] for page in READMES)
    assert english == chinese


def test_the_readme_and_its_twin_give_the_same_commands_and_examples() -> None:
    english, chinese = (
        [
            re.sub(r" +#.*", "", body)
            for kind, body in FENCE.findall(page.read_text("utf-8"))
            if kind != "mermaid"
        ]
        for page in READMES
    )
    assert english == chinese


def test_the_readme_and_its_twin_name_the_same_words_and_files() -> None:
    english, chinese = (
        set(re.findall(r"`([a-zA-Z][\w.*/ -]*)`", FENCE.sub("", page.read_text("utf-8"))))
        for page in READMES
    )
    assert english == chinese


def test_every_make_target_says_what_it_does() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    described = set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.MULTILINE))
    assert make_targets() == described


def test_continuous_integration_runs_what_a_developer_runs() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert script.read_text("utf-8").rstrip().endswith("exec make test")
