"""The one place that knows the time."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """Return the present moment, aware and in UTC."""
    return datetime.now(UTC)
