"""Words as official papers write them."""

from datetime import date


def chinese_date(day: date | str) -> str:
    """A day or month: 2026年3月20日, 2021年11月 (GB/T 9704: figures, no leading zeros)."""
    parts = [int(part) for part in str(day).split("-")]
    return "".join(f"{number}{unit}" for number, unit in zip(parts, "年月日", strict=False))
