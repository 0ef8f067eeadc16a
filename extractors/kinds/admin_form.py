"""网上报名管理人员信息登记表 (the notice's annex)."""

from extractors.kinds import take
from extractors.kinds.admin_form_specs import MOBILE, SPECS, STOPS
from extractors.kinds.base import Cue, KindReading, PaperText, read_specs
from extractors.kinds.foot import foot_date, foot_organisation
from extractors.kinds.former_columns import without_former
from extractors.kinds.office_posts import parted
from extractors.kinds.sex_choices import with_chosen_gender
from extractors.kinds.take import Taken
from schemas.kinds import Kind


class AdminForm:
    """The registration form of a department's administrator."""

    kind = Kind.ADMIN_FORM
    cues = (
        Cue(r".{0,40}网上报名管理人员信息登记表", 8, title=True),
        Cue(r".{0,20}管理人员信息登记表|.{0,10}报名管理人员.{0,10}", 6, title=True),
        Cue(
            r".{0,40}(?:报名|网报|网上|申报|报考|系统|平台|账号|资格审查|工考).{0,14}"
            r"(?:管理|审核|操作|联[络系]|经办|工作|负责|用户)(?:人员?|员)?.{0,10}(?:表|卡|书|函|单|登记|申请)(?:\(.{0,10}\))?",
            6,
            title=True,
        ),
        Cue(r"(?:报名|网报|申报|报考)(?:系统|平台|工作)?管理(?:人)?员", 3),
        Cue(r".{0,20}报名.{0,6}账[户号].{0,12}", 6, title=True),
        Cue(r".{0,20}管理(?:人)?员.{0,8}(?:表|卡|单|登记)", 3, title=True),
        Cue(r"网上报名.{0,4}(?:管理|审核|账[户号])", 2),
        Cue(r"(?:委托|授权|确定|指定|拟开通).{2,90}网上报名.{0,6}(?:管理|审核|工作)", 4),
        Cue(r"下属单位", 2),
        Cue(r"办公(?:室)?电话|固定电话|座机", 1.5),
        Cue(r"手机(?:号码?)?|移动电话", 1),
        Cue(r"填表人", 0.8),
        Cue(r"主管单位", 0.8),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read the form; of a change, what is and not what was."""
        paper = without_former(paper)
        fields = with_chosen_gender(paper, parted(read_specs(paper, SPECS, STOPS)))
        found = (
            ("mobile", fields.get("mobile") or _only_mobile(paper)),
            ("unit", fields.get("unit") or _signing(paper, fields.get("department"))),
        )
        return KindReading(None, fields | {name: taken for name, taken in found if taken})


def _signing(paper: PaperText, department: Taken | None) -> Taken | None:
    """The body at the foot, where it is no department of itself."""
    body = foot_organisation(paper, foot_date(paper))
    return None if body and department and body.value == department.value else body


def _only_mobile(paper: PaperText) -> Taken | None:
    """The only mobile number of the print, where no label stands before it."""
    found = list(paper.search(MOBILE))
    return take.whole(found[0]) if len({piece.text for piece in found}) == 1 else None
