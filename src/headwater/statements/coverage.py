"""Tell how deeply a report is read: by its language, and by its length."""

from __future__ import annotations

from headwater.evidence.report import Report
from headwater.statements.attribution import LONGEST_TEXT
from headwater.statements.languages import ReadingDepth, reading_depth


def depth_of(report: Report) -> ReadingDepth:
    """Return which of its statements are read from `report`."""
    return ReadingDepth.NOT_READ if is_too_long(report) else reading_depth(report.language)


def is_too_long(report: Report) -> bool:
    """Return True if the text has more characters than are read in reasonable time."""
    return len(report.text) > LONGEST_TEXT
