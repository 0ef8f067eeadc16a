"""Another trade than the certificate shows: by reform, the nearest one, or not at all (二.3)."""

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.known import Applicant, doubt_about, papers
from extractors.checks.eligibility.trades import kinship
from schemas.confirmations import Confirmation
from schemas.evidence import Certificate, RuleResult
from schemas.kinds import Kind


def trade_rule(who: Applicant, held: Certificate, clause: str, *, stated: bool) -> RuleResult:
    """The certificate is in the trade applied for.

    ``stated``: the clause itself asks for it; else another trade is for a person.
    """
    condition = c.CERTIFICATE_TRADE.at(clause)
    applied = who.evidence.application.applied_occupation
    known = {"held": held.occupation, "applied": applied}
    if applied is None:
        return condition.review("没有填写申报工种，请补充。", (), **known)
    if held.occupation is None:
        return condition.review("证书上的工种未能读出，请人工核对。", papers([held]), **known)
    if doubt := doubt_about(held, "等级证书", "occupation"):
        return condition.review(doubt, papers([held]), **known)
    kin = kinship(held.occupation, applied, who.policy.trades)
    if kin == "same":
        return condition.met(papers([held]), **known)
    if kin == "near":
        return _nearest(who, held, applied)
    return _reform(who, held, applied, clause, stated=stated)


def _nearest(who: Applicant, held: Certificate, applied: str) -> RuleResult:
    """A trade outside the catalogue: the nearest one, with the unit's consent."""
    condition, said = c.CERTIFICATE_TRADE.at("二.3"), who.said(Confirmation.NEAREST_TRADE)
    known = {"held": held.occupation, "applied": applied, "nearest": True}
    if said is None:
        reason = "证书工种与申报工种性质相近，是否属于不在目录范围的工种并经单位同意，请人工确认。"
        return condition.review(reason, papers([held]), **known)
    if not said:
        return condition.not_met("经人工确认不属于相近工种报考。", papers([held]), **known)
    return condition.met(papers([held]), **known)


def _reform(
    who: Applicant, held: Certificate, applied: str, clause: str, *, stated: bool
) -> RuleResult:
    """After a reform of institutions the present trade may be applied for directly."""
    condition, said = c.CERTIFICATE_TRADE.at("二.3"), who.said(Confirmation.REFORM_CONSENT)
    proofs = who.evidence.transfer_proofs
    proven = [proof for proof in proofs if proof.document and proof.reform]
    known = {"held": held.occupation, "applied": applied, "reform": bool(proven)}
    if said is not False and (proven or said):
        return condition.met(papers([held, *proven]), **known)
    unread = who.unread(Kind.APPOINTMENT)
    if said is None and (proofs or unread or who.evidence.application.route == "reform"):
        reason = "证书工种与申报工种不同，是否因机构改革变化且经单位同意，请人工核对。"
        return condition.review(reason, [*papers([held, *proofs]), *unread], **known)
    reason = f"证书工种（{held.occupation}）与申报工种（{applied}）不同，未见机构改革材料。"
    if stated:
        return condition.at(clause).not_met(reason, papers([held]), **known)
    return condition.review(reason, papers([held]), **known)
