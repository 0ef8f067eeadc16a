"""The report's codes in the words of the page and the table."""

import unicodedata

from extractors.checks.eligibility.condition_labels import CONDITION_LABELS
from extractors.checks.messages import FIELD_LABELS, KIND_LABELS, label, shown
from schemas.findings import FindingCode, Outcome, Severity
from schemas.kinds import ROW_FIELDS, Form, Kind
from schemas.report import CheckState

__all__ = [
    "CHECK_LABELS",
    "CONDITION_LABELS",
    "FIELD_LABELS",
    "FORM_LABELS",
    "KIND_LABELS",
    "OUTCOME_LABELS",
    "ROW_FIELDS",
    "SEVERITY_LABELS",
    "STATE_LABELS",
    "Kind",
    "check_label",
    "label",
    "plain",
    "shown",
]

OUTCOME_LABELS: dict[Outcome, str] = {
    Outcome.PASS: "通过",
    Outcome.FIX: "需补正",
    Outcome.REVIEW: "需核查",
    Outcome.SUSPECT: "疑似",
}
SEVERITY_LABELS: dict[Severity, str] = {
    Severity.INFO: "提示",
    Severity.FIX: "需补正",
    Severity.REVIEW: "需核查",
    Severity.SUSPECT: "疑似",
}
STATE_LABELS: dict[CheckState, str] = {
    "found": "发现",
    "clear": "正常",
    "abstained": "无法判断",
    "not_run": "未检查",
}
FORM_LABELS: dict[Form, str] = {
    Form.POST_GRADE: "工勤技能岗位等级证书",
    Form.WORKER_GRADE: "工人技术等级岗位证书",
    Form.VOCATIONAL_QUALIFICATION: "职业资格证书",
    Form.SKILL_LEVEL: "职业技能等级证书",
    Form.PASSED_LIST: "网上资格审查通过人员名册表",
    Form.ONSITE_LIST: "需现场审查人员名册表",
    Form.NAME_LIST: "申报人员名单",
    Form.CONFIRMATION: "转正定级表",
    Form.APPOINTMENT: "聘任文件",
    Form.CONTRACT: "聘用合同",
    Form.SALARY_APPROVAL: "工资审批表",
    Form.TRANSFER_PROOF: "转岗证明、机构改革文件",
    Form.COMMITMENT: "承诺书",
}
CHECK_LABELS: dict[FindingCode, str] = {
    FindingCode.QUALITY_BLURRED: "图像清晰",
    FindingCode.QUALITY_LOW_RESOLUTION: "分辨率足够",
    FindingCode.QUALITY_GLARE: "没有反光",
    FindingCode.QUALITY_DARK: "亮度足够",
    FindingCode.QUALITY_CROPPED: "页面完整",
    FindingCode.QUALITY_BLANK_PAGE: "没有空白页",
    FindingCode.DOCUMENT_UNREADABLE: "文件可以打开",
    FindingCode.DOCUMENT_ENCRYPTED: "文件没有密码",
    FindingCode.DOCUMENT_TOO_LARGE: "文件大小合适",
    FindingCode.DOCUMENT_UNSUPPORTED: "文件格式受支持",
    FindingCode.DOCUMENT_WRONG_KIND: "材料类型相符",
    FindingCode.DECLARED_MISMATCH: "与申报信息一致",
    FindingCode.DECLARED_NOT_FOUND: "申报信息见于材料",
    FindingCode.DECLARED_OTHER_PERSON: "材料属于申报人",
    FindingCode.SEAL_MISSING: "有印章",
    FindingCode.SEAL_COUNT: "印章数量足够",
    FindingCode.SEAL_WRONG_AUTHORITY: "印章单位相符",
    FindingCode.SEAL_PASTED: "印章不是贴图",
    FindingCode.VALIDITY_ID_NUMBER: "身份证号有效",
    FindingCode.VALIDITY_IMPOSSIBLE_DATE: "日期存在",
    FindingCode.VALIDITY_FUTURE_DATE: "日期不在将来",
    FindingCode.VALIDITY_DATE_ORDER: "日期先后合理",
    FindingCode.VALIDITY_BIRTH_DATE: "出生日期与身份证号一致",
    FindingCode.VALIDITY_GENDER: "性别与身份证号一致",
    FindingCode.VALIDITY_CERTIFICATE_NUMBER: "证书编号合乎规则",
    FindingCode.VALIDITY_PATENT_NUMBER: "专利号合乎规则",
    FindingCode.VALIDITY_QR_CODE: "二维码与内容一致",
    FindingCode.TAMPER_EDITED_REGION: "图像没有局部改动",
    FindingCode.TAMPER_COPY_MOVE: "图像没有复制拼贴",
    FindingCode.TAMPER_PDF_EDITED: "PDF 制成后没有改动",
    FindingCode.TAMPER_HIDDEN_TEXT: "PDF 没有隐藏文字",
    FindingCode.TAMPER_EDITING_SOFTWARE: "没有图像编辑软件痕迹",
    FindingCode.REUSE_SAME_FILE: "没有与他人相同的文件",
    FindingCode.REUSE_NEAR_DUPLICATE: "没有与他人近似的图像",
    FindingCode.REUSE_SAME_NUMBER: "没有与他人相同的编号",
    FindingCode.REUSE_SAME_SEAL: "没有与他人相同的印迹",
    FindingCode.ROSTER_COUNT: "名册人数相符",
    FindingCode.ROSTER_STATEMENT: "名册有审核声明",
    FindingCode.ROSTER_SIGNATURE: "名册签名齐全",
    FindingCode.ROSTER_UNLISTED_PERSON: "名册没有未申报人员",
    FindingCode.ROSTER_MISSING_PERSON: "申报人员都在名册上",
    FindingCode.ROSTER_ROW_MISMATCH: "名册各行与申报一致",
}
"""What each check wants to establish; its state says whether that holds."""


def check_label(check_id: str) -> str:
    """A check's aim for people; the id itself for a reading step without a label."""
    try:
        return CHECK_LABELS[FindingCode(check_id)]
    except ValueError:
        return check_id


def plain(text: str) -> str:
    """Text without control characters, which could drive a terminal, on one line."""
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cf") else c for c in text)
