"""The clock gives the present moment, aware and in UTC."""

from datetime import UTC, datetime, timedelta

from headwater.adapters.clock import now


def test_the_moment_is_aware_and_in_utc():
    before = datetime.now(UTC)

    assert now().utcoffset() == timedelta(0)
    assert before <= now() <= datetime.now(UTC)
