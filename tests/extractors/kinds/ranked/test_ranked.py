"""Candidates, what stands around them, and what the shipped ranker makes of wordings."""

import numpy as np
import pytest

from extractors.kinds.base import KindReading, PaperText
from extractors.kinds.ranked import completed
from extractors.kinds.ranked.candidates import SORTS
from extractors.kinds.ranked.complete import refines
from extractors.kinds.ranked.features import Features, salted
from extractors.kinds.ranked.ranker import SIZE, Contest, chances, rank, weights
from extractors.kinds.ranked.surroundings import Surroundings
from extractors.kinds.take import Taken
from extractors.layout.pieces import join
from schemas.kinds import Kind
from yanzhen.samples.wordings.sheets import Draft, printed

REPLY = (
    "关于同意转正定级的批复",
    "县农业农村局：",
    "你单位报来的材料收悉。李清源同志自2012年7月参加工作，见习期满，经考核合格，",
    "同意其转正定级为工勤技能岗位五级，工种为农业技术员，从2013年8月1日起执行。",
    "2013年9月12日",
)


def paper(*rows: str) -> PaperText:
    """Rows of print without rulings."""
    return PaperText((printed(*rows),))


def found(sort: str, *rows: str) -> list[object]:
    """The values of one sort that could be read off rows of print."""
    return [one.value for one in SORTS[sort](Surroundings(paper(*rows)))]


def test_every_span_of_a_fields_shape_is_a_candidate() -> None:
    assert found("date", *REPLY) == ["2012-07", "2013-08-01", "2013-09-12"]
    assert "李清源" in found("person", *REPLY)
    assert "农业技术员" in found("trade", *REPLY)
    assert "县农业农村局" in found("body", *REPLY)
    assert found("grade", *REPLY) == [5]
    assert found("gender", "性别　男") == ["male"]


def test_a_run_stands_between_breaks_and_punctuation() -> None:
    runs = found("run", "专业：焊接加工　　　学制：三年")
    assert "焊接加工" in runs
    assert "焊接加工学制" in runs
    assert "专业:" not in runs


def test_the_word_for_trade_is_no_part_of_one() -> None:
    assert "中式烹调工" in found("trade", "从事中式烹调工工作")
    assert "中式烹调工" not in found("trade", "从事中式烹调工种")


def test_a_name_with_a_dot_keeps_it_and_a_rare_surname_counts_where_print_begins() -> None:
    assert "阿依古丽·买买提" in found("person", "姓名　阿依古丽•买买提")
    assert "厍" not in "".join(map(str, found("person", "兹证明犇立新同志")))
    assert "犇立新" in found("person", "姓名　　　犇立新")


def test_print_breaks_off_at_gaps_and_at_the_ends_of_rows() -> None:
    print_ = Surroundings(paper("姓名　　　李清源", "性别"))
    assert print_.text == "姓名李清源性别"
    assert sorted(print_.breaks) == [0, 2, 5, 7]
    assert print_.left(2) == "^|姓名|"
    assert print_.right(5) == "|性别|$"


def test_a_label_over_a_value_is_seen() -> None:
    sheet = Draft().put("姓名", 200, 100).put("工种", 600, 100).put("李清源", 200, 160).sheet()
    print_ = Surroundings(PaperText((sheet,)))
    assert print_.above(print_.text.index("李")) == "姓名"
    assert print_.above(0) == ""


def test_fields_see_the_same_features_at_other_places() -> None:
    print_ = Surroundings(paper(*REPLY))
    dates = tuple(SORTS["date"](print_))
    rows = Features(print_, dates, "date").all()
    assert len(rows) == len(dates)
    one, other = salted(rows[0], "issue_date|", SIZE), salted(rows[0], "birth_date|", SIZE)
    assert one.min() >= 0
    assert one.max() < SIZE
    assert (one != other).mean() > 0.9


def test_chances_add_up_to_one_and_follow_the_weights() -> None:
    table = np.zeros(8, np.float32)
    table[[1, 2]] = 2.0, 1.0
    places = [np.array([1, 2], np.int32), np.array([2, 3], np.int32), np.array([4], np.int32)]
    odds = chances(places, table)
    assert odds.sum() == pytest.approx(1)
    assert odds[0] > odds[1] > odds[2]
    assert odds[0] / odds[1] == pytest.approx(np.exp(2))


def test_the_ranker_reads_a_reply_that_no_rule_has_looked_at() -> None:
    reading = completed(Kind.APPOINTMENT, paper(*REPLY), KindReading())
    values = {name: taken.value for name, taken in reading.fields.items()}
    assert values["name"] == "李清源"
    assert values["occupation"] == "农业技术员"
    assert values["work_start_date"] == "2012-07"
    assert values["effective_date"] == "2013-08-01"
    assert reading.fields["name"].piece.text == "李清源"
    assert all((taken.ranked or 0) > 0.5 for taken in reading.fields.values())


def test_what_a_rule_found_keeps_its_place_and_learns_how_likely_it_is() -> None:
    text = paper(*REPLY)
    at = text.text.index("2012年7月")
    ruled = KindReading(
        fields={
            "work_start_date": Taken("2012-07", text.flow.cut(at, at + 7), announced=True),
        }
    )
    fields = completed(Kind.APPOINTMENT, text, ruled).fields
    assert fields["work_start_date"].announced
    assert (fields["work_start_date"].ranked or 0) > 0.5


def test_a_name_of_a_rare_surname_stands_against_what_looks_like_one() -> None:
    text = paper("姓名：俎文斌　性别：男", "毕业证书")
    ruled = KindReading(fields={"name": Taken("俎文斌", text.flow.cut(3, 6))})
    assert completed(Kind.DIPLOMA, text, ruled).fields["name"].value == "俎文斌"


def test_what_the_ranker_all_but_excludes_is_no_name_where_it_is_sure_of_one() -> None:
    text = paper(*REPLY)
    at = text.text.index("经考核")
    ruled = KindReading(fields={"name": Taken("经考核", text.flow.cut(at, at + 3))})
    assert completed(Kind.APPOINTMENT, text, ruled).fields["name"].value == "李清源"


def test_a_former_trade_gives_way_to_the_one_that_the_ranker_is_sure_of() -> None:
    text = paper(
        "关于聘任李清源同志的通知",
        "经研究，聘任李清源同志为工勤技能岗位三级（汽车驾驶员），聘期三年，自2020年1月1日起计算。",
        "该同志原为四级，从事保管工工作。",
    )
    at = text.text.index("保管工")
    former = KindReading(fields={"occupation": Taken("保管工", text.flow.cut(at, at + 3))})
    taken = completed(Kind.APPOINTMENT, text, former).fields["occupation"]
    assert taken.value == "汽车驾驶员"
    assert taken.agreement < 0


def test_a_grade_in_two_rows_is_not_given_up_for_what_one_of_them_holds() -> None:
    text = paper(
        "陈娜同志经河南省工人技师考评委",
        "员会考评合格，准予获得保管工高级技",
        "姓名　　陈娜",
        "师资格。",
    )
    at, rest = text.text.index("高级技"), text.text.index("师资格")
    piece = join((text.flow.cut(at, at + 3), text.flow.cut(rest, rest + 1)))
    whole = KindReading(fields={"grade": Taken(1, piece)})
    assert completed(Kind.SKILL_CERTIFICATE, text, whole).fields["grade"].value == 1


def test_a_day_is_not_given_up_for_its_month() -> None:
    text = paper(*REPLY)
    at = text.text.index("2013年8月1日")
    whole = Taken("2013-08-01", text.flow.cut(at, at + 9))
    assert refines(whole, Taken("2013-08", whole.piece))
    assert not refines(whole, Taken("2013-09", whole.piece))


def test_kinds_that_print_forms_and_empty_papers_are_left_alone() -> None:
    reading = KindReading()
    assert completed(Kind.ID_CARD, paper("姓名　李清源"), reading) is reading
    assert completed(Kind.DIPLOMA, PaperText(()), reading) is reading


def test_no_field_without_candidates_is_filled() -> None:
    contest = Contest(paper("荣誉证书"))
    ranking = rank(contest, Kind.HONOUR, "issue_date")
    assert ranking.best is None
    assert ranking.by_value == {}


def test_the_shipped_weights_fit_the_table() -> None:
    assert weights().shape == (SIZE,)
    assert np.count_nonzero(weights()) > 100_000
