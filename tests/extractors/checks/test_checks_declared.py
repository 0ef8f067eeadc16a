"""declared.* and document.wrong_kind: where they fire and where they stay silent."""

import pytest

from extractors.checks.messages import FIELD_LABELS, KIND_LABELS
from schemas.findings import FindingCode as C
from schemas.kinds import FIELDS, Kind
from tests.extractors.checks.facts_builder import (
    CLEAN,
    MAN,
    WOMAN,
    check,
    codes,
    facts,
    guess,
    line,
    page,
    read,
    seal,
)

MISMATCH, NOT_FOUND, OTHER = (
    C.DECLARED_MISMATCH,
    C.DECLARED_NOT_FOUND,
    C.DECLARED_OTHER_PERSON,
)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_clean_paper_has_no_finding(kind: Kind) -> None:
    assert codes(facts(kind), dict(CLEAN[kind]), kind) == []


@pytest.mark.parametrize("kind", list(Kind))
def test_every_code_has_one_check_and_none_is_clear_by_omission(kind: Kind) -> None:
    _, checks = check(facts(kind))
    assert list(checks) == [code.value for code in C]
    for code in C:
        if code.startswith(("tamper.", "reuse.")):
            assert checks[code].state == "not_run"
            assert checks[code].reason
    assert checks[MISMATCH].state == "not_run"


def test_a_mismatch_names_both_values_in_the_words_of_the_paper() -> None:
    findings, checks = check(facts(), {"issue_date": "2018年11月25日"})
    (finding,) = findings
    assert finding.code is MISMATCH
    assert (finding.field, finding.declared, finding.found) == (
        "issue_date",
        "2018-11-25",
        "2019-11-25",
    )
    assert finding.message == (
        "发证日期：材料上印的是2019年11月25日，申报填写的是2018年11月25日，请核对。"
    )
    assert finding.page == 1
    assert finding.confidence == 0.97
    assert checks[MISMATCH].state == "found"


@pytest.mark.parametrize(
    "declared",
    [
        {"issue_date": "2019-11"},
        {"grade": "三级/高级工"},
        {"gender": "男"},
        {"id_number": "410802750615001"},
        {"name": "王 建 国"},
        {"colour": "red"},
        {"major": "会计"},
        {"name": None, "grade": " "},
    ],
)
def test_equal_unknown_and_empty_values_are_silent(declared: dict[str, object]) -> None:
    assert codes(facts(), declared) == []


def test_an_uncertain_reading_is_not_held_against_anybody() -> None:
    found = facts(fields=[read("issue_date", "2019-11-25", 0.5)])
    findings, checks = check(found, {"issue_date": "2018-11-25"})
    assert findings == []
    assert checks[MISMATCH].state == "abstained"


@pytest.mark.parametrize(("confidence", "expected"), [(0.7, []), (0.95, [MISMATCH])])
def test_a_lookalike_name_is_a_misreading_until_read_very_surely(
    confidence: float, expected: list[C]
) -> None:
    found = facts(fields=[read("name", "王森", confidence)])
    assert codes(found, {"name": "王淼"}) == expected


def test_a_declared_number_that_no_parser_takes_still_differs() -> None:
    findings, _ = check(facts(), {"id_number": MAN[:-1]})
    assert [f.code for f in findings] == [MISMATCH]
    assert MAN[6:14] not in findings[0].message


@pytest.mark.parametrize(
    ("name", "value", "print_"),
    [
        ("issue_date", "2019-11-25", "发证日期 二〇一九年十一月二十五日"),
        ("issue_date", "2019-11-25", "2019.11 .25"),
        ("grade", 3, "等级:三级/高级工"),
        ("gender", "male", "性别 男"),
        ("id_number", MAN, "410802 19750615 001x"),
        ("occupation", "汽车驾驶员", "工种:汽车 驾驶员"),
        ("issuer", "焦作市人力资源和社会保障局", "焦作市人力贵源和社会保障局(章)"),
    ],
)
def test_a_value_left_unread_is_sought_on_the_page(name: str, value: object, print_: str) -> None:
    silent = facts(changes={name: None}, lines=[line("证书"), line(print_)])
    assert codes(silent, {name: value}) == []
    absent = facts(changes={name: None}, lines=[line("证书"), line("另外的内容")])
    findings, _ = check(absent, {name: value})
    assert [(f.code, f.field) for f in findings] == [(NOT_FOUND, name)]


def test_a_value_split_over_two_lines_is_found() -> None:
    found = facts(changes={"occupation": None}, lines=[line("工种 汽车驾"), line("驶员")])
    assert codes(found, {"occupation": "汽车驾驶员"}) == []


@pytest.mark.parametrize(
    ("kind", "name", "value", "print_"),
    [
        (Kind.APPRAISAL, "verdict", "合格", "确定为合格等次"),
        (Kind.APPRAISAL, "year", 2022, "2022年度"),
        (Kind.ROSTER, "stated_count", 2, "王建国等2名同志"),
        (Kind.DIPLOMA, "education_level", "大专", "普通专科"),
        (Kind.PATENT, "patent_number", "ZL202110123456.7", "ZL 2021 1 0123456.7"),
        (Kind.PATENT, "inventors", ["张三", "李四"], "发明人 张三;李四"),
        (Kind.ID_CARD, "valid_until", "长期", "2015.01.01-长期"),
    ],
)
def test_each_sort_of_value_is_sought_its_own_way(
    kind: Kind, name: str, value: object, print_: str
) -> None:
    found = facts(kind, changes={name: None}, lines=[line(print_)])
    assert codes(found, {name: value}) == []
    assert NOT_FOUND in codes(facts(kind, changes={name: None}), {name: value})


def test_on_a_page_hard_to_read_the_picture_is_to_blame() -> None:
    found = facts(changes={"issue_date": None}, pages=[page(sharpness=0.05)])
    findings, checks = check(found, {"issue_date": "2019-11-25"})
    assert [f.code for f in findings] == [C.QUALITY_BLURRED]
    assert checks[NOT_FOUND].state == "abstained"


def test_a_patent_is_compared_by_its_inventors() -> None:
    assert codes(facts(Kind.PATENT), {"name": "李秀英"}) == []
    findings, _ = check(facts(Kind.PATENT), {"name": "赵六"})
    assert [(f.code, f.field) for f in findings] == [(NOT_FOUND, "inventors")]
    assert "赵六" in findings[0].message


def test_uncertain_inventors_prove_no_absence() -> None:
    fields = [read("patent_number", "ZL202110123456.7"), read("inventors", ["王建国"], 0.4)]
    findings, checks = check(facts(Kind.PATENT, fields=fields), {"name": "赵六"})
    assert findings == []
    assert checks[NOT_FOUND].state == "abstained"


def test_another_persons_paper_gets_one_finding_for_the_person() -> None:
    declared = {"name": "李秀英", "id_number": WOMAN, "gender": "女", "grade": "四级"}
    findings, _ = check(facts(), declared)
    assert [f.code for f in findings] == [OTHER, MISMATCH]
    assert findings[1].field == "grade"
    assert "请核对是否传错材料" in findings[0].message


def test_without_a_printed_number_the_birth_date_speaks() -> None:
    found = facts(changes={"id_number": None})
    assert codes(found, {"name": "李秀英", "id_number": WOMAN, "birth_date": "1980-12"}) == [OTHER]
    same_day = {"name": "李秀英", "birth_date": "1975-06-15"}
    assert codes(found, same_day) == [MISMATCH]


def test_a_declared_birth_date_stands_in_for_a_declared_number() -> None:
    assert codes(facts(), {"name": "李秀英", "birth_date": "1980-12-31"}) == [OTHER]


def test_one_sign_alone_is_a_mismatch_only() -> None:
    assert codes(facts(), {"name": "李秀英", "id_number": MAN}) == [MISMATCH]
    assert codes(facts(), {"name": "王建国", "id_number": WOMAN}) == [MISMATCH]


def test_a_printed_number_with_a_bad_check_proves_nobody_else() -> None:
    found = facts(changes={"id_number": "410802197506150010"})
    answer = codes(found, {"name": "李秀英", "id_number": WOMAN})
    assert OTHER not in answer
    assert answer.count(MISMATCH) == 2


def test_the_declaration_goes_with_the_paper_it_fits_best() -> None:
    years = [2021, 2022, 2023]
    found = facts(
        Kind.APPRAISAL,
        papers=[guess(Kind.APPRAISAL, 0.95, i) for i in range(3)],
        pages=[page(i + 1) for i in range(3)],
        fields=[
            f
            for i, y in enumerate(years)
            for f in (read("name", "王建国", paper=i), read("year", y, paper=i))
        ],
        seals=[seal(i) for i in range(3)],
        lines=[line("年度考核登记表", number=i + 1) for i in range(3)],
    )
    assert codes(found, {"name": "王建国", "year": 2023}) == []
    findings, _ = check(found, {"name": "王建国", "year": 2019})
    assert [f.code for f in findings] == [MISMATCH]


WRONG = C.DOCUMENT_WRONG_KIND


def test_the_wrong_kind_is_said_and_only_the_person_compared() -> None:
    findings, _ = check(
        facts(Kind.DIPLOMA), {"name": "李秀英", "issue_date": "2019"}, Kind.SKILL_CERTIFICATE
    )
    (finding,) = findings
    assert finding.code is WRONG
    assert (finding.declared, finding.found) == ("skill_certificate", "diploma")
    assert "学历证书" in finding.message


def test_any_paper_of_the_file_may_be_the_one_asked_for() -> None:
    found = facts(
        papers=[guess(Kind.SKILL_CERTIFICATE, 0.95), guess(Kind.ID_CARD, 0.95, 1)],
        pages=[page(1), page(2)],
        lines=[line("证书"), line("身份证", number=2)],
    )
    assert WRONG not in codes(found, None, Kind.ID_CARD)


def test_a_doubtful_kind_proves_nothing() -> None:
    found = facts(papers=[guess(Kind.DIPLOMA, 0.4)])
    findings, checks = check(found, None, Kind.SKILL_CERTIFICATE)
    assert WRONG not in [f.code for f in findings]
    assert checks[WRONG].state == "abstained"


def test_a_crisp_picture_without_print_is_a_wrong_kind_and_not_blurred() -> None:
    face = facts(
        papers=[guess(Kind.OTHER, 0.1)], fields=[], lines=[], pages=[page(char_height=None)]
    )
    findings, _ = check(face, None, Kind.ID_CARD)
    assert [f.code for f in findings] == [WRONG]
    dim = page(char_height=None, darkness=0.9)
    dark = facts(papers=[guess(Kind.OTHER, 0.1)], fields=[], lines=[], pages=[dim])
    findings, _ = check(dark, None, Kind.ID_CARD)
    assert [f.code for f in findings] == [C.QUALITY_DARK]


def test_anything_else_on_a_bad_page_is_not_a_wrong_kind() -> None:
    found = facts(Kind.OTHER, pages=[page(sharpness=0.05)])
    assert codes(found, None, Kind.DIPLOMA) == [C.QUALITY_BLURRED]
    assert codes(facts(Kind.OTHER), None, Kind.DIPLOMA) == [WRONG]


def test_without_a_stated_kind_the_check_does_not_run() -> None:
    _, checks = check(facts())
    assert checks[WRONG].state == "not_run"


def test_every_field_of_every_kind_has_a_chinese_label() -> None:
    assert set(KIND_LABELS) == set(Kind)
    assert {name for names in FIELDS.values() for name in names} <= set(FIELD_LABELS)


def test_a_paper_that_lists_many_people_names_the_applicant_somewhere() -> None:
    listed = facts(Kind.APPOINTMENT, lines=[line("聘任 王建国 赵铁柱 同志为技师")])
    assert codes(listed, {"name": "赵铁柱", "work_start_date": "1998-07"}) == []
    assert codes(facts(Kind.APPOINTMENT), {"name": "赵铁柱"}) == [MISMATCH]


@pytest.mark.parametrize(("confidence", "expected"), [(0.7, []), (0.9, [MISMATCH])])
def test_a_date_one_digit_away_is_doubtful_until_read_surely(
    confidence: float, expected: list[C]
) -> None:
    found = facts(changes={"issue_date": None})
    fields = [*found.fields, read("issue_date", "2019-11-25", confidence)]
    assert codes(facts(fields=fields), {"issue_date": "2018-11-25"}) == expected


def test_a_gender_is_not_one_character_away_from_the_other() -> None:
    found = facts(fields=[read("gender", "male", 0.65)])
    assert codes(found, {"gender": "女"}) == [MISMATCH]


def test_a_declared_value_of_a_senseless_type_is_ignored() -> None:
    assert codes(facts(), {"grade": True, "issue_date": 2.5, "inventors": []}) == []
