"""What an event's tag says, for the timeline of a case."""

from collections.abc import Mapping

from service.cases.words import ACTION_WORDS, DONE

_STEPS = {f"case:{done}": ACTION_WORDS[action] for action, done in DONE.items()}
_OTHERS = {
    "application:created": "登记申报",
    "application:changed": "修改申报",
    "application:assigned": "指定所在单位",
    "case:opened": "建立审查记录",
    "case:assigned": "指定办理人",
    "case:postponed": "暂缓或恢复办理",
    "case:noted": "添加备注",
    "case:overdue": "修改逾期",
    "case:sampled": "抽中人工抽查",
    "case:sample_settled": "人工抽查办结",
    "finding:upheld": "认定一项发现",
    "finding:dismissed": "排除一项发现",
    "finding:reopened": "撤回一项认定",
    "finding:found_late": "后来的材料带来新发现",
    "finding:lapsed": "后来的发现不再成立",
    "value:corrected": "更正一处读数",
    "document:uploaded": "上传材料",
    "document:replaced": "重新上传，替换此前一份",
    "document:sent_on": "材料按现状提交",
    "document:declared": "更正材料的申报内容",
    "document:judged_again": "按新的申报内容核对材料",
    "document:retried": "重新读取材料",
    "document:deleted": "删除材料",
    "job:interrupted": "读取中断，稍后重试",
    "document:examined": "读完材料",
    "document:needs_person": "材料转人工处理",
    "report:made": "核对整份申报",
    "applicant_session:opened": "为申报人开通临时访问",
    "promise:made": "承诺容缺后补",
    "promise:consented": "同意容缺后补",
    "promise:kept": "容缺材料已补",
    "promise:lapsed": "容缺后补逾期",
    "promise:taken_back": "撤回容缺承诺",
    "original:seen": "登记原件",
    "original:given_back": "退还原件",
}
WORDS: Mapping[str, str] = _STEPS | _OTHERS
"""By the last two parts of a tag."""


def said(tag: str) -> str:
    """The tag in words; one that has none stays as it is, so that nothing is hidden."""
    return WORDS.get(tag.partition(":")[2], tag)
