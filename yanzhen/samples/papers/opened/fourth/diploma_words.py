"""How schools of each level call their papers and their years, and a graduate of adults' schooling."""

from yanzhen.samples import names, numbers
from yanzhen.samples.job import Job

HIGHER = ("junior_college", "bachelor")
SHORT = {"junior_high": "初中", "senior_high": "高中", "technical_school": "技校",
         "secondary_vocational": "中专", "junior_college": "大专", "bachelor": "本科"}  # fmt: skip
LONG = {"junior_high": "初级中学", "senior_high": "高级中学", "technical_school": "技工学校",
        "secondary_vocational": "中等专业学校", "junior_college": "大学专科", "bachelor": "大学本科"}  # fmt: skip
_FIRST_RULED = 2002


def level(job: Job) -> str:
    """The level's key."""
    return str(job.facts["education_level"])


def is_higher(job: Job) -> bool:
    """Whether a college or a university gave it."""
    return level(job) in HIGHER


def make_higher(job: Job) -> None:
    """Turn a graduate of a lower school into one who passed a college's courses in spare time."""
    if is_higher(job):
        return
    rng, year = job.rng, job.facts["graduation_date"].year
    to = rng.choice(("junior_college", "junior_college", "bachelor"))
    job.facts |= {
        "education_level": to,
        "school": rng.choice(names.SCHOOLS[to]),
        "major": rng.choice(names.MAJORS[to]),
    }
    if year >= _FIRST_RULED:
        job.facts["certificate_number"] = numbers.diploma_number(rng, year, to)
