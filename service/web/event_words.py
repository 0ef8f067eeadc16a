"""What an event's tag says, for the timeline of a case."""

from collections.abc import Mapping

from service.cases.words import ACTION_WORDS, DONE
from service.falsification.revocations import STATE_WORDS as REVOCATION_WORDS
from service.falsification.steps import STEP_WORDS

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
_BESIDE = {
    "application:barred": "拒绝被限制人员的申报",
    "application:erased": "删除个人信息",
    "person:erased": "删除个人信息",
    "ban:looked_up": "查询是否限制申报",
    "ban:entered": "登记限制申报",
    "ban:served": "限制申报已送达",
    "ban:suspended": "限制申报中止执行",
    "ban:resumed": "限制申报恢复执行",
    "ban:annulled": "限制申报撤销",
    "ban:corrected": "限制申报变更",
    "bans:imported": "导入限制申报名单",
    "bans:exported": "导出限制申报名单",
    "roster:produced": "生成名册",
    "roster:received": "交回名册扫描件",
    "roster:table_added": "交回名册电子版",
    "roster:accepted": "名册核对通过",
    "roster:sent_back": "退回名册",
    "key:made": "新建访问密钥",
    "key:revoked": "停用访问密钥",
    "account:made": "新建工作人员账号",
    "account:changed": "修改工作人员账号",
    "account:disabled": "停用工作人员账号",
    "account:enabled": "启用工作人员账号",
    "account:locked": "账号被锁定",
    "password:changed": "修改密码",
    "password:reset": "重置密码",
    "session:opened": "登录",
    "session:ended": "退出登录",
    "session:refused": "登录失败",
    "audit:exported": "导出操作记录",
    "webhook:registered": "登记通知网址",
    "webhook:switched_off": "停用通知网址",
    "webhook:failed": "通知发送失败",
    "webhook:gone": "通知网址已停用",
}
_PROCEDURE = {f"falsification:{step}": f"核查：{words}" for step, words in STEP_WORDS.items()}
_REVOKED = {f"revocation:{state}": f"证书{words}" for state, words in REVOCATION_WORDS.items()}
WORDS: Mapping[str, str] = _STEPS | _OTHERS | _BESIDE | _PROCEDURE | _REVOKED
"""By the last two parts of a tag."""


def said(tag: str) -> str:
    """The tag in words; one that has none stays as it is, so that nothing is hidden."""
    return WORDS.get(tag.partition(":")[2], tag)
