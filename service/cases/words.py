"""States, actions and levels in the words that people read, and an action's name in events."""

from collections.abc import Mapping

from service.cases.states import Action, CaseState, Who

STATE_WORDS: Mapping[CaseState, str] = {
    CaseState.DRAFT: "填报中",
    CaseState.SUBMITTED: "已提交",
    CaseState.UNIT_REVIEW: "单位审核中",
    CaseState.DEPARTMENT_REVIEW: "主管部门审核中",
    CaseState.OFFICE_REVIEW: "资格审查中",
    CaseState.ONSITE_DUE: "待现场审查确认",
    CaseState.ONSITE_CONFIRMED: "已现场审查确认",
    CaseState.RETURNED: "已退回修改",
    CaseState.APPROVED: "资格审查通过",
    CaseState.REFUSED: "资格审查不通过",
    CaseState.DISQUALIFIED: "已取消当年申报资格",
    CaseState.WITHDRAWN: "已撤回申报",
}

ACTION_WORDS: Mapping[Action, str] = {
    Action.SUBMIT: "提交",
    Action.RESUBMIT: "重新提交",
    Action.WITHDRAW: "撤回申报",
    Action.BEGIN: "开始审核",
    Action.FORWARD: "审核同意并上报",
    Action.REQUIRE_ONSITE: "列入现场审查",
    Action.CONFIRM_ONSITE: "现场审查确认",
    Action.APPROVE: "资格审查通过",
    Action.RETURN: "退回修改",
    Action.EXTEND: "延长修改期限",
    Action.REFUSE: "资格审查不通过",
    Action.LAPSE: "容缺后补逾期",
    Action.DISQUALIFY: "取消当年申报资格",
    Action.REINSTATE: "恢复申报资格",
}

LEVEL_WORDS: Mapping[Who, str] = {
    Who.APPLICANT: "申报人",
    Who.UNIT: "所在单位",
    Who.DEPARTMENT: "主管部门",
    Who.OFFICE: "工考管理机构",
    Who.PROCEDURE: "造假认定程序",
    Who.CLOCK: "到期自动",
}

DONE: Mapping[Action, str] = {
    Action.SUBMIT: "submitted",
    Action.RESUBMIT: "resubmitted",
    Action.WITHDRAW: "withdrawn",
    Action.BEGIN: "begun",
    Action.FORWARD: "forwarded",
    Action.REQUIRE_ONSITE: "onsite_required",
    Action.CONFIRM_ONSITE: "onsite_confirmed",
    Action.APPROVE: "approved",
    Action.RETURN: "returned",
    Action.EXTEND: "extended",
    Action.REFUSE: "refused",
    Action.LAPSE: "lapsed",
    Action.DISQUALIFY: "disqualified",
    Action.REINSTATE: "reinstated",
}
"""The last part of an event's tag."""
