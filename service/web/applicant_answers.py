"""One answer a paper for its applicant: ready, or the first thing to mend, how and where."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from schemas.case import OpenFinding
from schemas.findings import Axis, Severity
from schemas.findings import FindingCode as Code

_ORDER: Sequence[Code] = (
    Code.DOCUMENT_ENCRYPTED,
    Code.DOCUMENT_TOO_LARGE,
    Code.DOCUMENT_UNSUPPORTED,
    Code.DOCUMENT_UNREADABLE,
    Code.QUALITY_BLANK_PAGE,
    Code.QUALITY_CROPPED,
    Code.QUALITY_GLARE,
    Code.QUALITY_BLURRED,
    Code.QUALITY_DARK,
    Code.QUALITY_LOW_RESOLUTION,
    Code.DOCUMENT_WRONG_KIND,
    Code.DECLARED_OTHER_PERSON,
    Code.SEAL_MISSING,
    Code.SEAL_COUNT,
    Code.SEAL_WRONG_AUTHORITY,
    Code.DECLARED_MISMATCH,
    Code.DECLARED_NOT_FOUND,
)
"""What is mended first: a page that is cut off, then one that cannot be read, then the rest."""

_RESCAN = "用手机的“扫描文件”功能，或到单位用扫描仪扫描，通常最清楚。"
_TITLES: Mapping[Code, str] = {
    Code.DOCUMENT_ENCRYPTED: "文件有密码，打不开",
    Code.DOCUMENT_TOO_LARGE: "文件太大",
    Code.DOCUMENT_UNSUPPORTED: "这种格式打不开",
    Code.DOCUMENT_UNREADABLE: "文件打不开",
    Code.QUALITY_BLANK_PAGE: "页面是空白的",
    Code.QUALITY_CROPPED: "没有拍全",
    Code.QUALITY_GLARE: "有反光",
    Code.QUALITY_BLURRED: "拍得模糊",
    Code.QUALITY_DARK: "光线太暗",
    Code.QUALITY_LOW_RESOLUTION: "字太小，看不清",
    Code.DOCUMENT_WRONG_KIND: "不是这份材料",
    Code.DECLARED_OTHER_PERSON: "请核对是否传错材料",
    Code.SEAL_MISSING: "没有看到印章",
    Code.SEAL_COUNT: "印章不够",
    Code.SEAL_WRONG_AUTHORITY: "印章的单位不对",
    Code.DECLARED_MISMATCH: "和填报的不一样",
    Code.DECLARED_NOT_FOUND: "没有找到填报的内容",
}
_ADVICE: Mapping[Code, Sequence[str]] = {
    Code.DOCUMENT_ENCRYPTED: ("去掉密码后另存一份，再上传。",),
    Code.DOCUMENT_TOO_LARGE: ("降低分辨率，或分成几个文件上传。",),
    Code.DOCUMENT_UNSUPPORTED: ("请上传照片（JPG、PNG）或 PDF 文件。",),
    Code.DOCUMENT_UNREADABLE: ("文件可能已损坏，请重新拍摄或另存一份后上传。",),
    Code.QUALITY_BLANK_PAGE: ("检查纸张是否放反，再重新扫描或拍摄。",),
    Code.QUALITY_CROPPED: (
        "把纸张平放在深色桌面上，四个角都放进画面。",
        "手机与桌面平行，从正上方拍。",
    ),
    Code.QUALITY_GLARE: ("关掉闪光灯，避开正上方的灯和窗户。", "从塑封、镜框中取出再拍。", _RESCAN),
    Code.QUALITY_BLURRED: ("拿稳手机，点一下屏幕上的文字，等对焦后再拍。", "擦一擦镜头。", _RESCAN),
    Code.QUALITY_DARK: ("到窗边或开灯后再拍，不要让手的影子落在纸上。", _RESCAN),
    Code.QUALITY_LOW_RESOLUTION: (
        "靠近一些，让纸张占满画面；不要上传聊天软件压缩过的图片。",
        _RESCAN,
    ),
    Code.DOCUMENT_WRONG_KIND: ("请找到这一项要求的材料再上传；传错的这一份不会作为证明。",),
    Code.DECLARED_OTHER_PERSON: (
        "请确认上传的是您本人的材料。曾用名等情况，可以按现状提交并由审核人员核对。",
    ),
    Code.SEAL_MISSING: ("请到出具单位加盖公章；已盖章的，请把盖章的一面拍清楚。",),
    Code.SEAL_COUNT: ("请补齐所需的印章后重新上传。",),
    Code.SEAL_WRONG_AUTHORITY: ("请核对盖章单位；确认无误的，可以按现状提交。",),
    Code.DECLARED_MISMATCH: ("请对照原件：材料传错了就重新上传；填报写错了，请回到报名网站修改。",),
    Code.DECLARED_NOT_FOUND: (
        "请对照原件：材料传错了就重新上传；填报写错了，请回到报名网站修改。",
    ),
}
_SAMPLES: Mapping[Code, tuple[str, str]] = {
    Code.QUALITY_CROPPED: ("sample_cropped.svg", "缺了一边和两个角"),
    Code.QUALITY_GLARE: ("sample_glare.svg", "灯光照出一片白，字看不见"),
    Code.QUALITY_BLURRED: ("sample_blurred.svg", "字迹发虚，看不清"),
    Code.QUALITY_DARK: ("sample_dark.svg", "画面太暗"),
    Code.QUALITY_LOW_RESOLUTION: ("sample_far.svg", "离得太远，字太小"),
    Code.SEAL_MISSING: ("sample_unsealed.svg", "落款处没有公章"),
}
_OTHER_TITLE, _OTHER_ADVICE = "请核对", ("请对照原件核对；确认无误的，可以按现状提交。",)


@dataclass(frozen=True)
class Problem:
    """The first thing that is wrong with a paper. ``more``: how many others wait behind it.

    ``by_look``: a new picture would hardly mend it, so that it may be sent on at once.
    """

    title: str
    message: str
    advice: Sequence[str]
    sample: tuple[str, str] | None
    page: int | None
    box: str | None
    more: int
    by_look: bool


def first_problem(open_findings: Iterable[OpenFinding]) -> Problem | None:
    """What the applicant is to mend first; None where the paper is ready.

    Nothing of the third axis ever, whoever hands it in (design decision 4).
    """
    waiting = sorted((found for found in open_findings if _is_told(found)), key=_place)
    if not waiting:
        return None
    first = waiting[0]
    return Problem(
        title=_TITLES.get(first.code, _OTHER_TITLE),
        message=first.message,
        advice=_ADVICE.get(first.code, _OTHER_ADVICE),
        sample=_SAMPLES.get(first.code),
        page=first.page,
        box=" ".join(f"{side:.4f}" for side in first.box) if first.box else None,
        more=len(waiting) - 1,
        by_look=first.severity is Severity.REVIEW,
    )


def _is_told(found: OpenFinding) -> bool:
    return found.code.axis is not Axis.FORGERY and found.severity is not Severity.INFO


def _place(found: OpenFinding) -> tuple[int, int]:
    place = _ORDER.index(found.code) if found.code in _ORDER else len(_ORDER)
    return place, found.page or 0
