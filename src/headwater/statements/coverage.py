"""Tell how deeply a report is read: by its language, and by its length."""

from __future__ import annotations

from headwater.evidence.language_tag import UNDETERMINED
from headwater.evidence.report import Report
from headwater.statements.attribution import LONGEST_TEXT
from headwater.statements.languages import ReadingDepth, reading_depth


def depth_of(report: Report) -> ReadingDepth:
    """Return which of its statements are read from `report`."""
    return ReadingDepth.NOT_READ if is_too_long(report) else reading_depth(report.language)


def why_not_read(report: Report) -> str | None:
    """Return in one clause why none of its statements are read, None if some are."""
    if is_too_long(report):
        characters = len(report.text)
        return f"it has {characters:,} characters, and the most that are read is {LONGEST_TEXT:,}"
    if report.language == UNDETERMINED:
        return "its language could not be told"
    if depth_of(report) is ReadingDepth.NOT_READ:
        return "what is stated in its language is not read yet"
    return None


def is_too_long(report: Report) -> bool:
    """Return True if the text has more characters than are read in reasonable time."""
    return len(report.text) > LONGEST_TEXT
