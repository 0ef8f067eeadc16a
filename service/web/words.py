"""Moments, days and answers in the words that people read."""

from collections.abc import Mapping
from datetime import date, datetime

from service.clock import SHANGHAI

SEVERITY: Mapping[str, str] = {
    "info": "提示",
    "fix": "需补正",
    "review": "需核查",
    "suspect": "疑似造假",
}
OUTCOME: Mapping[str | None, str] = {
    "pass": "未见问题",
    "fix": "需补正",
    "review": "需核查",
    "suspect": "有造假疑点",
    None: "尚未核对",
}
ANSWER: Mapping[str | None, str] = {
    "eligible": "符合条件",
    "not_eligible": "不符合条件",
    "review": "需人工判断",
    None: "尚未判断",
}
RULE: Mapping[str, str] = {
    "met": "符合",
    "not_met": "不符合",
    "review": "需人工判断",
    "not_evaluated": "不适用",
}
ITEM: Mapping[str, str] = {"present": "已有", "promised": "承诺后补", "missing": "缺少"}
VERDICT: Mapping[str, str] = {"open": "待认定", "upheld": "已认定", "dismissed": "已排除"}
CHECK: Mapping[str, str] = {
    "found": "发现",
    "clear": "未见异常",
    "abstained": "无法判断",
    "not_run": "未检查",
}
GRADE: Mapping[int, str] = {
    5: "五级/初级工",
    4: "四级/中级工",
    3: "三级/高级工",
    2: "二级/技师",
    1: "一级/高级技师",
}


def moment(at: datetime | None) -> str:
    """A moment as an office writes it, Asia/Shanghai: 2026-03-20 09:05."""
    return at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M") if at else "—"


def day(on: date | None) -> str:
    """A day: 2026-03-20."""
    return on.isoformat() if on else "—"
