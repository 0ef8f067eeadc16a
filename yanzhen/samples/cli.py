"""``yanzhen samples``: write papers, their truth and a manifest that ``check`` can read."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from schemas.kinds import Kind
from yanzhen.samples.application import CONTRADICTIONS, NothingWrongError, print_case
from yanzhen.samples.captures import CAPTURES, GROUPS
from yanzhen.samples.cases import Sample
from yanzhen.samples.fonts import FontMissingError
from yanzhen.samples.press import BORN_DIGITAL
from yanzhen.samples.sampler import sample


@click.command()
@click.argument("out_dir", type=click.Path(file_okay=False, path_type=Path))
@click.option("--count", default=40, show_default=True, type=click.IntRange(1), help="文件数量")
@click.option("--seed", default=1, show_default=True, help="随机种子，同一种子结果相同")
@click.option(
    "--split",
    default="tune",
    show_default=True,
    type=click.Choice(["tune", "apart", "all"]),
    help="版式、字体和采集方式的分组",
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([k.value for k in Kind]),
    help="材料种类，可多次给出；缺省为全部",
)
@click.option(
    "--capture",
    "captures",
    multiple=True,
    type=click.Choice([BORN_DIGITAL, *CAPTURES, *GROUPS]),
    help="采集方式，可多次给出",
)
@click.option("--spoil", default=0.0, show_default=True, type=click.FloatRange(0, 1),
              help="有问题材料的比例")  # fmt: skip
@click.option("--case", "grade", type=click.IntRange(1, 5),
              help="改为打印一份完整的申报（申报等级 5 至 1）和 CASE.json")  # fmt: skip
@click.option("--wrong", type=click.Choice(sorted(CONTRADICTIONS)),
              help="与 --case 同用：申报中有一处不对")  # fmt: skip
def samples(
    out_dir: Path,
    count: int,
    seed: int,
    split: str,
    kinds: tuple[str, ...],
    captures: tuple[str, ...],
    spoil: float,
    grade: int | None,
    wrong: str | None,
) -> None:
    """打印虚构人员的样例材料到 OUT_DIR，附真值和核验清单.

    写出 truth.jsonl（真值）与 manifest.jsonl（可直接交给 yanzhen check --manifest）；
    或用 --case 写出一份完整的申报，交给 yanzhen check --case。
    """
    if grade is not None:
        _print_case(out_dir, grade, seed, wrong)
        return
    if wrong:
        raise click.UsageError("--wrong 要与 --case 同用。")
    chosen = [Kind(k) for k in kinds] or None
    made = sample(seed, count, split, chosen, captures or None, spoil)
    try:
        write(out_dir, made)
    except FontMissingError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"已写入 {count} 份样例：{out_dir}", err=True)


def _print_case(out_dir: Path, grade: int, seed: int, wrong: str | None) -> None:
    try:
        path = print_case(out_dir, grade, seed, wrong)
    except NothingWrongError as error:
        raise click.UsageError(str(error)) from error
    except FontMissingError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"已写入一份申报：{path}", err=True)


def write(out_dir: Path, made: Iterable[Sample]) -> None:
    """Write every file beside ``truth.jsonl`` and ``manifest.jsonl``, a line for each."""
    out_dir.mkdir(parents=True, exist_ok=True)
    truth_file, manifest_file = out_dir / "truth.jsonl", out_dir / "manifest.jsonl"
    with (
        truth_file.open("w", encoding="utf-8") as truths,
        manifest_file.open("w", encoding="utf-8") as manifest,
    ):
        for one in made:
            (out_dir / one.truth.file).write_bytes(one.data)
            truths.write(one.truth.model_dump_json() + "\n")
            manifest.write(json.dumps(manifest_line(one), ensure_ascii=False) + "\n")


def manifest_line(one: Sample) -> dict[str, Any]:
    """A line of contract section 1."""
    truth = one.truth
    return {"id": truth.id, "file": truth.file, "kind": truth.upload_kind.value,
            "declared": truth.declared}  # fmt: skip
