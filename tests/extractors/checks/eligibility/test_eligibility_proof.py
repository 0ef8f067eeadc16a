"""Declared and proven kept apart; the common conditions; transfers, trades, honours by level."""

from typing import Any

import pytest

from extractors.checks.eligibility import CONDITIONS, evaluate
from extractors.checks.eligibility.issuers import issuers
from schemas.confirmations import QUESTIONS, Confirmation
from schemas.evidence import Applied, Certificate, Datum, Evidence, Unread
from schemas.kinds import Form, Kind
from schemas.policy import TradePolicy
from tests.extractors.checks.eligibility.applicants import (
    FIVE,
    ONE_BASIC,
    POLICY,
    SKILL,
    TODAY,
    TRADE,
    answer,
    declared,
    grade_one,
    held,
    honour,
    party_member,
    patent,
    person,
    proven,
    reform,
    result,
    rule,
    school,
    years,
)

E, N, R = "eligible", "not_eligible", "review"
OTHER = "计算机操作员"
CLAIMED = held(3, "2020-06-01", document=None)


def two(**more: Any) -> Evidence:
    """Who fulfils all of grade 2."""
    given = {
        "certificates": [held(3, "2020-12")],
        "education": school("senior_high"),
        "confirmations": {"2.2.4(3)": True},
    }
    return person(2, **(given | more))


def four(*certificates: Certificate, **more: Any) -> Evidence:
    """Who applies for grade 4 with six years of work."""
    given = {"work_start_date": proven("2020-07-01"), "certificates": list(certificates)}
    return person(4, **(given | more))


def test_who_declares_grade_3_without_a_readable_certificate_is_unproven() -> None:
    found = result(two(certificates=[CLAIMED]))
    assert found.answer == R
    assert "没有可读的证明材料" in found.reasons[0]
    assert rule(found, "certificate.grade").proven_by == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"birth_date": declared("1980-05-06")}, "出生日期只有申报填写"),
        ({"birth_date": Datum()}, "没有出生日期"),
        (
            {"birth_date": Datum(declared="1981-05-06", proven="1980-05-06")},
            "申报的出生日期与材料上的不一致",
        ),
        (
            {"birth_date": Datum(proven="1980-05-06", conflicting=["1982-05-06"])},
            "各材料上的出生日期不一致",
        ),
        ({"education": []}, "没有学历证书"),
        (
            {
                "education": [
                    each.model_copy(update={"document": None}) for each in school("bachelor")
                ]
            },
            "学历证书只有申报填写",
        ),
        (
            {"education": [], "unread": [Unread(document="d", kind=Kind.DIPLOMA)]},
            "学历层次未能读出",
        ),
        ({"certificates": [held(3, "2020-12", doubtful=["issue_date"])]}, "等级证书上的内容"),
        ({"certificates": [held(3, None)]}, "发证日期未能读出"),
        ({"certificates": [held(3, "2020-02-30")]}, "发证日期未能读出"),
        ({"certificates": [held(3, "2020-12", occupation=None)]}, "工种未能读出"),
        ({"certificates": [held(3, "2020-12", form=Form.VOCATIONAL_QUALIFICATION)]}, "是否认可"),
        (
            {"certificates": [held(3, "2020-12").model_copy(update={"grade": None})]},
            "证书的等级未能读出",
        ),
        (
            {"certificates": [], "unread": [Unread(document="c", kind=Kind.SKILL_CERTIFICATE)]},
            "等级证书未能读出",
        ),
        ({"confirmations": {}}, "须由人工确认：工作表现和业绩突出"),
    ],
)
def test_what_is_not_proven_goes_to_a_person_with_the_reason(
    change: dict[str, Any], words: str
) -> None:
    assert answer(two()) == E
    found = result(two(**change))
    assert found.answer == R
    assert any(words in reason for reason in found.reasons), found.reasons


def test_a_month_is_enough_where_every_day_of_it_agrees() -> None:
    declared_month = Datum(declared="1980-05", proven="1980-05-06", documents=["id"])
    assert answer(two(birth_date=declared_month)) == E


@pytest.mark.parametrize(
    "clause",
    [
        Confirmation.IN_POST,
        Confirmation.NOT_RETIRED,
        Confirmation.CONSENT,
        Confirmation.NO_INVESTIGATION,
        Confirmation.NO_SANCTION,
        Confirmation.NO_OTHER_BAR,
    ],
)
def test_a_common_condition_denied_by_a_person_fails_all(clause: Confirmation) -> None:
    given = {"2.2.4(3)": True, clause.value: False}
    found = result(two(confirmations=given))
    assert found.answer == N
    assert found.reasons == [f"经人工确认不符合：{QUESTIONS[clause]}。"]


def test_before_a_person_spoke_the_common_conditions_weigh_nothing_or_hold_all() -> None:
    assert rule(result(two()), "common.consent").answer == "not_evaluated"
    waiting = result(two(), readings={"unconfirmed": "review"})
    assert waiting.answer == R
    given = {"2.2.4(3)": True} | dict.fromkeys(("1.1", "1.2", "2.1", "2.6①", "2.6②", "2.6③"), True)
    assert answer(two(confirmations=given), readings={"unconfirmed": "review"}) == E


def test_a_grade_that_is_not_applied_for_is_a_question() -> None:
    found = result(person(3).model_copy(update={"application": Applied()}))
    assert (found.answer, found.grade) == (R, None)
    assert found.reasons[0] == "没有填写申报等级，请补充。"


def test_who_retires_this_year_is_told_and_not_barred() -> None:
    found = result(
        four(work_start_date=proven("1990-01-01"), birth_date=proven("1966-01-10", "id"))
    )
    assert found.answer == E
    note = rule(found, "common.retires_this_year")
    assert note.answer == "not_evaluated"
    assert "2026-05-10" in str(note.reason)


def test_reached_on_the_very_day_of_the_notice_is_for_a_person() -> None:
    found = four(work_start_date=proven("1990-01-01"), birth_date=proven("1965-11-24", "id"))
    assert answer(found) == R


def test_a_birth_month_around_the_day_is_for_a_person() -> None:
    found = four(work_start_date=proven("1990-01-01"), birth_date=proven("1965-11", "id"))
    assert answer(found) == R


def test_a_transfer_applies_for_the_own_grade_in_the_new_trade() -> None:
    own = held(4, "2023-01", occupation=OTHER)
    moved = result(four(own, transfer_proofs=[reform(reform=False)]))
    assert moved.answer == E
    assert rule(moved, "transfer.own_grade").answer == "met"
    assert answer(four(own)) == R
    assert answer(four(own, confirmations={"2.3①": True})) == E
    assert answer(four(own, confirmations={"2.3①": False})) == N
    assert answer(four(held(4, "2023-01"))) == N


def test_after_a_transfer_the_years_count_from_the_first_certificate_of_the_grade() -> None:
    new, old = held(5, "2024-06"), held(5, "2018-03", occupation=OTHER)
    assert answer(four(new)) == N
    found = result(four(new, old))
    assert found.answer == E
    assert rule(found, "certificate.years").proven_by == [old.document]
    doubtful = old.model_copy(update={"doubtful": ["issue_date"]})
    assert answer(four(new, doubtful)) == R
    assert answer(four(held(5, "2020-06"), doubtful)) == E


def test_a_proof_that_does_not_speak_of_a_reform_is_for_a_person() -> None:
    old = held(5, "2020-03", occupation=OTHER)
    assert answer(four(old, transfer_proofs=[reform(reform=None)])) == R
    assert answer(four(old, transfer_proofs=[reform()], confirmations={"2.3②": False})) == N
    assert answer(four(old, confirmations={"2.3②": True})) == E


def test_trades_by_other_names_and_near_ones() -> None:
    named = held(5, "2020-03", occupation="驾 驶 员")
    near = held(5, "2020-03", occupation="汽车调度员")
    trades = TradePolicy(aliases={TRADE: ["驾驶员"]}, near={"汽车调度员": [TRADE]})
    policy = POLICY.model_copy(update={"trades": trades})
    assert answer(four(named)) == N
    assert evaluate(four(named), policy, TODAY).answer == E
    assert evaluate(four(near), policy, TODAY).answer == R
    for said, expected in ((True, E), (False, N)):
        evidence = four(near, confirmations={"2.3③": said})
        assert evaluate(evidence, policy, TODAY).answer == expected


def test_another_trade_for_grade_1_is_for_a_person_as_the_clause_names_none() -> None:
    assert answer(grade_one(certificates=[held(2, "2021-11", occupation=OTHER)])) == R


PROVINCIAL = {"issuer": "河南省人民政府", "honour": "劳动模范"}


def test_a_provincial_honour_lifts_by_one_grade() -> None:
    assert answer(four(held(5, "2024-06"))) == N
    found = result(four(held(5, "2024-06"), honours=[honour(**PROVINCIAL)]))
    assert found.answer == E
    city = honour(issuer="焦作市人民政府", honour="劳动模范")
    assert answer(four(held(5, "2024-06"), honours=[city])) == N
    assert answer(four(honours=[honour(**PROVINCIAL)])) == N
    assert answer(four(held(5, "2024-06", occupation=OTHER), honours=[honour(**PROVINCIAL)])) == R


def test_other_provincial_honours_and_talents_are_for_a_person() -> None:
    other = honour(issuer="河南省人民政府", honour="先进个人")
    assert answer(four(held(5, "2024-06"), honours=[other])) == R
    assert answer(four(held(5, "2024-06"), confirmations={"2.4": True})) == E
    assert answer(four(held(5, "2024-06"), honours=[other], confirmations={"2.4": False})) == N


def test_a_provincial_honour_spares_grade_1_the_theory_exam() -> None:
    found = result(grade_one(honours=[honour(**PROVINCIAL)]))
    assert rule(found, "promotion.theory_exemption").answer == "met"
    assert rule(result(grade_one()), "promotion.theory_exemption").answer == "not_evaluated"


def basic(*honours: Any, **more: Any) -> Evidence:
    """Grade 1 with one year 基本合格."""
    given = {"appraisals": years(*ONE_BASIC), "honours": list(honours)}
    return grade_one(**(given | more))


@pytest.mark.parametrize(
    ("name", "issuer", "rank", "expected"),
    [
        ("五一劳动奖章", "河南省总工会", None, E),
        ("五一劳动奖章", "中华全国总工会", None, E),
        ("五一劳动奖章", "焦作市总工会", None, N),
        ("技术能手", "焦作市人力资源和社会保障局", None, E),
        ("技术能手", "修武县人民政府", None, N),
        ("职业技能竞赛", "焦作市总工会", "三等奖", E),
        ("职业技能竞赛", "焦作市总工会", "优秀奖", N),
        ("职业技能竞赛", "焦作市总工会", "第二名", R),
        ("职业技能竞赛团体", "焦作市总工会", "一等奖", N),
        ("先进工作者", "河南省教育厅", None, E),
        ("结业", "河南省教育厅", None, R),
        ("先进个人", "孟州市人民政府", None, R),
        ("先进个人", "焦作市解放区人民政府", None, N),
        ("先进个人", None, None, R),
        (None, "焦作市总工会", None, R),
    ],
)
def test_the_items_of_2_2_5_5(
    name: str | None, issuer: str | None, rank: str | None, expected: str
) -> None:
    given = honour(honour=name, issuer=issuer, award_rank=rank)
    assert answer(basic(given)) == expected


def test_a_person_settles_the_level_of_an_honour() -> None:
    unknown = honour(issuer="孟州市人民政府")
    assert answer(basic(unknown, confirmations=SKILL | {"2.2.5(5)①": True})) == E
    assert answer(basic(unknown, confirmations=SKILL | {"2.2.5(5)①": False})) == N
    assert answer(basic(confirmations=SKILL | {"2.2.5(5)⑥": True})) == E


def test_an_honour_of_the_certificates_own_month_is_for_a_person() -> None:
    assert answer(basic(honour("2021-11-20"))) == R
    assert answer(basic(honour("2021-12-01"))) == E


@pytest.mark.parametrize(
    ("patents", "expected"),
    [
        ([patent("ZL1", 1, "invention")], E),
        ([patent("ZL1", None, "invention")], R),
        ([patent("ZL1", 1, "invention", document=None)], R),
        ([patent("ZL1", 1, "invention", grant_date="2020-01-01")], N),
        ([patent("ZL1", 1), patent("ZL1", 1)], N),
        ([patent("ZL1", 1), patent("ZL2", 2, grant_date=None)], R),
    ],
)
def test_patents(patents: list[Any], expected: str) -> None:
    related = SKILL | {"2.2.5(5)⑤": True}
    assert answer(basic(patents=patents, confirmations=related)) == expected


def test_appraisals_missing_disputed_or_undetermined() -> None:
    assert answer(grade_one(appraisals=years(*FIVE[:4]))) == R
    assert answer(grade_one(appraisals=years(*FIVE[:4], "undetermined"))) == N
    assert answer(grade_one(appraisals=[*years(*FIVE), *years("qualified")])) == R
    one = years("excellent", "qualified", "qualified", "qualified")
    assert answer(grade_one(appraisals=one)) == R
    none = years(*["qualified"] * 5)
    assert answer(grade_one(appraisals=none)) == N


@pytest.mark.parametrize("kind", [Kind.HONOUR, Kind.PATENT])
def test_an_honour_or_patent_that_could_not_be_read_may_be_the_one(kind: Kind) -> None:
    assert answer(basic()) == N
    assert answer(basic(unread=[Unread(document="unread", kind=kind)])) == R


def test_an_unread_honour_may_be_the_party_award_or_a_provincial_one() -> None:
    unread = [Unread(document="unread", kind=Kind.HONOUR)]
    one = years("excellent", *["qualified"] * 4)
    assert answer(grade_one(appraisals=one)) == N
    found = rule(result(grade_one(appraisals=one, unread=unread)), "appraisals.excellent")
    assert found.answer == R
    assert answer(four(held(5, "2024-06"), unread=unread)) == R


def test_an_unread_certificate_or_transfer_may_change_the_answer() -> None:
    certificate = [Unread(document="unread", kind=Kind.SKILL_CERTIFICATE)]
    assert answer(four(held(5, "2022-12-20"), unread=certificate)) == R
    transfer = [Unread(document="unread", kind=Kind.APPOINTMENT)]
    old = held(5, "2020-03", occupation=OTHER)
    assert answer(four(old)) == N
    assert answer(four(old, unread=transfer)) == R


@pytest.mark.parametrize(("names", "expected"), [([TRADE], E), ([OTHER], R), ([], E)])
def test_a_trade_outside_a_loaded_catalogue_is_for_a_person(
    names: list[str], expected: str
) -> None:
    policy = POLICY.model_copy(update={"trades": TradePolicy(names=names)})
    assert evaluate(two(), policy, TODAY).answer == expected


def test_the_party_award_waits_for_a_person() -> None:
    one = years("excellent", *["qualified"] * 4)
    assert answer(grade_one(appraisals=one, honours=[party_member(2023)])) == R
    denied = SKILL | {"2.2.5(3)": False}
    found = grade_one(appraisals=one, honours=[party_member(2023)], confirmations=denied)
    assert answer(found) == N


def test_technical_staff_apply_by_other_rules() -> None:
    technical = Applied(applied_grade=1, applied_occupation=TRADE, post_type="technical")
    assert answer(grade_one(application=technical)) == R
    allowed = SKILL | {"2.2.5(6)": True}
    assert answer(grade_one(application=technical, confirmations=allowed)) == E


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("中共焦作市委 焦作市人民政府", ["city party_or_government", "city party_or_government"]),
        ("中共焦作市委焦作市人民政府", ["city party_or_government", "city party_or_government"]),
        ("中国共产党焦作市委员会", ["city party_or_government"]),
        ("中共焦作市委组织部", ["city department"]),
        ("中共焦作市纪律检查委员会", ["city department"]),
        ("共青团焦作市委", ["city department"]),
        ("焦作市人民政府办公室", ["city department"]),
        ("中共修武县委", ["county party_or_government"]),
        ("河南省人民政府", ["province party_or_government"]),
        ("河南省发展和改革委员会", ["province department"]),
        ("上海市人民政府", ["province party_or_government"]),
        ("广西壮族自治区人民政府", ["province party_or_government"]),
        ("国务院", ["nation party_or_government"]),
        ("人力资源和社会保障部", ["nation department"]),
        ("中华全国总工会", ["nation union"]),
        ("某某公司工程部", ["None other", "None department"]),
        ("孟州市人民政府", ["None party_or_government"]),
        ("", []),
    ],
)
def test_issuers(text: str, told: list[str]) -> None:
    found = [f"{each.level} {each.body}" for each in issuers(text, POLICY.places)]
    assert found == told


def test_every_condition_has_a_name_of_its_own_and_a_clause() -> None:
    ids = [condition.id for condition in CONDITIONS]
    assert len(set(ids)) == len(ids)
    assert all(condition.clause[0] in "一二" for condition in CONDITIONS)


@pytest.mark.parametrize("grade", [5, 4, 3, 2, 1])
def test_every_result_is_a_condition_with_clause_and_reason(grade: int) -> None:
    known = {condition.id for condition in CONDITIONS}
    for each in result(person(grade)).rules:
        assert each.id in known
        assert each.clause[0] in "一二"
        assert (each.reason is None) is (each.answer == "met")
