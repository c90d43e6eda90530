"""Recognise what Headwater itself has written."""

from __future__ import annotations

PAGE_MARK = b'<meta name="generator" content="Headwater'
JSON_MARK = b'{\n "headwater": "'
MARKED_BYTES = 2000
"""The mark stands among the first of these."""


def is_own_writing(content: bytes) -> bool:
    """Return True if Headwater wrote `content`: what it says must not come back as a report."""
    return any(mark in content[:MARKED_BYTES] for mark in (PAGE_MARK, JSON_MARK))
