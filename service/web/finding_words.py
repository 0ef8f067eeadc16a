"""What each finding is called in lists; its own sentence says the rest."""

from collections.abc import Mapping

from schemas.case import CaseCode
from schemas.findings import FindingCode

_PAPER: Mapping[FindingCode, str] = {
    FindingCode.QUALITY_BLURRED: "图像模糊",
    FindingCode.QUALITY_LOW_RESOLUTION: "分辨率过低",
    FindingCode.QUALITY_GLARE: "图像反光",
    FindingCode.QUALITY_DARK: "图像过暗",
    FindingCode.QUALITY_CROPPED: "页面不完整",
    FindingCode.QUALITY_BLANK_PAGE: "空白页",
    FindingCode.DOCUMENT_UNREADABLE: "文件无法打开",
    FindingCode.DOCUMENT_ENCRYPTED: "文件有密码",
    FindingCode.DOCUMENT_TOO_LARGE: "文件过大",
    FindingCode.DOCUMENT_UNSUPPORTED: "格式不受支持",
    FindingCode.DOCUMENT_WRONG_KIND: "材料类型不符",
    FindingCode.DECLARED_MISMATCH: "与申报不一致",
    FindingCode.DECLARED_NOT_FOUND: "材料上未见申报内容",
    FindingCode.DECLARED_OTHER_PERSON: "不是申报人的材料",
    FindingCode.SEAL_MISSING: "缺少印章",
    FindingCode.SEAL_COUNT: "印章数量不足",
    FindingCode.SEAL_WRONG_AUTHORITY: "印章单位不符",
    FindingCode.SEAL_PASTED: "印章疑似贴图",
    FindingCode.VALIDITY_ID_NUMBER: "身份证号有误",
    FindingCode.VALIDITY_IMPOSSIBLE_DATE: "日期不存在",
    FindingCode.VALIDITY_FUTURE_DATE: "日期在将来",
    FindingCode.VALIDITY_DATE_ORDER: "日期先后矛盾",
    FindingCode.VALIDITY_BIRTH_DATE: "出生日期与身份证号不符",
    FindingCode.VALIDITY_GENDER: "性别与身份证号不符",
    FindingCode.VALIDITY_CERTIFICATE_NUMBER: "证书编号不合规则",
    FindingCode.VALIDITY_PATENT_NUMBER: "专利号不合规则",
    FindingCode.VALIDITY_QR_CODE: "二维码与内容不符",
    FindingCode.TAMPER_EDITED_REGION: "图像疑似局部改动",
    FindingCode.TAMPER_COPY_MOVE: "图像疑似复制拼贴",
    FindingCode.TAMPER_PDF_EDITED: "PDF 制成后有改动",
    FindingCode.TAMPER_HIDDEN_TEXT: "PDF 有隐藏文字",
    FindingCode.TAMPER_EDITING_SOFTWARE: "有图像编辑软件痕迹",
    FindingCode.REUSE_SAME_FILE: "与他人文件相同",
    FindingCode.REUSE_NEAR_DUPLICATE: "与他人图像近似",
    FindingCode.REUSE_SAME_NUMBER: "与他人编号相同",
    FindingCode.REUSE_SAME_SEAL: "与他人印迹相同",
    FindingCode.ROSTER_COUNT: "名册人数不符",
    FindingCode.ROSTER_STATEMENT: "名册缺审核声明",
    FindingCode.ROSTER_SIGNATURE: "名册签名不全",
    FindingCode.ROSTER_UNLISTED_PERSON: "名册有未申报人员",
    FindingCode.ROSTER_MISSING_PERSON: "名册缺少申报人员",
    FindingCode.ROSTER_ROW_MISMATCH: "名册与申报不一致",
}
_CASE: Mapping[CaseCode, str] = {
    CaseCode.ELIGIBILITY_NOT_MET: "不符合申报条件",
    CaseCode.ELIGIBILITY_UNPROVEN: "申报条件未得到证明",
    CaseCode.ELIGIBILITY_REVIEW: "申报条件需人工判断",
    CaseCode.CASE_MISSING_PAPER: "缺少材料",
    CaseCode.CASE_PROMISE_LAPSED: "容缺后补逾期",
    CaseCode.CASE_NAME_MISMATCH: "姓名不一致",
    CaseCode.CASE_ID_NUMBER_MISMATCH: "身份证号不一致",
    CaseCode.CASE_BIRTH_DATE_MISMATCH: "出生日期不一致",
    CaseCode.CASE_GENDER_MISMATCH: "性别不一致",
    CaseCode.CASE_OCCUPATION_MISMATCH: "工种不一致",
    CaseCode.CASE_WORK_START_MISMATCH: "参加工作时间不一致",
    CaseCode.CASE_CONFIRMATION_MISMATCH: "转正定级时间不一致",
    CaseCode.CASE_CERTIFICATE_ORDER: "发证、聘任先后矛盾",
    CaseCode.CASE_APPRAISAL_MISMATCH: "考核等次不一致",
}

FINDING: Mapping[str, str] = {
    code.value: words for part in (_CASE, _PAPER) for code, words in part.items()
}
"""By code, of cases first."""
