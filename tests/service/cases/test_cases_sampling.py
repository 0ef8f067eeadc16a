"""The sample that people look at: stable, of the size asked for, and what its misses say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.cases.sampling import drawn, wilson
from service.ids import new_id
from tests.service.cases.cases_world import World

CASES = 4000


def test_the_sample_is_stable_and_as_large_as_asked(common: World) -> None:
    ids = [new_id() for _ in range(CASES)]
    with common.database.read() as session:
        first = [drawn(session, case, "jiaozuo-2026", 0.1) for case in ids]
        again = [drawn(session, case, "jiaozuo-2026", 0.1) for case in ids]
        larger = [drawn(session, case, "jiaozuo-2026", 0.2) for case in ids]
        next_year = [drawn(session, case, "jiaozuo-2027", 0.1) for case in ids]
        assert not any(drawn(session, case, "jiaozuo-2026", 0.0) for case in ids)
        assert all(drawn(session, case, "jiaozuo-2026", 1.0) for case in ids)
    assert first == again
    assert first != next_year
    # Six standard deviations of a binomial share: 0.1 +- 0.028
    assert 0.07 < sum(first) / CASES < 0.13
    assert all(more for more, less in zip(larger, first, strict=True) if less)


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [  # statsmodels.stats.proportion.proportion_confint(method="wilson")
        (0, 10, 0.0, 0.27753),
        (1, 20, 0.00888, 0.23613),
        (5, 50, 0.04348, 0.21360),
        (10, 10, 0.72247, 1.0),
    ],
)
def test_the_interval_is_wilsons(count: int, of: int, low: float, high: float) -> None:
    share = wilson(count, of)
    assert (share.low, share.high) == pytest.approx((low, high), abs=1e-4)


def test_without_cases_anything_is_possible() -> None:
    assert (wilson(0, 0).rate, wilson(0, 0).low, wilson(0, 0).high) == (None, 0.0, 1.0)


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share(pair: tuple[int, int]) -> None:
    share = wilson(*pair)
    assert share.rate is not None
    assert 0 <= share.low <= share.rate <= share.high <= 1
