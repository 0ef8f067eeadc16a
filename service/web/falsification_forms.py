"""The form of each step of a falsification case: what it asks, what it does, who may take it."""

from collections.abc import Mapping

from service.accounts.permissions import Right
from service.falsification.schemas import WAY_WORDS
from service.falsification.steps import STEP_WORDS, Step
from service.falsification.tables import Outcome
from service.web.forms import Field, Form, Sort

OUTCOME_WORDS: Mapping[Outcome, str] = {
    Outcome.CONFIRMED: "查实",
    Outcome.NOT_CONFIRMED: "未查实",
}

_WAYS = [(way.value, words) for way, words in WAY_WORDS.items()]
_OUTCOMES = [(outcome.value, words) for outcome, words in OUTCOME_WORDS.items()]
_NUMBER = Field("number", "文号", Sort.LINE, False, "不填的，文书上留空，打印后手工填写。")
_REASON = Field("reason", "理由")
_DELIVERY = (
    Field("way", "送达方式", Sort.CHOICE, choices=_WAYS),
    Field("on", "送达日期", Sort.DAY),
    Field("receiver", "收件人", Sort.LINE, False),
    Field("remarks", "备注", Sort.LONG, False, "拒收、代收、邮寄单号等。"),
)
_AUTHORITY = (
    Field("authority", "作出机关", Sort.LINE),
    Field("number", "文号", Sort.LINE, False),
    Field("on", "日期", Sort.DAY),
    _REASON,
)

_FORMS: Mapping[Step, tuple[str, tuple[Field, ...]]] = {
    Step.NOTICE: (
        "制作后不能再补充证据。文书会列明拟作出处理的依据，以及陈述申辩的权利。",
        (
            Field("facts", "查明的事实"),
            Field("reasons", "拟作出处理的理由"),
            _NUMBER,
        ),
    ),
    Step.NOTICE_DELIVERY: (
        "陈述申辩期限自送达次日起按工作日计算，最后一日 24时届满。",
        _DELIVERY,
    ),
    Step.DEFENCE: (
        "当事人的陈述原样记录；不因申辩加重处理。",
        (
            Field("on", "提出日期", Sort.DAY),
            Field("statement", "陈述申辩内容"),
            Field("documents", "一并提出的材料", Sort.PAPERS, False),
        ),
    ),
    Step.WAIVER: (
        "须是当事人本人明确表示，记录后进入复核。",
        (
            Field("on", "表示日期", Sort.DAY),
            Field("reason", "当事人的表示", hint="写明原话，或书面说明的内容。"),
        ),
    ),
    Step.EXPIRY: ("期限届满，当事人未陈述申辩；记录后进入复核。", ()),
    Step.RECHECK: (
        "复核后交由立案人、复核人以外的处理决定人作出决定。",
        (
            Field("proposal", "复核建议", Sort.CHOICE, choices=_OUTCOMES),
            Field("reason", "复核意见"),
            Field("answer", "对陈述申辩的答复", Sort.LONG, False, "逐条答复；当事人已申辩的必填。"),
        ),
    ),
    Step.DECISION: (
        "查实的，立即取消当年申报资格，限制两年内不得再次申报；已取得证书的，依法撤销并予以收回。",
        (
            Field("outcome", "决定", Sort.CHOICE, choices=_OUTCOMES),
            Field("reason", "决定的理由"),
            Field("evidence", "所依据的证据", Sort.PIECES, False),
            Field("violation_on", "违规行为发生日期", Sort.DAY, False),
            _NUMBER,
            Field("certificates", "已取得、须撤销的证书", Sort.CERTIFICATES, False),
        ),
    ),
    Step.SERVICE: ("送达后，限制申报记为已送达。", _DELIVERY),
    Step.CLOSING: ("各环节均已办理完毕，案卷归档。", ()),
    Step.DISMISSAL: ("认定不成立，本案到此为止，申报恢复审核。", (_REASON,)),
    Step.WITHDRAWAL: ("收回自己立的案，申报恢复审核。", (_REASON,)),
    Step.REFERRAL: (
        "涉嫌伪造公文、印章等犯罪的，移送有关机关（刑法第二百八十条）；不影响本案继续办理。",
        (
            Field("authority", "移送机关", Sort.LINE),
            Field("number", "移送文号", Sort.LINE, False),
            Field("on", "移送日期", Sort.DAY),
            _REASON,
        ),
    ),
    Step.SUSPENSION: ("复议机关或者法院决定中止的，处理决定暂不执行。", _AUTHORITY),
    Step.RESUMPTION: ("处理决定恢复执行。", _AUTHORITY),
    Step.CORRECTION: (
        "以新的限制期限代替原期限，不得长于原期限。",
        (
            *_AUTHORITY,
            Field("starts_on", "限制起始日", Sort.DAY),
            Field("ends_on", "限制截止日", Sort.DAY),
        ),
    ),
    Step.ANNULMENT: (
        "限制解除，被取消的申报恢复，待撤销的证书解除；另有限制的除外。",
        _AUTHORITY,
    ),
}
_HEAVY = {Step.DECISION, Step.DISMISSAL, Step.CORRECTION, Step.ANNULMENT}
_RIGHTS = {
    Step.DECISION: Right.FALSIFICATION_DECIDE,
    Step.WITHDRAWAL: Right.FALSIFICATION_OPEN,
    Step.SUSPENSION: Right.BAN_SUSPEND,
    Step.RESUMPTION: Right.BAN_SUSPEND,
    Step.CORRECTION: Right.BAN_SUSPEND,
    Step.ANNULMENT: Right.BAN_SUSPEND,
}


def right_of(step: Step) -> Right:
    """Whose step it is, as the API asks for it."""
    return _RIGHTS.get(step, Right.FALSIFICATION_STEP)


def form_of(step: Step, wait: str | None = None) -> Form | None:
    """The form of a step; None of those that have a page of their own."""
    if step not in _FORMS:
        return None
    does, fields = _FORMS[step]
    return Form(step.replace("_", "-"), STEP_WORDS[step], does, fields, step in _HEAVY, wait)
