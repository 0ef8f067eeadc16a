"""网上报名管理人员信息登记表 (the notice's annex)."""

from extractors.kinds import take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.choices import with_chosen_gender
from extractors.kinds.take import HAN
from schemas.kinds import Kind

_SPECS = (
    Spec(
        "unit",
        take.organisation(rf"^[{HAN}()0-9]{{4,40}}", forbidden=r"^(?:\(|人事部门|盖章|填表人)"),
        (r"(?:主管)?单位(?:名称|全称)",),
        (rf"主管单位:(?:\([^)]*\))?(?P<v>[{HAN}]{{4,30}})",),
    ),
    Spec("name", take.name, (r"姓名", r"管理人员姓名")),
    Spec("gender", take.gender, (r"性别",)),
    Spec(
        "department",
        take.text_like(rf"^[{HAN}()、0-9]{{2,24}}"),
        (r"(?:工作|所在)部门", r"部门(?:科室)?", r"科室"),
    ),
    Spec("post", take.text_like(rf"^[{HAN}()、]{{2,16}}"), (r"职务(?:职称)?", r"岗位")),
    Spec(
        "office_phone",
        take.text_like(r"(?:\(?0\d{2,3}\)?[-—一~·.]?)?\d{7,8}(?!\d)"),
        (r"办公(?:室)?电话", r"固定电话", r"座机"),
    ),
    Spec(
        "mobile",
        take.text_like(r"1[3-9]\d{9}"),
        (r"手机(?:号码?)?", r"移动电话", r"联系手机"),
        (r"(?P<v>(?<!\d)1[3-9]\d{9}(?!\d))",),
    ),
)
_STOPS = (r"下属单位", r"填表人", r"主管单位", r"备注")


class AdminForm:
    """The registration form of a department's administrator."""

    kind = Kind.ADMIN_FORM
    cues = (
        Cue(r".{0,40}网上报名管理人员信息登记表", 8, title=True),
        Cue(r".{0,20}管理人员信息登记表|.{0,10}报名管理人员.{0,10}", 6, title=True),
        Cue(
            r".{0,40}(?:报名|网报|申报|报考|系统|平台).{0,12}管理(?:人)?员.{0,10}(?:表|卡)(?:\(.{0,10}\))?",
            6,
            title=True,
        ),
        Cue(r"(?:报名|网报|申报|报考)(?:系统|平台|工作)?管理(?:人)?员", 3),
        Cue(r"下属单位", 2),
        Cue(r"办公(?:室)?电话|固定电话|座机", 1.5),
        Cue(r"手机(?:号码?)?|移动电话", 1),
        Cue(r"填表人", 0.8),
        Cue(r"主管单位", 0.8),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read the form."""
        return KindReading(None, with_chosen_gender(paper, read_specs(paper, _SPECS, _STOPS)))
