"""Training the ranker: what it learns from, that it learns, and that its weights are kept."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from extractors.kinds.base import PaperText
from extractors.kinds.classifier import KINDS as KINDS_IN_ORDER
from extractors.kinds.classifier import SIZE as KIND_WEIGHTS
from extractors.kinds.classifier import chances as chances_of_kinds
from extractors.kinds.classifier import features
from extractors.kinds.ranked.complete import KINDS
from extractors.kinds.ranked.ranker import SIZE, Contest, chances
from schemas.kinds import Kind
from yanzhen.bench import train, train_kinds
from yanzhen.bench.train import Lesson, of_layouts, of_wordings, store, trained
from yanzhen.bench.train_kinds import Example
from yanzhen.samples.papers import Layout, layouts_for
from yanzhen.samples.wordings import wordings
from yanzhen.samples.wordings.sheets import printed
from yanzhen.samples.worn import WEARS

PEOPLE = ("李清源", "王建国", "赵明远", "周玉兰", "钱学礼", "孙立新")


def lesson(name: str, signer: str) -> Lesson:
    """A sentence that names its person first and who signs it last."""
    sheet = printed(f"经研究，授予{name}先进个人称号。", f"审批人　{signer}")
    return Lesson(Kind.HONOUR, PaperText((sheet,)), {"name": name}, frozenset({"issue_date"}))


def test_what_was_learnt_holds_for_people_it_never_met() -> None:
    lessons = [lesson(a, b) for a in PEOPLE for b in PEOPLE if a != b]
    table = trained(lessons)
    new = lesson("郑文涛", "吴海波")
    contest = Contest(new.paper)
    odds = chances(contest.places(Kind.HONOUR, "name"), table)
    best = contest.candidates("name")[int(np.argmax(odds[:-1]))]
    assert best.value == "郑文涛"
    assert odds.max() > 0.5


def first_layouts(kind: Kind, split: str) -> list[Layout]:
    """A few layouts of a kind, those with several pages first: drawing them all takes long."""
    found = sorted(layouts_for(kind, split), key=lambda x: "many" not in x.traits)
    return found[:1] + [x for x in found[1:] if "composed" in x.traits]


def test_printed_papers_say_what_their_layouts_note_and_come_from_no_other_split(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def noted(kind: Kind, split: str) -> list[Layout]:
        asked.append(split)
        return first_layouts(kind, split)

    monkeypatch.setattr(train, "layouts_for", noted)
    lessons = list(of_layouts(1, 2))
    assert set(asked) == {"tune"}
    assert len(lessons) == (1 + 2) * len(KINDS)
    assert all(not lesson.absent & set(lesson.says) for lesson in lessons)
    readable = [one for one in lessons if str(one.says.get("name", "")) in one.paper.text]
    assert len(readable) > 0.8 * len(lessons)


def test_papers_in_words_are_the_open_ones_of_ranked_kinds() -> None:
    few = [paper for paper in wordings("tuned") if paper.number <= 2]
    lessons = list(of_wordings(few))
    assert {lesson.kind for lesson in lessons} == KINDS


def test_weights_are_kept_in_steps(tmp_path: Path) -> None:
    table = np.zeros(SIZE, np.float32)
    table[[3, 70, 900]] = 0.5, -0.301, 0.001
    store(table, tmp_path / "weights.npz")
    with np.load(tmp_path / "weights.npz") as data:
        assert data["places"].tolist() == [3, 70]
        assert data["weights"] * data["step"] == pytest.approx([0.5, -0.3])


def test_what_was_learnt_of_kinds_holds_for_other_words() -> None:
    letters = [f"{name}同志聘任为三级岗位，聘期三年" for name in PEOPLE]
    prizes = [f"{name}同志荣获先进个人称号，特发此证" for name in PEOPLE]
    examples = [
        *(Example(Kind.APPOINTMENT, features(text, [])) for text in letters),
        *(Example(Kind.HONOUR, features(text, [])) for text in prizes),
    ]
    table = train_kinds.trained(examples)
    odds = chances_of_kinds(features("吴海波同志荣获劳动模范称号", []), table)
    assert KINDS_IN_ORDER[int(np.argmax(odds))] is Kind.HONOUR


def test_pages_of_papers_with_several_are_examples_of_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(train_kinds, "layouts_for", first_layouts)
    examples = list(train_kinds.of_layouts(1))
    assert len(examples) > sum(len(first_layouts(kind, "tune")) for kind in Kind)
    assert {example.kind for example in examples} == set(Kind)


def test_the_command_trains_on_all_and_says_where_it_put_the_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = tuple(paper for paper in wordings("tuned") if paper.number <= 2)
    monkeypatch.setattr(train, "wordings", lambda _: few)
    monkeypatch.setattr(train, "of_layouts", lambda *_: iter([lesson("李清源", "王建国")]))
    monkeypatch.setattr(train_kinds, "of_layouts", lambda _: iter(()))
    made = CliRunner().invoke(train.main, ["--out", str(tmp_path)], catch_exceptions=False)
    assert made.exit_code == 0
    lessons = sum(paper.kind in KINDS for paper in few) + 1
    assert f"weights.npz: {lessons} papers\n" in made.output
    assert f"kind_weights.npz: {len(few) * (1 + len(WEARS))} papers and pages" in made.output
    with np.load(tmp_path / "kind_weights.npz") as data:
        assert data["weights"].shape == (len(Kind), KIND_WEIGHTS)
    assert (tmp_path / "weights.npz").stat().st_size > 1000
