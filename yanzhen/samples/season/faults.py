"""The faults of a season's papers: the codes that each must give, and how to tell people."""

from typing import Literal, NamedTuple

from schemas.findings import FindingCode as Code

FaultName = Literal[
    "other_person", "declared_date", "declared_grade", "check_digit", "no_seal", "roster_count",
    "roster_row", "same_file", "same_number", "blurred", "wrong_kind", "retyped", "copied",
    "pasted_seal", "pdf_edited",
]  # fmt: skip


class Fault(NamedTuple):
    """``expected``: what today's checks must find; ``unseen``: what only later ones could."""

    note: str
    expected: tuple[Code, ...] = ()
    unseen: tuple[Code, ...] = ()


FAULTS: dict[FaultName, Fault] = {
    "other_person": Fault("交的是别人的材料", (Code.DECLARED_OTHER_PERSON,)),
    "declared_date": Fault("填报的日期与材料不一致", (Code.DECLARED_MISMATCH,)),
    "declared_grade": Fault("填报的等级与材料不一致", (Code.DECLARED_MISMATCH,)),
    "check_digit": Fault("印出的身份证号校验码不对", (Code.VALIDITY_ID_NUMBER,)),
    "no_seal": Fault("没有盖章", (Code.SEAL_MISSING,)),
    "roster_count": Fault("声明人数与名单行数不符", (Code.ROSTER_COUNT,)),
    "roster_row": Fault("名单中一人的等级与填报不符", (Code.ROSTER_ROW_MISMATCH,)),
    "same_file": Fault("与另一名申报人交了同一个文件",
                       (Code.DECLARED_OTHER_PERSON, Code.REUSE_SAME_FILE)),
    "same_number": Fault("证书编号与另一名申报人的相同", (Code.REUSE_SAME_NUMBER,)),
    "blurred": Fault("照片模糊，无法辨认", (Code.QUALITY_BLURRED,)),
    "wrong_kind": Fault("材料种类选错", (Code.DOCUMENT_WRONG_KIND,)),
    "retyped": Fault("扫描件上的日期被重新打字覆盖", unseen=(Code.TAMPER_EDITED_REGION,)),
    "copied": Fault("日期中的一个数字由页内别处复制而来", unseen=(Code.TAMPER_COPY_MOVE,)),
    "pasted_seal": Fault("印章是从另一份扫描件上贴来的", unseen=(Code.SEAL_PASTED,)),
    "pdf_edited": Fault("PDF 生成之后改过日期", unseen=(Code.TAMPER_PDF_EDITED,)),
}  # fmt: skip

REDATED: frozenset[FaultName] = frozenset({"retyped", "copied"})
"""Forgeries that set a certificate's date back."""
