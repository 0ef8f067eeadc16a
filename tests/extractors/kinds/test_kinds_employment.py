"""Employment papers: confirmation, appointment, contract, salary approval, proof of transfer."""

from schemas.kinds import Form, Kind
from tests.extractors.kinds.readings import ID_MAN, said
from tests.extractors.layout.drawn_sheets import Draft, printed
from yanzhen.samples.wordings.ruled import draft_of, sheet_of


def test_confirmation_form() -> None:
    draft = Draft().rows("　　　　　　　　机关事业单位工人转正定级审批表")
    draft.table((180, 380, 180, 380), ["姓名", "王建国", "性别", "男"],
                ["出生年月", "1975年6月", "参加工作时间", "1994年10月"],
                ["工作单位", "焦作市公路管理局", "工种", "汽车驾驶员"],
                ["定级等级", "五级（初级工）", "转正定级时间", "1995年10月1日"])  # fmt: skip
    draft.table((180, 940), ["审批意见", "同意。\n　　　　　　　　　1995年10月12日"])
    paper = said(draft.sheet())
    assert (paper.kind, paper.form) == (Kind.APPOINTMENT, Form.CONFIRMATION)
    assert paper.fields == {
        "name": "王建国",
        "unit": "焦作市公路管理局",
        "occupation": "汽车驾驶员",
        "grade": 5,
        "effective_date": "1995-10-01",
        "work_start_date": "1994-10",
    }


def test_appointment_under_a_red_head() -> None:
    paper = said(
        printed(
            "　　　　　　　　　焦作市公路管理局文件",
            "　　　　　　　　　　焦路人〔2012〕18号",
            "　　　　　　　　关于聘任王建国同志的通知",
            "局属各科室、各养护中心：",
            "　　经局党委研究决定，聘任王建国同志为汽车驾驶员三级工勤技能岗位，",
            "聘期三年，自2012年5月1日起执行。",
            "　　特此通知。",
            "",
            "　　　　　　　　　　　　　　　　　　焦作市公路管理局",
            "　　　　　　　　　　　　　　　　　　2012年4月26日",
        )
    )
    assert (paper.kind, paper.form) == (Kind.APPOINTMENT, Form.APPOINTMENT)
    assert paper.fields == {
        "name": "王建国",
        "unit": "焦作市公路管理局",
        "occupation": "汽车驾驶员",
        "grade": 3,
        "effective_date": "2012-05-01",
    }


def test_contract() -> None:
    paper = said(
        printed(
            "　　　　　　　　　事业单位聘用合同书",
            "甲方（聘用单位）：焦作市公路管理局",
            f"乙方（受聘人）：王建国　　　身份证号码：{ID_MAN}",
            "　　一、合同期限",
            "　　本合同期限自2015年1月1日起至2019年12月31日止。",
            "　　二、工作岗位",
            "　　甲方聘用乙方在公路养护工岗位工作，岗位等级：四级。",
            "",
            "　　　　　　　　　　　　　　　　　　2014年12月28日",
        )
    )
    assert (paper.kind, paper.form) == (Kind.APPOINTMENT, Form.CONTRACT)
    assert paper.fields == {
        "name": "王建国",
        "unit": "焦作市公路管理局",
        "occupation": "公路养护工",
        "grade": 4,
        "effective_date": "2015-01-01",
    }


def test_salary_approval() -> None:
    draft = Draft().rows("　　　　　　机关事业单位工作人员工资变动审批表")
    draft.table((180, 380, 180, 380), ["姓名", "王建国", "工作单位", "焦作市公路管理局"],
                ["参加工作时间", "1994年10月", "岗位名称", "汽车驾驶员"],
                ["岗位等级", "技术工三级", "执行时间", "2019年1月"])  # fmt: skip
    paper = said(draft.sheet())
    assert (paper.kind, paper.form) == (Kind.APPOINTMENT, Form.SALARY_APPROVAL)
    assert paper.fields == {
        "name": "王建国",
        "unit": "焦作市公路管理局",
        "occupation": "汽车驾驶员",
        "grade": 3,
        "effective_date": "2019-01",
        "work_start_date": "1994-10",
    }


def test_proof_of_transfer() -> None:
    paper = said(
        printed(
            "　　　　　　　　　　　　转岗证明",
            "　　兹证明王建国同志，男，原从事锅炉工工种，因机构改革，",
            "自2016年3月1日起转岗从事汽车驾驶员工种工作。",
            "　　特此证明。",
            "",
            "　　　　　　　　　　　　　　　　　　焦作市公路管理局",
            "　　　　　　　　　　　　　　　　　　2016年3月8日",
        )
    )
    assert (paper.kind, paper.form) == (Kind.APPOINTMENT, Form.TRANSFER_PROOF)
    assert paper.fields == {
        "name": "王建国",
        "unit": "焦作市公路管理局",
        "occupation": "汽车驾驶员",
        "effective_date": "2016-03-01",
    }


def test_what_was_decided_goes_before_what_was_asked_for() -> None:
    heads = "|技术等级|工资标准|起薪时间" * 2
    asked, decided = "|初级工|145元|1995.07", "|初级工|145元|1995.08"
    table = (
        f"|姓名|王建国|>|工种|保安员|>|\n|拟定级|>|>|批准定级|>|>|\n{heads}|\n{asked}{decided}|\n"
    )
    fields = said(sheet_of(f"　　　　　　机关工人转正定级审批表\n{table}")).fields
    assert fields["effective_date"] == "1995-08"


def test_a_heading_beside_a_tall_one_is_no_trade() -> None:
    table = (
        "|姓名|参加工作时间|工种|岗位变动情况|>|>|\n|^|^|^|原聘岗位|现聘岗位|起聘时间|\n"
        "|王建国|1994.07|花卉园艺工|三级|二级|2023.01|\n"
    )
    fields = said(sheet_of(f"　　　　　　事业单位岗位变动人员备案表\n{table}")).fields
    assert (fields["occupation"], fields["grade"]) == ("花卉园艺工", 2)


def test_an_employment_form_over_two_pages() -> None:
    first = """
　　　　　　　河南省事业单位岗位聘用审批表
　　　　　　　　　　　　　　　　　　　　单位：沈丘县槐店回族镇社区卫生服务中心
|姓名|答小曼|性别|女|
|出生年月|1980年1月|参加工作时间|2000年12月|
|现岗位|收费员（四级）|拟聘岗位|收费员（三级）|
|主要工作业绩|从事医疗收费工作十余年，账款无差错，连续三年考核合格。|>|>|"""
    second = """
|单位意见|同意聘任，聘期自2020年4月1日至2023年3月31日。¶　　沈丘县槐店回族镇社区卫生服务中心（章）|
|人社部门意见|同意。¶　　　　　　2020年4月20日|"""
    paper = said(draft_of(first).sheet(1), draft_of(second).sheet(2))
    assert (paper.kind, paper.form) == (Kind.APPOINTMENT, Form.APPOINTMENT)
    assert paper.fields == {
        "name": "答小曼",
        "unit": "沈丘县槐店回族镇社区卫生服务中心",
        "occupation": "收费员",
        "grade": 3,
        "effective_date": "2020-04-01",
        "work_start_date": "2000-12",
    }
