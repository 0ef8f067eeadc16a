"""The one permission table: which right each role, scope and applicant has.

The API's dependencies, docs/permissions.md and the test that walks every endpoint rest on it. What
a caller sees with a right is bounded by its reach (``service.accounts.reach``).
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Self, TypeAlias

from service.accounts.roles import APPLICANT, DUTIES, REVIEWERS, Applicant, Role, Scope

Holder: TypeAlias = Role | Scope | Applicant


class Right(StrEnum):
    """Everything that can be allowed, and in Chinese what it is for."""

    says: str

    def __new__(cls, value: str, says: str) -> Self:
        """A right by its stable name."""
        right = str.__new__(cls, value)
        right._value_ = value
        right.says = says
        return right

    APPLICATION_CREATE = "application.create", "新建申报"
    APPLICATION_CHANGE = "application.change", "修改申报"
    APPLICATION_READ = "application.read", "查看申报"
    APPLICATION_ASSIGN = "application.assign", "指定申报所属的单位"
    DOCUMENT_UPLOAD = "document.upload", "上传材料"
    DOCUMENT_READ = "document.read", "查看材料及其报告"
    DOCUMENT_DECLARE = "document.declare", "更正材料的申报内容"
    DOCUMENT_RETRY = "document.retry", "重新读取已转人工的材料"
    DOCUMENT_ORIGINAL = "document.original", "下载材料原件"
    REPORT_WHOLE = "report.whole", "查看完整报告（含造假风险）"
    PRECHECK = "precheck", "预检材料"
    CASE_READ = "case.read", "查看审核情况"
    CASE_APPLICANT_READ = "case.applicant_read", "查看申报人可见的审核情况"
    CASE_SUBMIT = "case.submit", "提交申报"
    CASE_WITHDRAW = "case.withdraw", "撤回申报"
    CASE_PROMISE = "case.promise", "承诺容缺后补"
    CASE_REVIEW_UNIT = "case.review_unit", "单位审核"
    CASE_REVIEW_DEPARTMENT = "case.review_department", "主管部门审核"
    CASE_REVIEW_OFFICE = "case.review_office", "工考管理机构审核"
    CASE_ONSITE = "case.onsite", "现场确认"
    CASE_APPROVE = "case.approve", "审核通过"
    CASE_RETURN = "case.return", "退回申报"
    CASE_REFUSE = "case.refuse", "审核不通过"
    CASE_WORK = "case.work", "分派、锁定、暂缓、备注"
    FINDING_DECIDE = "finding.decide", "认定或排除发现的问题"
    VALUE_CORRECT = "value.correct", "更正机器读出的内容"
    CASE_BULK_CONFIRM = "case.bulk_confirm", "批量确认无问题的申报"
    ORIGINALS_KEEP = "originals.keep", "登记原件的查验与退还"
    CIRCULAR_READ = "circular.read", "查看通报名单"
    ROSTER_MAKE = "roster.make", "生成名册"
    ROSTER_RECONCILE = "roster.reconcile", "收回并核对名册"
    FALSIFICATION_READ = "falsification.read", "查看造假调查"
    FALSIFICATION_OPEN = "falsification.open", "立案调查造假"
    FALSIFICATION_STEP = "falsification.step", "办理造假调查各环节"
    FALSIFICATION_DECIDE = "falsification.decide", "作出造假处理决定"
    BAN_LOOK_UP = "ban.look_up", "按身份证号查询是否限制申报"
    BAN_READ = "ban.read", "查看限制申报名单"
    BAN_IMPORT = "ban.import", "导入限制申报名单"
    BAN_EXPORT = "ban.export", "导出限制申报名单"
    BAN_SUSPEND = "ban.suspend", "暂停、恢复或更正限制申报"
    STATISTICS_READ = "statistics.read", "查看统计"
    ORGANISATIONS_READ = "organisations.read", "查看单位"
    ORGANISATIONS_MANAGE = "organisations.manage", "导入、修改、停用单位"
    POLICY_READ = "policy.read", "查看现行政策文件"
    ACCOUNTS_MANAGE = "accounts.manage", "管理工作人员账号"
    KEYS_MANAGE = "keys.manage", "管理访问密钥"
    SESSION_OWN = "session.own", "管理自己的登录与密码"
    SESSIONS_APPLICANT = "sessions.applicant", "为申报人开通临时访问"
    WEBHOOKS_MANAGE = "webhooks.manage", "管理通知网址"
    METRICS_READ = "metrics.read", "查看运行指标"
    EVENTS_READ = "events.read", "查看操作记录"
    AUDIT_VERIFY = "audit.verify", "校验操作记录"
    AUDIT_EXPORT = "audit.export", "导出操作记录"


_SITE, _REVIEW, _OPERATE = Scope.SITE, Scope.REVIEW, Scope.OPERATE
_OFFICE, _DECIDES = Role.OFFICE_REVIEWER, Role.DECISION_MAKER
_DEPARTMENT = Role.DEPARTMENT_REVIEWER
_PAPERS = (_SITE, _REVIEW, *REVIEWERS, _DECIDES)

_HOLDERS: Mapping[Right, tuple[Holder, ...]] = {
    Right.APPLICATION_CREATE: (_SITE, _REVIEW),
    Right.APPLICATION_CHANGE: (_SITE, _REVIEW),
    Right.APPLICATION_READ: (*_PAPERS, APPLICANT),
    Right.APPLICATION_ASSIGN: (_OFFICE,),
    Right.DOCUMENT_UPLOAD: (_SITE, _REVIEW, APPLICANT),
    Right.DOCUMENT_READ: (*_PAPERS, APPLICANT),
    Right.DOCUMENT_DECLARE: (_SITE, _REVIEW),
    Right.DOCUMENT_RETRY: (_REVIEW, _OPERATE, *REVIEWERS, Role.OPERATOR),
    Right.DOCUMENT_ORIGINAL: (*_PAPERS, APPLICANT),
    Right.REPORT_WHOLE: (_REVIEW, *REVIEWERS, _DECIDES),
    Right.PRECHECK: (_SITE, _REVIEW, APPLICANT),
    Right.CASE_READ: (_REVIEW, *REVIEWERS, _DECIDES),
    Right.CASE_APPLICANT_READ: (_SITE, APPLICANT),
    Right.CASE_SUBMIT: (_SITE, APPLICANT),
    Right.CASE_WITHDRAW: (_SITE, APPLICANT),
    Right.CASE_PROMISE: (_SITE, APPLICANT),
    Right.CASE_REVIEW_UNIT: (Role.UNIT_REVIEWER,),
    Right.CASE_REVIEW_DEPARTMENT: (_DEPARTMENT,),
    Right.CASE_REVIEW_OFFICE: (_OFFICE,),
    Right.CASE_ONSITE: (_OFFICE,),
    Right.CASE_APPROVE: (_OFFICE,),
    Right.CASE_RETURN: REVIEWERS,
    Right.CASE_REFUSE: REVIEWERS,
    Right.CASE_WORK: REVIEWERS,
    Right.FINDING_DECIDE: REVIEWERS,
    Right.VALUE_CORRECT: REVIEWERS,
    Right.CASE_BULK_CONFIRM: REVIEWERS,
    Right.ORIGINALS_KEEP: REVIEWERS,
    Right.CIRCULAR_READ: (*REVIEWERS, _DECIDES),
    Right.ROSTER_MAKE: REVIEWERS,
    Right.ROSTER_RECONCILE: REVIEWERS,
    Right.FALSIFICATION_READ: (*REVIEWERS, _DECIDES),
    Right.FALSIFICATION_OPEN: REVIEWERS,
    Right.FALSIFICATION_STEP: (_OFFICE,),
    Right.FALSIFICATION_DECIDE: (_DECIDES,),
    Right.BAN_LOOK_UP: _PAPERS,
    Right.BAN_READ: (_OFFICE, _DECIDES),
    Right.BAN_IMPORT: (_DECIDES,),
    Right.BAN_EXPORT: (_OFFICE, _DECIDES),
    Right.BAN_SUSPEND: (_DECIDES,),
    Right.STATISTICS_READ: (_OFFICE, _DECIDES),
    Right.ORGANISATIONS_READ: (_REVIEW, _OPERATE, *Role),
    Right.ORGANISATIONS_MANAGE: (_OPERATE, Role.OPERATOR),
    Right.POLICY_READ: (_REVIEW, _OPERATE, *Role),
    Right.ACCOUNTS_MANAGE: (Role.SECURITY_ADMIN,),
    Right.KEYS_MANAGE: (_OPERATE, Role.SECURITY_ADMIN),
    Right.SESSION_OWN: tuple(Role),
    Right.SESSIONS_APPLICANT: (_SITE,),
    Right.WEBHOOKS_MANAGE: (_SITE, _OPERATE, Role.OPERATOR),
    Right.METRICS_READ: (_OPERATE, Role.OPERATOR),
    Right.EVENTS_READ: (_REVIEW, *REVIEWERS, _DECIDES, Role.AUDITOR),
    Right.AUDIT_VERIFY: (Role.AUDITOR,),
    Right.AUDIT_EXPORT: (Role.AUDITOR,),
}

HOLDERS: Final[Mapping[Right, frozenset[Holder]]] = {
    right: frozenset(holders) for right, holders in _HOLDERS.items()
}
"""Who holds each right."""

__all__ = ["APPLICANT", "DUTIES", "HOLDERS", "Applicant", "Holder", "Right", "Role", "Scope"]
