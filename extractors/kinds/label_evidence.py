"""The labels that a page prints, as evidence of its kind: a form may have any title or none."""

from collections.abc import Sequence
from functools import lru_cache

from extractors.kinds.label_marks import closes
from extractors.kinds.labels import LabelBook
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind

_LABELS: dict[Kind, tuple[tuple[float, str], ...]] = {
    Kind.SKILL_CERTIFICATE: (
        (1.0, r"(?:鉴定|申报|考核|从事|现|职业)?工种(?:名称)?|职业(?:\(工种\)|名称|/工种)?"),
        (
            1.0,
            r"(?:技能|技术|岗位|职业|职业技能|工人技术|职业资格|认定|鉴定|现达)?(?:等级|级别)",
        ),
        (0.8, r"(?:发证|颁证|颁发|评价|认定|鉴定)(?:机关|机构|单位)"),
        (0.6, r"(?:发证|颁证|颁发|签发|核发|批准)(?:日期|时间)"),
        (0.8, r"证书?(?:编号|号码?|编码)"),
        (0.6, r"(?:理论|实操|实际操作|操作技能|评定|考核|考试|综合)(?:知识)?(?:考试|考核)?成绩"),
    ),
    Kind.DIPLOMA: (
        (1.2, r"(?:毕业|就读)?(?:学校|院校)(?:名称)?|校名|培养单位"),
        (1.0, r"(?:所学|学习|毕业)?专业(?:名称)?"),
        (1.5, r"毕\(?结?\)?业(?:时间|日期|年月)"),
        (1.0, r"学制|学习形式|(?:学历)?层次|学历类别|入学(?:时间|日期|年月)|毕\(?结\)?业"),
        (0.8, r"(?:校|院)\(?院?\)?长"),
    ),
    Kind.APPOINTMENT: (
        (1.2, r"(?:首次)?参加工作(?:时间|日期|年月)"),
        (
            2.0,
            r"(?:聘任|聘用|受聘|起聘|任职|转正|定级|转正定级|转岗|起薪|执行|调整|变动)(?:起始|起止)?(?:时间|日期|年月)",
        ),
        (1.5, r"聘期|(?:聘用|聘任|合同)期限|(?:见习|试用)期(?:限|间)?"),
        (
            1.5,
            r"(?:原|现|拟|拟任|拟聘|聘用|聘任|(?:变更|调整|转岗)[前后])(?:从事)?(?:岗位|工种)(?:等级|名称)?",
        ),
        (1.2, r"岗位工资|薪级工资|工资(?:标准|总额|档次|等级)"),
        (0.6, r"(?:单位|主管部门|主管单位|人社部门|审批机关)(?:审核|审批|聘用)?意见"),
    ),
    Kind.PATENT: (
        (1.5, r"专利号"), (1.5, r"专利权人"), (1.5, r"授权公告[日号]"), (1.2, r"(?:发明|设计)人"),
        (1.0, r"(?:专利)?申请[日号]"), (1.0, r"(?:发明|实用新型|外观设计)(?:的?产品)?名称"),
    ),
    Kind.ID_CARD: ((0.5, r"签发机关"), (0.5, r"有效期限"), (0.5, r"住址")),
    Kind.APPRAISAL: (
        (1.5, r"(?:考核|考评)(?:等次|档次|结果|结论)"),
        (1.5, r"(?:个人|本人|年度)?(?:工作)?(?:总结|述职)|自我(?:评价|鉴定|总结)"),
        (1.5, r"主管领导(?:评语|意见)?(?:和考核等次建议)?"),
        (0.8, r"(?:被考核人|本人)意见"), (1.0, r"(?:考核|考评)年度"),
    ),
    Kind.ADMIN_FORM: (
        (1.0, r"办公(?:室)?电话|固定电话|座机"), (0.8, r"手机(?:号码?)?|移动电话"),
        (1.0, r"(?:下属|所辖|所属)单位"), (0.8, r"(?:工作|所在)(?:部门|科室)"),
    ),
    Kind.HONOUR: (
        (1.5, r"(?:荣誉|授予|表彰|获奖)(?:称号|名称|项目)"),
        (1.2, r"(?:获奖|受奖|受表彰)(?:者|人|单位)"),
        (1.0, r"(?:颁奖|授予|表彰)(?:单位|机关|日期|时间)"),
        (1.5, r"(?:奖励|立功)(?:种类|原因|事由|等次|时间)"), (0.6, r"(?:表彰|批准)文号"),
        (0.8, r"(?:主要|先进|简要)*事迹"),
    ),
}  # fmt: skip
"""Labels that some kinds print and others seldom do; 姓名 and 单位 stand on all and say nothing."""

_MOST = 5.0
"""What labels alone may say: less than a title."""

_FIRST_BLOCKS = 160


def label_weight(kind: Kind, sheets: Sequence[Sheet]) -> float:
    """How loudly the labels of a paper's pages speak for a kind."""
    found = sum(
        weight for weight, pattern in _LABELS.get(kind, ()) if _stands(_book(pattern), sheets)
    )
    return min(_MOST, found)


def _stands(book: LabelBook, sheets: Sequence[Sheet]) -> bool:
    blocks = (block for sheet in sheets for block in sheet.blocks[:_FIRST_BLOCKS])
    return any(closes(block.piece, end) for block in blocks for _, end in book.spots(block))


@lru_cache(maxsize=128)
def _book(pattern: str) -> LabelBook:
    return LabelBook((pattern,))
