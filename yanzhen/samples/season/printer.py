"""``print_season``: every file of a season, and ``season.json`` beside them."""

from collections.abc import Callable
from pathlib import Path

from yanzhen.samples.season.cast import Member, cast
from yanzhen.samples.season.copies import Copy, print_copy
from yanzhen.samples.season.declaring import declared_for, upload_kind
from yanzhen.samples.season.faults import FAULTS, Fault
from yanzhen.samples.season.model import Season, SeasonApplicant, SeasonPaper
from yanzhen.samples.season.orders import Planned, plan_season

Progress = Callable[[int, int], None]
_SEED, _SIZE = 1, 12
_RIGHT = Fault("")


def print_season(
    folder: Path, seed: int = _SEED, applicants: int = _SIZE, tell: Progress | None = None
) -> Season:
    """Print the season of one unit with so many applicants into ``folder``.

    The same arguments give the same bytes; ``tell`` hears after each paper how many of how many
    are done. Twelve applicants show every fault once; more of them begin again.

    Raises:
        FontMissingError: a font of the printer is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    members = cast(seed, applicants)
    planned = plan_season(seed, members)
    wanted = {one.reused for one in planned}
    kept: dict[str, Copy] = {}
    papers: list[SeasonPaper] = []
    for done, one in enumerate(planned, 1):
        copy = kept[one.reused] if one.reused else print_copy(one)
        if one.ident in wanted:
            kept[one.ident] = copy
        papers.append(_written(folder, one, copy, members))
        if tell:
            tell(done, len(planned))
    season = _season(seed, members, planned, papers)
    season.save(folder)
    return season


def _written(folder: Path, planned: Planned, copy: Copy, members: list[Member]) -> SeasonPaper:
    file = f"{planned.ident}{copy.extension}"
    (folder / file).write_bytes(copy.data)
    fault = FAULTS[planned.item.fault] if planned.item.fault else _RIGHT
    return SeasonPaper(
        id=planned.ident, file=file, kind=upload_kind(planned),
        declared=declared_for(planned, copy, members), printed=copy.printed,
        fault=planned.item.fault, expected=[c.value for c in fault.expected],
        unseen=[c.value for c in fault.unseen], note=fault.note,
    )  # fmt: skip


def _season(
    seed: int, members: list[Member], planned: list[Planned], papers: list[SeasonPaper]
) -> Season:
    owned: list[list[SeasonPaper]] = [[] for _ in range(len(members) + 1)]
    for one, paper in zip(planned, papers, strict=True):
        owned[one.owner].append(paper)
    home = members[0].who
    ident = f"S{seed}-unit"
    rosters = SeasonApplicant(
        external_id=ident,
        application={"external_id": ident, "unit": home.unit},
        documents=owned[-1],
    )
    applicants = [
        SeasonApplicant(external_id=m.external_id, application=m.application, documents=documents)
        for m, documents in zip(members, owned[:-1], strict=True)
    ]
    return Season(seed=seed, unit=home.unit, department=home.department, applicants=applicants,
                  unit_application=rosters)  # fmt: skip
