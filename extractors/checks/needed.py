"""What a paper must show to prove anything, and what such papers hold besides."""

from extractors.checks.view import View
from schemas.kinds import Kind

NEEDED: dict[Kind, tuple[str, ...]] = {
    Kind.SKILL_CERTIFICATE: ("name", "grade", "issue_date"),
    Kind.DIPLOMA: ("name", "graduation_date"),
    Kind.APPRAISAL: ("name", "year"),
    Kind.HONOUR: ("name",),
    Kind.PATENT: ("patent_number", "inventors"),
    Kind.APPOINTMENT: ("name",),
    Kind.ID_CARD: ("name", "id_number"),
    Kind.ADMIN_FORM: ("unit", "name"),
}
"""Without these a paper proves nothing; what was declared is needed besides. [I]"""

_BESIDES: dict[Kind, tuple[str, ...]] = {
    Kind.SKILL_CERTIFICATE: ("occupation", "certificate_number"),
    Kind.DIPLOMA: ("school",),
    Kind.APPRAISAL: ("verdict",),
    Kind.HONOUR: ("honour", "issuer", "issue_date"),
    Kind.PATENT: ("title", "grant_date"),
    Kind.APPOINTMENT: ("unit", "effective_date"),
}
"""Few papers of a kind leave these out. [I]"""


def missing(view: View, uploaded: Kind | None) -> list[str]:
    """What the kind needs and was not read. ``uploaded``: the kind where none was recognised."""
    unknown = view.kind is Kind.OTHER or not view.kind_is_sure
    kind = uploaded if unknown and uploaded else view.kind
    if kind is Kind.ROSTER:
        named = sum("name" in row for _, row in view.rows)
        return [] if view.rows and 2 * named >= len(view.rows) else ["rows"]
    if kind is Kind.ID_CARD and "valid_until" in view.fields:
        return []  # the national emblem's side holds neither name nor number
    return [name for name in NEEDED.get(kind, ()) if view.sure(name) is None]


def incomplete(view: View) -> bool:
    """Whether a seal, or a value that hardly any such paper leaves out, was not found.

    That alone says nothing of a picture: the paper may be one of the few.
    """
    hidden = any(page.number in view.facts.hidden_seals for page in view.pages)
    needed = 0 if hidden else view.policy.seals_needed(view.kind, view.form)
    lost = any(name not in view.fields for name in _BESIDES.get(view.kind, ()))
    return lost or len(view.seals) < needed
