"""Statutory retirement by the delayed-retirement table of 2024 (policy ``retirement``)."""

from datetime import date

from extractors.values.day_sums import add_months
from schemas.policy import Policy, RetirementRow


def retirement_day(birth: date, row: RetirementRow) -> date:
    """The day on which the age is reached: a month later for each ``every`` months of birth."""
    year, month = map(int, row.first_birth.split("-"))
    months_after = (birth.year - year) * 12 + birth.month - month
    later = months_after // row.every + 1 if months_after >= 0 else 0
    return add_months(birth, row.age * 12 + min(later, (row.top - row.age) * 12))


def rows_of(gender: str | None, post_type: str | None, policy: Policy) -> list[RetirementRow]:
    """The rows that may apply to a person; several where gender or a woman's post is unknown."""
    table, reading = policy.retirement, policy.readings.woman_of_unknown_post
    if gender == "male":
        return [table.male]
    post = post_type or (None if reading == "to_a_person" else reading)
    if post is None:
        women = [table.female_worker, table.female_management]
    else:
        women = [table.female_worker if post == "worker" else table.female_management]
    return women if gender == "female" else [table.male, *women]
