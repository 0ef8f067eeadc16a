"""Every sentence that a finding or a check says, in one place: plain, polite, and what to do.

Identity numbers are never spelled out in a sentence; ``declared`` and ``found`` carry them, and
screens mask them there.
"""

from collections.abc import Iterable

from extractors.values import PartialDate
from schemas.facts import Edge, FieldValue
from schemas.findings import FindingCode
from schemas.kinds import DATE_FIELDS, Kind

KIND_LABELS: dict[Kind, str] = {
    Kind.SKILL_CERTIFICATE: "工勤技能等级（职业资格）证书",
    Kind.DIPLOMA: "学历证书",
    Kind.APPRAISAL: "年度考核登记表",
    Kind.ROSTER: "人员名册",
    Kind.HONOUR: "荣誉证书",
    Kind.PATENT: "专利证书",
    Kind.APPOINTMENT: "转正定级、聘任或工资审批材料",
    Kind.ID_CARD: "居民身份证",
    Kind.ADMIN_FORM: "网上报名管理人员信息登记表",
    Kind.OTHER: "其他材料",
}

FIELD_LABELS: dict[str, str] = {
    "name": "姓名",
    "gender": "性别",
    "birth_date": "出生日期",
    "id_number": "身份证号",
    "occupation": "工种",
    "grade": "等级",
    "certificate_number": "证书编号",
    "issue_date": "发证日期",
    "issuer": "发证机关",
    "school": "学校",
    "education_level": "学历层次",
    "major": "专业",
    "graduation_date": "毕业日期",
    "unit": "单位",
    "year": "年度",
    "verdict": "考核等次",
    "unit_opinion_date": "单位意见日期",
    "stated_count": "声明人数",
    "statement_present": "审核声明",
    "signatures": "签名",
    "form_date": "填表日期",
    "honour": "荣誉名称",
    "award_rank": "获奖等次",
    "patent_kind": "专利类型",
    "patent_number": "专利号",
    "title": "专利名称",
    "inventors": "发明人",
    "grant_date": "授权公告日",
    "effective_date": "生效日期",
    "work_start_date": "参加工作时间",
    "valid_until": "有效期至",
    "department": "主管部门",
    "post": "职务",
    "office_phone": "办公电话",
    "mobile": "手机号",
    "seq": "序号",
}

_WORDS: dict[str, dict[str, str]] = {
    "gender": {"male": "男", "female": "女"},
    "verdict": {
        "excellent": "优秀",
        "qualified": "合格（称职）",
        "basically_qualified": "基本合格（基本称职）",
        "unqualified": "不合格（不称职）",
        "undetermined": "不确定等次",
    },
    "education_level": {
        "junior_high": "初中",
        "senior_high": "高中",
        "technical_school": "技工学校",
        "secondary_vocational": "中专",
        "junior_college": "大专",
        "bachelor": "本科",
    },
    "patent_kind": {
        "invention": "发明专利",
        "utility_model": "实用新型",
        "design": "外观设计",
    },
    "grade": {
        "5": "五级/初级工",
        "4": "四级/中级工",
        "3": "三级/高级工",
        "2": "二级/技师",
        "1": "一级/高级技师",
    },
    "valid_until": {"long_term": "长期"},
    "signatures": {"handler": "经办人", "unit_head": "单位负责人"},
}
_EDGES: dict[Edge, str] = {"top": "上", "right": "右", "bottom": "下", "left": "左"}

NOT_BUILT = "本版本尚未提供此项检查"
NOT_APPLICABLE = "不适用于此类材料"
NO_BATCH = "单份检查不比对其他材料"
NO_DECLARED = "未提供申报信息，无从比对"
NO_DECLARED_ROWS = "未提供名册申报信息，无从比对"
NO_KIND = "未说明材料类型，无从比对"
KIND_UNSURE = "材料类型识别把握不足，未作判断"
NOT_READ = "有关内容未能读出或把握不足，未作判断"
HARD_TO_READ = "页面难以辨认，未作判断"
ROWS_UNSURE = "名册部分行未能可靠读出，未作判断"
PERSON_UNKNOWN = "无法确定材料属于谁，未作判断"
NAMES_UNKNOWN = "可共用的材料上未读出姓名，未作判断"
NO_CODE = "材料上没有找到二维码或条形码"
CODE_OPAQUE = "二维码或条形码的内容无法与印刷内容比对（只含网址或加密内容，未打开）"
NO_NUMBER = "未读出可比对的编号"

QUALITY: dict[FindingCode, str] = {
    FindingCode.QUALITY_BLURRED: "图像模糊，无法看清所需内容，请对准焦、拿稳后重新扫描或拍摄。",
    FindingCode.QUALITY_LOW_RESOLUTION: (
        "图像分辨率过低，文字太小无法辨认，请用 300 dpi 重新扫描，或靠近后重新拍摄。"
    ),
    FindingCode.QUALITY_GLARE: "图像有反光遮住所需内容，请避开灯光直射后重新拍摄，或改用扫描。",
    FindingCode.QUALITY_DARK: "图像过暗，无法看清所需内容，请在光线充足处重新拍摄或扫描。",
    FindingCode.QUALITY_BLANK_PAGE: "页面是空白的，请确认扫描时材料正面朝向扫描面，然后重新上传。",
}


def shown(field: str, value: FieldValue) -> str:
    """A contract value in the words of the papers."""
    if isinstance(value, list):
        return "、".join(shown(field, item) for item in value) or "无"
    if isinstance(value, bool):
        return "有" if value else "无"
    text = _WORDS.get(field, {}).get(str(value), str(value))
    return _day(text) if field in DATE_FIELDS else text


def label(field: str) -> str:
    """A field's name for people."""
    return FIELD_LABELS.get(field, field)


def cropped(edges: Iterable[Edge]) -> str:
    """Which sides ran off the picture."""
    sides = "、".join(f"{_EDGES[edge]}边" for edge in edges)
    return f"材料{sides}没有拍全，有内容落在画面之外，请把整页放入画面后重新扫描或拍摄。"


def wrong_kind(uploaded: Kind, recognised: Iterable[Kind]) -> str:
    """The paper belongs to another slot."""
    seen = "、".join(KIND_LABELS[kind] for kind in recognised)
    return f"此处应上传{KIND_LABELS[uploaded]}，识别到的是{seen}，请核对后重新上传。"


def mismatch(field: str, declared: FieldValue, found: FieldValue) -> str:
    """Printed and declared differ."""
    if field == "id_number":
        return "身份证号：材料上印的与申报填写的不一致，请核对。"
    return (
        f"{label(field)}：材料上印的是{shown(field, found)}，"
        f"申报填写的是{shown(field, declared)}，请核对。"
    )


def code_differs(field: str, found: FieldValue, said: FieldValue) -> str:
    """A bar code and the print beside it differ."""
    if field == "id_number":
        return "身份证号：印刷的号码与二维码（条形码）中的不一致，请核对原件。"
    return (
        f"{label(field)}：印刷的是{shown(field, found)}，"
        f"二维码（条形码）中的是{shown(field, said)}，请核对原件。"
    )


def not_found(field: str, declared: FieldValue) -> str:
    """The declared value is nowhere on the paper."""
    if field == "id_number":
        return "身份证号：材料上没有找到申报填写的号码，请核对。"
    return f"{label(field)}：材料上没有找到申报填写的{shown(field, declared)}，请核对。"


def not_inventor(name: str) -> str:
    """The applicant is no inventor of the patent."""
    return f"发明人：专利证书的发明人中没有找到{name}，请核对。"


def other_person(declared: str, found: str) -> str:
    """The whole paper is somebody else's."""
    return f"材料上的姓名是{found}，与申报人{declared}不是同一人，请核对是否传错材料。"


def seal_missing(kind: Kind) -> str:
    """No seal."""
    return f"{KIND_LABELS[kind]}上没有找到印章，请上传加盖公章的材料。"


def seal_count(kind: Kind, found: int, needed: int) -> str:
    """Fewer seals than the policy asks."""
    return f"{KIND_LABELS[kind]}需加盖{needed}枚印章，只找到{found}枚，请补盖后重新上传。"


def roster_count(stated: int, rows: int) -> str:
    """The declaration's number is not the number of rows."""
    return f"声明写的是等{stated}名，名册实有{rows}行，请核对人数后重新上传。"


ROSTER_STATEMENT = (
    "名册缺少审核声明（“经审核，我单位……等X名同志符合……愿承担相应责任。”），请补齐后重新上传。"
)


def roster_signature(missing: Iterable[str]) -> str:
    """Whose signature is lacking."""
    people = "、".join(shown("signatures", who) for who in missing)
    return f"名册缺少{people}签名，请签名后重新上传。"


def unlisted_person(name: str) -> str:
    """On the paper, not in the registration."""
    return f"名册上的{name}不在网上报名的人员中，请核对。"


def missing_person(name: str) -> str:
    """In the registration, not on the paper."""
    return f"网上报名的{name}没有出现在名册上，请核对。"


def row_mismatch(name: str, field: str, declared: FieldValue, found: FieldValue) -> str:
    """One cell differs."""
    return f"名册上{name}的" + mismatch(field, declared, found)


ID_CHECK = "身份证号的校验码不正确，请核对号码。"
ID_DATE = "身份证号中的出生日期不存在，请核对号码。"
BIRTH_DATE = "出生日期与身份证号中的不一致，请核对。"
GENDER = "性别与身份证号不一致，请核对。"
PATENT_CHECK = "专利号的校验位不正确，请核对专利号。"
PATENT_KIND = "专利号所示的专利类型与证书类型不一致，请核对。"

_CERTIFICATE = {
    "length": "位数不对",
    "characters": "含有不该有的字符",
    "year": "其中的年份与印的日期不一致",
    "level": "其中的等级（层次）与印的不一致",
}


def certificate_number(reasons: Iterable[str]) -> str:
    """What in the number is against its rule."""
    said = "，".join(_CERTIFICATE[reason] for reason in reasons)
    return f"证书编号不符合编号规则：{said}，请核对。"


def impossible_date(field: str, value: str) -> str:
    """The calendar lacks the day."""
    return f"{label(field)}：{_day(value)}这一天不存在，请核对。"


def future_date(field: str, value: str) -> str:
    """The day has not come."""
    return f"{label(field)}：{_day(value)}晚于今天，请核对。"


def date_order(earlier: str, first: str, later: str, second: str) -> str:
    """Two dates stand in an order that cannot be."""
    return (
        f"{label(later)}（{shown(later, second)}）早于{label(earlier)}（{shown(earlier, first)}），"
        "前后矛盾，请核对。"
    )


def same_file(other: str | None) -> str:
    """The very same file under another person."""
    return f"这份文件与{_other(other)}完全相同，但申报人不是同一人，请核实。"


def same_number(field: str, other: str | None) -> str:
    """The same number under another person."""
    return f"{label(field)}与{_other(other)}相同，但申报人不是同一人，请核实。"


def _other(report_id: str | None) -> str:
    return f"材料 {report_id} " if report_id else "另一份材料"


def _day(value: str) -> str:
    try:
        date = PartialDate.from_iso(value)
    except ValueError:
        return value
    parts = zip((date.year, date.month, date.day), "年月日", strict=True)
    return "".join(f"{number}{unit}" for number, unit in parts if number is not None)
