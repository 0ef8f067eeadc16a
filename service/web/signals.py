"""What a sign of falsification means, and what else could cause it: a reason to look, no proof."""

from collections.abc import Mapping
from dataclasses import dataclass

from schemas.findings import FindingCode as Code


@dataclass(frozen=True)
class Signal:
    """``looks``: what is looked for. ``else_``: what harmless thing looks the same."""

    looks: str
    else_: str


SIGNALS: Mapping[str, Signal] = {
    Code.SEAL_PASTED: Signal(
        "印章与纸面的油墨、压痕不相融，可能是贴上去的图像。",
        "彩色复印件、强力压缩、印油过淡时也会这样。",
    ),
    Code.TAMPER_EDITED_REGION: Signal(
        "局部的噪点或压缩痕迹与周围不同，可能被改动过。",
        "扫描软件的去污、锐化，手机拍摄的美化，局部反光或折痕也会这样。",
    ),
    Code.TAMPER_COPY_MOVE: Signal(
        "图中有两处几乎完全相同，可能是复制过去的。",
        "印刷的花边、底纹、表格线和重复的套印文字本来就相同。",
    ),
    Code.TAMPER_PDF_EDITED: Signal(
        "PDF 制成之后又被修改保存过。",
        "合并、旋转、压缩页面或加电子签名也会留下修改记录。",
    ),
    Code.TAMPER_HIDDEN_TEXT: Signal(
        "PDF 中有看不见的文字，与画面不一致。",
        "扫描软件自动识别后加入的文字层可能识别有误。",
    ),
    Code.TAMPER_EDITING_SOFTWARE: Signal(
        "文件信息里留有图像编辑软件的名称。",
        "许多人用这类软件裁剪、旋转或转换格式，仅凭此不能说明改动。",
    ),
    Code.REUSE_SAME_FILE: Signal(
        "同一个文件也出现在别的申报中。",
        "单位统一出具的文件、同一人重复上传都会这样。",
    ),
    Code.REUSE_NEAR_DUPLICATE: Signal(
        "与另一份申报中的图像几乎相同。",
        "同一批次、同一版式的证书，或同一文件的两次扫描也会近似。",
    ),
    Code.REUSE_SAME_NUMBER: Signal(
        "同一个编号也出现在别人的同类材料上。",
        "号码读错一位，或单位误填编号都会这样，请对照扫描件。",
    ),
    Code.REUSE_SAME_SEAL: Signal(
        "印迹与另一份材料上的完全重合。",
        "套印的印章、电子印章本来就处处相同。",
    ),
}
"""By the check's id: every finding of the third axis."""
