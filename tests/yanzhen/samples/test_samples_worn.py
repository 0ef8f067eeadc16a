"""What poor captures leave of a sheet."""

from random import Random

from yanzhen.samples.wordings.sheets import EM, Draft, line, printed
from yanzhen.samples.worn import Wear, worn

SHEET = printed("荣誉证书", "授予李清源同志先进工作者称号", "特发此证", "二〇一九年三月")


def text(wear: Wear, seed: int = 1) -> str:
    return "".join(block.text for block in worn(SHEET, wear, Random(seed)).blocks)


def test_without_wear_a_sheet_is_as_it_was() -> None:
    assert worn(SHEET, Wear(), Random(1)) == SHEET


def test_rows_are_lost_as_a_whole() -> None:
    left = {
        block.text
        for seed in range(9)
        for block in worn(SHEET, Wear(rows=0.5), Random(seed)).blocks
    }
    assert left == {block.text for block in SHEET.blocks}
    assert len(text(Wear(rows=0.5))) < len(text(Wear()))


def test_characters_are_misread_as_others_of_the_sheet_and_none_is_lost() -> None:
    seen, whole = text(Wear(chars=0.3)), text(Wear())
    assert len(seen) == len(whole)
    assert seen != whole
    assert set(seen) <= set(whole)


def test_the_first_row_and_the_largest_print_are_lost_but_never_all_of_one_size() -> None:
    assert text(Wear(sizes=1)) == "".join(block.text for block in SHEET.blocks[1:])
    large = Draft().rows("河南省人力资源和社会保障厅", "等级证书", "特发此证")
    large.lines[1] = line("等级证书", 300, 300, em=2 * EM)
    blocks = worn(large.sheet(), Wear(sizes=1), Random(1)).blocks
    assert [block.text for block in blocks] == ["特发此证"]
