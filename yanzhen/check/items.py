"""What is to be checked: files named on the command line, or the lines of a manifest."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from schemas.declared import Declared
from schemas.errors import YanzhenError
from schemas.kinds import Kind
from workers.examiner.wire import WireError, parse_object


class ArgumentError(YanzhenError):
    """An argument of the command that cannot be used."""

    code = "arguments.invalid"


class ManifestLine(BaseModel):
    """One line of a manifest; unknown keys are ignored (contract, section 1)."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str | None = Field(default=None, description="The caller's name for this file.")
    file: str = Field(min_length=1, description="Path, relative to the manifest's folder.")
    kind: Kind | None = Field(default=None, description="What it was uploaded as.")
    declared: Declared | None = Field(default=None, description="What the paper should hold.")


@dataclass(frozen=True)
class Item:
    """One file to check. ``line``: its line in the manifest, from 1.

    ``standing_in``: what the application declares where ``declared`` is silent.
    """

    id: str | None
    path: Path
    kind: Kind | None = None
    declared: Declared | None = None
    line: int | None = None
    standing_in: Declared | None = None

    @property
    def name(self) -> str:
        """The file's name, for people."""
        return _utf8(self.path.name)


@dataclass(frozen=True)
class BadLine:
    """A manifest's line that names no file to check; ``message`` says what is wrong with it."""

    line: int
    message: str

    @property
    def name(self) -> str:
        """What to call it where others have a file name."""
        return f"第 {self.line} 行"


def from_arguments(
    paths: Iterable[str], kind: Kind | None, declared: Declared | None
) -> Iterator[Item]:
    """The files of the command line; each one's id is its path as given."""
    for path in paths:
        yield Item(_utf8(path), Path(path), kind, declared)


def from_manifest(manifest: Path) -> Iterator[Item | BadLine]:
    """The lines of a manifest, one at a time; every line gets its report, a blank one too."""
    with manifest.open("rb") as lines:
        for number, raw in enumerate(lines, 1):
            text = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
            yield _parse(text, number, manifest.parent)


def count_lines(manifest: Path) -> int:
    """How many reports a manifest will give.

    Raises:
        ArgumentError: it is a pipe or the like, which can be read only once.
    """
    if not manifest.is_file():
        raise ArgumentError(f"清单 {manifest} 不是普通文件，请先保存为文件再使用。")
    with manifest.open("rb") as lines:
        return sum(1 for _ in lines)


def read_declared(path: Path) -> Declared:
    """The declaration in a JSON file.

    Raises:
        ArgumentError: it cannot be read or is no declaration.
    """
    try:
        return Declared.model_validate(parse_object(path.read_bytes()))
    except (OSError, WireError, ValidationError) as error:
        raise ArgumentError(f"申报信息文件 {path} 无法使用：{error}") from error


def _parse(raw: bytes, number: int, folder: Path) -> Item | BadLine:
    try:
        line = ManifestLine.model_validate(parse_object(raw))
    except WireError:
        return BadLine(number, f"清单第 {number} 行不是 JSON 对象，请改正后重新提交。")
    except ValidationError as error:
        wrong = "、".join(sorted({str(e["loc"][0]) for e in error.errors() if e["loc"]}))
        return BadLine(number, f"清单第 {number} 行的 {wrong} 缺失或无效，请改正后重新提交。")
    return Item(line.id, folder / line.file, line.kind, line.declared, number)


def _utf8(name: str) -> str:
    """A file's name as text that can be written, whatever bytes the file system holds."""
    return os.fsencode(name).decode("utf-8", "replace")
