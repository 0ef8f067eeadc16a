"""The layouts of id cards, kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.id_card import back, front
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ID_CARD


@layout(Kind.ID_CARD, traits=("rare",))
def photocopy_beside(job: Job) -> None:
    """Both sides beside each other on a landscape copy, with a note of use below."""
    sheet = Sheet(job, 297, 210)
    back(sheet, 32, 50, 1.3)
    front(sheet, 156, 50, 1.3)
    sheet.put(148, 150, "此复印件与原件一致，仅供工勤技能岗位等级考核报名使用", Look(size=13), "c")
