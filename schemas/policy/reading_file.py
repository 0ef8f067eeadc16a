"""Reading a policy file: TOML, the catalogue of trades beside it, and every fault at once."""

import csv
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from schemas.errors import PolicyError
from schemas.policy.cross_checks import cross_faults
from schemas.policy.faults import faults_of, told
from schemas.policy.toml_lines import TomlLines

if TYPE_CHECKING:
    from schemas.policy.policy import Policy

P = TypeVar("P", bound="Policy")
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")
_SEPARATORS = re.compile(r"[、;；|/]")


def read_policy(model: type[P], path: Path) -> P:
    """The policy that a file holds.

    Raises:
        PolicyError: the file is missing, no TOML, or does not hold a sound policy.
    """
    try:
        text = path.read_text("utf-8-sig")
        data = tomllib.loads(text)
        _add_catalogue(data, path.parent)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise PolicyError(f"政策文件 {path} 无法读取：{error}") from error
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"政策文件 {path} 不是正确的 TOML：{_toml_words(error)}") from error
    return _sound(model, data, path, TomlLines(text))


def _sound(model: type[P], data: dict[str, Any], path: Path, lines: TomlLines) -> P:
    try:
        policy = model.model_validate(data)
        faults = list(cross_faults(policy))
    except ValidationError as error:
        faults = faults_of(error)
    if faults:
        raise PolicyError(f"政策文件 {path} 无法使用：\n{told(faults, lines)}")
    return policy


def _toml_words(error: tomllib.TOMLDecodeError) -> str:
    place = _PLACE.search(str(error))
    where = f"第 {place[1]} 行第 {place[2]} 列" if place else "文件末尾"
    return f"{where}（{_PLACE.sub('', str(error)).strip()}）"


def _add_catalogue(data: dict[str, Any], folder: Path) -> None:
    """Put the trades of the CSV file into the policy, so that its digest covers them."""
    trades = data.get("trades")
    name = trades.get("catalogue") if isinstance(trades, dict) else None
    if not isinstance(trades, dict) or not isinstance(name, str):
        return
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    if rows and "工种" not in rows[0]:
        raise csv.Error(f"{name} 的第一行应有“工种”一列")
    names = [row["工种"].strip() for row in rows if (row["工种"] or "").strip()]
    trades["names"] = [*trades.get("names", []), *names]
    for key, column in (("aliases", "别名"), ("near", "相近工种")):
        given = {row["工种"].strip(): _several(row.get(column)) for row in rows if row["工种"]}
        trades[key] = trades.get(key, {}) | {trade: said for trade, said in given.items() if said}


def _several(cell: str | None) -> list[str]:
    return [part.strip() for part in _SEPARATORS.split(cell or "") if part.strip()]
