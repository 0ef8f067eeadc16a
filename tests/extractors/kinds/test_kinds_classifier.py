"""The classifier of kinds, and how it is weighed against the cues."""

import numpy as np
import pytest

from extractors.kinds import recognise as recognition
from extractors.kinds.base import PaperText
from extractors.kinds.classifier import KINDS, SIZE, chances, classify, features, weights
from extractors.kinds.recognise import recognise
from schemas.kinds import Kind
from yanzhen.samples.wordings.sheets import printed

REPLY = PaperText(
    (
        printed(
            "关于聘任张广田等同志的通知",
            "畜牧站：",
            "经研究，同意聘任张广田同志为工勤技能岗位三级（动物检疫员），",
            "聘期三年，自2016年5月1日起计算，其原聘的四级岗位同时解聘。",
            "2016年4月25日",
        ),
    )
)


def test_features_depend_on_print_and_titles_and_lie_in_the_table() -> None:
    one, other = features("荣誉证书授予", ["荣誉证书"]), features("荣誉证书授予", ["聘书"])
    assert one.min() >= 0
    assert one.max() < SIZE
    assert set(one.tolist()) != set(other.tolist())


def test_chances_of_all_kinds_add_up_to_one() -> None:
    table = np.zeros((len(KINDS), SIZE), np.float32)
    table[3, 5] = 2.0
    odds = chances(np.array([5, 6], np.int32), table)
    assert odds.sum() == pytest.approx(1)
    assert int(np.argmax(odds)) == 3


def test_the_shipped_weights_know_a_letter_by_what_it_says() -> None:
    assert weights().shape == (len(KINDS), SIZE)
    kind, chance = classify(REPLY.text, [])
    assert kind is Kind.APPOINTMENT
    assert chance > 0.5


def test_cues_stand_unless_the_classifier_is_all_but_certain(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = [(Kind.PATENT, 0.98), (Kind.PATENT, 0.995)]
    monkeypatch.setattr(recognition, "classify", lambda *_: said.pop(0))
    cued, learnt = recognise(REPLY), recognise(REPLY)
    assert cued.kind is not Kind.PATENT
    assert learnt.kind is Kind.PATENT
    assert not learnt.titled
    assert learnt.confidence < 0.95


def test_where_no_cue_names_a_kind_less_is_asked_of_the_classifier_and_more_where_none_speaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    some = PaperText((printed("工种：汽车驾驶员", "二〇一九年三月二十一日发给本人收存"),))
    essay = PaperText((printed("昨天下了一场大雪，院子里一片洁白。", "我和弟弟堆了一个雪人。"),))
    for paper, wanted in ((some, 0.9), (essay, 0.98)):
        said = [(Kind.PATENT, wanted - 0.01), (Kind.PATENT, wanted)]
        monkeypatch.setattr(recognition, "classify", lambda *_, said=said: said.pop(0))
        assert [recognise(paper).kind for _ in range(2)] == [Kind.OTHER, Kind.PATENT]


def test_of_hardly_any_print_the_classifier_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> tuple[Kind, float]:
        raise AssertionError("asked")

    monkeypatch.setattr(recognition, "classify", never)
    assert recognise(PaperText((printed("收据 200元"),))).kind is Kind.OTHER
