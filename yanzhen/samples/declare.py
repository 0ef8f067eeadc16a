"""What an honest applicant declares about a paper."""

from random import Random
from typing import Any

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day

_SEEN = ("statement_present", "signatures", "inventors")
_COLUMNS = ("name", "gender", "id_number", "unit", "occupation", "grade")


def declared_of(job: Job, rng: Random) -> dict[str, Any]:
    """Every value that the paper prints; half of the dates without a day are declared with it.

    A patent is declared by the applicant's name, a roster by the rows that the registration site
    knows.
    """
    declared: dict[str, Any] = {k: v for k, v in job.fields.items() if k not in _SEEN}
    for name, value in declared.items():
        fact = job.facts.get(name)
        if isinstance(fact, Day) and len(str(value)) == 7 and rng.random() < 0.5:
            declared[name] = fact.iso
    if job.kind is Kind.PATENT:
        declared["name"] = job.person.name
    if job.kind is Kind.ROSTER:
        declared["rows"] = [{k: row[k] for k in _COLUMNS if k in row} for row in job.rows]
    return declared
