"""Forms that nobody filled in: what stands where a value would stand is the next label."""

from collections.abc import Mapping

from extractors.kinds.label_words import FOREIGN_LABELS
from extractors.kinds.take import Taken
from extractors.values.text import comparable

_FORM_WORDS = (
    "姓名", "性别", "出生年月", "出生日期", "表格监制", "监制",
    "身份证号", "身份证号码", "公民身份号码", "单位",
    "工作单位", "所在单位", "单位名称", "主管单位名称", "单位及职务", "工种", "职业", "职业工种",
    "申报工种", "岗位等级", "等级", "技术等级", "考核等次", "证书编号", "编号", "发证日期",
    "发证机关", "专业", "学校", "毕业院校", "毕业时间", "定级时间", "聘任时间", "聘用岗位",
    "职务", "工作部门", "主管部门", "办公电话", "手机号码", "下属单位", "单位意见",
    "主管部门意见", "本人意见", "荣誉称号", "专利名称", "专利号", "发明人",
)  # fmt: skip
_LABELS = frozenset(comparable(word) for word in (*FOREIGN_LABELS, *_FORM_WORDS))


def is_label(text: str) -> bool:
    """Whether print is a label that forms print."""
    return comparable(text) in _LABELS


def without_labels(fields: Mapping[str, Taken]) -> dict[str, Taken]:
    """The fields whose value is no printed label."""
    return {
        name: taken
        for name, taken in fields.items()
        if not (isinstance(taken.value, str) and is_label(taken.value))
    }
