"""Identity cards by their sides, and the registration form of administrators."""

from extractors.kinds import read_papers
from schemas.facts import FieldValue
from schemas.kinds import Kind
from tests.extractors.kinds.readings import ID_MAN, said
from tests.extractors.layout.drawn_sheets import Draft, printed

_FRONT = (
    "姓　名　王建国",
    "性　别　男　民　族　汉",
    "出　生　1975年6月15日",
    "住　址　河南省焦作市解放区建设路15号",
    f"公民身份号码　　{ID_MAN}",
)
_PERSON: dict[str, FieldValue] = {
    "name": "王建国",
    "gender": "male",
    "birth_date": "1975-06-15",
    "id_number": ID_MAN,
}


def _back(until: str) -> tuple[str, ...]:
    return (
        "　　　　　中华人民共和国",
        "　　　　　居民身份证",
        "签发机关　焦作市公安局解放分局",
        f"有效期限　2015.06.01-{until}",
    )


def test_both_sides_on_one_page() -> None:
    paper = said(printed(*_FRONT, "", "", *_back("2035.06.01")))
    assert paper.kind is Kind.ID_CARD
    assert paper.fields == _PERSON | {"valid_until": "2035-06-01"}


def test_a_copy_without_its_pale_labels() -> None:
    faint = ("王建国", "男", "1975年6月15日", "河南省焦作市解放区建设路15号", f"2{ID_MAN}")
    paper = said(printed(*faint))
    assert paper.kind is Kind.ID_CARD
    assert paper.fields == _PERSON


def test_labels_that_became_one_cell_announce_what_stands_level_with_them() -> None:
    draft = Draft().rule(40, 40, 190, 400)
    for y, label, value in (
        (60, "姓名", "王建国"),
        (120, "性别", "男"),
        (180, "出生", "1975年6月15日"),
        (240, "住址", "河南省焦作市解放区建设路15号"),
        (300, "公民身", ID_MAN),
    ):
        draft.put(label, 60, y).put(value, 400, y)
    paper = said(draft.put("份号码", 200, 300).sheet(), printed(*_back("长期"), page=2))
    assert paper.fields == _PERSON | {"valid_until": "long_term"}


def test_a_period_that_no_card_has_is_doubtful() -> None:
    (paper,) = read_papers([printed(*_back("2035.08.01"))])
    until = paper.reading.fields["valid_until"]
    assert (until.value, until.contradicted) == ("2035-08-01", True)


def test_the_back_on_a_page_of_its_own() -> None:
    paper = said(printed(*_FRONT, page=1), printed(*_back("长期"), page=2))
    assert (paper.kind, paper.pages) == (Kind.ID_CARD, [1, 2])
    assert paper.fields == _PERSON | {"valid_until": "long_term"}


def test_one_side_alone() -> None:
    assert said(printed(*_FRONT)).fields == _PERSON
    back = said(printed(*_back("2035.06.01")))
    assert (back.kind, back.fields) == (Kind.ID_CARD, {"valid_until": "2035-06-01"})


def test_a_period_whose_dash_was_lost() -> None:
    front = ("中华人民共和国", "居民身份证", "签发机关　焦作市公安局解放分局")
    back = said(printed(*front, "有效期限　2021.04.032041.04.03"))
    assert back.fields == {"valid_until": "2041-04-03"}


def test_an_electronic_card_tells_both_ends_of_its_period() -> None:
    shown = ("签发机关　焦作市公安局解放分局", "有效期起　　2018-05-04", "有效期止　　长期")
    assert said(printed(*_FRONT, *shown)).fields == _PERSON | {"valid_until": "long_term"}


def test_an_administrators_form() -> None:
    draft = Draft().rows("　　　　网上报名管理人员信息登记表")
    draft.table((180, 380, 180, 380), ["单位名称", "焦作市公路管理局", "工作部门", "人事科"],
                ["姓名", "李秀英", "性别", "女"], ["职务", "科员", "办公电话", "0391-2345678"],
                ["手机号码", "13800391234", "备注", ""])  # fmt: skip
    paper = said(draft.rows("填表人：李秀英　　　　　2026年3月16日").sheet())
    assert paper.kind is Kind.ADMIN_FORM
    assert paper.fields == {
        "unit": "焦作市公路管理局",
        "name": "李秀英",
        "gender": "female",
        "department": "人事科",
        "post": "科员",
        "office_phone": "0391-2345678",
        "mobile": "13800391234",
    }


def test_the_title_of_an_administrators_form_is_no_unit() -> None:
    draft = Draft().rows(
        "　　机关事业单位工勤技能岗位等级考核", "　　　　网上报名管理人员信息登记表"
    )
    draft.table((180, 380, 180, 380), ["姓名", "李秀英", "性别", "女"],
                ["职务", "科员", "办公电话", "0391-2345678"])  # fmt: skip
    assert "unit" not in said(draft.sheet()).fields


def test_a_spread_label_of_which_the_engine_lost_the_end() -> None:
    paper = said(
        Draft()
        .rows("　　网上报名管理人员授权书", "管理人员姓名：王建国")
        .rows("工作部门　　　　：办公室", "职　　　　　　　：科员", "手机号码　　　　：13900007541")
        .sheet()
    )
    assert (paper.fields["department"], paper.fields["post"]) == ("办公室", "科员")


def test_a_copy_is_signed_by_its_holder() -> None:
    lost = tuple(row for row in _FRONT if "王建国" not in row)
    assert said(printed("姓　名", *lost, "", "本人签名：王建国")).fields == _PERSON
